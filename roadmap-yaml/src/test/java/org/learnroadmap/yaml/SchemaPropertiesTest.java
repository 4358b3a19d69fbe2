package org.learnroadmap.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever happens to a sound file, its schema and its reader agree about the result. */
class SchemaPropertiesTest {

    private static final int CASES = 400;

    @ParameterizedTest(name = "{0}, seed {2}")
    @CsvSource({
        "DEFINITION, /spec/structure-definitions.md, 1",
        "REQUEST, /spec/structure-requests.md, 2",
        "PROGRESS, /spec/structure-progress.md, 3",
    })
    void damagedFilesAreJudgedAlike(FormatSchema schema, String resource, long seed) {
        List<SpecExample> sound = SpecExample.readAll(resource).stream()
                .filter(example -> example.expected().isEmpty())
                .toList();
        RandomGenerator random = new SplittableRandom(seed);
        int refused = 0;
        for (int i = 0; i < CASES; i++) {
            SpecExample example = sound.get(i % sound.size());
            Node tree = Tree.of(example.sourceName(), example.source()).root();
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                tree = Mutation.apply(tree, random);
            }
            String text = JsonText.of(tree);
            Verdict verdict = Verdict.of(schema, random.nextBoolean() ? "spec.json" : "spec.yaml", text);

            verdict.assertAgreement(text);
            refused += verdict.schema().isEmpty() ? 0 : 1;
        }

        assertThat(refused).as("refused by the schema").isBetween(CASES / 4, CASES * 9 / 10);
    }
}

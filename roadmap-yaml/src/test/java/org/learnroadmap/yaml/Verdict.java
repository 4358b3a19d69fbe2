package org.learnroadmap.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.spi.Source;

/**
 * What the two judges say about one source.
 *
 * @param isComparable whether the parser made a tree without objection, so that a schema can judge it
 * @param schema       the errors of the schema, each with its place
 * @param reader       the errors of the reader, those of core's checks included
 */
record Verdict(boolean isComparable, List<String> schema, List<Diagnostic> reader) {

    private static final Roadmaps ROADMAPS = Roadmaps.builder()
            .loader(new YamlRoadmapLoader())
            .loader(new JsonRoadmapLoader())
            .build();

    private static final Validator VALIDATOR =
            new ValidatorFactory().withJsonNodeFactory(new SchemaNode.Factory()).createValidator();

    private static final Map<FormatSchema, URI> IDS = new EnumMap<>(FormatSchema.class);

    static {
        for (FormatSchema schema : FormatSchema.values()) {
            IDS.put(schema, VALIDATOR.registerSchema(schema.text())); // fails on what the draft does not allow
        }
    }

    static Verdict of(FormatSchema schema, String name, String text) {
        Tree tree = Tree.of(name, text);
        boolean isComparable = tree.isSound() && !tree.documents().isEmpty();
        List<String> errors = new ArrayList<>();
        if (isComparable) {
            tree.documents().forEach(document -> errors.addAll(validate(IDS.get(schema), document)));
        }
        return new Verdict(isComparable, errors, read(schema, Source.ofText(name, text)));
    }

    /** Says what is wrong with a value that part of a schema describes. */
    static List<String> validate(FormatSchema schema, String pointer, Node value) {
        String reference = "{\"$ref\": \"" + IDS.get(schema) + "#" + pointer + "\"}";
        return validate(VALIDATOR.registerSchema(reference), value);
    }

    private static List<String> validate(URI schema, Node document) {
        Validator.Result result = VALIDATOR.validate(schema, SchemaNode.of(document));
        return result.isValid()
                ? List.of()
                : result.getErrors().stream()
                        .map(error -> error.getInstanceLocation() + ": " + error.getError())
                        .toList();
    }

    private static List<Diagnostic> read(FormatSchema schema, Source source) {
        List<Diagnostic> all = switch (schema) {
            case DEFINITION -> ROADMAPS.load(source).diagnostics();
            case REQUEST -> RequestFile.read(source, Limits.defaults()).diagnostics();
            case PROGRESS -> ProgressFile.read(source, Limits.defaults()).diagnostics();
        };
        return all.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** Fails unless both accept the source, both refuse it, or only a reader can know what is wrong. */
    void assertAgreement(String source) {
        if (!isComparable) {
            return;
        }
        if (schema.isEmpty()) {
            assertThat(reader)
                    .as("the schema accepts this, the reader refuses it:%n%s", source)
                    .allMatch(SchemaGap::explains);
        } else {
            assertThat(reader)
                    .as("the reader accepts this, the schema says %s:%n%s", schema, source)
                    .isNotEmpty();
        }
    }

    List<String> readerLines() {
        return reader.stream().map(Diagnostic::render).toList();
    }
}

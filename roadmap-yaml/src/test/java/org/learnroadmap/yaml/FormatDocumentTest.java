package org.learnroadmap.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.yaml.FormatDocument.Row;

/** What {@code docs/format.md} says about keys is what schemas and readers know. */
class FormatDocumentTest {

    private static final Path DOCS = Path.of(System.getProperty("roadmap.root"), "docs");

    private static final FormatDocument DOCUMENT = FormatDocument.of(lines("format.md"));

    private static final KeyFindings FINDINGS = KeyFindings.of(
            Stream.concat(diagnostics(), specification().stream()).toList());

    /** A row for one of its keys. */
    record Documented(FormatSchema schema, FormatPart level, String key, Row row) {

        FormatPart part() {
            return level.keys().get(key);
        }

        @Override
        public String toString() {
            return level.title() + " " + key;
        }
    }

    private static List<String> lines(String document) {
        try {
            return Files.readAllLines(DOCS.resolve(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<KeyExample> diagnostics() {
        return KeyExample.readAll(lines("diagnostics.md")).stream();
    }

    static List<KeyExample> specification() {
        try (InputStream in = FormatDocumentTest.class.getResourceAsStream("/spec/keys.md")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return KeyExample.readAll(text.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns every level by its title, with the schema that describes it. */
    private static Map<FormatPart, FormatSchema> levels() {
        Map<String, FormatPart> levels = new LinkedHashMap<>();
        Map<FormatPart, FormatSchema> schemas = new LinkedHashMap<>();
        for (FormatSchema schema : FormatSchema.values()) {
            Deque<FormatPart> open = new ArrayDeque<>(List.of(FormatPart.root(schema)));
            while (!open.isEmpty()) {
                FormatPart part = open.pop();
                boolean isNew = !part.keys().isEmpty() && levels.putIfAbsent(part.title(), part) == null;
                if (isNew) {
                    schemas.put(part, schema);
                    part.keys().values().forEach(value -> {
                        open.add(value);
                        value.items().ifPresent(open::add);
                        value.values().ifPresent(open::add);
                    });
                }
            }
        }
        return schemas;
    }

    static List<Documented> documented() {
        List<Documented> all = new ArrayList<>();
        levels().forEach((level, schema) -> rows(level)
                .forEach(row -> row.keys().forEach(key -> all.add(new Documented(schema, level, key, row)))));
        return all;
    }

    private static List<Row> rows(FormatPart level) {
        return DOCUMENT.levels().getOrDefault(level.title(), List.of());
    }

    @Test
    void everyLevelHasATable() {
        assertThat(levels().keySet())
                .extracting(FormatPart::title)
                .containsExactlyInAnyOrderElementsOf(DOCUMENT.levels().keySet());
    }

    @Test
    void everyKeyHasARowAndNoOther() {
        for (FormatPart level : levels().keySet()) {
            assertThat(rows(level).stream().flatMap(row -> row.keys().stream()))
                    .as(level.title())
                    .containsExactlyInAnyOrderElementsOf(level.keys().keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("documented")
    void saysTheType(Documented key) {
        assertThat(key.row.value()).matches("\\Q" + key.part().type() + "\\E(?:(?:[:,;]| of| with| in) .+)?");
    }

    @ParameterizedTest
    @MethodSource("documented")
    void saysTheDefault(Documented key) {
        String said = key.row.byDefault();
        if (key.level.requires(key.key)) {
            assertThat(said).isEqualTo("required");
        } else if (key.part().byDefault().isPresent()) {
            assertThat(said).isEqualTo("`" + key.part().byDefault().get() + "`");
        } else {
            assertThat(said).doesNotStartWith("required").doesNotStartWith("`");
        }
    }

    @ParameterizedTest
    @MethodSource("documented")
    void showsAnExampleThatTheSchemaAccepts(Documented key) {
        assertThat(key.row.example()).matches("`[^`]+`");
        String example = key.row.example().replace("`", "");
        Node value = Tree.of("example.yaml", example).root();

        assertThat(Verdict.validate(key.schema, key.part().pointer(), value)).isEmpty();
    }

    /** Exactly those that examples raise there; what every key can raise is said once. */
    @ParameterizedTest
    @MethodSource("documented")
    void saysTheCodes(Documented key) {
        Set<String> raised = new TreeSet<>(FINDINGS.at(key.level.title(), key.key));
        raised.removeAll(DOCUMENT.anyKey());

        assertThat(key.row.codes()).isEqualTo(raised);
    }

    @Test
    void saysTheCodesOfOptions() {
        Set<String> raised = new TreeSet<>(FINDINGS.at("Pace", KeyFindings.OPTION));
        raised.removeAll(DOCUMENT.anyKey());

        assertThat(DOCUMENT.levels().get("Pace"))
                .filteredOn(row -> row.keys().isEmpty())
                .extracting(Row::codes)
                .containsExactly(raised);
    }

    @Test
    void everyCodeIsALinkToItsExplanation() {
        Set<String> named = new TreeSet<>(DOCUMENT.anyKey());
        DOCUMENT.levels().values().forEach(rows -> rows.forEach(row -> named.addAll(row.codes())));
        List<String> explained = lines("diagnostics.md");

        assertThat(DOCUMENT.links().keySet()).containsAll(named);
        DOCUMENT.links().forEach((code, target) -> {
            assertThat(target).isEqualTo("diagnostics.md#" + code);
            assertThat(explained).contains("## " + code);
        });
    }

    @ParameterizedTest
    @MethodSource("specification")
    void keyRaisesWhatIsSpecified(KeyExample example) {
        assertThat(example.run())
                .extracting(found -> found.diagnostic().render())
                .isEqualTo(example.expected());
    }
}

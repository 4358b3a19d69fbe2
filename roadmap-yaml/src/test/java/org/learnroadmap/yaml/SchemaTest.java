package org.learnroadmap.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Schemas and readers refuse the same: what a schema refuses, its reader refuses, and what only the reader refuses is
 * a known {@linkplain SchemaGap gap} of schemas.
 */
class SchemaTest {

    /** Grows with the specification, so that a fault in reading it cannot hide examples. */
    private static final int FAULTY_DEFINITIONS = 150;

    private static final int FAULTY_REQUESTS = 110;

    private static final int FAULTY_PROGRESS = 60;

    private static final int SOUND = 16;

    static Stream<Arguments> structures() {
        return Stream.of(
                        named(FormatSchema.DEFINITION, "/spec/structure-definitions.md"),
                        named(FormatSchema.REQUEST, "/spec/structure-requests.md"),
                        named(FormatSchema.PROGRESS, "/spec/structure-progress.md"))
                .flatMap(examples -> examples);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                        named(FormatSchema.DEFINITION, "/spec/definitions.md"),
                        named(FormatSchema.REQUEST, "/spec/requests.md"),
                        named(FormatSchema.PROGRESS, "/spec/progress.md"))
                .flatMap(examples -> examples);
    }

    private static Stream<Arguments> named(FormatSchema schema, String resource) {
        return SpecExample.readAll(resource).stream().map(example -> argumentSet(example.toString(), schema, example));
    }

    @ParameterizedTest
    @MethodSource("structures")
    void bothRefuseTheSameStructures(FormatSchema schema, SpecExample example) {
        Verdict verdict = Verdict.of(schema, example.sourceName(), example.source());

        assertThat(verdict.readerLines())
                .as("%s%n%s", example, example.source())
                .isEqualTo(example.expected());
        assertThat(verdict.isComparable()).as(example.source()).isTrue();
        assertThat(verdict.schema().isEmpty())
                .as("the schema says %s of%n%s", verdict.schema(), example.source())
                .isEqualTo(example.expected().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("structures")
    void notationMakesNoDifference(FormatSchema schema, SpecExample example) {
        for (Node document : Tree.of(example.sourceName(), example.source()).documents()) {
            Verdict verdict = Verdict.of(schema, "spec.json", JsonText.of(document));

            verdict.assertAgreement(example.source());
            assertThat(verdict.schema().isEmpty()).isEqualTo(example.expected().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("others")
    void bothRefuseTheSameElsewhere(FormatSchema schema, SpecExample example) {
        Verdict.of(schema, example.sourceName(), example.source()).assertAgreement(example.source());
    }

    @Test
    void noExampleIsLost() {
        assertThat(faulty("/spec/structure-definitions.md")).isGreaterThanOrEqualTo(FAULTY_DEFINITIONS);
        assertThat(faulty("/spec/structure-requests.md")).isGreaterThanOrEqualTo(FAULTY_REQUESTS);
        assertThat(faulty("/spec/structure-progress.md")).isGreaterThanOrEqualTo(FAULTY_PROGRESS);
        assertThat(structures().count())
                .isGreaterThanOrEqualTo(FAULTY_DEFINITIONS + FAULTY_REQUESTS + FAULTY_PROGRESS + SOUND);
    }

    private static long faulty(String resource) {
        return SpecExample.readAll(resource).stream()
                .filter(example -> !example.expected().isEmpty())
                .count();
    }

    /** Editors show titles and descriptions as help. */
    @ParameterizedTest
    @EnumSource
    void everyPropertyIsExplained(FormatSchema schema) {
        List<String> properties = new ArrayList<>();
        SchemaPart.root(schema)
                .walk(part -> part.properties().forEach((key, property) -> {
                    properties.add(key);
                    assertThat(property.text("title")).as(property.pointer()).isPresent();
                    assertThat(property.text("description"))
                            .as(property.pointer())
                            .hasValueSatisfying(text -> assertThat(text).endsWith("."));
                }));

        assertThat(properties).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource
    void defaultsAndExamplesAreValid(FormatSchema schema) {
        List<String> checked = new ArrayList<>();
        SchemaPart.root(schema)
                .walk(part -> part.samples().forEach(sample -> {
                    checked.add(part.pointer());
                    assertThat(Verdict.validate(schema, part.pointer(), sample))
                            .as("%s: %s", part.pointer(), JsonText.of(sample))
                            .isEmpty();
                }));

        assertThat(checked).hasSizeGreaterThan(20);
    }

    /** An author who has one file needs no second one. */
    @ParameterizedTest
    @EnumSource
    void schemaStandsAlone(FormatSchema schema) {
        SchemaPart.root(schema)
                .walk(part -> part.text("$ref")
                        .ifPresent(
                                reference -> assertThat(SchemaPart.root(schema).at(reference))
                                        .as(reference)
                                        .isPresent()));
    }
}

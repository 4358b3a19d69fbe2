package org.learnroadmap.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.TopicKind;

/** Schemas and readers know the same keys on each level, so that a new key is forgotten in neither. */
class SchemaKeysTest {

    @Test
    void definitionsHaveTheSameKeys() {
        assertThat(keysOf(FormatSchema.DEFINITION))
                .isEqualTo(Map.of(
                        "/$defs/roadmap", DefinitionReader.ROADMAP,
                        "/$defs/phase", DefinitionReader.PHASE,
                        "/$defs/topic", DefinitionReader.TOPIC,
                        "/$defs/prerequisite", DefinitionReader.PREREQUISITE,
                        "/$defs/resource", DefinitionReader.RESOURCE,
                        "/$defs/project-idea", DefinitionReader.PROJECT_IDEA,
                        "/$defs/concept", DefinitionReader.CONCEPT,
                        "/$defs/tracker-row", DefinitionReader.TRACKER_ROW));
    }

    @Test
    void requestsHaveTheSameKeys() {
        Map<String, Set<String>> expected = new HashMap<>(partsOfRequests());
        expected.put("", RequestReader.FILE_KEYS);

        assertThat(keysOf(FormatSchema.REQUEST)).isEqualTo(expected);
    }

    @Test
    void progressFilesHaveTheSameKeys() {
        Map<String, Set<String>> expected = new HashMap<>(partsOfRequests());
        expected.put("", ProgressReader.FILE_KEYS);
        expected.put("/$defs/entry", ProgressReader.ENTRY);
        expected.put("/$defs/status", ProgressReader.STATUS);
        expected.put("/$defs/request", RequestReader.KEYS);

        assertThat(keysOf(FormatSchema.PROGRESS)).isEqualTo(expected);
    }

    /** Each schema stands alone, so the request is written twice. */
    @Test
    void requestIsTheSameInBothSchemas() {
        SchemaPart request = SchemaPart.root(FormatSchema.REQUEST);
        SchemaPart progress = SchemaPart.root(FormatSchema.PROGRESS);

        for (String part : partsOfRequests().keySet()) {
            assertThat(progress.json("#" + part)).as(part).isPresent().isEqualTo(request.json("#" + part));
        }
        for (String key : RequestReader.KEYS) {
            assertThat(progress.json("#/$defs/request/properties/" + key))
                    .as(key)
                    .isPresent()
                    .isEqualTo(request.json("#/properties/" + key));
        }
    }

    @Test
    void wordsAreTheSame() {
        SchemaPart definition = SchemaPart.root(FormatSchema.DEFINITION);
        SchemaPart request = SchemaPart.root(FormatSchema.REQUEST);

        assertThat(definition.words("#/$defs/topic/properties/kind")).isEqualTo(TopicKind.labels());
        assertThat(definition.words("#/$defs/topic/properties/tier")).isEqualTo(Tier.labels());
        assertThat(definition.words("#/$defs/prerequisite/properties/kind")).isEqualTo(PrerequisiteKind.labels());
        assertThat(request.words("#/properties/without/items")).isEqualTo(Tier.labels());
        assertThat(request.words("#/$defs/calendar/properties/week-starts")).isEqualTo(CalendarReader.WEEKDAYS);
    }

    private static Map<String, Set<String>> partsOfRequests() {
        return Map.of(
                "/$defs/calendar", CalendarReader.KEYS,
                "/$defs/change", CalendarReader.CHANGE,
                "/$defs/week", Keys.of(CalendarReader.WEEKDAYS),
                "/$defs/pace", PaceReader.KEYS,
                "/$defs/assumptions", Keys.of(TopicKind.labels()));
    }

    /** Returns the keys of every map that a schema describes, by where it does. */
    private static Map<String, Set<String>> keysOf(FormatSchema schema) {
        Map<String, Set<String>> keys = new LinkedHashMap<>();
        SchemaPart.root(schema).walk(part -> {
            if (!part.properties().isEmpty()) {
                keys.put(part.pointer(), part.properties().keySet());
            }
        });
        return keys;
    }
}

package org.learnroadmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.spi.Document;

class JsonScheduleWriterTest {

    private static final Schedule SCHEDULE = Samples.schedule(
            Samples.of("Late", Samples.topic("a", "First", "90m"), Samples.topic("b", "Second", "1h")),
            Samples.request(Samples.evenings()));

    @Test
    void writesTheReport() {
        Diagnostic found = Diagnostic.warning("odd-title")
                .location(new SourceLocation("late.yaml", 3, 9))
                .path("phases[0].topics[0].title")
                .message("title '{title}' is odd", "title", "First")
                .suggestion("Fist")
                .build();

        String json = Samples.write("json", Document.of(SCHEDULE).diagnostics(List.of(found)));

        assertThat(json.replace(SCHEDULE.fingerprint(), "FINGERPRINT")).isEqualTo(Samples.expected("schedule.json"));
    }

    @Test
    void writesWhichDeadlinesAreMissedWhyAndWhatHelps() {
        Schedule late = Samples.late();
        String json =
                Samples.write("json", Document.of(late)).replaceFirst("(?s) {2}\"sessions\": \\[.*?\\n {2}],\n", "");

        assertThat(json.replace(late.fingerprint(), "FINGERPRINT")).isEqualTo(Samples.expected("late.json"));
    }

    @Test
    void tellsReviewsFromOtherSessions() {
        String json = Samples.write("json", Document.of(Samples.withReviews()));

        assertThat(json).contains("""
                  "totalMinutes": 120,
                  "reviewMinutes": 20,
                """, """
                  "sessions": [
                    {
                      "topic": "a",
                      "date": "2026-01-05",
                      "minutes": 60
                    },
                    {
                      "topic": "a",
                      "date": "2026-01-06",
                      "minutes": 10,
                      "review": true
                    },
                    {
                      "topic": "b",
                      "date": "2026-01-06",
                      "minutes": 50
                    },
                """);
    }

    @Test
    void writesMidnightBehindASessionAs2400() {
        assertThat(Samples.write("json", Document.of(SCHEDULE))).contains("\"from\": \"23:00\"", "\"to\": \"24:00\"");
    }

    @Test
    void isJsonWithoutByteOrderMarkThatEndsWithALineFeed() {
        String json = Samples.write("json", Document.of(SCHEDULE));

        assertThat(Json.parse(json)).isNotEmpty();
        assertThat(json).startsWith("{\n  \"format\": 1,").endsWith("\n}\n").doesNotContain("\r", "null");
    }

    @Test
    void keepsEveryCharacterOfATitleAndReplacesHalfOfAPair() {
        String title = "\"quoted\" \\ 学习 🚀 \u202E \u0007";
        Schedule schedule = Samples.schedule(
                Samples.of(title, Samples.topic("a", title, "1h"), Samples.topic("b", "half \uD83D", "1h")),
                Samples.request(Samples.afterWork()));

        String json = Samples.write("json", Document.of(schedule));

        assertThat(Json.parse(json)).contains(title, "half ?");
        assertThat(json)
                .as("direction controls act on nobody who looks")
                .contains("\\u202e")
                .doesNotContain("\u202E");
        assertThat(json).isEqualTo(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void leavesOutTheDatesOfAPhaseThatHasNone() {
        Schedule schedule = Samples.schedule(
                Samples.django(),
                Samples.request(Samples.afterWork()).toBuilder()
                        .without(Tier.OPTIONAL)
                        .build());

        assertThat(Samples.write("json", Document.of(schedule))).contains("""
                    {
                      "id": "depth",
                      "title": "In depth"
                    },
                """);
    }

    @Test
    void saysWhereALearnerStands() {
        List<String> tokens = Json.parse(Samples.write("json", Document.of(Samples.underWay())));

        assertThat(tokens)
                .containsSubsequence("start", "2026-01-05", "asOf", "2026-01-21")
                .containsSubsequence("id", "first-app", "finish", "2026-01-06", "minutes", "0", "state", "done")
                .containsSubsequence("id", "blog", "start", "2026-01-07", "minutes", "300", "state", "started")
                .containsSubsequence("id", "serializers", "state", "open")
                .doesNotContain("orm");
    }
}

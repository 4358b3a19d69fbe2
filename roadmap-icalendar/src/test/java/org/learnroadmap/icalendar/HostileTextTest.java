package org.learnroadmap.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.diagnostic.Printable;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.testkit.generators.RandomTexts;

/** What people wrote comes out whole and harmless, in both readers. */
class HostileTextTest {

    static Stream<String> texts() {
        Random random = new Random(7);
        return Stream.concat(
                Stream.of(
                        "<script>alert(1)</script>",
                        "]]>",
                        "\"quoted\" and 'quoted'",
                        "=HYPERLINK(\"http://example.org\")",
                        "Title\r\nATTACH:file:///etc/passwd\r\nBEGIN:VALARM",
                        "Title\nEND:VEVENT\nEND:VCALENDAR",
                        "right \u202Eto left\u202C \u2066x\u2069 \u200Fy",
                        "half \uD800 and \uDC00 half",
                        "nul \u0000 bell \u0007 escape \u001B[31m delete \u007F next line \u0085",
                        "tab\tand\u2028separators\u2029\uFEFF",
                        "x".repeat(5000),
                        "😀".repeat(2500),
                        "back\\slash, comma; semicolon: colon^caret \\n no break",
                        " blanks at both ends ",
                        "${x} {0} %s '' '",
                        "مرحبا بالعالم"),
                Stream.generate(() -> RandomTexts.visible(random)).limit(150));
    }

    private static Schedule plan(String text) {
        Topic topic = Topic.builder("id " + text, text)
                .effort(Effort.ofMinutes(90))
                .steps(List.of(text))
                .resources(List.of(
                        Resource.builder()
                                .title(text)
                                .kind(text)
                                .author(text)
                                .url(text)
                                .build(),
                        Resource.builder()
                                .title("link")
                                .url("https://example.org/a b" + text)
                                .build()))
                .description(text)
                .build();
        Roadmap roadmap = Roadmap.builder("roadmap " + text, text)
                .phases(List.of(Phase.builder("phase " + text, text)
                        .outcomes(List.of(text))
                        .topics(List.of(topic))
                        .build()))
                .build();
        return Samples.ROADMAPS
                .plan(roadmap, Samples.request(StudyCalendar.everyDay(60)))
                .orThrow();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void staysText(String text) {
        Schedule schedule = plan(text);
        String written = Samples.write(schedule);

        List<Seen> events = Ical4jReader.events(written);

        assertThat(events).hasSize(3);
        List<Seen> others = BiweeklyReader.events(written);
        assertThat(others.stream().map(Seen::withoutQuirks))
                .containsExactlyElementsOf(
                        events.stream().map(Seen::withoutQuirks).toList());
        assertThat(others.get(0).summary()).isEqualTo(Printable.escape(text));
        assertThat(others.get(0).categories()).isEqualTo("Study," + Printable.escape(text));
        assertThat(others.get(0).description()).contains("- " + Printable.escape(text));
        assertThat(Samples.update(schedule, written)).isEqualTo(written);
        assertSound(written);
    }

    private static void assertSound(String written) {
        assertThat(written).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD\uFFFD");
        assertThat(written.replace("\r\n", ""))
                .as("characters that act")
                .doesNotMatch("(?s).*[\\x00-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069\\u2028\\u2029].*");
        List<String> lines = List.of(written.split("\r\n"));
        assertThat(lines)
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .allMatch(line -> line.matches("(?s) .*|[A-Z-]+[;:].*"));
        assertThat(lines).filteredOn(line -> line.startsWith("BEGIN:")).containsOnly("BEGIN:VCALENDAR", "BEGIN:VEVENT");
        assertThat(lines).noneMatch(line -> line.startsWith("ATTACH"));
    }
}

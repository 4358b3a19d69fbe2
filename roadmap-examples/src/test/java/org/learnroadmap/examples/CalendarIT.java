package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnroadmap.examples.Processes.Result;

/** A calendar file goes with the learner: written, replanned, written again over itself. */
class CalendarIT {

    private static final String ROADMAP = "roadmap-examples/roadmaps/django-in-a-month.yaml";
    private static final Pattern EVENT = Pattern.compile("(?s)BEGIN:VEVENT\r\n(.*?)END:VEVENT");
    private static final Pattern UID = Pattern.compile("(?m)^UID:(\\S+)$");
    private static final Pattern SEQUENCE = Pattern.compile("(?m)^SEQUENCE:(\\d+)$");

    @TempDir
    Path work;

    @Test
    void updatesTheEventsOfTheEarlierPlanInPlace() throws IOException {
        Path calendar = work.resolve("plan.ics");
        Path progress = work.resolve("progress.yaml");
        write(calendar, "--hours", "mon=60,wed=60,sat=3h");
        Map<String, String> before = events(calendar);
        assertThat(Processes.roadmap(
                                "progress",
                                ROADMAP,
                                progress.toString(),
                                "done",
                                "python-basics",
                                "--date",
                                "2026-01-08")
                        .exitCode())
                .isZero();

        String[] later = {
            "--hours",
            "mon=60,wed=60",
            "--progress",
            progress.toString(),
            "--as-of",
            "2026-01-12",
            "--previous",
            calendar.toString()
        };
        write(calendar, later);
        Map<String, String> after = events(calendar);

        assertThat(after.keySet())
                .as("whoever imports it again has no event twice")
                .containsAll(before.keySet());
        assertThat(before.values())
                .allSatisfy(event -> assertThat(sequence(event)).isZero());
        after.forEach((uid, event) -> assertThat(sequence(event))
                .as(event)
                .isEqualTo(!before.containsKey(uid) || event.equals(before.get(uid)) ? 0 : 1));
        assertThat(after.values().stream().filter(event -> event.equals(before.get(uid(event)))))
                .as("the session before the day on which the topic was done: it was not cancelled")
                .singleElement()
                .asString()
                .contains("SUMMARY:Python basics\r\n", "DTSTART;VALUE=DATE:20260107\r\n", "STATUS:CONFIRMED\r\n");
        assertThat(after.values().stream().filter(event -> event.contains("\r\nSTATUS:CANCELLED\r\n")))
                .as("the session behind it: it was not needed any more")
                .singleElement()
                .asString()
                .contains("SUMMARY:Python basics\r\n", "DTSTART;VALUE=DATE:20260110\r\n");

        byte[] written = Files.readAllBytes(calendar);
        write(calendar, later);
        assertThat(calendar).as("nothing has changed since").hasBinaryContent(written);
    }

    @Test
    void leavesTheFileAsItWasIfWhatWasWrittenBeforeIsNoCalendarOfThisRoadmap() throws IOException {
        Path calendar = work.resolve("plan.ics");
        write(calendar, "--hours", "8h/week");
        byte[] written = Files.readAllBytes(calendar);
        Path nonsense = Files.writeString(work.resolve("nonsense.ics"), "nonsense");

        Result notOne = schedule(ROADMAP, calendar, "--previous", nonsense.toString());
        Result another = schedule(
                "roadmap-examples/roadmaps/django-step-by-step.yaml", calendar, "--previous", calendar.toString());
        Result missing =
                schedule(ROADMAP, calendar, "--previous", work.resolve("no.ics").toString());

        assertThat(notOne.err()).contains("nonsense.ics: error: ").contains("[not-a-calendar]");
        assertThat(notOne.exitCode()).isEqualTo(1);
        assertThat(another.err())
                .contains("plan.ics:")
                .contains("'django-in-a-month'", "'django-step-by-step'", "[other-calendar]");
        assertThat(another.exitCode()).isEqualTo(1);
        assertThat(missing.err()).startsWith("error: there is no file ");
        assertThat(missing.exitCode()).isEqualTo(3);
        assertThat(calendar).hasBinaryContent(written);
        assertThat(work.toFile().list()).containsExactlyInAnyOrder("plan.ics", "nonsense.ics");
    }

    private static void write(Path calendar, String... options) {
        Result result = schedule(ROADMAP, calendar, options);

        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    private static Result schedule(String roadmap, Path calendar, String... options) {
        List<String> arguments = new ArrayList<>(
                List.of("schedule", roadmap, "--start", "2026-01-05", "--format", "ics", "-o", calendar.toString()));
        arguments.addAll(List.of(options));
        return Processes.roadmap(arguments.toArray(String[]::new));
    }

    private static Map<String, String> events(Path calendar) throws IOException {
        Map<String, String> events = new TreeMap<>();
        Matcher event = EVENT.matcher(Files.readString(calendar, StandardCharsets.UTF_8));
        while (event.find()) {
            String uid = uid(event.group(1));
            assertThat(events.put(uid, event.group(1))).as(uid).isNull();
        }
        return events;
    }

    private static String uid(String event) {
        Matcher uid = UID.matcher(event);
        assertThat(uid.find()).as(event).isTrue();
        return uid.group(1);
    }

    private static int sequence(String event) {
        Matcher sequence = SEQUENCE.matcher(event);
        assertThat(sequence.find()).as(event).isTrue();
        return Integer.parseInt(sequence.group(1));
    }
}

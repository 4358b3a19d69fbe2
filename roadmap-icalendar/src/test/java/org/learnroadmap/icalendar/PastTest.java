package org.learnroadmap.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;

/** What was done was not cancelled, what was missed was. */
class PastTest {

    private static final RoadmapDefinition TWO =
            Samples.of("Two", Samples.topic("a", "First", "5h"), Samples.topic("b", "Second", "1h"));

    /** Monday, Wednesday, Friday, Saturday: the first topic has its sessions on the 5th, 7th, 9th to 10th and 12th. */
    private static Request.Builder plan(String hours) {
        StudyCalendar.Builder days = StudyCalendar.builder();
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)) {
            days.on(day, StudyHours.parse(hours));
        }
        return Request.startingOn(Samples.MON_2026_01_05).calendar(days.build());
    }

    private static LocalDate january(int day) {
        return LocalDate.of(2026, 1, day);
    }

    private static Request.Builder later(Request.Builder request, int asOf, ProgressEntry... did) {
        return request.asOf(january(asOf))
                .progress(Progress.builder("sample").entries(List.of(did)).build());
    }

    private static String update(RoadmapDefinition roadmap, Request.Builder later, String before) {
        return Samples.update(Samples.schedule(roadmap, later.build()), before);
    }

    /** Date, title, status and sequence of the events that are no milestones. */
    private static List<String> events(String text) {
        return Ical4jReader.events(text).stream()
                .filter(event -> event.topic().isPresent())
                .map(event -> event.start().substring(8, 10) + " " + event.summary() + " " + event.status() + " "
                        + event.sequence())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"60m", "19:00-20:00"})
    void sessionsOfADoneTopicStayUntilTheDayOnWhichItWasDone(String hours) {
        String before = Samples.write(Samples.schedule(TWO, plan(hours).build()));

        String after = update(TWO, later(plan(hours), 12, ProgressEntry.of(january(8), "a", Did.DONE)), before);

        assertThat(events(after))
                .contains("08 Done: First CONFIRMED 1", "07 First CONFIRMED 0", "12 Second CONFIRMED 1")
                .contains("09 First CANCELLED 1", "12 First CANCELLED 1");
        assertThat(update(TWO, later(plan(hours), 12, ProgressEntry.of(january(8), "a", Did.DONE)), after))
                .isEqualTo(after);
    }

    @Test
    void whatWasDoneTodayIsNotCancelledToday() {
        String before = Samples.write(Samples.schedule(TWO, plan("60m").build()));

        assertThat(events(update(TWO, later(plan("60m"), 7, ProgressEntry.of(january(7), "a", Did.DONE)), before)))
                .containsExactly(
                        "07 Done: First CONFIRMED 1",
                        "07 First CONFIRMED 0",
                        "07 Second CONFIRMED 1",
                        "09 First CANCELLED 1",
                        "12 First CANCELLED 1");
    }

    @Test
    void sessionsOfATopicThatWasBegunStay() {
        String before = Samples.write(Samples.schedule(TWO, plan("60m").build()));
        ProgressEntry worked =
                ProgressEntry.builder(january(10), "a", Did.WORKED).minutes(240).build();

        assertThat(events(update(TWO, later(plan("60m"), 12, worked), before)))
                .as("an hour is left, today; the last part is not needed any more")
                .containsExactly(
                        "07 First CONFIRMED 0",
                        "09 First CONFIRMED 0",
                        "12 First CANCELLED 1",
                        "12 First CONFIRMED 1",
                        "14 Second CONFIRMED 0");
    }

    /** With longer days the first topic needs fewer sessions than it missed. */
    @Test
    void whatWasMissedIsCancelledSinceItComesAgain() {
        String before = Samples.write(Samples.schedule(TWO, plan("60m").build()));

        assertThat(events(update(TWO, later(plan("5h"), 12), before)))
                .containsExactly(
                        "07 First CANCELLED 1",
                        "09 First CANCELLED 1",
                        "12 First CANCELLED 1",
                        "12 First CONFIRMED 1",
                        "14 Second CONFIRMED 0");
        assertThat(events(update(TWO, later(plan("60m"), 12, ProgressEntry.of(january(8), "a", Did.SKIPPED)), before)))
                .contains("05 First CANCELLED 1", "07 First CANCELLED 1");
    }

    @Test
    void whatLeftTheRoadmapStaysInThePast() {
        String before = Samples.write(Samples.schedule(TWO, plan("60m").build()));
        RoadmapDefinition one = Samples.of("One", Samples.topic("b", "Second", "1h"));

        assertThat(events(update(one, later(plan("60m"), 12), before)))
                .containsExactly(
                        "05 First CONFIRMED 0",
                        "07 First CONFIRMED 0",
                        "09 First CONFIRMED 0",
                        "12 First CANCELLED 1",
                        "12 Second CONFIRMED 1");
    }

    @Test
    void whatCannotBeDatedIsCancelled() {
        String before = Samples.write(Samples.schedule(TWO, plan("60m").build()))
                .replace("DTSTART;VALUE=DATE:20260107", "DTSTART;VALUE=DATE:20261307");

        assertThat(update(TWO, later(plan("60m"), 12, ProgressEntry.of(january(8), "a", Did.DONE)), before))
                .containsPattern("DTSTART;VALUE=DATE:20261307\r\n(?s:.{0,400}?)STATUS:CANCELLED");
    }

    @Test
    void reviewsThatWereDoneStay() {
        RoadmapDefinition one =
                Samples.of("One", Samples.topic("a", "First", "1h"), Samples.topic("b", "Second", "9h"));
        Map<String, String> settings = Map.of("reviews", "2");
        ProgressEntry done = ProgressEntry.of(january(5), "a", Did.DONE);
        String before = Samples.write(Samples.schedule(
                one, later(plan("60m").pace("spaced-review", settings), 5, done).build()));
        Seen first = Ical4jReader.events(before).stream()
                .filter(Seen::isReview)
                .findFirst()
                .orElseThrow();
        LocalDate date = LocalDate.parse(first.start());

        String after = update(
                one,
                later(
                        plan("60m").pace("spaced-review", settings),
                        date.getDayOfMonth(),
                        done,
                        ProgressEntry.of(date, "a", Did.REVIEWED)),
                before);

        assertThat(Ical4jReader.events(after)).contains(first);
        assertThat(Ical4jReader.events(after).stream().filter(Seen::isReview))
                .allMatch(review -> review.status().equals("CONFIRMED"));
        assertThat(Ical4jReader.events(update(one, later(plan("60m"), 30, done), before)).stream()
                        .filter(Seen::isReview))
                .as("reviews that were missed and are not wanted any more")
                .isNotEmpty()
                .allMatch(review -> review.status().equals("CANCELLED"));
    }
}

package org.learnroadmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnroadmap.export.Samples.MON_2026_01_05;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.plan.ComparedPlan;
import org.learnroadmap.core.plan.Explanation;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.TimeOff;

class PlanTextTest {

    private static final PlanText TEXT = new PlanText();

    private static Explanation explain(String id) {
        return Samples.late().explain(id).orElseThrow();
    }

    static List<ComparedPlan> compared() {
        Request late = Samples.lateRequest();
        return Samples.ROADMAPS.compare(
                Samples.roadmap(Samples.lateRoadmap()),
                List.of(
                        late,
                        late.toBuilder().start(LocalDate.of(2025, 12, 22)).build(),
                        late.toBuilder()
                                .pace("hours-per-week", Map.of("hours", "3"))
                                .build(),
                        late.toBuilder().calendar(StudyCalendar.everyDay(0)).build()));
    }

    static TimeOff timeOff(Request request, String dates) {
        return Samples.ROADMAPS
                .timeOff(Samples.roadmap(Samples.lateRoadmap()), request, DateRange.parse(dates))
                .orThrow();
    }

    @Test
    void explainsWhatATopicWaitedFor() {
        assertThat(Samples.bytes(out -> TEXT.write(explain("b"), out))).isEqualTo("""
                Built on it [b]
                2026-01-19 to 2026-01-30, 10h of 10h of study time there

                It could be studied from Mon 2026-01-19 on, after 'First things first'.
                Nothing else was studied from then on until it was finished.
                It is due on 2026-01-16 and finished 14 days late.
                For the deadlines that depend on it 10h of study time are missing.

                How it came to its date
                2026-01-05  2026-01-16  First things first: from the start on
                2026-01-19  2026-01-30  Built on it: needs the one before
                """);
    }

    @Test
    void explainsWhatWentFirstAndWhy() {
        assertThat(Samples.bytes(out -> TEXT.write(explain("c"), out))).isEqualTo("""
                Nice to have [c]
                2026-02-02 to 2026-02-03, 2h of 2h of study time there

                It could be studied from Mon 2026-01-05 on, the start of the plan.
                From then on until it was finished, these went first:
                     10h  First things first, due sooner
                     10h  Built on it, due sooner
                To keep every deadline it must be finished by 2026-02-01.
                For the deadlines that depend on it 2h of study time are missing.

                How it came to its date
                2026-01-05  2026-01-16  First things first: from the start on
                2026-01-19  2026-01-30  Built on it: needs the one before
                2026-02-02  2026-02-03  Nice to have: the one before goes first
                """);
    }

    @Test
    void comparesPlansInATable() {
        assertThat(Samples.bytes(out -> TEXT.write(compared(), out))).isEqualTo("""
                Start       Finish       A week  Busiest   Late  Spare  Pace and hours
                2026-01-05  2026-02-03   4h 24m       5h    14d      -  steady; 5h a week:
                                                                        Mon-Fri 1h
                2025-12-22  2026-01-20   4h 24m       5h     0d     0d  steady; 5h a week:
                                                                        Mon-Fri 1h
                2026-01-05  2026-02-24   2h 45m       3h    34d      -  hours-per-week (hours
                                                                        3); 5h a week: Mon-Fri
                                                                        1h
                2026-01-05  -                 -        -      -      -  no time: no plan, the
                                                                        study calendar has 0m in
                                                                        all from 2026-01-05 on,
                                                                        and the topics need 22h
                """);
    }

    @Test
    void comparesPlansInAListWhereATableHasNoRoom() {
        PlanText narrow = new PlanText(40, TextStyle.PLAIN);

        assertThat(Samples.bytes(out -> narrow.write(compared(), out))).isEqualTo("""
                2026-01-05: steady; 5h a week: Mon-Fri
                1h
                    finished on 2026-02-03, 4h 24m a
                    week, 5h in the busiest, 14 days
                    late
                2025-12-22: steady; 5h a week: Mon-Fri
                1h
                    finished on 2026-01-20, 4h 24m a
                    week, 5h in the busiest, in time, 0
                    days to spare
                2026-01-05: hours-per-week (hours 3); 5h
                a week: Mon-Fri 1h
                    finished on 2026-02-24, 2h 45m a
                    week, 3h in the busiest, 34 days
                    late
                2026-01-05: no time
                    no plan, the study calendar has 0m
                    in all from 2026-01-05 on, and the
                    topics need 22h
                """);
    }

    @Test
    void leavesOutWhatIsAboutDeadlinesIfThereAreNone() {
        Request request = Samples.request(StudyCalendar.everyDay(60));
        List<ComparedPlan> plans = Samples.ROADMAPS.compare(Samples.roadmap(Samples.lateRoadmap()), List.of(request));

        assertThat(Samples.bytes(out -> TEXT.write(plans, out))).isEqualTo("""
                Start       Finish       A week  Busiest  Pace and hours
                2026-01-05  2026-01-26   5h 30m       7h  steady; 7h a week: every day 1h
                """);
    }

    @Test
    void quotesTimeOff() {
        Request request = Request.startingOn(MON_2026_01_05)
                .calendar(StudyCalendar.mondayToFriday(300))
                .deadline("a", LocalDate.of(2026, 1, 16))
                .deadline("b", LocalDate.of(2026, 1, 29))
                .build();

        assertThat(Samples.bytes(out -> TEXT.write(timeOff(request, "2026-01-10"), out)))
                .isEqualTo("Time off on 2026-01-10 costs nothing: the finish stays 2026-02-03.\n");
        assertThat(Samples.bytes(out -> TEXT.write(timeOff(request, "2026-01-10..2026-01-13"), out)))
                .isEqualTo("""
                Time off from 2026-01-10 to 2026-01-13 moves the finish by 2 days to 2026-02-05,
                breaks the deadline of 'a' (4 days late) and makes 'b' (5 days late) even later.
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 60, 80})
    void keepsWithinTheWidth(int width) {
        PlanText text = new PlanText(width, TextStyle.PLAIN);
        String all = Samples.bytes(out -> {
            text.write(explain("c"), out);
            text.write(compared(), out);
            text.write(timeOff(Samples.lateRequest(), "2026-01-10..2026-01-13"), out);
        });

        assertThat(all.lines()).allMatch(line -> TerminalText.width(line) <= Math.max(40, width));
    }
}

package org.learnroadmap.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.plan.ComparedPlan;
import org.learnroadmap.core.plan.PlanFigures;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.Session;
import org.learnroadmap.core.plan.TimeOff;
import org.learnroadmap.testkit.generators.Seeds;

/** Plans beside plans: what an absence costs, and what several requests come to. */
class TimeOffTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();

    static LongStream seeds() {
        return Seeds.first(1000);
    }

    private static DatedCase dated(long seed) {
        DatedCase dated = DatedCase.of(seed, 1 + (int) (seed % 20));
        Request.Builder request = Request.startingOn(dated.start()).calendar(dated.calendar());
        dated.request().deadlines().forEach(request::deadline);
        dated.request().notBefore().forEach(request::notBefore);
        return new DatedCase(dated.definition(), dated.roadmap(), request.build());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isTheDifferenceToThePlanWithoutTheseDays(long seed) {
        DatedCase dated = dated(seed);
        Random random = new Random(seed);
        LocalDate first = dated.start().plusDays(random.nextInt(15));
        DateRange absence = new DateRange(first, first.plusDays(random.nextInt(10)));
        Schedule before = dated.plan();
        Schedule after = dated.studying(calendar -> {
                    absence.first()
                            .datesUntil(absence.last().plusDays(1))
                            .forEach(date -> calendar.day(date, StudyHours.NONE));
                    return calendar;
                })
                .plan();

        TimeOff timeOff =
                ROADMAPS.timeOff(dated.roadmap(), dated.request(), absence).orThrow();

        assertThat(timeOff.dates()).isEqualTo(absence);
        assertThat(timeOff.schedule().sessions().toList())
                .isEqualTo(after.sessions().toList());
        assertThat(timeOff.finishDays()).isEqualTo((int) ChronoUnit.DAYS.between(before.finish(), after.finish()));
        assertThat(timeOff.broken()).isEqualTo(later(before, after, false));
        assertThat(timeOff.moreLate()).isEqualTo(later(before, after, true));
        assertThat(timeOff.costsNothing())
                .isEqualTo(before.finish().equals(after.finish())
                        && timeOff.broken().isEmpty()
                        && timeOff.moreLate().isEmpty());
    }

    private static List<String> later(Schedule before, Schedule after, boolean late) {
        return after.lateDaysById().entrySet().stream()
                .filter(entry ->
                        entry.getValue() > Math.max(0, before.lateDaysById().get(entry.getKey())))
                .map(Map.Entry::getKey)
                .filter(id -> before.lateDaysById().get(id) > 0 == late)
                .toList();
    }

    /** As many days as there are to spare may be taken off at the start. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void daysToSpareBreakNothing(long seed) {
        DatedCase dated = dated(seed);
        dated.plan().daysToSpare().ifPresent(days -> {
            LocalDate last = dated.start().minusDays(1);
            for (int left = days; left > 0; left -= dated.calendar().minutesOn(last) > 0 ? 1 : 0) {
                last = last.plusDays(1);
            }
            if (days > 0) {
                DateRange absence = new DateRange(dated.start(), last);
                TimeOff timeOff = ROADMAPS.timeOff(dated.roadmap(), dated.request(), absence)
                        .orThrow();

                assertThat(timeOff.broken()).isEmpty();
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void comparedPlansAreThoseOfTheRequests(long seed) {
        DatedCase dated = dated(seed);
        Request later = dated.startingOn(dated.start().plusDays(1)).request();
        Request impossible = dated.request().toBuilder().start(null).build();

        List<ComparedPlan> plans = ROADMAPS.compare(dated.roadmap(), List.of(later, impossible, dated.request()));

        assertThat(plans).extracting(ComparedPlan::request).containsExactly(later, impossible, dated.request());
        assertThat(plans.get(1).figures()).isEmpty();
        assertThat(plans.get(1).outcome().value()).isEmpty();
        assertThat(plans.get(2).outcome().orThrow().fingerprint())
                .isEqualTo(dated.plan().fingerprint());
        hasFigures(plans.get(2).figures().orElseThrow(), dated.plan());
    }

    private static void hasFigures(PlanFigures figures, Schedule schedule) {
        Map<LocalDate, Long> weeks = new TreeMap<>();
        weeks.put(week(schedule, schedule.start()), 0L);
        List<Session> sessions = schedule.sessions().toList();
        sessions.forEach(session -> weeks.merge(week(schedule, session.date()), (long) session.minutes(), Long::sum));
        long most = weeks.values().stream().mapToLong(minutes -> minutes).max().orElseThrow();
        LocalDate first = weeks.keySet().stream()
                .filter(week -> weeks.get(week) == most)
                .findFirst()
                .orElseThrow();
        long planWeeks = 1;
        for (LocalDate week = week(schedule, schedule.start());
                week.isBefore(week(schedule, schedule.finish()));
                week = week.plusDays(7)) {
            planWeeks++;
        }

        assertThat(figures.finish()).isEqualTo(schedule.finish());
        assertThat(figures.minutesPerWeek()).isEqualTo((long) Math.ceil((double) schedule.totalMinutes() / planWeeks));
        assertThat(figures.minutesPerWeek()).isLessThanOrEqualTo(most);
        assertThat(figures.busiestMinutes()).isEqualTo(most);
        assertThat(figures.busiestWeek()).isEqualTo(new DateRange(first, first.plusDays(6)));
        assertThat(figures.maxLateDays()).isEqualTo(schedule.maxLateDays());
        assertThat(figures.daysToSpare()).isEqualTo(schedule.daysToSpare());
    }

    private static LocalDate week(Schedule schedule, LocalDate date) {
        LocalDate first = date;
        while (first.getDayOfWeek()
                != schedule.calendar().weekStart().orElse(schedule.start().getDayOfWeek())) {
            first = first.minusDays(1);
        }
        return first;
    }
}

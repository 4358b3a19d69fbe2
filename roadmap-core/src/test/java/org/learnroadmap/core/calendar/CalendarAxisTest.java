package org.learnroadmap.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.testkit.generators.RandomCalendars;
import org.learnroadmap.testkit.generators.Seeds;

class CalendarAxisTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    static LongStream seeds() {
        return Seeds.first(500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agreesWithAWalkOverTheDays(long seed) {
        LocalDate start = MON_2026_01_05.plusDays(seed);
        StudyCalendar calendar = RandomCalendars.calendar(seed, start);
        CalendarAxis axis = CalendarAxis.of(calendar, start);
        long position = 0;
        for (int day = 0; day < 1000; day++) {
            int minutes = calendar.minutesOn(start.plusDays(day));
            assertThat(axis.before(day)).as("before day %s", day).isEqualTo(position);
            assertThat(axis.minutes(day)).isEqualTo(minutes);
            if (minutes > 0) {
                assertThat(axis.startDay(position)).isEqualTo(day);
                assertThat(axis.startDay(position + minutes - 1)).isEqualTo(day);
                assertThat(axis.finishDay(position + 1)).isEqualTo(day);
                assertThat(axis.finishDay(position + minutes)).isEqualTo(day);
            }
            position += minutes;
        }
    }

    @Test
    void finishesNothingOnTheFirstDay() {
        CalendarAxis axis = CalendarAxis.of(StudyCalendar.weekly(DayOfWeek.FRIDAY, 60), MON_2026_01_05);

        assertThat(axis.finishDay(0)).isZero();
        assertThat(axis.startDay(0)).isEqualTo(4);
    }

    @Test
    void saysWhenStudyTimeNeverComesAgain() {
        StudyCalendar calendar = StudyCalendar.builder()
                .day(MON_2026_01_05.plusDays(3), StudyHours.ofMinutes(90))
                .build();
        CalendarAxis axis = CalendarAxis.of(calendar, MON_2026_01_05);

        assertThat(axis.total()).hasValue(90);
        assertThat(axis.finishDay(90)).isEqualTo(3);
        assertThat(axis.finishDay(91)).isEqualTo(WorkAxis.NEVER);
        assertThat(axis.startDay(90)).isEqualTo(WorkAxis.NEVER);
    }

    @Test
    void findsDaysFarAheadWithoutWalkingThere() {
        CalendarAxis axis = CalendarAxis.of(StudyCalendar.everyDay(1), MON_2026_01_05);

        assertThat(axis.total()).isEmpty();
        assertThat(axis.startDay(1_000_000_000)).isEqualTo(1_000_000_000);
        assertThat(axis.startDay(Long.MAX_VALUE / 2)).isEqualTo(WorkAxis.NEVER);
    }

    @Test
    void losesTheHourThatTheClockSkips() {
        StudyCalendar calendar = windows("01:00-04:00");
        LocalDate spring = LocalDate.of(2026, 3, 29);
        LocalDate autumn = LocalDate.of(2026, 10, 25);

        assertThat(calendar.minutesOn(spring.minusDays(1))).isEqualTo(180);
        assertThat(calendar.minutesOn(spring)).isEqualTo(120);
        assertThat(calendar.minutesOn(autumn)).isEqualTo(240);
        assertThat(calendar.clockTimes(spring, 30, 60)).singleElement().satisfies(time -> {
            assertThat(time.from()).isEqualTo(spring.atTime(1, 30));
            assertThat(time.to()).isEqualTo(spring.atTime(3, 30));
            assertThat(time.minutes()).isEqualTo(60);
        });
    }

    @Test
    void cutsAWindowThatBeginsInTheSkippedHour() {
        assertThat(windows("02:30-03:15").minutesOn(LocalDate.of(2026, 3, 29))).isEqualTo(15);
    }

    private static StudyCalendar windows(String window) {
        StudyCalendar.Builder calendar = StudyCalendar.builder().zone(ZoneId.of("Europe/Berlin"));
        List.of(DayOfWeek.values()).forEach(day -> calendar.on(day, StudyHours.parse(window)));
        return calendar.build();
    }
}

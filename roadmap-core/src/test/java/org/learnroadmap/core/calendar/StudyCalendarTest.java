package org.learnroadmap.core.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.testkit.generators.RandomCalendars;
import org.learnroadmap.testkit.generators.Seeds;

class StudyCalendarTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final LocalDate SAT_2026_01_10 = LocalDate.of(2026, 1, 10);

    @Test
    void hasTheMinutesOfTheWeekday() {
        StudyCalendar calendar = StudyCalendar.weekly(MONDAY, 60, SATURDAY, 180);

        assertThat(calendar.minutesOn(MON_2026_01_05)).isEqualTo(60);
        assertThat(calendar.minutesOn(MON_2026_01_05.plusDays(1))).isZero();
        assertThat(calendar.minutesOn(SAT_2026_01_10)).isEqualTo(180);
    }

    @Test
    void changesFromADateOnAndKeepsTheOtherDays() {
        StudyCalendar calendar = StudyCalendar.builder()
                .on(MONDAY, 60)
                .on(SATURDAY, 180)
                .from(SAT_2026_01_10, Map.of(SATURDAY, StudyHours.ofMinutes(300)))
                .build();

        assertThat(calendar.minutesOn(SAT_2026_01_10.minusWeeks(1))).isEqualTo(180);
        assertThat(calendar.minutesOn(SAT_2026_01_10)).isEqualTo(300);
        assertThat(calendar.minutesOn(MON_2026_01_05.plusWeeks(1))).isEqualTo(60);
    }

    @Test
    void letsASingleDateBeatADayOffAndThatTheWeek() {
        StudyCalendar calendar = StudyCalendar.everyDay(60).toBuilder()
                .off(new DateRange(MON_2026_01_05, SAT_2026_01_10))
                .off(new DateRange(SAT_2026_01_10.minusDays(3), SAT_2026_01_10.plusDays(1)))
                .day(MON_2026_01_05.plusDays(1), StudyHours.ofMinutes(30))
                .build();

        assertThat(calendar.minutesOn(MON_2026_01_05)).isZero();
        assertThat(calendar.minutesOn(MON_2026_01_05.plusDays(1))).isEqualTo(30);
        assertThat(calendar.minutesOn(SAT_2026_01_10.plusDays(1))).isZero();
        assertThat(calendar.minutesOn(SAT_2026_01_10.plusDays(2))).isEqualTo(60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void hasMoreMinutesOnTheStudyDaysOfARange(long seed) {
        Random random = new Random(seed);
        StudyCalendar calendar = RandomCalendars.calendar(seed, MON_2026_01_05);
        LocalDate first = MON_2026_01_05.plusDays(random.nextInt(400) - 20);
        DateRange dates = new DateRange(first, first.plusDays(random.nextInt(300)));
        int more = random.nextInt(1400);

        StudyCalendar longer = calendar.plusMinutes(dates, more);

        for (LocalDate date = first.minusDays(20); date.isBefore(dates.last().plusDays(20)); date = date.plusDays(1)) {
            int usual = calendar.minutesOn(date);
            boolean isLonger = usual > 0 && dates.contains(date);
            assertThat(longer.minutesOn(date))
                    .as("%s, %d more on %s", date, more, dates)
                    .isEqualTo(isLonger ? Math.max(usual, Math.min(1440, usual + more)) : usual);
        }
    }

    static LongStream seeds() {
        return Seeds.first(300);
    }

    @Test
    void staysAsItIsWithoutMoreMinutes() {
        StudyCalendar calendar = StudyCalendar.everyDay(60);
        DateRange dates = DateRange.of(MON_2026_01_05);

        assertThat(calendar.plusMinutes(dates, 0)).isEqualTo(calendar);
        assertThatThrownBy(() -> calendar.plusMinutes(dates, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("more minutes must be at least 0, was -1");
        assertThat(StudyCalendar.builder().build().plusMinutes(dates, 5))
                .isEqualTo(StudyCalendar.builder().build());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hasTheGivenMinutesOnEveryDayWithStudyTimeAndNoOther(long seed) {
        StudyCalendar calendar = RandomCalendars.calendar(seed, MON_2026_01_05);
        int minutes = 1 + new Random(seed).nextInt(1440);
        StudyCalendar other = calendar.withMinutesPerDay(minutes);

        for (LocalDate date = MON_2026_01_05; date.getYear() < 2027; date = date.plusDays(1)) {
            boolean isStudied = calendar.minutesOn(date) > 0 && minutes >= calendar.smallestSession();
            assertThat(other.minutesOn(date))
                    .as("%s, %d minutes", date, minutes)
                    .isEqualTo(isStudied ? minutes : 0);
        }
        assertThat(other.weekStart()).isEqualTo(calendar.weekStart());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1441})
    void refusesMinutesThatNoDayHas(int minutes) {
        assertThatThrownBy(() -> StudyCalendar.everyDay(60).withMinutesPerDay(minutes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("minutes of a day must be 1 to 1440, was " + minutes);
    }

    @Test
    void dropsDaysAndWindowsShorterThanTheSmallestSession() {
        StudyCalendar calendar = StudyCalendar.builder()
                .on(MONDAY, 19)
                .on(
                        TUESDAY,
                        StudyHours.ofWindows(List.of(TimeWindow.parse("07:00-07:15"), TimeWindow.parse("19:00-20:00"))))
                .smallestSession(20)
                .build();

        assertThat(calendar.minutesOn(MON_2026_01_05)).isZero();
        assertThat(calendar.minutesOn(MON_2026_01_05.plusDays(1))).isEqualTo(60);
    }

    @Test
    void spreadsHoursFromMondayToFriday() {
        StudyCalendar calendar = StudyCalendar.mondayToFriday(482);

        assertThat(Arrays.stream(DayOfWeek.values())
                        .mapToInt(day -> calendar.minutesOn(MON_2026_01_05.plusDays(day.ordinal()))))
                .containsExactly(96, 96, 97, 96, 97, 0, 0);
    }

    @Test
    void cutsStudyTimeAtTheEndOfAWindow() {
        StudyCalendar calendar = StudyCalendar.builder()
                .on(
                        MONDAY,
                        StudyHours.ofWindows(List.of(TimeWindow.parse("23:00-24:00"), TimeWindow.parse("07:00-07:30"))))
                .build();

        assertThat(calendar.clockTimes(MON_2026_01_05, 10, 80))
                .containsExactly(
                        new ClockTime(MON_2026_01_05.atTime(7, 10), MON_2026_01_05.atTime(7, 30), 20),
                        new ClockTime(
                                MON_2026_01_05.atTime(23, 0),
                                MON_2026_01_05.plusDays(1).atStartOfDay(),
                                60));
    }

    @ParameterizedTest
    @CsvSource({
        "19:00-20:30, 90",
        "00:00-24:00, 1440",
        "60m, 60",
        "1h30m, 90",
        "0m, 0",
        "1.5h, 90",
    })
    void readsHours(String text, int minutes) {
        assertThat(StudyHours.parse(text).minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "22:00-02:00 | does not cross midnight",
                "9-10:00     | is not a window of time",
                "25:00-26:00 | a time that no day has",
                "60          | has no unit; write 60h for hours or 60m for minutes",
                "25h         | is more than the 24 hours of a day",
                "2d          | has no fixed length",
            })
    void refusesOtherHoursWithASentence(String text, String reason) {
        assertThatThrownBy(() -> StudyHours.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void refusesWindowsThatOverlap() {
        assertThatThrownBy(() -> StudyHours.ofWindows(List.of(new TimeWindow(60, 120), new TimeWindow(100, 180))))
                .hasMessage("windows 01:00-02:00 and 01:40-03:00 overlap");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-30             | is a date that no calendar has",
                "5.1.2026               | is not a date; write 2026-01-05",
                "1899-12-31             | is out of range; dates go from 1900-01-01 to 9999-12-31",
                "2026-01-06..2026-01-05 | ends before it begins; write the earlier date first",
            })
    void refusesOtherDatesWithASentence(String text, String reason) {
        assertThatThrownBy(() -> DateRange.parse(text)).hasMessage(reason);
    }

    @Test
    void readsDatesAndRanges() {
        assertThat(DateRange.parse("2026-01-05..2026-01-10")).isEqualTo(new DateRange(MON_2026_01_05, SAT_2026_01_10));
        assertThat(DateRange.parse("2026-01-05")).hasToString("2026-01-05");
        assertThat(DateRange.parse("9999-12-31").last()).isEqualTo(DateRange.MAX);
    }

    /** One rule of each sort. */
    private static StudyCalendar.Builder everyRule() {
        return StudyCalendar.builder()
                .on(MONDAY, 60)
                .from(SAT_2026_01_10, Map.of(TUESDAY, StudyHours.parse("19:00-20:00")))
                .off(DateRange.of(SAT_2026_01_10))
                .day(MON_2026_01_05, StudyHours.ofMinutes(30))
                .zone(ZoneId.of("Europe/Berlin"))
                .weekStart(SATURDAY)
                .smallestSession(20);
    }

    @Test
    void comesBackFromItsBuilder() {
        StudyCalendar calendar = everyRule().build();

        assertThat(calendar.toBuilder().build()).isEqualTo(calendar).hasSameHashCodeAs(calendar);
        assertThat(calendar.zone()).hasValue(ZoneId.of("Europe/Berlin"));
        assertThat(calendar)
                .asString()
                .startsWith("StudyCalendar[")
                .contains("2026-01-10", "Europe/Berlin", "SATURDAY");
    }

    static Stream<UnaryOperator<StudyCalendar.Builder>> anotherRule() {
        return Stream.of(
                rules -> rules.on(TUESDAY, 60),
                rules -> rules.from(SAT_2026_01_10, Map.of(TUESDAY, StudyHours.NONE)),
                rules -> rules.off(DateRange.of(MON_2026_01_05)),
                rules -> rules.day(MON_2026_01_05, StudyHours.NONE),
                rules -> rules.zone(null),
                rules -> rules.weekStart(null),
                rules -> rules.smallestSession(21));
    }

    @ParameterizedTest
    @MethodSource("anotherRule")
    void anotherRuleMakesAnotherCalendar(UnaryOperator<StudyCalendar.Builder> anotherRule) {
        StudyCalendar calendar = everyRule().build();

        assertThat(anotherRule.apply(calendar.toBuilder()).build()).isNotEqualTo(calendar);
    }

    @Test
    void hasMoreMinutesOnEveryStudyDay() {
        StudyCalendar calendar = everyRule().build();

        StudyCalendar longer = calendar.plusMinutes(15);

        assertThat(longer.minutesOn(MON_2026_01_05)).as("a date of its own").isEqualTo(45);
        assertThat(longer.minutesOn(MON_2026_01_05.plusWeeks(1))).isEqualTo(75);
        assertThat(longer.minutesOn(MON_2026_01_05.plusDays(8)))
                .as("from a date on")
                .isEqualTo(75);
        assertThat(longer.minutesOn(SAT_2026_01_10)).as("off").isZero();
        assertThat(calendar.plusMinutes(2000).minutesOn(MON_2026_01_05)).isEqualTo(1440);
        assertThat(StudyCalendar.everyDay(60).plusMinutes(0)).isEqualTo(StudyCalendar.everyDay(60));
        assertThatThrownBy(() -> calendar.plusMinutes(-1)).hasMessage("more minutes must be at least 0, was -1");
    }

    @Test
    void hasMoreMinutesOnADateOfItsOwnWithinTheRange() {
        StudyCalendar calendar = everyRule().build();

        assertThat(calendar.plusMinutes(DateRange.of(MON_2026_01_05), 15).minutesOn(MON_2026_01_05))
                .isEqualTo(45);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1440})
    void takesAnyMinutesThatADayHas(int minutes) {
        assertThat(StudyCalendar.everyDay(60).withMinutesPerDay(minutes)).isEqualTo(StudyCalendar.everyDay(minutes));
    }

    /** On the night when the clock goes forward, three hours are two. */
    @ParameterizedTest
    @CsvSource({"120, 120", "121, 0"})
    void aWindowThatLosesAnHourCountsWhileASessionFits(int session, int minutes) {
        LocalDate spring = LocalDate.of(2026, 3, 29);
        StudyCalendar calendar = StudyCalendar.builder()
                .on(SUNDAY, StudyHours.parse("01:00-04:00"))
                .zone(ZoneId.of("Europe/Berlin"))
                .smallestSession(session)
                .build();

        assertThat(calendar.minutesOn(spring)).isEqualTo(minutes);
        assertThat(calendar.clockTimes(spring, 0, 180).stream()
                        .mapToInt(ClockTime::minutes)
                        .sum())
                .isEqualTo(minutes);
        assertThat(calendar.minutesOn(spring.plusWeeks(1))).isEqualTo(180);
    }
}

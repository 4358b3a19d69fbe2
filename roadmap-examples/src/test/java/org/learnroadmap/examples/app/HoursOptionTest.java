package org.learnroadmap.examples.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnroadmap.core.calendar.StudyCalendar;

class HoursOptionTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mon=60,sat=180                     | 60 0 0 0 0 180 0",
                "Mon=1h30m, tue = 2h                | 90 120 0 0 0 0 0",
                "mon=19:00-20:30,mon=07:00-07:30    | 120 0 0 0 0 0 0",
                "10h/week                           | 120 120 120 120 120 0 0",
                "7.5h / week                        | 90 90 90 90 90 0 0",
                "sun=0                              | 0 0 0 0 0 0 0",
            })
    void readsHours(String text, String minutes) {
        StudyCalendar calendar = HoursOption.parse(text);

        assertThat(IntStream.range(0, 7).map(day -> calendar.minutesOn(MON_2026_01_05.plusDays(day))))
                .containsExactly(
                        Arrays.stream(minutes.split(" ")).map(Integer::valueOf).toArray(Integer[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mon=2              | --hours 'mon=2': '2' is 2 minutes; did you mean 2h?",
                "monday=60          | --hours 'monday=60': unknown day 'monday'; there are mon, tue, wed, thu, fri, sat, sun",
                "60                 | --hours '60': '60' is no day with hours; write mon=60 or 10h/week",
                "mon=25h            | --hours 'mon=25h': '25h' is more than the 24 hours of a day",
                "mon=20:00-19:00    | --hours 'mon=20:00-19:00': '20:00-19:00' ends before it begins; a window does not cross midnight, write two (one may end at 24:00)",
                "300h/week          | --hours '300h/week': a day has 0 to 1440 study minutes, was 3600",
            })
    void refusesOtherHoursWithASentence(String text, String message) {
        assertThatThrownBy(() -> HoursOption.parse(text))
                .isInstanceOf(Failure.class)
                .hasMessage(message);
    }
}

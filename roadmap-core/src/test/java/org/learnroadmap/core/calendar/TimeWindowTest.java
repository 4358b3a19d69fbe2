package org.learnroadmap.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWindowTest {

    @ParameterizedTest
    @CsvSource({
        "00:00-24:00,   0, 1440, 00:00-24:00",
        "0:00-0:01,     0,    1, 00:00-00:01",
        "9:05-9:10,   545,  550, 09:05-09:10",
        "09:59-10:00, 599,  600, 09:59-10:00",
        "10:10-10:59, 610,  659, 10:10-10:59",
        "23:59-24:00, 1439, 1440, 23:59-24:00",
        "19:00 – 20:30, 1140, 1230, 19:00-20:30",
    })
    void readsTheClockAndShowsIt(String text, int from, int to, String shown) {
        TimeWindow window = TimeWindow.parse(text);

        assertThat(window).isEqualTo(new TimeWindow(from, to)).hasToString(shown);
        assertThat(window.minutes()).isEqualTo(to - from);
        assertThat(TimeWindow.parse(shown)).isEqualTo(window);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10:00-10:00 | ends before it begins; a window does not cross midnight, write two (one may end at 24:00)",
                "10:00-09:59 | ends before it begins; a window does not cross midnight, write two (one may end at 24:00)",
                "10:00-10:60 | names a time that no day has; hours go to 24:00, minutes to 59",
                "10:00-24:01 | names a time that no day has; hours go to 24:00, minutes to 59",
                "10-11       | is not a window of time; write 19:00-20:30",
            })
    void refusesWhatIsNone(String text, String reason) {
        assertThatThrownBy(() -> TimeWindow.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason);
    }

    @ParameterizedTest
    @CsvSource({"-1, 60", "60, 60", "60, 59", "1400, 1441"})
    void isWithinADay(int from, int to) {
        assertThatThrownBy(() -> new TimeWindow(from, to))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a window must end after it begins, within one day, was " + from + "-" + to);
    }
}

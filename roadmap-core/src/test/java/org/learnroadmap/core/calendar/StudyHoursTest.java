package org.learnroadmap.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyHoursTest {

    /** Hours as people write them: an amount, or windows with blanks between them. */
    private static StudyHours hours(String text) {
        if (!text.contains(":")) {
            return StudyHours.parse(text);
        }
        return StudyHours.ofWindows(
                Arrays.stream(text.split(" ")).map(TimeWindow::parse).toList());
    }

    @Test
    void windowsMayTouchAndComeInAnyOrder() {
        StudyHours hours = hours("10:00-11:00 09:00-10:00");

        assertThat(hours.minutes()).isEqualTo(120);
        assertThat(hours.windows()).containsExactly(TimeWindow.parse("09:00-10:00"), TimeWindow.parse("10:00-11:00"));
    }

    @Test
    void windowsAddUpToTheMinutes() {
        List<TimeWindow> hour = List.of(new TimeWindow(0, 60));

        assertThatThrownBy(() -> new StudyHours(61, hour))
                .hasMessage("the minutes of a day with windows are their sum");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24h1m   | is more than the 24 hours of a day",
                "1441m   | is more than the 24 hours of a day",
                ":00-1   | is not a window of time; write 19:00-20:30",
            })
    void refusesWhatNoDayHas(String text, String reason) {
        assertThatThrownBy(() -> StudyHours.parse(text)).hasMessage(reason);
    }

    @Test
    void aDayHas24Hours() {
        assertThat(StudyHours.parse("24h").minutes()).isEqualTo(1440);
        assertThatThrownBy(() -> StudyHours.ofMinutes(-1)).hasMessage("a day has 0 to 1440 study minutes, was -1");
        assertThatThrownBy(() -> StudyHours.ofMinutes(1441)).hasMessage("a day has 0 to 1440 study minutes, was 1441");
    }

    @ParameterizedTest
    @CsvSource({
        "90m,                     30, 60m",
        "90m,                     90, 0m",
        "90m,                     91, 0m",
        "07:00-08:00,              0, 07:00-08:00",
        "07:00-08:00 19:00-20:00, 59, 07:59-08:00 19:00-20:00",
        "07:00-08:00 19:00-20:00, 60, 19:00-20:00",
        "07:00-08:00 19:00-20:00, 61, 19:01-20:00",
        "07:00-08:00 19:00-20:00, 99, 19:39-20:00",
        "07:00-07:20 08:00-08:20 19:00-20:00, 50, 19:10-20:00",
    })
    void theFirstMinutesAreOver(String text, int gone, String left) {
        assertThat(hours(text).behind(gone)).isEqualTo(hours(left));
    }

    @ParameterizedTest
    @CsvSource({
        "20m,                     20, 20m",
        "19m,                     20, 0m",
        "07:00-07:20 19:00-20:00, 20, 07:00-07:20 19:00-20:00",
        "07:00-07:19 19:00-20:00, 20, 19:00-20:00",
    })
    void whatIsShorterThanASessionDoesNotCount(String text, int session, String left) {
        assertThat(hours(text).withoutShorterThan(session)).isEqualTo(hours(left));
    }
}

package org.learnroadmap.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What authors write about time, and what it means. */
class AuthoredValuesTest {

    @ParameterizedTest
    @CsvSource({
        "3h, 180, 180, 180",
        "90m, 90, 90, 90",
        "1h30m, 90, 90, 90",
        "1h 30m, 90, 90, 90",
        "1.5h, 90, 90, 90",
        "0m, 0, 0, 0",
        "2 hours, 120, 120, 120",
        "3H, 180, 180, 180",
        "30 min, 30, 30, 30",
        "2h-4h, 120, 180, 240",
        "2-4h, 120, 180, 240",
        "2h–4h, 120, 180, 240",
        "1m-2m, 1, 2, 2",
        "1h/2h/4h, 60, 120, 240",
        "12 weeks x 9-15 h/week, 6480, 8640, 10800",
        "12 weeks × 10 hours/week, 7200, 7200, 7200",
        "4-6 weeks x 5h/week, 1200, 1500, 1800",
    })
    void readsEffort(String text, int min, int likely, int max) {
        Effort effort = Effort.parse(text);

        assertThat(effort).isEqualTo(new Effort(min, likely, max));
        assertThat(Effort.parse(effort.toString())).isEqualTo(effort);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3                | has no unit; write 3h for hours or 3m for minutes",
                "2d               | counts days, and a day has no fixed length; write hours, such as 6h",
                "2 days           | counts days, and a day has no fixed length; write hours, such as 6h",
                "soon             | is not an amount of time; write 3h, 90m or 1h30m",
                "4h-2h            | runs backwards; write the smaller end first",
                "4h/2h/6h         | is out of order; write min/likely/max, smallest first",
                "9999999h         | is more than 100 years",
                "1.001h           | is not a whole number of minutes",
                "-3h              | is not an amount of time; write 3h, 90m or 1h30m",
                "999999 weeks x 999 h/week | is more than 100 years",
            })
    void refusesOtherEffortWithASentence(String text, String reason) {
        assertThatThrownBy(() -> Effort.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason);
    }

    @ParameterizedTest
    @CsvSource({"3, 3, 3", "5-10, 5, 10", "5 – 10, 5, 10"})
    void readsSpans(String text, int first, int last) {
        assertThat(Span.parse(text)).isEqualTo(new Span(first, last));
        assertThat(Span.parse(Span.parse(text).toString())).isEqualTo(new Span(first, last));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0     | begins before 1; weeks and days count from 1",
                "4-3   | runs backwards; write the smaller number first",
                "week 3| is not a span; write a number, such as 3, or a range, such as 5-10",
                "99999 | ends after 36525, which is 100 years of days",
            })
    void refusesOtherSpansWithASentence(String text, String reason) {
        assertThatThrownBy(() -> Span.parse(text)).hasMessage(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "6 weeks, 6, 6",
        "4-6 weeks, 4, 6",
        "1 month, 4, 5",
        "6-7 months, 26, 31",
        "24 weeks, 24, 24",
        "100 days, 14, 15",
        "1 year, 52, 53",
        "3 to 4 Weeks, 3, 4",
    })
    void readsClaimedDurations(String text, int min, int max) {
        ClaimedDuration duration = ClaimedDuration.parse(text);

        assertThat(duration.minWeeks()).isEqualTo(min);
        assertThat(duration.maxWeeks()).isEqualTo(max);
        assertThat(duration).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0m", "45, 45m", "120, 2h", "90, 1h 30m", "61, 1h 01m"})
    void writesMinutesAsPeopleDo(long minutes, String text) {
        assertThat(Minutes.format(minutes)).isEqualTo(text);
        assertThat(Minutes.parse(text)).isEqualTo((int) minutes);
    }

    @Test
    void refusesARangeThatIsNone() {
        assertThatThrownBy(() -> new Effort(3, 2, 4)).hasMessage("effort must be 0 <= min <= likely <= max, was 3/2/4");
    }
}

package org.learnroadmap.markdown.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.model.Effort;

class EffortTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Loops (2h)|2h|Loops",
                "Loops ~2h|2h|Loops",
                "Loops (~2h)|2h|Loops",
                "Loops (90 min)|1h30m|Loops",
                "Loops - 3 hours|3h|Loops",
                "Loops \u2013 3 hours|3h|Loops",
                "Loops [1.5 hrs]|1h30m|Loops",
                "Loops [1,5 hrs]|1h30m|Loops",
                "Loops (2-4 hours)|2h-4h|Loops",
                "Loops (2\u20134 hours)|2h-4h|Loops",
                "Loops (30-45 min)|30m-45m|Loops",
                "Loops (1h - 1h 30m)|1h-1h30m|Loops",
                "Loops (45 min to 2 hours)|45m-2h|Loops",
                "Loops about 2 hours|2h|Loops",
                "Loops (est. 45 minutes)|45m|Loops",
                "Loops (estimated time: 45 minutes)|45m|Loops",
                "Loops (\u23F1\uFE0F 45 min)|45m|Loops",
                "Loops 1h 30m|1h30m|Loops",
                "Loops (1 hour and 30 minutes)|1h30m|Loops",
                "Loops 1h30|1h30m|Loops",
                "Loops 2 to 3 hours|2h-3h|Loops",
                "Loops 2-4h|2h-4h|Loops",
                "Loops for 2 hours|2h|Loops",
                "Loops (two hours)|2h|Loops",
                "Loops (half an hour)|30m|Loops",
                "Loops (an hour)|1h|Loops",
                "Loops (2 hours total)|2h|Loops",
                "Loops: 2 hours|2h|Loops",
                "Loops, 45m|45m|Loops",
                "Loops; 2h|2h|Loops",
                "Loops (2h) and more|2h|Loops and more",
                "Loops (2h): for and while|2h|Loops: for and while",
                "(2h) Loops|2h|Loops",
                "Loops (optional, 2h)|2h|Loops (optional)",
                "Loops (easy) (2h)|2h|Loops (easy)",
                "Loops (2h).|2h|Loops.",
                "Loops - (2h)|2h|Loops",
                "Loops\u00A0\u2013 2\u00A0h|2h|Loops",
                "Loops (1.33 h)|1h20m|Loops"
            })
    void anEffortIsFoundInATitle(String title, String effort, String rest) {
        assertThat(EffortText.find(title)).contains(new EffortText.Found(effort, rest));
        assertThat(Effort.parse(effort)).hasToString(effort);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Loops",
                "24 hours of darkness",
                "The first 24 hours of a plant",
                "Loops - 2 days",
                "Loops (5 weeks)",
                "Loops (2)",
                "Loops 2",
                "Children (16 years)",
                "Sleep 8 hours",
                "Learn Git in 2 hours",
                "Learn Git in 2h",
                "Practise every 90 min",
                "Loops (2 hours/day)",
                "Loops (2h per week)",
                "Loops - 2h/week",
                "Run 400m",
                "2 hours",
                "(2h)",
                "Loops (4-2 hours)",
                "Loops (0h)",
                "Loops (24h clock)",
                "Loops (99999 hours)",
                "Loops (2h",
                "Version 1.2.3h"
            })
    void aTitleMayHoldNoEffort(String title) {
        assertThat(EffortText.find(title)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14 hours|14h",
                " ~2h |2h",
                "9-15 hours|9h-15h",
                "about 90 min|1h30m",
                "90 minutes.|1h30m",
                "Two hours|2h",
                "1h/2h/4h|1h/2h/4h",
                "12 weeks x 9-15 h/week|12 weeks x 9-15 h/week",
                "45m|45m"
            })
    void aFieldIsRead(String value, String effort) {
        assertThat(EffortText.read(value)).contains(effort);
        assertThat(Effort.parse(effort)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "14",
                "0",
                "about 90 min per day",
                "9-15 hours/week",
                "2 days",
                "some hours",
                "x",
                "a/b/c",
                "m"
            })
    void aFieldMayHoldNoEffort(String value) {
        assertThat(EffortText.read(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 weeks|9-15 hours/week|12 weeks x 9-15 h/week",
                "12 weeks|9-15 h/w|12 weeks x 9-15 h/week",
                "12 weeks|6 hours per week|12 weeks x 6 h/week",
                "12 weeks|10 hrs a week|12 weeks x 10 h/week",
                "4-6 weeks|10 hours weekly|4-6 weeks x 10 h/week",
                "1 week|1.5 hours/week|1 week x 1.5 h/week",
                "3 months|10 hours/week|13-14 weeks x 10 h/week"
            })
    void weeksAndHoursAWeekAreAnEffort(String duration, String rate, String effort) {
        assertThat(EffortText.weekly(duration, rate)).contains(effort);
        assertThat(Effort.parse(effort)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 weeks|10 hours",
                "12|10 hours/week",
                "12 weeks|10 hours/day",
                "3 days|10 hours/week",
                "9999 years|999 hours/week",
                "6-4 weeks|10 hours/week",
                "12 weeks|15-9 hours/week"
            })
    void anythingElseIsNoEffort(String duration, String rate) {
        assertThat(EffortText.weekly(duration, rate)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Models (11h/week)|11", "About 9-15 hours/week in all|9-15", "takes 2 to 3 hrs per week|2-3"})
    void aRateIsFoundInAText(String text, String hours) {
        assertThat(EffortText.rate(text)).contains(hours);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(", "(2h", "1", "1h", "-", " ", "\u00A0", ",", "~", "2-", "2 to ", "about ", ": 2h ", "(1,", "h/"
            })
    void hostileTextIsReadInLinearTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            EffortText.find(text);
            EffortText.read(text);
            EffortText.rate(text);
            EffortText.weekly(text, text);
        });
    }
}

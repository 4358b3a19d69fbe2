package org.learnroadmap.markdown.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.model.ClaimedDuration;

class DurationTextTest {

    private static final String LONG = " This sentence makes the text longer than a title would be by far.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Learning Rust in a month|1 month",
                "Become fluent in 4-6 Weeks|4-6 weeks",
                "Here is a 6-7 month structured roadmap|6-7 months",
                "100 Days of Code|100 days",
                "Rust in six weeks|6 weeks",
                "A 12-week plan|12 weeks",
                "90-day|90 days",
                "A one-month course|1 month",
                "Duration: 3 months|3 months",
                "1 year|1 year",
                "Rust \u2013 3 months|3 months",
                "Rust (8 wks)|8 weeks",
                "It takes 6 to 12 months|6-12 months",
                "Two\u2013three weeks|2-3 weeks",
                "2 weeks ago I wrote this 12-week plan|12 weeks",
                "It took me 2 years, do it in one year|1 year"
            })
    void aClaimIsFound(String text, String claimed) {
        assertThat(DurationText.claimed(text)).contains(claimed);
        assertThat(ClaimedDuration.parse(claimed)).hasToString(claimed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Learning Rust in a month is hard.|1 month",
                "You will be done within about 6 weeks.|6 weeks",
                "This is a 6-7 month structured roadmap for you.|6-7 months",
                "Over the next 3 months you will learn a lot.|3 months"
            })
    void aClaimIsFoundInAParagraph(String text, String claimed) {
        assertThat(DurationText.claimed(text + LONG)).contains(claimed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 weeks ago",
                "every 2 weeks",
                "week 3",
                "9 hours a week",
                "4 hours per month",
                "beyond the first month",
                "2 1/2 months",
                "2.5 months",
                "in the last 2 weeks",
                "5 years of experience",
                "5 years of work experience",
                "a 6 year old",
                "5 days a week",
                "5 days/week",
                "6 months to 1 year",
                "0 weeks",
                "6-4 weeks",
                "One day you will know",
                "a week",
                "in 24 hours",
                "2 weekends",
                "daily",
                ""
            })
    void notEveryDurationIsAClaim(String text) {
        assertThat(DurationText.claimed(text)).isEmpty();
        assertThat(DurationText.claimed(text + LONG)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"I have worked with it for 5 years.", "Do this for 2 weeks, then rest.", "Then 3 days of rest."})
    void aParagraphMaySpeakOfOtherTimes(String text) {
        assertThat(DurationText.claimed(text + LONG)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Basics (2 weeks)|2|2|Basics",
                "Basics - 2-3 weeks|2|3|Basics",
                "Basics [1 month]|4|5|Basics",
                "Basics (~2 weeks): loops|2|2|Basics: loops",
                "Basics (2 weeks, easy)|2|2|Basics (easy)",
                "Basics, two weeks|2|2|Basics",
                "Basics (10 days)|1|2|Basics"
            })
    void weeksAreFoundInATitle(String title, int min, int max, String rest) {
        assertThat(DurationText.inBrackets(title)).contains(new DurationText.Found(min, max, rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basics",
                "Basics (3 days)",
                "Basics (Week 2)",
                "Basics (2h)",
                "Basics in 2 weeks",
                "(every 2 weeks)"
            })
    void aTitleMayHoldNoWeeks(String title) {
        assertThat(DurationText.inBrackets(title)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "(2 ",
                "1",
                "1 week ",
                "-",
                " ",
                "\u00A0",
                "a ",
                "2-",
                "a to ",
                "in a month ago ",
                "2 weeks ago "
            })
    void hostileTextIsReadInLinearTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            DurationText.claimed(text);
            DurationText.inBrackets(text);
            DurationText.read(text);
        });
    }
}

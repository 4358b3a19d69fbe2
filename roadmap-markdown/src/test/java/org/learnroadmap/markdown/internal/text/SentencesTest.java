package org.learnroadmap.markdown.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Learn loops.| Then rest.",
                "Learn loops!| Then rest.",
                "Why loops?| They repeat.",
                "Wait...| Then rest.",
                "Set it up..| Install it.",
                "He said “stop.”| Then he left.",
                "Loops (and more.)| Then rest.",
                "Learn loops.|¶Then rest.",
                "Learn loops.| “Quoted” begins.",
                "Use node.js and v1.2 here.| Then rest.",
                "Use lists, e.g. Arrays, or sets.| Then rest.",
                "Compare Go vs. Rust etc. Then rest.|``",
                "Read J. Doe first.| Then rest.",
                "Read 1. Loops and 2. Lists.| Then rest.",
                "Founded in 2024.| Then rest.",
                "One sentence only.|``",
                "No stop at all|``",
                "small. letters. follow|``",
                "学习循环。|然后休息。",
                "Учи циклы.| Потом отдых.",
                "Learn.|`  `",
                "``|``"
            })
    void theFirstSentenceEnds(String first, String rest) {
        String text = first + rest.replace('¶', '\n');

        assertThat(Sentences.endOfFirst(text)).isEqualTo(first.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ". ", "a.", "a. ", "A. ", "\"", ".\"", "\u3002", " ", "1. ", ".( ", ". ("})
    void hostileTextIsReadInLinearTime(String piece) {
        String text = "a" + piece.repeat(1_000_000 / piece.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Sentences.endOfFirst(text)).isBetween(1, text.length()));
    }
}

package org.learnroadmap.markdown.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {

    private static final String ID = "[\\p{L}\\p{M}\\p{N}._-]{1,100}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Control Flow (if/else)|control-flow-if-else",
                "  --Loops--  |loops",
                "Node.js_tips|node-js-tips",
                "C++|c",
                "Über größere Straßen|über-größere-straßen",
                "第一章 循环|第一章-循环",
                "हिन्दी में|हिन्दी-में",
                "Привет, Мир!|привет-мир",
                "ﬁle Ｗｉｄｅ ①|file-wide-1",
                "INDEX I|index-i",
                "🔥 👨\u200D💻 1\uFE0F\u20E3 Go|1-go",
                "e\u0301te\u0301|été",
                "Roadmap|roadmap-1",
                "ROADMAP!|roadmap-1",
                "Roadmap 2|roadmap-2",
                "***|topic",
                "``|topic",
                "\uD83D|topic"
            })
    void aTitleBecomesAnId(String title, String expected) {
        assertThat(Slugs.of(title, "topic")).isEqualTo(expected).matches(ID);
    }

    @Test
    void aLongTitleIsCutBetweenWords() {
        String sixty = "a".repeat(30) + " " + "b".repeat(29);
        assertThat(Slugs.of(sixty, "x")).hasSize(60).endsWith("b");
        assertThat(Slugs.of(sixty + " c", "x")).isEqualTo(sixty.replace(' ', '-'));
        assertThat(Slugs.of(sixty + "c", "x")).isEqualTo("a".repeat(30));
        assertThat(Slugs.of("a".repeat(70), "x")).isEqualTo("a".repeat(60));
        assertThat(Slugs.of("\uD835\uDC00".repeat(70), "x")).isEqualTo("a".repeat(60));
        assertThat(Slugs.of("\uD840\uDC00".repeat(70), "x")).isEqualTo("\uD840\uDC00".repeat(50));
    }

    @Test
    void everyTitleBecomesAnId() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            int[] codePoints = random.ints(1 + random.nextInt(80), 0, random.nextBoolean() ? 0x3000 : 0x20000)
                    .toArray();
            String slug = Slugs.of(new String(codePoints, 0, codePoints.length), "topic");
            assertThat(slug)
                    .matches(ID)
                    .doesNotStartWith("-")
                    .doesNotEndWith("-")
                    .doesNotContain("--");
            assertThat(slug.length()).isLessThanOrEqualTo(100);
            assertThat(Slugs.of(slug, "topic")).as(slug).isEqualTo(slug);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", " ", "\u0301\u0323", "\uFDFA", "a", "\uD83D", "a-"})
    void hostileTextIsReadInLinearTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(Slugs.of(text, "topic")).matches(ID));
    }
}

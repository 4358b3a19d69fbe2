package org.learnroadmap.markdown.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecorationTest {

    private static final String DAMAGED = "\u011F\u0178\u2018\u00A8\u00E2\u20AC\u011F\u0178\u2019\u00BB";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "🔥 Goals|Goals",
                "🔥Goals|Goals",
                "👨\u200D💻 Practice|Practice",
                "👍🏽 Practice|Practice",
                "🇩🇪 German|German",
                "1\uFE0F\u20E3 Basics|Basics",
                "#\u20E3 Basics|Basics",
                "⚙\uFE0F Setup|Setup",
                "ℹ\uFE0F About|About",
                "• Loops|Loops",
                "●▪ ‣ Loops|Loops",
                "– Loops|Loops",
                "— Loops|Loops",
                "- Loops|Loops",
                "-> Loops|Loops",
                "=> Loops|Loops",
                "→ Loops|Loops",
                "➡\uFE0F Loops|Loops",
                "✅ ☐ Loops|Loops",
                "⭐★ Loops|Loops",
                "① Loops|Loops",
                "\u00A0\u200B\uFEFF Loops \u00A0|Loops",
                "✨ 第一章|第一章",
                "✨ Ёлка|Ёлка",
                "🚀 \"Quoted\"|\"Quoted\"",
                "🚀 (a) Loops|(a) Loops",
                "🚀 3 loops|3 loops"
            })
    void decorationGoes(String title, String expected) {
        assertThat(Decoration.strip(title, Set.of())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#1 rule",
                "C++",
                ".NET",
                "--verbose",
                "*args",
                "-1 and below",
                "2 loops",
                "(optional) Loops",
                "[ ] Loops",
                "“Loops”",
                "❝Loops❞",
                "«Loops»",
                "¿Qué?",
                "$ and €",
                "€ and $",
                "∑ of all",
                "√2",
                "♭VII",
                "© 2024",
                "第一章",
                "हिन्दी",
                "ไทย",
                "'t is",
                "…and more",
                "✅",
                "🔥🔥 •",
                ""
            })
    void everythingElseStays(String title) {
        assertThat(Decoration.strip(title, Set.of())).isEqualTo(title);
    }

    @Test
    void damagedEmojiGo() {
        assertThat(Decoration.strip(DAMAGED + " Practice", Set.of(DAMAGED))).isEqualTo("Practice");
        assertThat(Decoration.strip("• " + DAMAGED + " • x", Set.of(DAMAGED))).isEqualTo("x");
        assertThat(Decoration.strip(DAMAGED + " Practice", Set.of())).isEqualTo(DAMAGED + " Practice");
        assertThat(Decoration.strip(DAMAGED, Set.of(DAMAGED))).isEqualTo(DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"🔥", " ", "- ", "•", "\u200D", "\uD83D", "é", "é ", "\u00A0", "1\u20E3"})
    void hostileTextIsReadInLinearTime(String piece) {
        String text = "•" + piece.repeat(1_000_000 / piece.length()) + "x";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Decoration.strip(text, Set.of("a", "é"))).endsWith("x"));
    }
}

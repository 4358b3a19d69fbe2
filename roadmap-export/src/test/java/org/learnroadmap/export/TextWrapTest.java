package org.learnroadmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextWrapTest {

    @Test
    void breaksAtSpaces() {
        assertThat(TextWrap.wrap("one two\nthree  four", 9)).containsExactly("one two", "three", "four");
    }

    @Test
    void keepsAShortTextOnOneLine() {
        assertThat(TextWrap.wrap("one two", 7)).containsExactly("one two");
    }

    @Test
    void cutsAWordThatIsLongerThanALine() {
        assertThat(TextWrap.wrap("a Donaudampfschifffahrt", 10)).containsExactly("a", "Donaudampf", "schifffahr", "t");
    }

    @Test
    void neverBreaksAWebAddress() {
        assertThat(TextWrap.wrap("see https://example.org/a/b now", 10))
                .containsExactly("see", "https://example.org/a/b", "now");
    }

    @Test
    void breaksBetweenWideCharactersButNotBeforePunctuation() {
        assertThat(TextWrap.wrap("学习编程,然后", 8)).containsExactly("学习编", "程,然后");
        assertThat(TextWrap.wrap("学习编程,然后", 8)).allMatch(line -> TerminalText.width(line) <= 8);
    }

    @Test
    void doesNotTakeAJoinedEmojiApart() {
        String family = "👩‍👩‍👧";
        assertThat(TextWrap.wrap("abcd " + family, 6)).containsExactly("abcd", family);
    }

    @Test
    void escapesWhatCouldSteerATerminal() {
        assertThat(TextWrap.wrap("a\u001b[31mb \u202Ec \uD800", 40))
                .isEqualTo(List.of("a\\u001B[31mb \\u202Ec \\uD800"));
    }

    @Test
    void countsCombiningCharactersAsNoColumn() {
        assertThat(TerminalText.width("e\u0301")).isEqualTo(1);
        assertThat(TerminalText.width("学")).isEqualTo(2);
        assertThat(TerminalText.width("🚀")).isEqualTo(2);
        assertThat(TerminalText.width("🇩🇪")).isEqualTo(2);
    }
}

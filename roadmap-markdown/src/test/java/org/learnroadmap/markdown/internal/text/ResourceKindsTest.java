package org.learnroadmap.markdown.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceKindsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Official Rust Documentation|documentation",
                "Docs:|documentation",
                "Books|book",
                "📚 Books|book",
                "Online Courses|course",
                "Course|course",
                "Video courses|course",
                "Practice|practice",
                "Coding platforms|practice",
                "Videos|video",
                "YouTube Channels|video",
                "Video tutorials|video",
                "Articles|article",
                "Blogs & Articles|article",
                "Tutorials|tutorial",
                "Tools|tool",
                "Communities|community",
                "Podcasts|podcast"
            })
    void aLabelTellsTheKind(String label, String kind) {
        assertThat(ResourceKinds.ofLabel(label)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Rust", "Bookstore", "Week 3", "A book that I read when I was young", "Resources"})
    void aLabelMayTellNothing(String label) {
        assertThat(ResourceKinds.ofLabel(label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://docs.example.org/en/|documentation",
                "https://example.readthedocs.io|documentation",
                "https://example.org/docs/intro|documentation",
                "https://www.youtube.com/watch?v=1|video",
                "https://youtu.be/1|video",
                "HTTPS://WWW.COURSERA.ORG/|course",
                "https://www.udemy.com:443/x|course",
                "https://www.edx.org|course",
                "https://leetcode.com/|practice",
                "https://www.hackerrank.com/|practice",
                "exercism.org/tracks|practice",
                "https://github.com/a/b|repository"
            })
    void anAddressTellsTheKind(String url, String kind) {
        assertThat(ResourceKinds.ofAddress(url)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://",
                "https://example.org/",
                "https://notyoutube.com/",
                "https://youtube.com.example.org/",
                "https://example.org/?u=https://youtube.com",
                "https://youtube.com@example.org/",
                "mailto:a@example.org",
                "#top"
            })
    void anAddressMayTellNothing(String url) {
        assertThat(ResourceKinds.ofAddress(url)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"Rust for Rest\" by A. B. Doe|Rust for Rest|A. B. Doe",
                "\"Two Spoons\" by Jo Doe and Al Roe Doe|Two Spoons|Jo Doe and Al Roe Doe",
                "“Rust for Rest” — Jo Doe|Rust for Rest|Jo Doe",
                "“Rust for Rest”, by Jo Doe.|Rust for Rest|Jo Doe",
                "\"Republic\" by Platon|Republic|Platon",
                "\"Stand by Me\" by Jo Doe Jr.|Stand by Me|Jo Doe Jr.",
                "Rust for Rest by Jo van der Doe|Rust for Rest|Jo van der Doe",
                "Side by Side by Jo Doe, Al Roe & Bo O'Noe|Side by Side|Jo Doe, Al Roe & Bo O'Noe",
                "Война by Лев Толстой|Война|Лев Толстой"
            })
    void aBookIsRead(String text, String title, String author) {
        assertThat(ResourceKinds.book(text)).contains(new ResourceKinds.BookTitle(title, author));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Rust for Rest",
                "\"Rust for Rest\"",
                "Learning by Doing",
                "Rust by example",
                "step by step guide by Jo Doe",
                "Sort the list by name",
                "\"Rust by Jo Doe"
            })
    void anythingElseIsNoBook(String text) {
        assertThat(ResourceKinds.book(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "A by ", "A by B ", "(", ".", "a.", "/", "@", " ", "book ", "\u201C"})
    void hostileTextIsReadInLinearTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            ResourceKinds.ofLabel(text);
            ResourceKinds.ofAddress(text);
            ResourceKinds.book(text);
            for (int length = 1; length < 400; length++) {
                ResourceKinds.book(text.substring(0, length));
            }
        });
    }
}

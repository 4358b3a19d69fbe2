package org.learnroadmap.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    private static final List<String> KEYS = List.of("title", "topics", "tags", "requires", "id");

    @ParameterizedTest
    @CsvSource({"titel, title", "tilte, title", "topic, topics", "require, requires", "tag, tags", "reqiures, requires"
    })
    void findsWhatWasMeant(String written, String meant) {
        assertThat(Suggestions.nearest(written, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "x", "is", "something-else-altogether"})
    void staysSilentWhereMoreThanAThirdDiffers(String written) {
        assertThat(Suggestions.nearest(written, KEYS)).isEmpty();
    }

    @Test
    void endsSoonHoweverManyWordsThereAre() {
        List<String> known = IntStream.range(0, 10_000)
                .mapToObj(i -> "topic-number-" + i + "-known")
                .toList();
        Suggestions suggestions = new Suggestions(known);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int i = 0; i < 10_000; i++) {
                suggestions.nearest("topic-number-" + i + "-knwon");
            }
        });
    }
}

package org.learnroadmap.testkit.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeedsTest {

    /** What the build says. */
    private final Optional<String> given = Optional.ofNullable(System.getProperty(Seeds.LIMIT));

    @AfterEach
    void sayItAgain() {
        System.clearProperty(Seeds.LIMIT);
        given.ifPresent(limit -> System.setProperty(Seeds.LIMIT, limit));
    }

    @ParameterizedTest
    @CsvSource({"'', 3", "3, 3", "4, 3", "999999999999999999, 3", "2, 2", "01, 1"})
    void areAsManyAsATestWantsOrAsThePropertySays(String limit, int count) {
        System.setProperty(Seeds.LIMIT, limit);

        assertThat(Seeds.first(3)).hasSize(count).startsWith(0L).endsWith(count - 1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "1e3", " 5", "1000000000000000000"})
    void areNotAsManyAsNobodyMeans(String limit) {
        System.setProperty(Seeds.LIMIT, limit);

        assertThatThrownBy(() -> Seeds.first(3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the system property roadmap.seeds must be a number of at least 1, was '" + limit + "'");
    }

    @Test
    void areNeverNone() {
        assertThatThrownBy(() -> Seeds.first(0)).hasMessage("a test needs at least 1 seed, was 0");
    }
}

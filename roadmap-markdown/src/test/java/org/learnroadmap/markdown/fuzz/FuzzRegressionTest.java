package org.learnroadmap.markdown.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.testkit.fuzz.Fuzzer;
import org.learnroadmap.testkit.fuzz.Inputs;

/** Every input that led fuzzing somewhere new, and every one that broke a promise, keeps the promises now. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FuzzRegressionTest {

    @Test
    void whatIsKnownKeepsThePromises() {
        assertThat(Fuzzer.found("markdown")).exists();

        for (Inputs.Input input : Fuzzer.known("markdown")) {
            assertThatCode(() -> Entry.fuzzerTestOneInput(input.bytes()))
                    .as("%s %s", input, Inputs.escape(input.bytes()))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("org.learnroadmap.markdown.fuzz.Samples#all")
    void samplesKeepThePromises(Samples.Sample sample) {
        byte[] input = sample.text().getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThatCode(() -> Entry.fuzzerTestOneInput(input)).doesNotThrowAnyException();
    }
}

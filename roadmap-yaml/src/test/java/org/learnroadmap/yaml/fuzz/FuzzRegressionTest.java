package org.learnroadmap.yaml.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learnroadmap.testkit.fuzz.Fuzzer;
import org.learnroadmap.testkit.fuzz.Inputs;

/** Every input that led fuzzing somewhere new, and every one that broke a promise, keeps the promises now. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FuzzRegressionTest {

    /** So that a fault in reading the files cannot hide them. */
    private static final int FEWEST_INPUTS = 100;

    private static void check(FuzzTarget target, List<Inputs.Input> inputs) {
        for (Inputs.Input input : inputs) {
            assertThatCode(() -> target.check(input.bytes()))
                    .as("%s %s", input, Inputs.escape(input.bytes()))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatLedSomewhereNewKeepsThePromises(FuzzTarget target) {
        List<Inputs.Input> corpus = Inputs.read(Fuzzer.corpus(target.label()));

        assertThat(corpus).hasSizeGreaterThan(FEWEST_INPUTS);
        check(target, corpus);
    }

    @ParameterizedTest
    @EnumSource
    void whatBrokeAPromiseKeepsItNow(FuzzTarget target) {
        List<Inputs.Input> found = Inputs.read(Fuzzer.found(target.label()));

        assertThat(found).as("inputs below a comment that says what was wrong").isNotEmpty();
        check(target, found);
    }

    @Test
    void anyBytesCanBeWritten() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }

        assertThat(Inputs.unescape(Inputs.escape(all))).isEqualTo(all);
        assertThat(Inputs.escape("# \u00e9\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo("\\x23 \\xC3\\xA9\\n");
    }

    @Test
    void whatIsKeptLiesBesideTheTests() {
        assertThat(Path.of("src/test/resources/fuzz")).isDirectory();
    }
}

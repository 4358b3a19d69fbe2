package org.learnroadmap.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.acme.BrokenChecks;
import com.example.acme.ProjectResourceCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sound check passes, and each broken one fails the promises that it breaks, with what was seen. */
class RoadmapCheckContractTest {

    private static final String SAME = "the same question";

    private static final String THREADS = "many threads";

    @Test
    void aSoundCheckPasses() {
        assertThat(ContractRun.broken(ProjectResourceContract.class, ProjectResourceCheck.class, false))
                .isEmpty();
    }

    static Stream<BrokenPlugin> brokenChecks() {
        return Stream.of(
                broken(BrokenChecks.TakesNull.class, "check(faulty, null)", "no exception", "an argument that is null"),
                broken(BrokenChecks.FindsTooMuch.class, "'sound-roadmap'", "acme.sound", "nothing is found"),
                broken(BrokenChecks.FindsNothing.class, "'faulty-roadmap', expected", "[]", "what is expected"),
                broken(BrokenChecks.FindsElsewhere.class, "topics[1]", "sample.yaml:7:9", "what is expected"),
                broken(
                        BrokenChecks.NeedsAnEffort.class,
                        "random roadmap of seed",
                        "NoSuchElementException",
                        "no valid roadmap",
                        SAME,
                        THREADS),
                broken(BrokenChecks.BareCodes.class, "random roadmap", "begin with 'acme.'", "codes of findings"),
                broken(BrokenChecks.FullStop.class, "faulty-roadmap", "to begin with.'", "messages are one line"),
                broken(BrokenChecks.LocalDigits.class, "ar-EG", "differs from", SAME),
                broken(BrokenChecks.Remembers.class, "faulty-roadmap", "differs from", SAME, THREADS));
    }

    private static BrokenPlugin broken(Class<?> check, String with, String seen, String promise, String... more) {
        List<String> promises = new ArrayList<>(List.of(promise));
        promises.addAll(List.of(more));
        return new BrokenPlugin(check, promises, with, seen);
    }

    @ParameterizedTest
    @MethodSource("brokenChecks")
    void aBrokenCheckFailsThePromisesThatItBreaks(BrokenPlugin check) {
        check.checkWith(ProjectResourceContract.class);
    }

    @Test
    void aSampleNamesTopicsThatAreThere() {
        CheckSample sample = CheckSample.of(Plans.roadmap(7).orElseThrow());

        assertThatThrownBy(() -> sample.finds("acme.code", "gone"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no topic or phase 'gone'");
    }
}

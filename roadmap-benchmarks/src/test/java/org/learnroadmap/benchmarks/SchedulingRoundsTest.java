package org.learnroadmap.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;

/** What is measured in turns, and what is printed of it. */
class SchedulingRoundsTest {

    @Test
    void aRoundMeasuresEachContenderOnce() throws RunnerException {
        assertThat(new SchedulingRounds(Contest.FLOOR, "windowed", 100).round(1))
                .hasSize(8);
        assertThat(new SchedulingRounds(Contest.PEERS, "windowed", 100).round(1))
                .hasSize(3);
    }

    @Test
    void aPeerThatCannotScheduleALongChainIsLeftOut() throws RunnerException {
        Figures peers = new Figures();
        peers.add(new SchedulingRounds(Contest.PEERS, "chain", 30_000).round(1));

        String tables = new SchedulingReport(peers, peers).toString();

        assertThat(peers.of("longestPath")).hasSize(1);
        assertThat(tables.lines().filter(line -> line.contains("overflow")))
                .singleElement()
                .asString()
                .startsWith("chain       30000");
    }

    @Test
    void aMillionTopicsAreNotTriedWithWhatWouldTakeTooLong() {
        assertThat(Contest.PEERS.benchmarks(1_000_000)).hasSize(2);
        assertThat(Contest.FLOOR.benchmarks(1_000_000)).hasSize(7);
    }

    @Test
    void argumentsAskForShortRoundsAndOnePart() {
        assertThat(Arguments.parse(List.of()).wants("loading")).isTrue();
        Arguments arguments = Arguments.parse(List.of("--only", "scheduling", "--quick"));
        assertThat(arguments.quick()).isTrue();
        assertThat(arguments.wants("scheduling")).isTrue();
        assertThat(arguments.wants("checks")).isFalse();
        for (List<String> wrong : List.of(List.of("--only"), List.of("--only", "all"), List.of("quick"))) {
            assertThatThrownBy(() -> Arguments.parse(wrong))
                    .hasMessageStartingWith("unknown arguments " + String.join(" ", wrong) + "; there is --quick");
        }
    }
}

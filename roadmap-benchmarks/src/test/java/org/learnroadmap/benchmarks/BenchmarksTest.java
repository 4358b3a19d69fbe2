package org.learnroadmap.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.spi.Source;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark runs; how long it takes is for reading. */
class BenchmarksTest {

    @Test
    void runsEachBenchmarkOnceAndReportsAll() throws RunnerException {
        Figures figures = new Figures();

        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("org.learnroadmap.benchmarks")
                        .param("topics", "100", "200")
                        .mode(Mode.SingleShotTime)
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        figures.add(results);
        Report report = new Report(figures);
        String scheduling = new SchedulingReport(figures, figures).toString();

        assertThat(results).hasSize(14 + 60 + 6 + 18 + 2);
        assertThat(report.toString().lines().map(line -> line.strip().split("[^a-z0-9]+")[0]))
                .contains("yaml", "json", "100", "200", "256", "508");
        assertThat(report.toString()).doesNotContain("NaN ms").contains("in sequence", "plan again", "calendar file");
        assertThat(scheduling.lines().filter(line -> line.matches("(random|windowed|chain) +[12]00 .*")))
                .hasSize(4 * 3 * 2);
        assertThat(scheduling).doesNotContain("NaN", "overflow", "skipped");
    }

    @Test
    void measuresProseThatIsReadWhole() {
        Roadmap read = Roadmaps.discover()
                .load(Source.ofText("big.md", BigProse.text(250)))
                .roadmap();

        assertThat(read.topics()).hasSize(250);
        assertThat(read.phases()).hasSize(10);
        assertThat(read.topics().get(0).steps()).hasSize(2);
        assertThat(read.topics().get(10).effort()).isPresent();
        assertThat(read.coverage().orElseThrow().share()).isEqualTo(1);
    }

    @Test
    void measuresTheSameRoadmapInEveryNotation() {
        Roadmap written = Roadmaps.discover()
                .load(Source.ofText("big.yaml", BigRoadmap.yaml(130)))
                .roadmap();
        Roadmap built = Roadmaps.discover().check(BigRoadmap.definition(130)).orThrow();

        assertThat(written.fingerprint()).isEqualTo(built.fingerprint());
        assertThat(written.allPhases()).hasSize(3);
        assertThat(written.topics())
                .hasSize(130)
                .allMatch(topic -> topic.steps().size() == 2)
                .allMatch(topic -> topic.resources().size() == 1);
        assertThat(written.topics().get(129).requires()).hasSize(3);
        assertThat(List.of(written.ignoredRecommendations())).containsOnly(List.of());
    }
}

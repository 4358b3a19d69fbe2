package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.examples.ProseTexts.Text;
import org.learnroadmap.examples.app.ApplicationRun;

/** Prose that {@code show --format yaml} has made a definition of is the same roadmap when that is loaded. */
class ConvertedProseTest {

    /** Fewer means that the specification was not found. */
    private static final int LEAST_TEXTS = 80;

    private static final Roadmaps ROADMAPS = Roadmaps.discover();

    @TempDir
    Path work;

    static List<Text> texts() {
        return Stream.concat(
                        ProseTexts.examples().stream(),
                        ProseTexts.corpus().stream().map(ProseTexts::text))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void convertedRoadmapsAreTheSame(Text text) throws IOException {
        Path prose = Files.writeString(work.resolve(text.fileName()), text.text());
        LoadResult read = ROADMAPS.load(prose);

        ApplicationRun shown = ApplicationRun.of("show", prose.toString(), "--format", "yaml");

        if (read.hasErrors()) {
            assertThat(shown.out()).isEmpty();
            return;
        }
        LoadResult again = ROADMAPS.load(Source.ofText("converted.yaml", shown.out()));
        assertThat(again.diagnostics()).as(shown.out()).noneMatch(found -> found.severity() == Severity.ERROR);
        assertThat(fingerprints(again)).as(shown.out()).isEqualTo(fingerprints(read));
    }

    /** What prose left to be guessed is written out in a definition; contradictions stay. */
    @ParameterizedTest
    @MethodSource("texts")
    void nothingIsLeftToInfer(Text text) throws IOException {
        Path prose = Files.writeString(work.resolve(text.fileName()), text.text());
        if (ROADMAPS.load(prose).hasErrors()) {
            return;
        }
        String shown =
                ApplicationRun.of("show", prose.toString(), "--format", "yaml").out();

        assertThat(ROADMAPS.load(Source.ofText("converted.yaml", shown)).diagnostics())
                .noneMatch(found -> found.severity() == Severity.INFO);
    }

    @Test
    void findsTheTexts() {
        assertThat(texts()).hasSizeGreaterThanOrEqualTo(LEAST_TEXTS);
    }

    private static List<String> fingerprints(LoadResult loaded) {
        return loaded.roadmaps().stream().map(Roadmap::fingerprint).toList();
    }
}

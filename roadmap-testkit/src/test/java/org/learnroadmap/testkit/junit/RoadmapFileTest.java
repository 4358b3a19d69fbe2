package org.learnroadmap.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnroadmap.testkit.RoadmapAssertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.model.Roadmap;

class RoadmapFileTest {

    private final Roadmap fromConstructor;

    RoadmapFileTest(@RoadmapFile("django.yaml") Roadmap roadmap) {
        fromConstructor = roadmap;
    }

    @Test
    void readsWhatLiesBesideTheTest(@RoadmapFile("django.yaml") Roadmap roadmap) {
        assertThat(roadmap).coversTopics("models");
        assertThat(fromConstructor).coversTopics("models");
    }

    @Test
    void readsWhatLiesBelowTheRoot(
            @RoadmapFile("/root.yaml") Roadmap absolute,
            @RoadmapFile("root.yaml") Roadmap relative,
            @RoadmapFile("/org/learnroadmap/testkit/junit/django.yaml") Roadmap deep,
            @RoadmapFile("courses/sound/a.yaml") Roadmap inFolder) {
        assertThat(List.of(absolute.id(), relative.id(), deep.id(), inFolder.id()))
                .containsExactly("root", "root", "django", "django");
    }

    @Test
    void readsFilesOfTheWorkingDirectory(
            @RoadmapFile("src/test/resources/courses/sound/a.yaml") LoadResult result, TestInfo other) {
        assertThat(result).hasNoErrors();
        assertThat(other.getDisplayName()).contains("readsFiles");
    }

    /** Whoever follows a place wants to edit what was copied, not the copy. */
    @Test
    void namesThePlaceThatItsAuthorEdits(@RoadmapFile("broken.yaml") LoadResult result) {
        assertThat(result)
                .hasDiagnosticAt("unknown-key", 6, 5)
                .hasDiagnosticAt("invalid-effort", "phases[0].topics[0].effort");
        assertThat(result.source())
                .isEqualTo(Path.of("src/test/resources/org/learnroadmap/testkit/junit/broken.yaml")
                        .toAbsolutePath()
                        .toString());
    }

    /** A copy that is not what its author sees has places of its own. */
    @Test
    void namesTheCopyIfItDiffers(@TempDir Path folder) throws Exception {
        Path copy = Files.writeString(folder.resolve("root.yaml"), "format: 1\n");
        assertThat(Resources.original(copy, "root.yaml")).isEqualTo(copy);

        Files.copy(Path.of("src/test/resources/root.yaml"), copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(Resources.original(copy, "root.yaml"))
                .isEqualTo(Path.of("src/test/resources/root.yaml").toAbsolutePath());
    }

    @Test
    void choosesOneOfSeveral(@RoadmapFile(value = "two.yaml", id = "second") Roadmap roadmap) {
        assertThat(roadmap.title()).isEqualTo("The second");
    }

    static class Failing {

        @Test
        void broken(@RoadmapFile("broken.yaml") Roadmap roadmap) {}

        @Test
        void missing(@RoadmapFile("missing.yaml") Roadmap roadmap) {}

        @Test
        void folder(@RoadmapFile("courses/sound") LoadResult result) {}

        @Test
        void several(@RoadmapFile("two.yaml") Roadmap roadmap) {}

        @Test
        void unknown(@RoadmapFile(value = "two.yaml", id = "third") Roadmap roadmap) {}

        @Test
        void ofOtherType(@RoadmapFile("django.yaml") String text) {}

        @Test
        void cutShort(@RoadmapFile("django.yaml") Roadmap roadmap) {
            Object forgotten = assertThat(roadmap).startingOn(LocalDate.of(2026, 1, 5));
        }

        @Test
        void failsBeforeItIsCutShort(@RoadmapFile("django.yaml") Roadmap roadmap) {
            Object forgotten = assertThat(roadmap).startingOn(LocalDate.of(2026, 1, 5));
            throw new AssertionError("by itself");
        }
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(RunCase.run(Failing.class))
                .containsExactlyInAnyOrder(
                        "broken(Roadmap): ParameterResolutionException: ~/src/test/resources/org/learnroadmap/testkit/junit/broken.yaml is not sound: 3 errors and 1 warning"
                                + "\n"
                                + "~/src/test/resources/org/learnroadmap/testkit/junit/broken.yaml:5:5: error: 'title' is missing or blank [missing-title]"
                                + "\n"
                                + "~/src/test/resources/org/learnroadmap/testkit/junit/broken.yaml:6:5: error: unknown key 'titel'; did you mean 'title'? [unknown-key]"
                                + "\n"
                                + "~/src/test/resources/org/learnroadmap/testkit/junit/broken.yaml:10:17: error: effort '4' has no unit; write 4h for hours or 4m for minutes [invalid-effort]"
                                + "\n"
                                + "~/src/test/resources/org/learnroadmap/testkit/junit/broken.yaml:11:54: warning: 'nowhere at all' is not a link; write a whole address, such as https://example.org/page [not-a-link]",
                        "missing(Roadmap): ParameterResolutionException: there is no file 'missing.yaml'; looked for 'org/learnroadmap/testkit/junit/missing.yaml' on the class path, 'missing.yaml' on the class path and ~/missing.yaml"
                                + RunCase.MODULE_HINT,
                        "folder(LoadResult): ParameterResolutionException: there is no file 'courses/sound'; looked for 'org/learnroadmap/testkit/junit/courses/sound' on the class path, 'courses/sound' on the class path and ~/courses/sound"
                                + RunCase.MODULE_HINT,
                        "several(Roadmap): ParameterResolutionException: ~/src/test/resources/org/learnroadmap/testkit/junit/two.yaml holds 2 roadmaps; choose one with @RoadmapFile(id = ...): first, second",
                        "unknown(Roadmap): ParameterResolutionException: ~/src/test/resources/org/learnroadmap/testkit/junit/two.yaml holds no roadmap 'third'; there are first, second",
                        "ofOtherType(String): ParameterResolutionException: @RoadmapFile is for a Roadmap or a LoadResult, not for a String",
                        "cutShort(Roadmap): AssertionError: RoadmapFileTest.java:LINE: 'startingOn(2026-01-05)' begins an assertion that was never ended, so nothing was asserted; end it with canBeFinishedBy, meetsItsDeadlines or canBePlanned",
                        "failsBeforeItIsCutShort(Roadmap): AssertionError: by itself");
    }
}

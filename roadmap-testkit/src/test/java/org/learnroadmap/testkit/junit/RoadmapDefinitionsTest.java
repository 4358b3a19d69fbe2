package org.learnroadmap.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.learnroadmap.testkit.RoadmapAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.model.Roadmap;

class RoadmapDefinitionsTest {

    @RoadmapDefinitions("courses/sound")
    void runsOncePerRoadmap(Roadmap roadmap, LoadResult all, @RoadmapFile("root.yaml") Roadmap other, TestInfo info) {
        assertThat(all).hasNoErrors();
        assertThat(other.id()).isEqualTo("root");
        assertThat(info.getDisplayName())
                .startsWith("courses/sound/")
                .contains(all.roadmaps().size() > 1 ? roadmap.id() : "a");
    }

    static class Mixed {
        @RoadmapDefinitions("courses/mixed/**")
        void areSound() {}
    }

    static class Sound {
        @RoadmapDefinitions("courses/sound")
        void areSound(Roadmap roadmap) {
            assertThat(roadmap).coversTopics("models");
        }
    }

    @Test
    void makesACaseOfEachDefinition() {
        assertThat(RunCase.run(Sound.class))
                .containsExactly(
                        "courses/sound/a.yaml", "courses/sound/two.yaml: first", "courses/sound/two.yaml: second");
    }

    /** What is hidden, or what no loader takes for a roadmap, is not among them. */
    @Test
    void failsWithEveryFinding() {
        assertThat(RunCase.run(Mixed.class))
                .containsExactly(
                        "courses/mixed/broken.yaml: AssertionError: ~/src/test/resources/courses/mixed/broken.yaml is not sound: 3 errors and 1 warning"
                                + "\n"
                                + "~/src/test/resources/courses/mixed/broken.yaml:5:5: error: 'title' is missing or blank [missing-title]"
                                + "\n"
                                + "~/src/test/resources/courses/mixed/broken.yaml:6:5: error: unknown key 'titel'; did you mean 'title'? [unknown-key]"
                                + "\n"
                                + "~/src/test/resources/courses/mixed/broken.yaml:10:17: error: effort '4' has no unit; write 4h for hours or 4m for minutes [invalid-effort]"
                                + "\n"
                                + "~/src/test/resources/courses/mixed/broken.yaml:11:54: warning: 'nowhere at all' is not a link; write a whole address, such as https://example.org/page [not-a-link]",
                        "courses/mixed/deep/er/django.yml");
    }

    static class Lenient {
        @RoadmapDefinitions("courses/warned")
        void areSound() {}
    }

    static class Strict {
        @RoadmapDefinitions(value = "courses/warned", failOn = Severity.WARNING)
        void areSound() {}
    }

    @Test
    void failsOnWarningsIfAsked() {
        assertThat(RunCase.run(Lenient.class)).containsExactly("courses/warned/warned.yaml");
        assertThat(RunCase.run(Strict.class))
                .containsExactly(
                        "courses/warned/warned.yaml: AssertionError: ~/src/test/resources/courses/warned/warned.yaml is not sound: 1 warning"
                                + "\n"
                                + "~/src/test/resources/courses/warned/warned.yaml:8:94: warning: 'nowhere at all' is not a link; write a whole address, such as https://example.org/page [not-a-link]");
    }

    static class Empty {
        @RoadmapDefinitions("no/such/folder/**")
        void noFolder() {}

        @RoadmapDefinitions("courses/sound/*.json")
        void noMatch() {}

        @RoadmapDefinitions("courses/strange/**")
        void noLoader() {}
    }

    /** A wrong folder would otherwise be a test that can never fail. */
    @Test
    void failsIfThereIsNothingToTest() {
        assertThat(RunCase.run(Empty.class))
                .containsExactlyInAnyOrder(
                        "noFolder(): AssertionError: no roadmap definition was tested: there is no folder 'no/such/folder'; looked for 'org/learnroadmap/testkit/junit/no/such/folder' on the class path, 'no/such/folder' on the class path and ~/no/such/folder"
                                + RunCase.MODULE_HINT,
                        "noMatch(): AssertionError: no roadmap definition was tested: nothing in ~/target/test-classes/courses/sound matches 'courses/sound/*.json'",
                        "noLoader(): AssertionError: no roadmap definition was tested: nothing in ~/target/test-classes/courses/strange matches 'courses/strange/**' and has a loader; what matches is"
                                + "\n" + "~/src/test/resources/courses/strange/notes.css");
    }

    static class CutShort {
        @RoadmapDefinitions("courses/sound/a.yaml*")
        void areSound(Roadmap roadmap) {
            Object forgotten = assertThat(roadmap).startingOn(LocalDate.of(2026, 1, 5));
        }
    }

    @Test
    void noticesWhatIsCutShort() {
        assertThat(RunCase.run(CutShort.class))
                .containsExactly(
                        "courses/sound/a.yaml: AssertionError: RoadmapDefinitionsTest.java:LINE: 'startingOn(2026-01-05)' begins an assertion that was never ended, so nothing was asserted; end it with canBeFinishedBy, meetsItsDeadlines or canBePlanned");
    }

    @Test
    void findsWhatPatternsMean(@TempDir Path folder) throws Exception {
        String text = Files.readString(Path.of("src/test/resources/root.yaml"));
        for (String name : List.of("a.yaml", "b.json", "in/c.yaml", "in/side/d.yaml", ".e/e.yaml", ".f.yaml")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }

        assertThat(names(folder, "")).containsExactly("a.yaml", "b.json", "in/c.yaml", "in/side/d.yaml");
        assertThat(names(folder, "/**")).containsExactly("a.yaml", "b.json", "in/c.yaml", "in/side/d.yaml");
        assertThat(names(folder, "/**.yaml")).containsExactly("a.yaml", "in/c.yaml", "in/side/d.yaml");
        assertThat(names(folder, "/**/*.yaml")).containsExactly("a.yaml", "in/c.yaml", "in/side/d.yaml");
        assertThat(names(folder, "/*.{yaml,json}")).containsExactly("a.yaml", "b.json");
        assertThat(names(folder, "/in/*")).containsExactly("in/c.yaml");
    }

    @Test
    void letsEachPairOfStarsBeNoFolder(@TempDir Path folder) throws Exception {
        String text = Files.readString(Path.of("src/test/resources/root.yaml"));
        for (String name : List.of("in/a.yaml", "x/in/b.yaml", "in/y/c.yaml", "x/in/y/d.yaml", "x/e.yaml")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }

        assertThat(names(folder, "/**/in/**/*.yaml"))
                .containsExactly("in/a.yaml", "in/y/c.yaml", "x/in/b.yaml", "x/in/y/d.yaml");
        assertThat(names(folder, "/{**/in,x}/*.yaml")).containsExactly("in/a.yaml", "x/e.yaml", "x/in/b.yaml");
    }

    @Test
    void followsALinkToAFolder(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("courses/in/a.yaml");
        Files.createDirectories(file.getParent());
        Files.copy(Path.of("src/test/resources/root.yaml"), file);
        Path link = folder.resolve("link");
        try {
            Files.createSymbolicLink(link, folder.resolve("courses"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no links here: " + e);
        }

        assertThat(names(link, "/**")).containsExactly("in/a.yaml");
    }

    private static List<String> names(Path folder, String glob) {
        String base = folder.toString().replace('\\', '/');
        return DefinitionFolder.find(Resources.of(RoadmapDefinitionsTest.class), base + glob, Roadmaps.discover())
                .stream()
                .map(file -> file.name().replace(base + "/", ""))
                .toList();
    }
}

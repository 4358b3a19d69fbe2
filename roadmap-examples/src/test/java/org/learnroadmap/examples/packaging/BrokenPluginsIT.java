package org.learnroadmap.examples.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.examples.Compiler;
import org.learnroadmap.examples.Processes.Result;

/** Plugins that cannot be loaded, made or used are named, and everything else works as if they were not there. */
class BrokenPluginsIT {

    private static final String SKIPPED = "warning: a provider was skipped: ";
    private static final String LOADER = "org.learnroadmap.core.spi.RoadmapLoader: ";

    @TempDir
    static Path work;

    private static Desk desk;
    private static String healthy;
    private static Path broken;
    private static Path nonsense;

    @BeforeAll
    static void build() throws IOException {
        desk = Desk.in(work);
        healthy = desk.onClassPath();
        Path classes = work.resolve("broken-classes");
        Compiler.compile(Desk.source("broken"), classes);
        Files.delete(classes.resolve("com/gone/Base.class"));
        Files.delete(classes.resolve("com/gone/Terms.class"));
        broken = Compiler.pack(classes, work.resolve("broken.jar"));
        Path services = Files.createDirectories(work.resolve("nonsense/META-INF/services"));
        Files.writeString(services.resolve("org.learnroadmap.core.spi.RoadmapLoader"), "no class at all\n");
        nonsense = Compiler.pack(work.resolve("nonsense"), work.resolve("nonsense.jar"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void areNamedAndTakeNothingDown(boolean modules) {
        Result result = start(modules, "acme.every-other-day", broken);

        assertThat(faults(result))
                .as(result.err())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line)
                                .isEqualTo("warning: loader 'broken.twice' is claimed by com.broken.Twice and"
                                        + " com.broken.TwiceToo; neither is used [ambiguous-provider]"),
                        line -> assertThat(line)
                                .isEqualTo(SKIPPED + LOADER
                                        + "Provider com.broken.NoLicence could not be instantiated:"
                                        + " java.lang.IllegalStateException: no licence at"
                                        + " com.broken.NoLicence.<init>:13 [broken-provider]"),
                        line -> assertThat(line)
                                .isEqualTo(SKIPPED + LOADER + "Provider com.broken.NotThere not found"
                                        + " [broken-provider]"),
                        line -> assertThat(line)
                                .startsWith(SKIPPED + LOADER)
                                .endsWith("com.broken.NotALoader not a subtype [broken-provider]"),
                        line -> assertThat(line)
                                .isEqualTo(SKIPPED + "com.broken.NoId failed to say its id and version:"
                                        + " java.lang.IllegalStateException: no id yet at com.broken.NoId.id:14"
                                        + " [broken-provider]"),
                        line -> assertThat(line)
                                .startsWith(SKIPPED)
                                .contains("com.broken.ExtendsGone", "java.lang.NoClassDefFoundError: com/gone/Base"));
        assertThat(withoutFaults(result)).isEqualTo(withoutFaults(healthy));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void sayWhichClassTheyLackOnceTheyAreUsed(boolean modules) {
        Result result = start(modules, "broken.uses-gone", broken);

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("pace: error: pace strategy 'broken.uses-gone' (com.broken.UsesGone) failed:"
                        + " java.lang.NoClassDefFoundError: com/gone/Terms at com.broken.UsesGone.pace:23"
                        + " [broken-provider]");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void areLeftOutWhereTheyCheck(boolean modules) {
        Result result = start(modules, "acme.every-other-day", broken);

        assertThat(result.out())
                .contains(
                        "warning: check 'broken.no-rules' (com.broken.NoRules) failed: java.lang.IllegalStateException:"
                                + " no rules at com.broken.NoRules.check:22; went on without it [broken-provider]");
    }

    @Test
    void areNamedByTheirServicesFileIfThatIsNonsense() {
        Result result = start(false, "acme.every-other-day", nonsense);

        assertThat(faults(result))
                .singleElement()
                .asString()
                .startsWith(SKIPPED + LOADER)
                .contains("nonsense.jar!/META-INF/services/org.learnroadmap.core.spi.RoadmapLoader:1: ");
        assertThat(withoutFaults(result)).isEqualTo(withoutFaults(healthy));
    }

    /** What the platform refuses before anything of ours runs. */
    @Test
    void stopTheJvmOnTheModulePathIfTheirServicesFileIsNonsense() {
        Result result = start(true, "acme.every-other-day", nonsense);

        assertThat(result.exitCode()).isNotZero();
        assertThat(result.out()).contains("nonsense.jar");
    }

    private static Result start(boolean modules, String pace, Path plugin) {
        String path = Desk.path(Compiler.libraries(), desk.application(), desk.automaticPlugin(), plugin);
        List<String> options = new ArrayList<>(List.of("-Ddesk.pace=" + pace));
        options.addAll(modules ? List.of("-p", path, "-m", Desk.MODULE) : List.of("-cp", path, Desk.MAIN));
        return desk.java(options);
    }

    /** What is said about providers before anything is loaded. */
    private static List<String> faults(Result result) {
        return result.out()
                .lines()
                .takeWhile(line -> !line.startsWith("== "))
                .filter(line -> line.startsWith("warning: "))
                .toList();
    }

    private static List<String> withoutFaults(Result result) {
        return withoutFaults(result.out());
    }

    /** Everything but what broken plugins add: their findings, and themselves to the lists of what there is. */
    private static List<String> withoutFaults(String text) {
        return text.lines()
                .filter(line -> !line.contains("broken.") && !line.contains("nonsense.jar"))
                .filter(line -> !line.startsWith("paces ") && !line.startsWith("checks "))
                .toList();
    }
}

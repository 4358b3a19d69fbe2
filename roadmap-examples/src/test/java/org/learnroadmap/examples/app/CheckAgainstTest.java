package org.learnroadmap.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --against}: which versions are compared, and what becomes of the answer. */
class CheckAgainstTest {

    private static final String WEB = """
            id: web
            title: Web
            phases: [{id: p, title: Pages, topics: [{id: html, title: HTML, effort: 2h}, {id: css, title: CSS, effort: 1h}]}]
            """;

    private static final String WEB_WITHOUT_CSS = WEB.replace(", {id: css, title: CSS, effort: 1h}", "");

    private static final String JUGGLING = WEB.replace("web", "juggling").replace("Web", "Juggling");

    @TempDir
    Path work;

    private void write(String name, String text) throws IOException {
        Path file = work.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Names of files are those in the folder of the test; everything else is as it is. */
    private ApplicationRun check(String... arguments) {
        String[] all = Stream.concat(Stream.of("check"), Stream.of(arguments).map(this::inFolder))
                .toArray(String[]::new);
        ApplicationRun run = ApplicationRun.of(all);
        return new ApplicationRun(run.exitCode(), shortened(run.out()), shortened(run.err()));
    }

    private String inFolder(String argument) {
        return argument.startsWith("@") ? work.resolve(argument.substring(1)).toString() : argument;
    }

    private String shortened(String text) {
        return text.replace(work + "/", "").replace(work.toString(), ".");
    }

    private static List<String> codes(ApplicationRun run) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith("::"))
                .map(line -> line.replaceFirst("::(\\w+) .*title=([^:]+)::.*", "$1 $2"))
                .toList();
    }

    @Test
    void lostTopicsAreWarningsThatMayFail() throws IOException {
        write("old.yaml", WEB);
        write("new.yaml", WEB_WITHOUT_CSS);

        ApplicationRun run = check("@new.yaml", "--against", "@old.yaml");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).startsWith("new.yaml:3:10: warning: topic 'css' of old.yaml:3:78 is gone");
        assertThat(check("@new.yaml", "--against", "@old.yaml", "--fail-on", "warning")
                        .exitCode())
                .isEqualTo(1);
        write("new.yaml", WEB_WITHOUT_CSS + "allow: [topic-lost]\n");
        assertThat(check("@new.yaml", "--against", "@old.yaml", "--fail-on", "warning")
                        .exitCode())
                .isZero();
    }

    @Test
    void comparesFoldersByIds() throws IOException {
        write("old/a.yaml", WEB);
        write("old/b.yaml", JUGGLING);
        write("new/all/juggle.yaml", JUGGLING);
        write("new/web.yaml", WEB_WITHOUT_CSS);

        assertThat(codes(check("@new", "--against", "@old", "--format", "github")))
                .containsExactly(
                        "notice effort-moved", "notice finish-moved", "notice finish-moved", "warning topic-lost");
    }

    @Test
    void saysWhichRoadmapsAreGoneOrNew() throws IOException {
        write("old/web.yaml", WEB);
        write("new/juggling.yaml", JUGGLING);

        ApplicationRun run = check("@new", "--against", "@old", "--all");
        assertThat(run.err().lines())
                .anyMatch(line -> line.equals("new: warning: roadmap 'web' of old/web.yaml:1:5 is"
                        + " gone, and what learners recorded for it fits none any more; if another roadmap carries it on, that one"
                        + " needs 'formerly: [web]' [roadmap-lost]"));
        assertThat(run.err()).endsWith("new/juggling.yaml:1:5: info: roadmap 'juggling' is new [roadmap-new]\n");
        assertThat(run.out()).endsWith("\nNew: Juggling [juggling]\nGone: Web [web]\n");
    }

    /** A hook checks the files of a commit; the others of the folder are not gone. */
    @Test
    void aFileComparedWithAFolderLosesNothingElse() throws IOException {
        write("old/web.yaml", WEB);
        write("old/juggling.yaml", JUGGLING);
        write("new/web.yaml", WEB);

        ApplicationRun run = check("@new/web.yaml", "--against", "@old");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith("\nAs before: Web [web]\n");
    }

    /** What seems to be gone may be in the file that cannot be used. */
    @Test
    void saysNothingIsGoneOrNewWhereAFileHasErrors() throws IOException {
        write("old/web.yaml", WEB);
        write("old/juggling.yaml", JUGGLING);
        write("new/web.yaml", WEB);
        write("new/juggling.yaml", JUGGLING.replace("title", "titel"));

        ApplicationRun broken = check("@new", "--against", "@old");
        assertThat(broken.exitCode()).isEqualTo(1);
        assertThat(broken.out() + broken.err()).doesNotContain("roadmap-lost").doesNotContain("Gone");

        ApplicationRun repaired = check("@old", "--against", "@new", "--all");
        assertThat(repaired.exitCode()).isZero();
        assertThat(repaired.err()).contains("[old-not-valid]").doesNotContain("roadmap-new");
        assertThat(repaired.out()).doesNotContain("New:");
    }

    @Test
    void anOldVersionThatIsNotThereIsSaid() throws IOException {
        write("new.yaml", WEB);

        ApplicationRun run = check("@new.yaml", "--against", "@gone.yaml");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("error: there is no file gone.yaml\n");
        Files.createDirectory(work.resolve("empty"));
        assertThat(check("@new.yaml", "--against", "@empty").out()).endsWith("\nNew: Web [web]\n");
    }

    /** As the second working tree of a workflow does. */
    @Test
    void anOldVersionWithinTheFolderIsNotCheckedItself() throws IOException {
        write("web.yaml", WEB);
        write("base/web.yaml", WEB.replace("title: HTML", "titel: HTML"));
        write("base/other/juggling.yaml", JUGGLING);

        ApplicationRun run = check("@", "--against", "@base");
        assertThat(run.err()).contains("[old-not-valid]").doesNotContain("unknown-key");
        assertThat(run.out()).startsWith("web.yaml: ok, ").doesNotContain("base/other/juggling.yaml: ok");
    }

    /** A broken file must not pass because the folder around it is what it is compared with. */
    @Test
    void anOldVersionThatHoldsWhatIsCheckedIsRefused() throws IOException {
        write("w/web.yaml", WEB);
        write("w/new/broken.yaml", WEB.replace("title: HTML", "titel: HTML"));

        for (String checked : List.of("@w/new/broken.yaml", "@w/new", "@w/web.yaml")) {
            ApplicationRun run = check(checked, "--against", "@w");
            assertThat(run.exitCode()).as(checked).isEqualTo(2);
            assertThat(run.err())
                    .startsWith("error: the older version w holds " + checked.substring(1) + ", which is to be checked;"
                            + " name an older version that does not");
        }
    }

    @Test
    void aFileThatIsNamedIsNotTakenForPartOfTheOldVersion() throws IOException {
        write("web.yaml", WEB);
        write("base/web.yaml", WEB);
        write("base/broken.yaml", WEB.replace("title: HTML", "titel: HTML"));

        ApplicationRun run = check("@", "@base/broken.yaml", "--against", "@base");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("holds base/broken.yaml");
    }

    /** Otherwise nobody could repair it. */
    @Test
    void anOldVersionWithErrorsFailsNothing() throws IOException {
        write("old.yaml", WEB.replace("title: HTML", "titel: HTML"));
        write("new.yaml", WEB);

        ApplicationRun repaired = check("@new.yaml", "--against", "@old.yaml", "--fail-on", "warning");
        assertThat(repaired.exitCode()).isZero();
        assertThat(repaired.err())
                .startsWith("old.yaml: info: the older version is not valid")
                .endsWith("[old-not-valid]\n");
    }

    @Test
    void aFolderComparesWithItself() throws IOException {
        write("maps/web.yaml", WEB);

        for (String same : List.of("@maps", "@maps/../maps")) {
            assertThat(check("@maps", "--against", same).out())
                    .isEqualTo("maps/web.yaml: ok, web with 1 phase and 2 topics\n\nAs before: Web [web]\n");
        }
    }

    @Test
    void plansARequestForTheRoadmapsItMeans() throws IOException {
        write("old/web.yaml", WEB);
        write("old/juggling.yaml", WEB.replace("css", "clubs").replace("web", "juggling"));
        write("new/web.yaml", WEB.replace("effort: 1h", "effort: 5h"));
        write("new/juggling.yaml", WEB.replace("css", "clubs").replace("web", "juggling"));
        write("course.yaml", """
                start: 2026-09-07
                calendar: {weekly: {mon: 60m}}
                deadlines: {css: 2026-09-21}
                """);

        ApplicationRun run = check("@new", "--against", "@old", "--request", "@course.yaml");
        assertThat(run.err()).isEqualTo("""
                new/web.yaml:3:78: warning: with the request course.yaml, topic 'css' is finished on 2026-10-05, 14 days after \
                its deadline 2026-09-21; it was in time on 2026-09-21 [deadline-broken]
                """);
        write("course.yaml", "deadlines: {css3: 2026-09-21}\n");
        ApplicationRun wrong = check("@new/web.yaml", "--against", "@old", "--request", "@course.yaml", "--all");
        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(wrong.err())
                .contains(
                        "info: no start given; assumed that of the reference learners, 2026-01-05 [assumed-start]\n",
                        "course.yaml:1:13: error: 'css3' is no topic or phase of roadmap 'web'; did you mean 'css'?"
                                + " [unknown-id]\n");
    }

    @Test
    void aRequestWithErrorsIsNotPlanned() throws IOException {
        write("web.yaml", WEB);
        write("course.yaml", "begin: 2026-09-07\n");

        ApplicationRun run = check("@web.yaml", "--against", "@web.yaml", "--request", "@course.yaml");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("course.yaml:1:1: error: unknown key 'begin'");
    }
}

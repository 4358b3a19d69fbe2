package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnroadmap.examples.Processes.Result;

/** The command {@code check}: which files it reads, what it says in which format, and how it ends. */
class CheckIT {

    private static final String SOUND = """
            id: sound
            title: Sound
            phases: [{id: p, title: P, topics: [{id: a, title: A, effort: 1h}]}]
            """;
    private static final String FAULTY = SOUND.replace("title: Sound", "titel: Sound");
    private static final String WITH_WARNING = """
            id: gap
            title: A gap
            phases:
              - {id: p, title: P, topics: [{id: a, title: A, effort: 1h}]}
              - {id: later, title: Later}
            """;
    private static final String WARNING =
            ":5:5: warning: the phase has no topics; add some, or write 'buffer: true' to keep it free on purpose [empty-phase]\n";
    private static final String OK_SOUND = ": ok, sound with 1 phase and 1 topic\n";
    private static final String OK_GAP = ": ok, gap with 2 phases and 1 topic\n";

    @TempDir
    Path work;

    private Path write(String name, String text) throws IOException {
        Path file = work.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Result check(String... arguments) {
        List<String> all = new ArrayList<>(List.of("check"));
        all.addAll(List.of(arguments));
        return Processes.roadmapIn(work, List.of(), all.toArray(String[]::new));
    }

    @Test
    void readsFoldersInOrderButNothingHidden() throws IOException {
        write("maps/b.yaml", SOUND);
        write("maps/a/deep/c.json", """
                {"id": "sound", "title": "Sound",
                 "phases": [{"id": "p", "title": "P", "topics": [{"id": "a", "title": "A", "effort": "1h"}]}]}
                """);
        write("maps/a/z.yml", SOUND);
        write("maps/.hidden.yaml", FAULTY);
        write("maps/.github/workflow.yaml", FAULTY);
        write("maps/README.md", "# Nothing for a loader");

        String all = "maps/a/deep/c.json" + OK_SOUND + "maps/a/z.yml" + OK_SOUND + "maps/b.yaml" + OK_SOUND;
        assertThat(check("maps")).isEqualTo(new Result(0, all, ""));
        assertThat(check(".")).isEqualTo(new Result(0, all, ""));
        assertThat(check("maps", "--loader", "json")).isEqualTo(new Result(0, "maps/a/deep/c.json" + OK_SOUND, ""));
        assertThat(check("maps/.github").exitCode()).as("named is not hidden").isEqualTo(1);
    }

    /** Any text is prose, also one about the definitions that lie beside it. */
    @Test
    void readsProseInFoldersIfAsked() throws IOException {
        write("maps/a.yaml", SOUND);
        write("maps/README.md", "# Learn to read\n\n- Letters\n");
        String readme = "maps/README.md: ok, learn-to-read with 1 phase and 1 topic\n";

        assertThat(check("maps").out()).isEqualTo("maps/a.yaml" + OK_SOUND);
        assertThat(check("maps", "--loader", "markdown").out()).isEqualTo(readme);
        assertThat(check("maps", "maps/README.md").out()).isEqualTo("maps/a.yaml" + OK_SOUND + readme);
    }

    @Test
    void readsEachFileOnceWhateverItIsCalled() throws IOException {
        write("maps/a.yaml", SOUND);
        write("maps/b.yaml", SOUND);
        Files.createSymbolicLink(work.resolve("maps/link.yaml"), Path.of("a.yaml"));

        assertThat(check("maps/b.yaml", "maps", "./maps", "maps/../maps/b.yaml", "maps/link.yaml", "gone", "./gone"))
                .isEqualTo(new Result(
                        3, "maps/b.yaml" + OK_SOUND + "maps/a.yaml" + OK_SOUND, "error: there is no file gone\n"));
    }

    @Test
    void followsNoLinkToAFolderAndSaysSo() throws IOException {
        write("maps/a.yaml", SOUND);
        write("elsewhere/b.yaml", SOUND);
        Files.createSymbolicLink(work.resolve("maps/loop"), Path.of("../maps"));
        Files.createSymbolicLink(work.resolve("maps/out"), Path.of("../elsewhere"));
        Files.createSymbolicLink(work.resolve("maps/dead.yaml"), Path.of("nowhere.yaml"));
        Files.createSymbolicLink(work.resolve("named"), Path.of("elsewhere"));
        String dead = "error: there is no file maps/dead.yaml\n";

        assertThat(check("maps")).isEqualTo(new Result(3, "maps/a.yaml" + OK_SOUND, dead));
        assertThat(check("maps", "--all").err())
                .isEqualTo(
                        dead
                                + "maps/loop: info: the link to a folder was not followed; name it to have it checked, too [link-not-followed]\n"
                                + "maps/out: info: the link to a folder was not followed; name it to have it checked, too [link-not-followed]\n");
        assertThat(check("named")).isEqualTo(new Result(0, "named/b.yaml" + OK_SOUND, ""));
    }

    @Test
    void callsAFolderWithoutDefinitionsAFault() throws IOException {
        Files.createDirectories(work.resolve("empty/within"));
        write("other/notes.txt", "nothing");
        write("maps/a.yaml", SOUND);
        String nothing =
                ": error: no file in the folder has the name of a definition; name the files to have them checked [no-definitions]\n";

        assertThat(check("empty", "other", "maps"))
                .isEqualTo(new Result(1, "maps/a.yaml" + OK_SOUND, "empty" + nothing + "other" + nothing));
    }

    @Test
    void failsOnWarningsIfAsked() throws IOException {
        write("gap.yaml", WITH_WARNING);
        write("sound.yaml", SOUND);
        String err = "gap.yaml" + WARNING;

        assertThat(check("gap.yaml")).isEqualTo(new Result(0, "gap.yaml" + OK_GAP, err));
        assertThat(check("gap.yaml", "sound.yaml", "--fail-on", "warning"))
                .isEqualTo(new Result(1, "sound.yaml" + OK_SOUND, err));
        assertThat(check("gap.yaml", "--fail-on=warning", "--format=json").exitCode())
                .isEqualTo(1);
        assertThat(check("sound.yaml", "--fail-on=warning").exitCode()).isZero();
    }

    @Test
    void letsADefinitionAllowAWarningButNoError() throws IOException {
        write("allowed.yaml", WITH_WARNING + "allow: [empty-phase]\n");
        write("other.yaml", WITH_WARNING + "allow: [another-code]\n");
        write("error.yaml", FAULTY + "allow: [unknown-key, missing-title]\n");

        assertThat(check("allowed.yaml", "--fail-on", "warning")).isEqualTo(new Result(0, "allowed.yaml" + OK_GAP, ""));
        assertThat(check("other.yaml", "--fail-on", "warning").exitCode()).isEqualTo(1);
        assertThat(check("error.yaml").err()).contains("[unknown-key]", "[missing-title]");
    }

    @Test
    void reportsAsJson() throws IOException {
        write("faulty.yaml", FAULTY);
        write("gap.yaml", WITH_WARNING);
        write("sound.yaml", SOUND);

        assertThat(check("gap.yaml", "faulty.yaml", "gone.yaml", "sound.yaml", "--format", "json"))
                .isEqualTo(new Result(3, """
                        {
                          "format": 1,
                          "diagnostics": [
                            {
                              "severity": "warning",
                              "code": "empty-phase",
                              "source": "gap.yaml",
                              "line": 5,
                              "column": 5,
                              "path": "phases[1]",
                              "message": "the phase has no topics; add some, or write 'buffer: true' to keep it free on purpose"
                            },
                            {
                              "severity": "error",
                              "code": "missing-title",
                              "source": "faulty.yaml",
                              "line": 1,
                              "column": 1,
                              "path": "title",
                              "message": "'title' is missing or blank"
                            },
                            {
                              "severity": "error",
                              "code": "unknown-key",
                              "source": "faulty.yaml",
                              "line": 2,
                              "column": 1,
                              "path": "titel",
                              "message": "unknown key 'titel'",
                              "arguments": {
                                "key": "titel"
                              },
                              "suggestion": "title"
                            },
                            {
                              "severity": "error",
                              "code": "not-readable",
                              "source": "gone.yaml",
                              "message": "there is no file gone.yaml",
                              "arguments": {
                                "fault": "there is no file gone.yaml"
                              }
                            }
                          ]
                        }
                        """, ""));
        assertThat(check("sound.yaml", "--format", "json")).isEqualTo(new Result(0, """
                        {
                          "format": 1,
                          "diagnostics": []
                        }
                        """, ""));
    }

    @Test
    void annotatesOnGithub() throws IOException {
        write("maps/100%, a:b/faulty.yaml", FAULTY);
        write("maps/gap.yaml", WITH_WARNING);
        write("linked/gone/x.yaml", SOUND);
        Files.createSymbolicLink(work.resolve("maps/link"), Path.of("../linked"));

        assertThat(check(work.resolve("maps").toString(), "gone.yaml", "--format", "github", "--all"))
                .isEqualTo(new Result(3, """
                        ::error file=maps/100%25%2C a%3Ab/faulty.yaml,line=1,col=1,title=missing-title::'title' is missing or blank
                        ::error file=maps/100%25%2C a%3Ab/faulty.yaml,line=2,col=1,title=unknown-key::unknown key 'titel'; did you mean 'title'?
                        ::warning file=maps/gap.yaml,line=5,col=5,title=empty-phase::the phase has no topics; add some, or write 'buffer: true' to keep it free on purpose
                        ::notice file=maps/link,title=link-not-followed::the link to a folder was not followed; name it to have it checked, too
                        ::error file=gone.yaml,title=not-readable::there is no file gone.yaml
                        """, ""));
    }

    /** Of each file, not of all together; a report for programs has them all. */
    @Test
    void saysAHundredOfOneCodeAndCountsTheRest() throws IOException {
        write("a.yaml", SOUND + keys(103));
        write("b.yaml", SOUND + keys(100) + "titel: x\nallow: 7\n");
        Result text = check("a.yaml", "b.yaml");

        List<String> lines = new ArrayList<>();
        IntStream.range(0, 100)
                .forEach(i -> lines.add("a.yaml:" + (i + 4) + ":1: error: unknown key 'k" + i + "' [unknown-key]"));
        lines.add("a.yaml: error: 3 more of this kind [unknown-key]");
        assertThat(text.err().lines().limit(101)).containsExactlyElementsOf(lines);
        assertThat(text.err().lines().skip(101))
                .hasSize(102)
                .endsWith(
                        "b.yaml:105:8: error: 'allow' must be a list, such as [...], was a number [wrong-type]",
                        "b.yaml: error: 1 more of this kind [unknown-key]");
        assertThat(check("a.yaml", "b.yaml", "--format", "github").out().lines())
                .hasSize(203)
                .contains("::error file=a.yaml,title=unknown-key::3 more of this kind");
        assertThat(check("a.yaml", "b.yaml", "--format", "json")
                        .out()
                        .lines()
                        .filter(line -> line.contains("\"code\"")))
                .hasSize(103 + 102);
    }

    private static String keys(int number) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, number).forEach(i -> text.append("k").append(i).append(": x\n"));
        return text.toString();
    }
}

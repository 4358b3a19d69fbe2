package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Span;
import org.learnroadmap.examples.Processes.Result;

/** Roadmaps written for people, on files and pasted, at a shell. */
class ProseIT {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    private static final String TWO_HOURS_A_DAY = "mon=120,tue=120,wed=120,thu=120,fri=120,sat=120,sun=120";

    private static final String NO_WEEKS = "the roadmap has no weeks; planned as 'steady'";

    private static final String PASTED = """
            **Learn to juggle in 3 weeks**

            WEEK 1: One ball
            - Throw it at eye level
            - Project: a hundred throws

            WEEK 3: Three balls
            - The cascade
            """;

    /** The last day of the last week written, by hand; without weeks, a day of two hours for each topic. */
    @ParameterizedTest
    @CsvSource({
        "choir.txt,       sing-in-a-choir-in-2-3-weeks,     2026-01-25", // week 3
        "piano.txt,       piano,                            2026-02-01", // week 4
        "spanish.txt,     spanish,                          2026-03-29", // week 12
        "brewing.md,      brewing,                          2026-01-21", // 17 topics
        "woodturning.txt, step-by-step-woodturning-roadmap, 2026-01-10", // 6 topics
        "woodturning.txt, woodturning-roadmap,              2026-01-21", // 17 topics
    })
    void weeksAsWrittenAreKept(String file, String roadmap, LocalDate finish) {
        assertThat(asWritten(ProseTexts.own(file), roadmap).out()).contains("\n  \"finish\": \"" + finish + "\",\n");
    }

    static Stream<Arguments> roadmaps() {
        return ProseTexts.corpus().stream()
                .flatMap(file -> Roadmaps.discover().load(file).roadmaps().stream()
                        .map(roadmap -> Arguments.argumentSet(file.getFileName() + " " + roadmap.id(), file, roadmap)));
    }

    /** Of any file, also those that are not ours to pass on. */
    @ParameterizedTest
    @MethodSource("roadmaps")
    void plansEndWithTheLastWeekOrSayThatThereAreNone(Path file, Roadmap roadmap) {
        String plan = asWritten(file, roadmap.id()).out();
        OptionalInt lastWeek = roadmap.allPhases().stream()
                .flatMap(phase -> phase.weeks().stream())
                .mapToInt(Span::last)
                .max();

        if (lastWeek.isPresent()) {
            LocalDate end = MON_2026_01_05.plusWeeks(lastWeek.getAsInt()).minusDays(1);
            assertThat(plan).contains("\n  \"finish\": \"" + end + "\",\n").doesNotContain(NO_WEEKS);
        } else {
            assertThat(plan).contains(NO_WEEKS);
        }
    }

    @Test
    void saysToPeopleThatThereAreNoWeeks() {
        assertThat(roadmap("", "schedule", ProseTexts.own("brewing.md").toString(), "--pace", "as-written")
                        .out())
                .contains("\nAssumptions\n")
                .contains("\n- The roadmap has no weeks; planned as 'steady'.\n");
    }

    @Test
    void readsWhatIsPasted() {
        assertThat(roadmap(PASTED, "check", "-"))
                .isEqualTo(new Result(0, "stdin: ok, learn-to-juggle-in-3-weeks with 2 phases and 3 topics\n", """
                        stdin:7:1: warning: week 2 has no topics; add some, or a phase with 'buffer: true' to keep it free [weeks-without-content]
                        """));
        assertThat(roadmap(PASTED, "show", "-").out()).startsWith("""
                Learn to juggle in 3 weeks [learn-to-juggle-in-3-weeks]

                Size      3 topics in 2 phases
                Effort    unknown for 3 topics
                Claimed   3 weeks
                Read      all of 6 lines
                """);
        assertThat(roadmap(PASTED, "show", "-", "--format", "json").out())
                .contains("\n  \"tracker\": [],\n  \"coverage\": 1,\n  \"diagnostics\": [");
        assertThat(roadmap(PASTED, "schedule", "-", "--pace", "as-written", "--start", "2026-01-05")
                        .out())
                .contains("\nFinish  Sun 2026-01-25, 3 weeks in all\n");
        assertThat(roadmap(PASTED, "compare", "-", "--hours", "7h/week", "--hours", "14h/week")
                        .out())
                .hasLineCount(3);
    }

    @Test
    void saysWhichLineWasLeftOut() {
        Result shown = roadmap(PASTED + "\n<!-- from a friend -->\n", "show", "-");

        assertThat(shown.out()).contains("\nRead      6 of 7 lines; 1 line found no place\n");
        assertThat(shown.err())
                .contains(
                        "stdin:10:1: warning: this line found no place in the roadmap and is left out [unplaced-line]\n");
    }

    @Test
    void namesTheLoader() {
        assertThat(roadmap("", "plugins").out()).containsPattern("\n  markdown  \\S+  roadmap-markdown-\\S+\\.jar\n");
    }

    /** Several roadmaps of a text become several documents of a file. */
    @Test
    void convertsSeveralRoadmapsToOneFile() throws IOException {
        String file = ProseTexts.own("woodturning.txt").toString();
        Path converted = Files.createTempFile("converted", ".yaml");
        try {
            Files.writeString(
                    converted, roadmap("", "show", file, "--format", "yaml").out());

            assertThat(roadmap("", "check", "--all", converted.toString()))
                    .isEqualTo(new Result(
                            0,
                            converted + ": ok, step-by-step-woodturning-roadmap with 6 phases and 6 topics;"
                                    + " woodturning-roadmap with 10 phases and 17 topics\n",
                            ""));
        } finally {
            Files.delete(converted);
        }
    }

    private static Result asWritten(Path file, String roadmap) {
        return roadmap(
                "",
                "schedule",
                file.toString(),
                "--roadmap",
                roadmap,
                "--pace",
                "as-written",
                "--start",
                MON_2026_01_05.toString(),
                "--hours",
                TWO_HOURS_A_DAY,
                "--format",
                "json");
    }

    private static Result roadmap(String input, String... arguments) {
        List<String> command = new ArrayList<>(List.of("-jar", System.getProperty("roadmap.jar")));
        command.addAll(List.of(arguments));
        return Processes.java(Processes.ROOT, input, command);
    }
}

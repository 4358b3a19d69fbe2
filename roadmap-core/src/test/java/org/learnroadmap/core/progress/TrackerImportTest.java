package org.learnroadmap.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Span;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.model.TrackerRow;

class TrackerImportTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    /** A course on pottery as somebody might write it, whose tracker is not worded like its topics. */
    private static final List<Phase> POTTERY = List.of(
            Phase.builder("clay", "Working with Clay")
                    .weeks(Span.parse("1-2"))
                    .phases(List.of(
                            Phase.builder("hands", "By Hand")
                                    .weeks(Span.parse("1"))
                                    .topics(List.of(
                                            topic("wedge", "Prepare and wedge your clay"),
                                            topic("pinch", "Understand pinch pots"),
                                            topic("coils", "Learn about coils"),
                                            project("bowl", "Make a small bowl with a foot")))
                                    .build(),
                            Phase.builder("wheel", "On the Wheel")
                                    .weeks(Span.parse("2"))
                                    .topics(List.of(
                                            topic("centre", "Learn how to centre clay"),
                                            topic("pull", "Pull up the walls of a cylinder"),
                                            topic("trim", "Trim what is dry"),
                                            project("mug", "Make a mug with a handle")))
                                    .build()))
                    .build(),
            Phase.builder("glaze", "Glazes and Colours")
                    .weeks(Span.parse("3-5"))
                    .topics(List.of(
                            topic("mix", "Mix three glazes from recipes"),
                            topic("dip", "Dip, pour and brush"),
                            topic("layers", "Layers of colour")))
                    .build(),
            Phase.builder("fire", "Firing")
                    .weeks(Span.parse("6"))
                    .topics(List.of(topic("kiln", "Load a kiln"), topic("cones", "Cones")))
                    .build());

    private static Topic topic(String id, String title) {
        return Topic.builder(id, title).build();
    }

    private static Topic project(String id, String title) {
        return Topic.builder(id, title).kind(TopicKind.PROJECT).build();
    }

    /** Makes a row of what stands between bars: phase, weeks, task, status. */
    private static TrackerRow row(String text) {
        String[] cells = text.split("\\|", -1);
        return TrackerRow.builder()
                .phase(cell(cells[0]))
                .weeks(cell(cells[1]))
                .task(cell(cells[2]))
                .status(cell(cells[3]))
                .build();
    }

    private static String cell(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static Roadmap pottery(String... rows) {
        return Roadmap.builder("pottery", "Pottery")
                .phases(POTTERY)
                .tracker(Stream.of(rows).map(TrackerImportTest::row).toList())
                .build();
    }

    private static List<String> ids(List<Topic> topics) {
        return topics.stream().map(Topic::id).toList();
    }

    private static List<String> done(String... rows) {
        return ids(TrackerImport.of(pottery(rows)).done());
    }

    @ParameterizedTest
    @CsvSource({
        "✅, DONE",
        "✅ 2026-01-07, DONE",
        "✔️, DONE",
        "Done, DONE",
        "done (again), DONE",
        "COMPLETED, DONE",
        "[x], DONE",
        "x, DONE",
        "Yes!, DONE",
        "100%, DONE",
        "☑ all of it, DONE",
        "🚧, BEGUN",
        "In progress, BEGUN",
        "WIP, BEGUN",
        "started, BEGUN",
        "60 %, BEGUN",
        "'', OPEN",
        "-, OPEN",
        "—, OPEN",
        "❌, OPEN",
        "todo, OPEN",
        "To do, OPEN",
        "not done, OPEN",
        "not started, OPEN",
        "[ ], OPEN",
        "0%, OPEN",
        "incomplete, OPEN",
        "✅/🚧/❌, OPEN",
        "next week, OPEN",
        "Ada, ",
        "doneish, ",
        "200, "
    })
    void statusIsReadInManyWords(String status, TrackerStatus meant) {
        assertThat(TrackerStatus.of(status).orElse(null)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "        | | Cones | done                              > cones",
                "        | | cones | done                              > cones",
                "        | | LEARN about: coils! | done                > coils",
                "Firing  | | Cones | done                              > cones",
                "Glazes and Colours | | Cones | done                   > cones",
                "        | | Firing | done                             > kiln, cones",
                "        | | fire | done                               > kiln, cones",
                "        | | Phase 3 | done                            > kiln, cones",
                "        | | Phase 3: Firing | done                    > kiln, cones",
                "        | | By Hand | done                            > wedge, pinch, coils, bowl",
                "Firing  | | | done                                    > kiln, cones",
                "3       | | | done                                    > kiln, cones",
                "Phase 3 | | | done                                    > kiln, cones",
                "        |6| | done                                    > kiln, cones",
                "Week 6  | | | done                                    > kiln, cones",
                "        |Week 2| | done                               > centre, pull, trim, mug",
                "Phase 1: Working with Clay |Weeks 1| | done           > wedge, pinch, coils, bowl",
                "Phase 1: Working |1| | done                           > wedge, pinch, coils, bowl",
                "Phase 2: Glazes and Colours and Firing | | | done     > mix, dip, layers",
                "Phase 2: Decoration | | | done                        > mix, dip, layers",
                "Clay | | Cones | open                                 > ''",
            })
    void namesTopicsAndPhasesByIdTitleNumberOrWeeks(String row, String expected) {
        assertThat(String.join(", ", done(row))).isEqualTo(expected);
    }

    @Test
    void otherWordsOfTheSameWeekAreRecognised() {
        String[] rows = {
            "Phase 1: Clay | 1 | Wedge clay, pinch pot | ✅",
            "Phase 1: Clay | 1 | Coil building | ✅",
            "Phase 1: Clay | 1 | Mini Project: Bowl | ",
            "Phase 1: Clay | 2 | Centre and pull a cylinder | ✅",
            "Phase 1: Clay | 2 | Mini Project: Mug | 🚧"
        };

        assertThat(done(rows)).containsExactly("wedge", "pinch", "coils", "centre", "pull");
        assertThat(ids(TrackerImport.of(pottery(rows)).begun())).containsExactly("mug");
    }

    /** Nothing mentions trimming. */
    @Test
    void aWeekThatIsTickedIsDone() {
        String centre = "| 2 | Centre and pull a cylinder | ✅";

        assertThat(done(centre, "| 2 | Mini Project: Mug | ")).containsExactly("centre", "pull");
        assertThat(done(centre, "| 2 | Mini Project: Mug | ✅")).containsExactly("centre", "pull", "trim", "mug");
    }

    @Test
    void whatFitsNothingSaysNothingAboutItsWeek() {
        TrackerImport read =
                TrackerImport.of(pottery("| 2 | Sweep the floor | ✅", "| 3 | Buy paint |", "| 9 | Rest | x"));

        assertThat(read.done()).isEmpty();
        assertThat(read.rows()).isEqualTo(2);
        assertThat(read.diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly(
                        "tracker[0]: warning: no topic fits the tracker row 'Sweep the floor'; record what was done by the"
                                + " ids of topics [tracker-row-unmatched]",
                        "tracker[2]: warning: no topic fits the tracker row 'Rest'; record what was done by the ids of"
                                + " topics [tracker-row-unmatched]");
    }

    /** As prose has them whose boxes stand in front of its topics: those that are not ticked have no row. */
    @Test
    void rowsWithTitlesSayNothingAboutOtherTopics() {
        assertThat(done("By Hand | | Learn about coils | done", "By Hand | | Understand pinch pots | done"))
                .containsExactly("pinch", "coils");
    }

    @Test
    void withoutPhaseOrWeeksNothingIsDoneThatNoRowMentions() {
        assertThat(done("| | Load the kiln | done", "| | Glazes from recipes | done"))
                .containsExactly("mix", "kiln");
    }

    @Test
    void aTopicOfSeveralRowsIsDoneWithTheLast() {
        assertThat(done("| | Cones | done", "| 6 | Cones | ")).isEmpty();
        assertThat(done("| | Cones | done", "| 6 | Cones | done")).containsExactly("cones");
    }

    @Test
    void aRowInProgressBeginsItsFirstTopic() {
        TrackerImport read = TrackerImport.of(pottery("| | Firing | in progress"));

        assertThat(read.done()).isEmpty();
        assertThat(ids(read.begun())).containsExactly("kiln");
    }

    @Test
    void saysWhichStatusItDoesNotKnow() {
        assertThat(TrackerImport.of(pottery("| | Cones | Ada")).diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly(
                        "tracker[0].status: warning: status 'Ada' does not say whether it is done; write done, in"
                                + " progress or todo [unknown-tracker-status]");
    }

    @Test
    void addsWhatProgressDoesNotSayYet() {
        Roadmap roadmap = pottery("| | By Hand | done", "| | Cones | started", "| | Load a kiln | started");
        TrackerImport read = TrackerImport.of(roadmap);
        Progress progress = Progress.builder("pottery")
                .entry(ProgressEntry.of(MON_2026_01_05, "wedge", Did.DONE))
                .entry(ProgressEntry.of(MON_2026_01_05, "pinch", Did.WORKED))
                .entry(ProgressEntry.of(MON_2026_01_05, "coils", Did.UNDONE))
                .entry(ProgressEntry.of(MON_2026_01_05, "kiln", Did.WORKED))
                .topic("bowl", TopicStatus.of(Did.SKIPPED))
                .build();
        LocalDate now = MON_2026_01_05.plusDays(7);
        List<ProgressEntry> missing = read.missingFrom(progress, roadmap, now);

        assertThat(missing)
                .containsExactly(ProgressEntry.of(now, "pinch", Did.DONE), ProgressEntry.of(now, "cones", Did.WORKED));
        assertThat(read.missingFrom(progress.toBuilder().entries(missing).build(), roadmap, now))
                .isEmpty();
    }

    /** Whatever somebody feeds it, it comes to an end. */
    @Test
    void takesItsTimeFromNobody() {
        List<TrackerRow> rows = new ArrayList<>();
        List<Topic> topics = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            rows.add(row("P%d | %d | a b c d e f %d | done".formatted(i % 7000, i % 9000, i % 5)));
            topics.add(topic("t" + i, "a b c d " + i % 3));
        }
        Roadmap roadmap = Roadmap.builder("r", "R")
                .phases(List.of(Phase.builder("p", "P").topics(topics).build()))
                .tracker(rows)
                .build();
        Roadmap alike = roadmap.toBuilder()
                .tracker(IntStream.range(0, 5_000)
                        .mapToObj(i -> row("| | a b c d 1 | x"))
                        .toList())
                .build();

        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            TrackerImport.of(roadmap);
            TrackerImport.of(alike);
        });
    }
}

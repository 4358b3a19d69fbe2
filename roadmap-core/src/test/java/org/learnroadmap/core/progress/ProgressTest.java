package org.learnroadmap.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.testkit.generators.RandomProgress;
import org.learnroadmap.testkit.generators.Seeds;

class ProgressTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    static LongStream seeds() {
        return Seeds.first(500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void builderKeepsEverything(long seed) {
        Progress progress = RandomProgress.progress(seed);
        SourceMap places = SourceMap.builder("progress.yaml").build();

        Progress copy = progress.toBuilder().places(places).build();

        assertThat(copy).isEqualTo(progress).hasSameHashCodeAs(progress);
        assertThat(copy.places()).isSameAs(places);
        assertThat(progress.log())
                .allSatisfy(entry -> assertThat(entry.toBuilder().build()).isEqualTo(entry));
        assertThat(progress.topics().values())
                .allSatisfy(status -> assertThat(status.toBuilder().build()).isEqualTo(status));
    }

    @Test
    void everyPartCounts() {
        Progress progress = Progress.builder("a").build();
        ProgressEntry entry = ProgressEntry.of(MON_2026_01_05, "t", Did.DONE);

        assertThat(progress)
                .isNotEqualTo(Progress.builder("b").build())
                .isNotEqualTo(progress.toBuilder().started(MON_2026_01_05).build())
                .isNotEqualTo(progress.toBuilder().entry(entry).build())
                .isNotEqualTo(progress.toBuilder()
                        .topic("t", TopicStatus.of(Did.DONE))
                        .build())
                .isNotEqualTo(progress.toBuilder().baseline("t", MON_2026_01_05).build());
        assertThat(entry)
                .isNotEqualTo(entry.toBuilder().minutes(0).build())
                .isNotEqualTo(entry.toBuilder().grade(Grade.GOOD).build())
                .isNotEqualTo(entry.toBuilder().reason("").build());
    }

    @Test
    void logKeepsItsOrderAndMapsAreSorted() {
        ProgressEntry later = ProgressEntry.of(MON_2026_01_05.plusDays(1), "b", Did.DONE);
        ProgressEntry earlier = ProgressEntry.of(MON_2026_01_05, "a", Did.WORKED);
        Progress progress = Progress.builder("r")
                .entry(later)
                .entry(earlier)
                .topic("z", TopicStatus.of(Did.DONE))
                .topic("y", TopicStatus.of(Did.SKIPPED))
                .baseline("x", MON_2026_01_05)
                .baseline(Map.of("w", MON_2026_01_05))
                .build();

        assertThat(progress.log()).containsExactly(later, earlier);
        assertThat(progress.topics().keySet()).containsExactly("y", "z");
        assertThat(progress.baseline().keySet()).containsExactly("w");
    }

    @ParameterizedTest
    @CsvSource({
        "WORKED, true, true, false",
        "DONE, true, false, true",
        "SKIPPED, false, false, false",
        "UNDONE, false, false, false",
        "REVIEWED, true, false, true"
    })
    void amountsAndGradesGoWithWhatWasDone(Did did, boolean minutes, boolean share, boolean grade) {
        allows(minutes, builder(did).minutes(10));
        allows(share, builder(did).share(40));
        allows(grade, builder(did).grade(Grade.HARD));
        allows(false, builder(did).minutes(10).share(40));
        allows(true, builder(did).reason("because"));
    }

    private static ProgressEntry.Builder builder(Did did) {
        return ProgressEntry.builder(MON_2026_01_05, "t", did);
    }

    private static void allows(boolean allowed, ProgressEntry.Builder builder) {
        if (allowed) {
            assertThat(builder.build()).isNotNull();
        } else {
            assertThatIllegalStateException().isThrownBy(builder::build);
        }
    }

    @Test
    void refusesWhatMakesNoSense() {
        ProgressEntry.Builder entry = builder(Did.WORKED);

        assertThatIllegalArgumentException().isThrownBy(() -> entry.minutes(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> entry.share(101));
        assertThatIllegalArgumentException().isThrownBy(() -> ProgressEntry.of(MON_2026_01_05, " ", Did.DONE));
        assertThatIllegalArgumentException().isThrownBy(() -> Progress.builder(""));
        assertThatIllegalArgumentException().isThrownBy(() -> TopicStatus.of(Did.UNDONE));
        assertThatIllegalArgumentException().isThrownBy(() -> TopicStatus.of(Did.REVIEWED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Progress.builder("a").baseline("", MON_2026_01_05));
        assertThatIllegalStateException()
                .isThrownBy(() -> TopicStatus.builder(Did.SKIPPED).minutes(1).build());
    }

    @Test
    void wordsAreThoseOfTheFormat() {
        assertThat(Did.labels()).containsExactly("worked", "done", "skipped", "undone", "reviewed");
        assertThat(Grade.labels()).containsExactly("again", "hard", "good", "easy");
        assertThat(TopicStatus.labels()).containsExactly("worked", "done", "skipped");
        assertThat(Did.of("done")).contains(Did.DONE);
        assertThat(Did.of("DONE")).isEmpty();
        assertThat(Grade.of("good")).contains(Grade.GOOD);
        assertThat(TopicStatus.statusOf("undone")).isEmpty();
    }
}

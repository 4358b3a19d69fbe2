package org.learnroadmap.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.learnroadmap.core.progress.Did.DONE;
import static org.learnroadmap.core.progress.Did.SKIPPED;
import static org.learnroadmap.core.progress.Did.UNDONE;
import static org.learnroadmap.core.progress.Did.WORKED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.testkit.generators.RandomProgress;
import org.learnroadmap.testkit.generators.Seeds;

class MergeTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final LocalDate TUE = MON_2026_01_05.plusDays(1);

    private static final Roadmap THREE = Roadmap.builder("three", "Three")
            .phases(List.of(Phase.builder("all", "All")
                    .topics(Stream.of("a", "b", "c")
                            .map(id -> Topic.builder(id, id).build())
                            .toList())
                    .build()))
            .build();

    static LongStream seeds() {
        return Seeds.first(500);
    }

    private static Progress random(long seed) {
        return RandomProgress.progress(seed, THREE);
    }

    private static Progress log(List<ProgressEntry> log) {
        return Progress.builder("three").entries(log).build();
    }

    private static Progress log(ProgressEntry... log) {
        return log(List.of(log));
    }

    private static ProgressEntry entry(LocalDate date, String topic, Did did) {
        return ProgressEntry.of(date, topic, did);
    }

    private static Map<ProgressEntry, Integer> counts(List<ProgressEntry> log) {
        Map<ProgressEntry, Integer> counts = new HashMap<>();
        log.forEach(entry -> counts.merge(entry, 1, Integer::sum));
        return counts;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isTheSameInBothOrders(long seed) {
        Progress one = random(seed);
        Progress other = random(~seed);
        Progress merged = one.merge(other);

        assertThat(merged).isEqualTo(other.merge(one));
        for (LocalDate date : List.of(LocalDate.of(2026, 1, 3), LocalDate.of(2026, 1, 9))) {
            assertThat(said(merged, date)).isEqualTo(said(other.merge(one), date));
        }
    }

    private static String said(Progress progress, LocalDate asOf) {
        DiagnosticCollector findings = new DiagnosticCollector(SourceMap.none(), 100);
        Standing standing = Standing.of(THREE, progress, asOf, findings);
        StringBuilder said = new StringBuilder().append(findings.sorted()).append(standing.recordedMinutes());
        for (int topic = 0; topic < 3; topic++) {
            said.append('\n')
                    .append(standing.state(topic))
                    .append(standing.begun(topic))
                    .append(standing.finished(topic))
                    .append(standing.minutesLeft(topic, 600))
                    .append(standing.reviews(topic))
                    .append(standing.baseline(topic));
        }
        return said.toString();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void changesNothingTheSecondTime(long seed) {
        Progress one = random(seed);
        Progress merged = one.merge(random(~seed));

        assertThat(merged.merge(merged)).isEqualTo(merged);
        assertThat(merged.merge(one)).isEqualTo(merged);
        assertThat(one.merge(merged)).isEqualTo(merged);
        assertThat(one.merge(one)).isEqualTo(one);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void losesNothing(long seed) {
        Progress one = random(seed);
        Progress other = random(~seed);
        Progress merged = one.merge(other);
        Map<ProgressEntry, Integer> expected = counts(one.log());
        counts(other.log()).forEach((entry, count) -> expected.merge(entry, count, Math::max));

        assertThat(counts(merged.log())).isEqualTo(expected);
        assertThat(merged.topics().keySet()).containsAll(one.topics().keySet());
        assertThat(merged.topics().keySet()).containsAll(other.topics().keySet());
        assertThat(merged.baseline().keySet()).containsAll(other.baseline().keySet());
    }

    /** As when one device was offline for a while, whatever order the entries are in. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anOlderCopyChangesNothing(long seed) {
        Progress whole = random(seed);
        int older = new Random(seed).nextInt(whole.log().size() + 1);
        Progress copy = log(whole.log().subList(0, older));

        assertThat(whole.merge(copy)).isEqualTo(whole);
        assertThat(copy.merge(whole)).isEqualTo(whole);
    }

    /** Two devices take up one log. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatBothHaveCountsOnce(long seed) {
        List<ProgressEntry> common = random(seed).log();
        List<ProgressEntry> one = new ArrayList<>(common);
        List<ProgressEntry> other = new ArrayList<>(common);
        one.add(entry(LocalDate.of(2026, 2, 1), "a", DONE));
        other.add(entry(LocalDate.of(2026, 2, 1), "b", DONE));

        assertThat(log(one).merge(log(other)).log()).hasSize(common.size() + 2);
    }

    @Test
    void ordersByDateThenTopicThenAsRecorded() {
        Progress one = log(entry(TUE, "b", UNDONE), entry(TUE, "b", DONE), entry(MON_2026_01_05, "c", SKIPPED));
        Progress other = log(entry(TUE, "a", WORKED));

        assertThat(one.merge(other).log())
                .containsExactly(
                        entry(MON_2026_01_05, "c", SKIPPED),
                        entry(TUE, "a", WORKED),
                        entry(TUE, "b", UNDONE),
                        entry(TUE, "b", DONE));
    }

    @Test
    void ofWorkedAndDoneOnOneDayDoneComesLast() {
        Progress one = log(entry(TUE, "a", DONE));
        Progress other = log(entry(TUE, "a", WORKED));

        assertThat(one.merge(other).log()).containsExactly(entry(TUE, "a", WORKED), entry(TUE, "a", DONE));
    }

    @Test
    void keepsTheOrderThatTheLogsAgreeOn() {
        ProgressEntry hour = ProgressEntry.builder(TUE, "a", WORKED).minutes(60).build();
        Progress one = log(hour, entry(TUE, "a", WORKED), entry(TUE, "a", DONE));
        Progress other = log(entry(TUE, "a", DONE), entry(TUE, "a", UNDONE));

        assertThat(one.merge(other).log())
                .containsExactly(hour, entry(TUE, "a", WORKED), entry(TUE, "a", DONE), entry(TUE, "a", UNDONE));
    }

    @Test
    void equalEntriesOfOneLogStaySeveral() {
        ProgressEntry hour = ProgressEntry.builder(TUE, "a", WORKED).minutes(60).build();

        assertThat(log(hour, hour).merge(log(entry(TUE, "b", DONE), hour)).log())
                .containsExactly(hour, hour, entry(TUE, "b", DONE));
    }

    @Test
    void theLaterOrFurtherShortFormCounts() {
        TopicStatus worked = TopicStatus.builder(WORKED).date(TUE).minutes(10).build();
        assertFurther(TopicStatus.builder(DONE).date(MON_2026_01_05).build(), worked);
        assertFurther(TopicStatus.of(DONE), worked);
        assertFurther(TopicStatus.of(WORKED), TopicStatus.of(SKIPPED));
        assertFurther(TopicStatus.of(SKIPPED), TopicStatus.of(DONE));
        assertFurther(worked, worked.toBuilder().minutes(11).build());
        assertFurther(worked, worked.toBuilder().reason("long").build());
    }

    private static void assertFurther(TopicStatus one, TopicStatus further) {
        Progress merged = Progress.builder("three")
                .topic("a", one)
                .build()
                .merge(Progress.builder("three").topic("a", further).build());

        assertThat(merged.topics()).containsExactly(Map.entry("a", further));
    }

    @Test
    void startedEarlierAndWasToBeFinishedLater() {
        Progress one = Progress.builder("three")
                .started(TUE)
                .baseline("a", TUE)
                .baseline("b", TUE)
                .build();
        Progress other = Progress.builder("three")
                .started(MON_2026_01_05)
                .baseline("a", MON_2026_01_05)
                .baseline("c", TUE)
                .build();
        Progress merged = one.merge(other);

        assertThat(merged.started()).contains(MON_2026_01_05);
        assertThat(merged.baseline()).isEqualTo(Map.of("a", TUE, "b", TUE, "c", TUE));
        assertThat(one.merge(log()).started()).contains(TUE);
    }

    @Test
    void refusesTheProgressOfAnotherRoadmap() {
        Progress other = Progress.builder("four").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> log().merge(other))
                .withMessage("the progress of roadmap 'four' cannot be merged with that of 'three'");
    }
}

package org.learnroadmap.core.internal.review;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.learnroadmap.core.progress.Grade.AGAIN;
import static org.learnroadmap.core.progress.Grade.EASY;
import static org.learnroadmap.core.progress.Grade.GOOD;
import static org.learnroadmap.core.progress.Grade.HARD;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.progress.Grade;

class FsrsTest {

    /** The grades of the basic test of py-fsrs. */
    private static final List<Grade> BASIC = Stream.of(nCopies(6, GOOD), nCopies(2, AGAIN), nCopies(5, GOOD))
            .flatMap(List::stream)
            .toList();

    @Test
    void hasTheIntervalsOfPyFsrsWithStepsOfMinutes() {
        assertThat(intervals(Fsrs.withSteps(2, 1), BASIC))
                .containsExactly(0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21);
    }

    @Test
    void hasTheIntervalsOfPyFsrsWithoutStepsOfMinutes() {
        assertThat(intervals(Fsrs.daily(), BASIC)).containsExactly(2, 11, 46, 163, 497, 1346, 9, 1, 2, 4, 7, 13, 22);
    }

    @Test
    void whatIsHardStaysInItsStepAndWhatIsEasySkipsAll() {
        Fsrs fsrs = Fsrs.withSteps(2, 1);

        assertThat(intervals(fsrs, List.of(HARD, HARD, GOOD))).containsExactly(0, 0, 0);
        assertThat(intervals(fsrs, List.of(GOOD, AGAIN, GOOD))).containsExactly(0, 0, 0);
        assertThat(intervals(fsrs, List.of(EASY))).containsExactly(8);
    }

    @Test
    void intervalsGrowWhileEverythingIsRemembered() {
        for (Grade grade : List.of(GOOD, EASY)) {
            assertThat(intervals(Fsrs.daily(), nCopies(12, grade))).isSorted().endsWith(36_500);
        }
    }

    @Test
    void aBetterGradeNeverComesBackSooner() {
        Random random = new Random(6);
        for (int i = 0; i < 5_000; i++) {
            Memory memory = anyMemory(random);
            int elapsed = random.nextInt(2 + 2 * memory.days());

            assertThat(Stream.of(Grade.values())
                            .map(grade ->
                                    Fsrs.daily().review(memory, grade, elapsed).days()))
                    .as("%s after %s days", memory, elapsed)
                    .isSorted();
        }
    }

    @Test
    void whatIsForgottenIsLessStableAndMoreDifficult() {
        Random random = new Random(66);
        for (int i = 0; i < 5_000; i++) {
            Memory memory = anyMemory(random);
            int elapsed = 1 + random.nextInt(1 + 2 * memory.days());
            Memory forgotten = Fsrs.daily().review(memory, AGAIN, elapsed);
            Memory recalled = Fsrs.daily().review(memory, GOOD, elapsed);

            assertThat(forgotten.stability()).isLessThan(memory.stability());
            assertThat(forgotten.days()).isLessThanOrEqualTo(memory.days());
            assertThat(forgotten.difficulty()).isGreaterThanOrEqualTo(recalled.difficulty());
            assertThat(recalled.stability()).isGreaterThan(memory.stability());
        }
    }

    @Test
    void whatWasRememberedForLongerThanNeededIsMoreStable() {
        Memory memory = Fsrs.daily().review(Memory.NEW, GOOD, 0);

        assertThat(Stream.iterate(1, days -> days * 2)
                        .limit(10)
                        .map(days -> Fsrs.daily().review(memory, GOOD, days).days()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static Memory anyMemory(Random random) {
        Memory memory = Memory.NEW;
        for (int reviews = 1 + random.nextInt(8); reviews > 0; reviews--) {
            Grade grade = Grade.values()[random.nextInt(4)];
            memory = Fsrs.daily().review(memory, grade, random.nextInt(1 + 2 * memory.days()));
        }
        return memory;
    }

    /** Each review takes place when it is due. */
    private static List<Integer> intervals(Fsrs fsrs, List<Grade> grades) {
        List<Integer> intervals = new ArrayList<>();
        Memory memory = Memory.NEW;
        for (Grade grade : grades) {
            memory = fsrs.review(memory, grade, memory.days());
            intervals.add(memory.days());
        }
        return intervals;
    }
}

package org.learnroadmap.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.testkit.generators.Seeds;

/** Prerequisites that cannot be kept are found, all of them and no others. */
class ContradictionsTest {

    static LongStream seeds() {
        return Seeds.first(4000);
    }

    /**
     * Begin and end of each topic as unknowns: required, corequisite and together are differences between two of them,
     * and every topic lasts. They can be kept unless differences add up to more than nothing around a circle.
     */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void areThoseOfDifferenceConstraints(long seed) {
        Random random = new Random(seed);
        int topics = 2 + random.nextInt(6);
        List<List<Prerequisite>> requires = new ArrayList<>();
        int[][] least = new int[2 * topics][2 * topics];
        for (int[] row : least) {
            Arrays.fill(row, Integer.MIN_VALUE / 4);
        }
        for (int i = 0; i < topics; i++) {
            requires.add(new ArrayList<>());
            least[2 * i][2 * i + 1] = 1;
        }
        for (int i = random.nextInt(2 * topics); i >= 0; i--) {
            int a = random.nextInt(topics);
            int b = random.nextInt(topics);
            PrerequisiteKind kind = PrerequisiteKind.values()[random.nextInt(3)];
            if (a == b && kind != PrerequisiteKind.REQUIRED) {
                continue;
            }
            requires.get(b).add(Prerequisite.of(kind, "t" + a));
            switch (kind) {
                case REQUIRED -> least[2 * a + 1][2 * b] = 0;
                case COREQUISITE -> least[2 * a][2 * b] = Math.max(0, least[2 * a][2 * b]);
                default -> {
                    least[2 * a][2 * b] = Math.max(0, least[2 * a][2 * b]);
                    least[2 * b][2 * a] = Math.max(0, least[2 * b][2 * a]);
                    least[2 * a + 1][2 * b + 1] = Math.max(0, least[2 * a + 1][2 * b + 1]);
                    least[2 * b + 1][2 * a + 1] = Math.max(0, least[2 * b + 1][2 * a + 1]);
                }
            }
        }

        CyclicPrerequisitesException contradiction =
                catchThrowableOfType(CyclicPrerequisitesException.class, () -> roadmap(requires));

        assertThat(contradiction != null).as("%s", requires).isEqualTo(isContradiction(least));
        if (contradiction != null) {
            contradiction.cycles().forEach(cycle -> isWritten(cycle, requires));
        }
    }

    /** Longest ways between all unknowns; one that comes back longer than nothing is a contradiction. */
    private static boolean isContradiction(int[][] least) {
        int size = least.length;
        for (int via = 0; via < size; via++) {
            for (int a = 0; a < size; a++) {
                for (int b = 0; b < size; b++) {
                    least[a][b] = Math.max(least[a][b], Math.min(1, least[a][via] + least[via][b]));
                }
            }
        }
        return IntStream.range(0, size).anyMatch(i -> least[i][i] > 0);
    }

    private static void isWritten(PrerequisiteCycle cycle, List<List<Prerequisite>> requires) {
        assertThat(cycle.kinds()).contains(PrerequisiteKind.REQUIRED);
        assertThat(cycle.ids().get(0)).isEqualTo(cycle.ids().get(cycle.ids().size() - 1));
        for (int i = 0; i < cycle.kinds().size(); i++) {
            Prerequisite forward =
                    Prerequisite.of(cycle.kinds().get(i), cycle.ids().get(i + 1));
            Prerequisite backward =
                    Prerequisite.of(cycle.kinds().get(i), cycle.ids().get(i));
            boolean written = requires.get(number(cycle.ids().get(i))).contains(forward)
                    || (forward.kind() == PrerequisiteKind.TOGETHER
                            && requires.get(number(cycle.ids().get(i + 1))).contains(backward));
            assertThat(written).as("%s in %s", cycle, requires).isTrue();
        }
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    /** Tries every combination of alternatives; the graph must find a choice exactly if one of them has no cycle. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ofAlternativesAreThoseThatNoCombinationAvoids(long seed) {
        Random random = new Random(seed);
        int topics = 2 + random.nextInt(5);
        List<List<Prerequisite>> requires = new ArrayList<>();
        for (int i = 0; i < topics; i++) {
            List<Prerequisite> own = new ArrayList<>();
            for (int n = random.nextInt(3); n > 0; n--) {
                own.add(Prerequisite.anyOf(PrerequisiteKind.REQUIRED, someIds(random, topics)));
            }
            requires.add(own);
        }

        CyclicPrerequisitesException none =
                catchThrowableOfType(CyclicPrerequisitesException.class, () -> roadmap(requires));

        assertThat(none != null).as("%s", requires).isEqualTo(everyCombinationIsCyclic(requires, 0, 0));
        if (none == null) {
            RoadmapGraph graph = roadmap(requires).graph();
            graph.choices()
                    .forEach(choice ->
                            assertThat(choice.prerequisite().targets()).contains(choice.chosen()));
        } else {
            assertThat(none.cycles().size() + none.unreachable().size()).isPositive();
        }
    }

    private static List<String> someIds(Random random, int topics) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> "t" + random.nextInt(topics))
                .distinct()
                .toList();
    }

    private static boolean everyCombinationIsCyclic(List<List<Prerequisite>> requires, int topic, int index) {
        if (topic == requires.size()) {
            return isCyclic(requires);
        }
        List<Prerequisite> own = requires.get(topic);
        if (index == own.size()) {
            return everyCombinationIsCyclic(requires, topic + 1, 0);
        }
        Prerequisite anyOf = own.get(index);
        boolean cyclic = true;
        for (String target : anyOf.targets()) {
            own.set(index, Prerequisite.required(target));
            cyclic &= everyCombinationIsCyclic(requires, topic, index + 1);
        }
        own.set(index, anyOf);
        return cyclic;
    }

    private static boolean isCyclic(List<List<Prerequisite>> requires) {
        boolean[] done = new boolean[requires.size()];
        for (int round = 0; round < done.length; round++) {
            for (int topic = 0; topic < done.length; topic++) {
                done[topic] |= requires.get(topic).stream()
                        .allMatch(p -> done[number(p.targets().get(0))]);
            }
        }
        return IntStream.range(0, done.length).anyMatch(topic -> !done[topic]);
    }

    @Test
    void throughTogetherNameTheKinds() {
        CyclicPrerequisitesException contradiction = catchThrowableOfType(
                CyclicPrerequisitesException.class,
                () -> roadmap(List.of(
                        List.of(Prerequisite.of(PrerequisiteKind.COREQUISITE, "t2")),
                        List.of(Prerequisite.required("t0")),
                        List.of(Prerequisite.of(PrerequisiteKind.TOGETHER, "t1")))));

        assertThat(contradiction.cycles()).hasToString("[t1 -> t0 -> t2 (corequisite) -> t1 (together)]");
    }

    @Test
    void daysBetweenTopicsOfABlockAreOne() {
        CyclicPrerequisitesException contradiction = catchThrowableOfType(
                CyclicPrerequisitesException.class,
                () -> roadmap(List.of(
                        List.of(Prerequisite.of(PrerequisiteKind.COREQUISITE, "t1")),
                        List.of(Prerequisite.of(PrerequisiteKind.COREQUISITE, "t0")
                                .after(1)))));

        assertThat(contradiction.cycles()).hasSize(1);
    }

    @Test
    void nameAtMostTwentyIds() {
        int topics = 1000;
        List<List<Prerequisite>> requires = new ArrayList<>(Collections.nCopies(topics, List.of()));
        for (int i = 0; i < topics; i++) {
            requires.set(i, List.of(Prerequisite.required("t" + (i + 1) % topics)));
        }

        CyclicPrerequisitesException contradiction =
                catchThrowableOfType(CyclicPrerequisitesException.class, () -> roadmap(requires));

        assertThat(contradiction.cycles().get(0).ids()).hasSize(topics + 1);
        assertThat(contradiction)
                .hasMessage("prerequisites form a cycle: t0 -> t1 -> t2 -> t3 -> t4 -> t5 -> t6 -> t7 -> t8 -> t9"
                        + " -> ... 981 more ... -> t991 -> t992 -> t993 -> t994 -> t995 -> t996 -> t997 -> t998"
                        + " -> t999 -> t0");
    }

    private static Roadmap roadmap(List<List<Prerequisite>> requires) {
        List<Topic> topics = IntStream.range(0, requires.size())
                .mapToObj(i ->
                        Topic.builder("t" + i, "T").requires(requires.get(i)).build())
                .toList();
        return Roadmap.builder("r", "R")
                .phases(List.of(Phase.builder("p", "P").topics(topics).build()))
                .build();
    }
}

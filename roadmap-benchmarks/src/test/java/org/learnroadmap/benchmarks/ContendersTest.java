package org.learnroadmap.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;

/** What is compared does the same work: on the same topics all contenders come to the same days. */
class ContendersTest {

    private static final int TOPICS = 700;

    @ParameterizedTest
    @EnumSource(Shape.class)
    void arraysAndThisLibraryComeToTheSameDays(Shape shape) {
        Problem problem = Problem.of(shape, TOPICS);

        Schedule schedule = plan(problem, ProblemRoadmap.request(problem));

        assertThat(days(schedule)).isEqualTo(days(ArrayFloor.plan(problem)));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void theyDoWithDeadlinesToo(Shape shape) {
        Problem problem = Problem.of(shape, TOPICS);

        Schedule schedule = plan(problem, ProblemRoadmap.deadlinesFirst(problem));

        ArrayFloor.Plan plan = ArrayFloor.planByDeadlines(problem);
        assertThat(days(schedule)).isEqualTo(days(plan));
        assertThat(schedule.topics().stream()
                        .mapToLong(topic -> topic.slackMinutes().orElse(ArrayFloor.NONE)))
                .containsExactly(LongStream.of(plan.slack()).boxed().toArray(Long[]::new));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void deadlinesCanBeMetInBothOrders(Shape shape) {
        Problem problem = Problem.of(shape, TOPICS);

        assertThat(late(problem, days(plan(problem, ProblemRoadmap.deadlinesFirst(problem)))))
                .isZero();
        assertThat(late(problem, days(plan(problem, ProblemRoadmap.withDeadlines(problem)))))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"RANDOM", "WINDOWED"})
    void deadlinesBind(Shape shape) {
        Problem problem = Problem.of(shape, TOPICS);

        assertThat(late(problem, days(ArrayFloor.plan(problem)))).isBetween(TOPICS / 100L, TOPICS / 10L);
    }

    private static Schedule plan(Problem problem, Request request) {
        return Roadmaps.builder()
                .build()
                .plan(ProblemRoadmap.roadmap(problem), request)
                .orThrow();
    }

    /** Start and finish of every topic, as days from the start of the plan. */
    private static List<List<Integer>> days(Schedule schedule) {
        return schedule.topics().stream()
                .map(topic -> List.of(Timetable.day(topic.start()), Timetable.day(topic.finish())))
                .toList();
    }

    private static List<List<Integer>> days(ArrayFloor.Plan plan) {
        return IntStream.range(0, plan.start().length)
                .mapToObj(topic -> List.of(plan.start()[topic], plan.finish()[topic]))
                .toList();
    }

    private static long late(Problem problem, List<List<Integer>> days) {
        return IntStream.range(0, problem.topics())
                .filter(topic -> days.get(topic).get(1) > problem.due()[topic])
                .count();
    }

    /** By definition: for each due day B not before its own d', what W(B) leaves beside all that is due by B. */
    @ParameterizedTest
    @EnumSource(Shape.class)
    void slackOfTheArraysIsWhatItsDefinitionSays(Shape shape) {
        Problem problem = Problem.of(shape, TOPICS);
        int[] due = dueWithSuccessors(problem);

        long[] slack = new long[TOPICS];
        for (int topic = 0; topic < TOPICS; topic++) {
            int own = due[topic];
            slack[topic] = IntStream.of(due)
                    .filter(day -> day >= own && day != ArrayFloor.NONE)
                    .distinct()
                    .mapToLong(day -> capacity(problem, day) - needed(problem, due, day))
                    .min()
                    .orElse(ArrayFloor.NONE);
        }

        assertThat(ArrayFloor.planByDeadlines(problem).slack()).isEqualTo(slack);
        assertThat(LongStream.of(slack)
                        .filter(minutes -> minutes != ArrayFloor.NONE)
                        .count())
                .isBetween(TOPICS / 10L, TOPICS - 1L);
    }

    private static int[] dueWithSuccessors(Problem problem) {
        int[] due = problem.due().clone();
        for (int topic = TOPICS - 1; topic >= 0; topic--) {
            for (int before : problem.required(topic)) {
                due[before] = Math.min(due[before], due[topic]);
            }
        }
        return due;
    }

    private static long capacity(Problem problem, int lastDay) {
        return IntStream.rangeClosed(0, lastDay)
                .mapToLong(problem.timetable()::capacity)
                .sum();
    }

    private static long needed(Problem problem, int[] due, int day) {
        return IntStream.range(0, TOPICS)
                .filter(topic -> due[topic] <= day)
                .mapToLong(topic -> problem.minutes()[topic])
                .sum();
    }

    /** In a chain nothing can be studied at once, so that even those that would come to the same. */
    @Test
    void peersPlanTheSameTopicsOnTheSameCalendar() {
        Problem problem = Problem.of(Shape.CHAIN, 200);
        long[] behind = Arrays.stream(problem.minutes()).asLongStream().toArray();
        Arrays.parallelPrefix(behind, Long::sum);
        int[] finish = ArrayFloor.plan(problem).finish();

        assertThat(new LongestPath(problem).finish()).isEqualTo(behind);
        MicrosoftProject project = new MicrosoftProject(problem).schedule().schedule();
        List<Integer> days = new ArrayList<>();
        for (int topic = 0; topic < finish.length; topic++) {
            days.add(Timetable.day(project.finish(topic)));
        }
        assertThat(days).isEqualTo(Arrays.stream(finish).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void graphsHaveTheShapeTheyAreNamedFor(Shape shape) {
        Problem problem = Problem.of(shape, TOPICS);

        for (int topic = 0; topic < TOPICS; topic++) {
            int earliest = shape == Shape.RANDOM ? 0 : topic - (shape == Shape.CHAIN ? 1 : 50);
            assertThat(problem.required(topic))
                    .hasSize(Math.min(topic, shape == Shape.CHAIN ? 1 : 3))
                    .doesNotHaveDuplicates();
            assertThat(Arrays.stream(problem.required(topic)).boxed()).allMatch(before -> before >= earliest);
        }
    }
}

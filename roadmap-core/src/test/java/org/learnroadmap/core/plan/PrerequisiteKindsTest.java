package org.learnroadmap.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.testkit.generators.Seeds;

/** What each kind of prerequisite makes of a plan with 60 minutes every day from 5 January 2026 on. */
class PrerequisiteKindsTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();
    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    @Test
    void aCorequisiteIsOpenedBeforeWhatAsksForIt() {
        Roadmap roadmap = roadmap(
                topic("lab", 30, Prerequisite.of(PrerequisiteKind.COREQUISITE, "lecture")), topic("lecture", 60));

        // The lab stands first and waits for 20 minutes of the lecture only.
        assertThat(sessions(plan(roadmap)))
                .containsExactly(
                        "2026-01-05 lecture 20", "2026-01-05 lab 30", "2026-01-05 lecture 10", "2026-01-06 lecture 30");
    }

    @Test
    void theSmallestSessionIsAnOpening() {
        Roadmap roadmap = roadmap(
                topic("lab", 30, Prerequisite.of(PrerequisiteKind.COREQUISITE, "lecture")), topic("lecture", 60));
        StudyCalendar calendar =
                StudyCalendar.everyDay(60).toBuilder().smallestSession(25).build();

        assertThat(sessions(plan(roadmap, request().calendar(calendar))))
                .containsExactly(
                        "2026-01-05 lecture 25", "2026-01-05 lab 30", "2026-01-05 lecture 5", "2026-01-06 lecture 30");
    }

    @Test
    void aShortCorequisiteIsFinishedWithItsOpening() {
        Roadmap roadmap = roadmap(
                topic("lab", 30, Prerequisite.of(PrerequisiteKind.COREQUISITE, "note")),
                topic("note", 15),
                topic("talk", 0, Prerequisite.of(PrerequisiteKind.COREQUISITE, "note")));
        Schedule schedule = plan(roadmap);

        assertThat(sessions(schedule)).containsExactly("2026-01-05 note 15", "2026-01-05 lab 30");
        assertThat(schedule.topic("talk").orElseThrow().start()).isEqualTo(START);
    }

    @Test
    void topicsTogetherShareTheirDays() {
        Roadmap roadmap = roadmap(
                topic("theory", 60),
                topic("other", 30),
                topic("practice", 120, Prerequisite.of(PrerequisiteKind.TOGETHER, "theory")));

        assertThat(sessions(plan(roadmap)))
                .containsExactly(
                        "2026-01-05 theory 20",
                        "2026-01-05 practice 40",
                        "2026-01-06 theory 20",
                        "2026-01-06 practice 40",
                        "2026-01-07 theory 20",
                        "2026-01-07 practice 40",
                        "2026-01-08 other 30");
    }

    @Test
    void corequisitesOfEachOtherAreABlock() {
        Roadmap roadmap = roadmap(
                topic("a", 60, Prerequisite.of(PrerequisiteKind.COREQUISITE, "b")),
                topic("b", 60, Prerequisite.of(PrerequisiteKind.COREQUISITE, "a")));

        assertThat(sessions(plan(roadmap)))
                .containsExactly("2026-01-05 a 30", "2026-01-05 b 30", "2026-01-06 a 30", "2026-01-06 b 30");
    }

    @Test
    void whoWaitsForATopicOfABlockWaitsForTheBlock() {
        Roadmap roadmap = roadmap(
                topic("next", 10, Prerequisite.required("a")),
                topic("begun", 10, Prerequisite.of(PrerequisiteKind.COREQUISITE, "b")),
                topic("a", 10),
                topic("b", 110, Prerequisite.of(PrerequisiteKind.TOGETHER, "a")));

        assertThat(sessions(plan(roadmap)))
                .containsExactly(
                        "2026-01-05 a 2",
                        "2026-01-05 b 18",
                        "2026-01-05 begun 10",
                        "2026-01-05 a 2",
                        "2026-01-05 b 28",
                        "2026-01-06 a 5",
                        "2026-01-06 b 55",
                        "2026-01-07 a 1",
                        "2026-01-07 b 9",
                        "2026-01-07 next 10");
    }

    @Test
    void aGapLetsCalendarDaysPassAndOthersGoFirst() {
        Roadmap roadmap = roadmap(
                topic("a", 60),
                topic("b", 60, Prerequisite.required("a").after(3)),
                topic("c", 60),
                topic("d", 60),
                topic("e", 60));

        // Finished on the 5th, so b may begin on the 8th, and then it goes first.
        assertThat(sessions(plan(roadmap)))
                .containsExactly(
                        "2026-01-05 a 60", "2026-01-06 c 60", "2026-01-07 d 60", "2026-01-08 b 60", "2026-01-09 e 60");
        assertThat(codes(plan(roadmap))).doesNotContain("gap-bound");
    }

    @Test
    void aGapOfNoDaysIsNone() {
        Roadmap roadmap = roadmap(
                topic("a", 30), topic("b", 30, Prerequisite.required("a").after(0)));

        assertThat(sessions(plan(roadmap))).containsExactly("2026-01-05 a 30", "2026-01-05 b 30");
    }

    @Test
    void aGapBehindAPhaseCountsFromItsLastDay() {
        Roadmap roadmap = Roadmap.builder("r", "R")
                .phases(List.of(
                        Phase.builder("p", "P")
                                .topics(List.of(topic("a", 60), topic("b", 60)))
                                .build(),
                        Phase.builder("q", "Q")
                                .requires(List.of(Prerequisite.required("p").after(2)))
                                .topics(List.of(topic("c", 60)))
                                .build()))
                .build();

        assertThat(sessions(plan(roadmap))).containsExactly("2026-01-05 a 60", "2026-01-06 b 60", "2026-01-08 c 60");
    }

    @Test
    void aGapBehindACorequisiteCountsFromItsFirstDay() {
        Roadmap roadmap = roadmap(
                topic("course", 240),
                topic(
                        "exercise",
                        30,
                        Prerequisite.of(PrerequisiteKind.COREQUISITE, "course").after(2)));

        assertThat(plan(roadmap).topic("exercise").orElseThrow().start()).isEqualTo(START.plusDays(4));
        assertThat(sessions(plan(roadmap(
                        topic(
                                "exercise",
                                30,
                                Prerequisite.of(PrerequisiteKind.COREQUISITE, "course")
                                        .after(2)),
                        topic("course", 240)))))
                .contains("2026-01-07 exercise 30");
    }

    @Test
    void aGapBehindWhatIsLeftOutLetsNoDaysPass() {
        Roadmap roadmap = roadmap(
                topic("extra", 60).toBuilder().tier(Tier.OPTIONAL).build(),
                topic("b", 60, Prerequisite.required("extra").after(9)));

        assertThat(sessions(plan(roadmap, request().without(Tier.OPTIONAL)))).containsExactly("2026-01-05 b 60");
    }

    @Test
    void whatIsLeftOutHandsNoGapOnAndNoneBehindAPhaseLeftOut() {
        Topic extra = topic("extra", 60, Prerequisite.required("a").after(9)).toBuilder()
                .tier(Tier.OPTIONAL)
                .build();
        Roadmap roadmap = Roadmap.builder("r", "R")
                .phases(List.of(
                        Phase.builder("p", "P").topics(List.of(topic("a", 60))).build(),
                        Phase.builder("q", "Q")
                                .requires(List.of(Prerequisite.required("p")))
                                .topics(List.of(extra))
                                .build(),
                        Phase.builder("s", "S")
                                .topics(List.of(
                                        topic(
                                                "b",
                                                60,
                                                Prerequisite.required("extra").after(20)),
                                        topic(
                                                "c",
                                                60,
                                                Prerequisite.required("q").after(30))))
                                .build()))
                .build();

        assertThat(sessions(plan(roadmap, request().without(Tier.OPTIONAL))))
                .containsExactly("2026-01-05 a 60", "2026-01-06 b 60", "2026-01-07 c 60");
    }

    @Test
    void manyGapsAndManyAlternativesArePlannedAtOnce() {
        int topics = 50_000;
        List<Topic> chain = new ArrayList<>(List.of(topic("t0", 1)));
        for (int i = 1; i < topics; i++) {
            chain.add(topic("t" + i, 1, Prerequisite.required("t" + (i - 1)).after(i % 2)));
        }
        assertThat(plan(roadmap(chain.toArray(Topic[]::new))).finish()).isEqualTo(START.plusDays(topics / 2));

        List<Topic> optional = new ArrayList<>();
        List<Topic> asking = new ArrayList<>();
        for (int i = 0; i < topics; i++) {
            optional.add(topic("o" + i, 1).toBuilder().tier(Tier.OPTIONAL).build());
            asking.add(topic("a" + i, 1, Prerequisite.anyOf(PrerequisiteKind.REQUIRED, List.of("p", "o0"))));
        }
        Roadmap roadmap = Roadmap.builder("r", "R")
                .phases(List.of(
                        Phase.builder("p", "P").topics(optional).build(),
                        Phase.builder("q", "Q").topics(asking).build()))
                .build();
        assertThat(plan(roadmap, request().without(Tier.OPTIONAL)).totalMinutes())
                .isEqualTo(topics);
    }

    @Test
    void saysHowFarAPlanWithGapsCanBeFromTheBest() {
        Roadmap roadmap = roadmap(
                topic("long", 120),
                topic("seed", 60),
                topic("harvest", 60, Prerequisite.required("seed").after(3)));

        // Sown first, the harvest would be in on the 8th; the author's order begins with the long one.
        assertThat(plan(roadmap).finish()).isEqualTo(START.plusDays(5));
        assertThat(plan(roadmap).diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly(
                        "info: with gaps between topics no plan is proven best: this one ends on 2026-01-10, and none with this study time can end before 2026-01-08 [gap-bound]");
    }

    @Test
    void knowsThatNothingCanBeDoneAtOnceBeforeAGap() {
        Roadmap roadmap = roadmap(
                topic("a", 60),
                topic("b", 60),
                topic("c", 60, Prerequisite.required("a"), Prerequisite.required("b")),
                topic("d", 60, Prerequisite.required("c").after(7)));

        assertThat(plan(roadmap).finish()).isEqualTo(START.plusDays(9));
        assertThat(codes(plan(roadmap))).isEmpty();
    }

    static LongStream seeds() {
        return Seeds.first(500);
    }

    /** No order of the topics, tried one and all, ends before the bound. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noOrderEndsBeforeTheBound(long seed) {
        Random random = new Random(seed);
        int topics = 3 + random.nextInt(3);
        Topic[] all = new Topic[topics];
        for (int i = 0; i < topics; i++) {
            List<Prerequisite> requires = new ArrayList<>();
            for (int before = 0; before < i; before++) {
                if (random.nextInt(3) == 0) {
                    requires.add(Prerequisite.required("t" + before).after(random.nextInt(5)));
                }
            }
            all[i] = topic("t" + i, 20 + random.nextInt(90), requires.toArray(Prerequisite[]::new));
        }
        LocalDate best = orders(topics)
                .map(order -> plan(roadmap(order.stream().map(i -> all[i]).toArray(Topic[]::new)))
                        .finish())
                .min(LocalDate::compareTo)
                .orElseThrow();

        Schedule schedule = plan(roadmap(all));
        Optional<LocalDate> bound = schedule.diagnostics().stream()
                .filter(found -> found.code().equals("gap-bound"))
                .map(found -> LocalDate.parse(found.arguments().get("bound")))
                .findFirst();

        assertThat(best).isAfterOrEqualTo(bound.orElse(schedule.finish()));
    }

    private static Stream<List<Integer>> orders(int topics) {
        if (topics == 0) {
            return Stream.of(List.of());
        }
        return orders(topics - 1)
                .flatMap(order -> IntStream.range(0, topics).mapToObj(at -> {
                    List<Integer> longer = new ArrayList<>(order);
                    longer.add(at, topics - 1);
                    return longer;
                }));
    }

    @Test
    void takesTheFirstAlternativeOfThoseInThePlan() {
        Roadmap roadmap = roadmap(
                topic("blog", 60, Prerequisite.anyOf(PrerequisiteKind.REQUIRED, List.of("postgres", "sqlite"))),
                topic("sqlite", 60),
                topic("postgres", 60));

        assertThat(sessions(plan(roadmap)))
                .containsExactly("2026-01-05 sqlite 60", "2026-01-06 postgres 60", "2026-01-07 blog 60");
        assertThat(plan(roadmap).diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly(
                        "phases[0].topics[0].requires[0]: info: 'blog' needs one of postgres, sqlite; planned with 'postgres' [any-of-chosen]");
    }

    @Test
    void takesAnotherAlternativeIfTheFirstIsLeftOut() {
        Roadmap roadmap = roadmap(
                topic("blog", 60, Prerequisite.anyOf(PrerequisiteKind.REQUIRED, List.of("postgres", "sqlite"))),
                topic("postgres", 60).toBuilder().tier(Tier.OPTIONAL).build(),
                topic("other", 60),
                topic("sqlite", 60));
        Request.Builder request = request().without(Tier.OPTIONAL);

        assertThat(sessions(plan(roadmap, request)))
                .containsExactly("2026-01-05 other 60", "2026-01-06 sqlite 60", "2026-01-07 blog 60");
        assertThat(plan(roadmap, request).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "1 topic is left out, optional: 'postgres' (1h)",
                        "'blog' needs one of postgres, sqlite; planned with 'sqlite'");
    }

    @Test
    void takesWhatClosesNoCycleEvenIfAnotherStandsFirst() {
        Roadmap roadmap = roadmap(
                topic("a", 60, Prerequisite.anyOf(PrerequisiteKind.REQUIRED, List.of("b", "c"))),
                topic("b", 60, Prerequisite.required("a")),
                topic("c", 60));

        assertThat(sessions(plan(roadmap))).containsExactly("2026-01-05 c 60", "2026-01-06 a 60", "2026-01-07 b 60");
    }

    @Test
    void saysThatNoAlternativeIsInThePlan() {
        Roadmap roadmap = roadmap(
                topic("a", 60).toBuilder().tier(Tier.OPTIONAL).build(),
                topic("b", 30).toBuilder().tier(Tier.OPTIONAL).build(),
                topic("blog", 60, Prerequisite.anyOf(PrerequisiteKind.REQUIRED, List.of("a", "b"))));

        assertThat(plan(roadmap, request().without(Tier.OPTIONAL)).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "2 topics are left out, optional: 'a', 'b' (1h 30m)",
                        "'blog' asks for one of a, b; all are left out");
    }

    @Test
    void aBlockThatLastsLongerThanAnyPlanIsRefusedAtOnce() {
        List<Topic> topics = new ArrayList<>(List.of(topic("t0", 50_000_000)));
        for (int i = 1; i < 60; i++) {
            topics.add(topic("t" + i, 50_000_000, Prerequisite.of(PrerequisiteKind.TOGETHER, "t" + (i - 1))));
        }

        assertThat(ROADMAPS.plan(
                                roadmap(topics.toArray(Topic[]::new)),
                                request().calendar(StudyCalendar.everyDay(1440)).build())
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("plan-too-long");
    }

    private static Topic topic(String id, int minutes, Prerequisite... requires) {
        return Topic.builder(id, id.toUpperCase(Locale.ROOT))
                .effort(new Effort(minutes, minutes, minutes))
                .requires(List.of(requires))
                .build();
    }

    private static Roadmap roadmap(Topic... topics) {
        return Roadmap.builder("r", "R")
                .phases(List.of(
                        Phase.builder("p", "P").topics(Arrays.asList(topics)).build()))
                .build();
    }

    private static Request.Builder request() {
        return Request.startingOn(START).calendar(StudyCalendar.everyDay(60)).pace(PaceSpec.STEADY);
    }

    private static Schedule plan(Roadmap roadmap) {
        return plan(roadmap, request());
    }

    private static Schedule plan(Roadmap roadmap, Request.Builder request) {
        return ROADMAPS.plan(roadmap, request.build()).orThrow();
    }

    private static List<String> sessions(Schedule schedule) {
        return schedule.sessions()
                .map(session -> session.date() + " " + session.topic().id() + " " + session.minutes())
                .toList();
    }

    private static List<String> codes(Schedule schedule) {
        return schedule.diagnostics().stream().map(Diagnostic::code).toList();
    }
}

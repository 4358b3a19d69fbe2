package org.learnroadmap.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnroadmap.testkit.Django.MON_2026_01_05;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.testkit.PrerequisiteOrder.Time;

/** No schedule is ever out of order, so that times are made up here. */
class PrerequisiteOrderTest {

    private final Map<String, Time> times = new HashMap<>();

    private void on(String topic, int day, int position) {
        times.put(
                topic, new Time(MON_2026_01_05.plusDays(day), MON_2026_01_05.plusDays(day), position, position, false));
    }

    private void begun(String topic, int day) {
        times.put(topic, new Time(MON_2026_01_05.plusDays(day), MON_2026_01_05.plusDays(day), -1, -1, true));
    }

    private List<String> violations(Roadmap roadmap) {
        return new PrerequisiteOrder(
                        roadmap,
                        roadmap.graph().choices(),
                        topic -> times.get(roadmap.topics().get(topic).id()))
                .violations();
    }

    @Test
    void acceptsTheOrderOfDatesAndOfSessionsOnADate() {
        on("models", 0, 0);
        on("orm", 0, 1);
        on("forms", 0, 2);
        on("blog", 1, 3);

        assertThat(violations(Django.roadmap())).isEmpty();
    }

    @Test
    void namesTopicsAndDatesOutOfOrder() {
        on("orm", 0, 0);
        on("models", 1, 1);
        on("blog", 2, 2);
        on("forms", 2, 3);

        assertThat(violations(Django.roadmap()))
                .containsExactly(
                        "django.yaml:12:9: topic 'orm' (The ORM) begins on 2026-01-05, before 'models' (Models) is finished on 2026-01-06",
                        "django.yaml:18:9: topic 'blog' (A blog) begins on 2026-01-07, before 'forms' (Forms) is finished on 2026-01-07");
    }

    @Test
    void looksAtTopicsOfPhases() {
        on("forms", 0, 0);
        on("models", 1, 1);
        on("orm", 1, 2);

        assertThat(violations(Django.roadmap()))
                .containsExactly(
                        "django.yaml:17:9: topic 'forms' (Forms) begins on 2026-01-05, before 'models' (Models) is finished on 2026-01-06",
                        "django.yaml:17:9: topic 'forms' (Forms) begins on 2026-01-05, before 'orm' (The ORM) is finished on 2026-01-06");
    }

    @Test
    void wantsGapsToPass() {
        Roadmap gap = Django.with("requires: [models]", "requires: [{topic: models, gap: 3}]");
        on("models", 0, 0);
        on("orm", 2, 1);
        assertThat(violations(gap))
                .containsExactly(
                        "django.yaml:12:9: topic 'orm' (The ORM) begins on 2026-01-07, before 'models' (Models) is finished on 2026-01-05 and 3 days have passed");

        on("orm", 3, 1);
        assertThat(violations(gap)).isEmpty();
    }

    @Test
    void wantsCorequisitesBegun() {
        Roadmap beside = Django.with("requires: [models]", "requires: [{topic: models, kind: corequisite}]");
        on("orm", 0, 0);
        on("models", 1, 1);

        assertThat(violations(beside))
                .containsExactly(
                        "django.yaml:12:9: topic 'orm' (The ORM) begins on 2026-01-05, before 'models' (Models) is begun on 2026-01-06");
    }

    @Test
    void wantsCorequisitesBegunFirstOnTheSameDate() {
        Roadmap beside = Django.with("requires: [models]", "requires: [{topic: models, kind: corequisite}]");
        on("orm", 0, 0);
        on("models", 0, 1);
        assertThat(violations(beside))
                .containsExactly(
                        "django.yaml:12:9: topic 'orm' (The ORM) begins on 2026-01-05, before 'models' (Models) is begun on 2026-01-05");

        on("orm", 0, 2);
        assertThat(violations(beside)).isEmpty();
    }

    /** They share each day; one with a single minute has room for one of them only. */
    @Test
    void wantsNoOrderOfCorequisitesOfEachOther() {
        Roadmap block = Roadmap.builder("r", "R")
                .phases(List.of(Phase.builder("p", "P")
                        .topics(List.of(beside("long", "short"), beside("short", "long")))
                        .build()))
                .build();
        on("long", 0, 0);
        on("short", 1, 1);

        assertThat(violations(block)).isEmpty();
    }

    private static Topic beside(String id, String other) {
        return Topic.builder(id, id)
                .requires(List.of(Prerequisite.of(PrerequisiteKind.COREQUISITE, other)))
                .build();
    }

    @Test
    void looksAtTheAlternativeThatWasChosen() {
        Roadmap either =
                Django.with("kind: project, effort: 8h, requires: [forms]", "requires: [{any-of: [news, forms]}]");
        on("blog", 1, 1);
        on("forms", 0, 0);
        on("news", 2, 2);

        assertThat(violations(either))
                .containsExactly(
                        "django.yaml:18:9: topic 'blog' (A blog) begins on 2026-01-06, before 'news' (News about Django) is finished on 2026-01-07");
    }

    @Test
    void leavesWhatALearnerDidAndWhatIsNotPlannedAlone() {
        begun("orm", 0);
        on("models", 1, 1);
        on("blog", 2, 2);

        assertThat(violations(Django.roadmap())).isEmpty();
    }
}

package org.learnroadmap.testkit;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.learnroadmap.testkit.Failures.assertFails;
import static org.learnroadmap.testkit.RoadmapAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;

class RoadmapAssertTest {

    private final Roadmap django = Django.roadmap();

    @Test
    void acceptsWhatIsThere() {
        assertThat(django)
                .coversTopics("orm", "forms")
                .hasTopicCount(5)
                .hasTopicCountBetween(1, 5)
                .hasTopicCountBetween(5, 9)
                .hasNoTopicLongerThanMinutes(480)
                .hasNoTopicUnreachableFrom("models")
                .hasNoTopicUnreachableFrom("core")
                .hasNoTopicWithoutResource(TopicKind.REVIEW);
    }

    @Test
    void namesTopicsThatAreNotCovered() {
        assertFails(
                () -> assertThat(django).coversTopics("orm", "form", "querysets", "web", "css"),
                "Expected roadmap 'django' (Django for a start) to cover 5 topics, but misses 4",
                "topic 'form' is not there; did you mean 'orm'?",
                "django.yaml:12:9: topic 'orm' (The ORM) was formerly 'querysets'",
                "django.yaml:13:5: phase 'web' (For the web) is not a topic",
                "topic 'css' is not there");
    }

    @Test
    void countsTopics() {
        assertFails(
                () -> assertThat(django).hasTopicCount(1),
                "Expected roadmap 'django' (Django for a start) to have 1 topic, but it has 5",
                "django.yaml:5:5: phase 'core' (Core Django) has 2 topics",
                "django.yaml:13:5: phase 'web' (For the web) has 3 topics");
        assertFails(
                () -> assertThat(django).hasTopicCountBetween(6, 9),
                "Expected roadmap 'django' (Django for a start) to have 6 to 9 topics, but it has 5",
                "django.yaml:5:5: phase 'core' (Core Django) has 2 topics",
                "django.yaml:13:5: phase 'web' (For the web) has 3 topics");
    }

    @Test
    void namesTopicsWithoutResource() {
        assertFails(
                () -> assertThat(django).hasNoTopicWithoutResource(),
                "Expected roadmap 'django' (Django for a start) to have no topic without a resource, but has 4",
                "django.yaml:12:9: topic 'orm' (The ORM) has no resource",
                "django.yaml:17:9: topic 'forms' (Forms) has no resource",
                "django.yaml:18:9: topic 'blog' (A blog) has no resource",
                "django.yaml:19:9: topic 'news' (News about Django) has no resource");
        assertFails(
                () -> assertThat(django).hasNoTopicWithoutResource(TopicKind.PROJECT, TopicKind.PRACTICE),
                "Expected roadmap 'django' (Django for a start) to have no topic without a resource, but has 1",
                "django.yaml:18:9: topic 'blog' (A blog) has no resource");
    }

    @Test
    void namesTopicsWithoutEffort() {
        assertFails(
                () -> assertThat(django).hasNoTopicWithoutEffort(),
                "Expected roadmap 'django' (Django for a start) to have no topic without an effort, but has 1",
                "django.yaml:19:9: topic 'news' (News about Django) has no effort");
    }

    @Test
    void namesTopicsThatAreTooLong() {
        assertFails(
                () -> assertThat(django).hasNoTopicLongerThanMinutes(5 * 60),
                "Expected roadmap 'django' (Django for a start) to have no topic longer than 5h, but has 2",
                "django.yaml:12:9: topic 'orm' (The ORM) takes 6h, 1h too long",
                "django.yaml:18:9: topic 'blog' (A blog) takes 8h, 3h too long");
    }

    @Test
    void namesTopicsThatDoNotBuildOnOthers() {
        assertFails(
                () -> assertThat(django).hasNoTopicUnreachableFrom("orm"),
                "Expected roadmap 'django' (Django for a start) to have no topic unreachable from 'orm', but has 1",
                "django.yaml:8:9: topic 'models' (Models) does not build on it");
        assertFails(
                () -> assertThat(django).hasNoTopicUnreachableFrom("forms", "blog"),
                "Expected roadmap 'django' (Django for a start) to have no topic unreachable from 'forms', 'blog', but has 3",
                "django.yaml:8:9: topic 'models' (Models) does not build on any of them",
                "django.yaml:12:9: topic 'orm' (The ORM) does not build on any of them",
                "django.yaml:19:9: topic 'news' (News about Django) does not build on any of them");
    }

    @Test
    void namesPathsOfWhatWasBuiltInJava() {
        Roadmap built = Roadmap.builder("java", "From Java")
                .phases(List.of(Phase.builder("all", "All")
                        .topics(List.of(Topic.builder("a", "A\u202e").build()))
                        .build()))
                .build();

        assertFails(
                () -> assertThat(built).hasNoTopicWithoutEffort(),
                "Expected roadmap 'java' (From Java) to have no topic without an effort, but has 1",
                "phases[0].topics[0]: topic 'a' (A\\u202E) has no effort");
    }

    @Test
    void saysWhatItIsAbout() {
        assertFails(
                () -> assertThat(django).as("for beginners").hasTopicCount(1),
                "[for beginners] Expected roadmap 'django' (Django for a start) to have 1 topic, but it has 5",
                "django.yaml:5:5: phase 'core' (Core Django) has 2 topics",
                "django.yaml:13:5: phase 'web' (For the web) has 3 topics");
    }

    @Test
    void refusesToAssertAboutNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(django).coversTopics())
                .withMessage("name ids of topics: an assertion about none always succeeds");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(django).hasNoTopicWithoutResource(new TopicKind[0]))
                .withMessage("name kinds of topics: an assertion about none always succeeds");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(django).hasNoTopicUnreachableFrom())
                .withMessage("name ids of topics or phases: an assertion about none always succeeds");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(django).hasNoTopicUnreachableFrom("css"))
                .withMessage("roadmap 'django' has no topic or phase 'css'");
    }
}

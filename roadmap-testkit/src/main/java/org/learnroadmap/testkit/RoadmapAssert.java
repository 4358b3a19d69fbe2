package org.learnroadmap.testkit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.change.RoadmapChanges;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.testkit.internal.Listing;
import org.learnroadmap.testkit.internal.Sentences;

/**
 * Asserts what a roadmap holds, and begins assertions about plans of it and about what changed in it.
 *
 * <pre>{@code
 * assertThat(roadmap).coversTopics("orm", "forms").hasNoTopicWithoutResource();
 * assertThat(roadmap).startingOn(date).withHoursPerWeek(8).canBeFinishedBy(date);
 * assertThat(roadmap).changedSince(old).losesNoTopic().movesFinishByAtMost(days(7));
 * }</pre>
 *
 * <p>Made by {@link RoadmapAssertions#assertThat(Roadmap)}. Failures name topics by id and title and begin with their place,
 * as {@code file:line:column}, or with their path if the roadmap was built in Java. Not for use by several threads.
 *
 * @since 0.1
 */
public final class RoadmapAssert extends AbstractAssert<RoadmapAssert, Roadmap> {

    private final @Nullable SoftRoadmapAssertions softly;

    /** Begins assertions; who collects failures is null where the first one is thrown. */
    RoadmapAssert(Roadmap actual, @Nullable SoftRoadmapAssertions softly) {
        super(actual, RoadmapAssert.class);
        this.softly = softly;
    }

    /**
     * Verifies that there are topics with these ids; there may be others.
     *
     * @throws IllegalArgumentException if no id is given
     */
    public RoadmapAssert coversTopics(String... ids) {
        isNotNull();
        requireAny(ids.length, "ids of topics");
        List<String> missing = Arrays.stream(ids)
                .filter(id -> actual.topic(id).isEmpty())
                .map(this::missing)
                .toList();
        failIfAny(missing, "to cover " + Listing.count(ids.length, "topic") + ", but misses " + missing.size());
        return this;
    }

    private String missing(String id) {
        String label = "topic " + Named.list(List.of(id));
        if (actual.phase(id).isPresent()) {
            return Named.at(actual, actual.phase(id).get()) + " is not a topic";
        }
        return actual.topics().stream()
                .filter(topic -> topic.formerly().contains(id))
                .findFirst()
                .map(topic -> Named.at(actual, topic) + " was formerly " + Named.list(List.of(id)))
                .orElse(label + " is not there" + Named.suggestion(actual, id));
    }

    /** Verifies how many topics there are, those of all phases together. */
    public RoadmapAssert hasTopicCount(int count) {
        return hasTopicCountBetween(count, count);
    }

    /** Verifies how many topics there are, those of all phases together; both ends are included. */
    public RoadmapAssert hasTopicCountBetween(int least, int most) {
        isNotNull();
        int count = actual.topics().size();
        if (count < least || count > most) {
            String wanted = least == most ? Listing.count(least, "topic") : least + " to " + most + " topics";
            List<String> phases = actual.phases().stream().map(this::counted).toList();
            report(Listing.of(expected("to have " + wanted + ", but it has " + count), phases));
        }
        return this;
    }

    private String counted(Phase phase) {
        int number = actual.numberOf(phase.id());
        int topics = actual.endOfTopicsOf(number) - actual.firstTopicOf(number);
        return Named.at(actual, phase) + " has " + Listing.count(topics, "topic");
    }

    /** Verifies that every topic has a resource of its own; those of the roadmap do not count. */
    public RoadmapAssert hasNoTopicWithoutResource() {
        return hasNoTopic("without a resource", topic -> topic.resources().isEmpty(), "has no resource");
    }

    /**
     * Verifies that every topic of some kinds has a resource of its own.
     *
     * @throws IllegalArgumentException if no kind is given
     */
    public RoadmapAssert hasNoTopicWithoutResource(TopicKind... kinds) {
        requireAny(kinds.length, "kinds of topics");
        List<TopicKind> wanted = List.of(kinds);
        return hasNoTopic(
                "without a resource",
                topic -> wanted.contains(topic.kind()) && topic.resources().isEmpty(),
                "has no resource");
    }

    /** Verifies that the author said of every topic how long it takes. */
    public RoadmapAssert hasNoTopicWithoutEffort() {
        return hasNoTopic("without an effort", topic -> topic.effort().isEmpty(), "has no effort");
    }

    /**
     * Verifies that no topic takes longer than so many minutes; the likely effort counts, and topics without one do not.
     *
     * @param minutes at least 1
     * @throws IllegalArgumentException if there are fewer
     */
    public RoadmapAssert hasNoTopicLongerThanMinutes(int minutes) {
        requireAny(minutes, "minutes");
        isNotNull();
        List<String> longer = actual.topics().stream()
                .filter(topic -> likely(topic) > minutes)
                .map(topic -> Named.at(actual, topic) + " takes " + Minutes.format(likely(topic)) + ", "
                        + Minutes.format(likely(topic) - minutes) + " too long")
                .toList();
        failIfAny(longer, "to have no topic longer than " + Minutes.format(minutes) + ", but has " + longer.size());
        return this;
    }

    private static int likely(Topic topic) {
        return topic.effort().map(effort -> effort.likely()).orElse(0);
    }

    /**
     * Verifies that every other topic builds on these topics or phases: that required prerequisites and corequisites, those
     * of phases included, lead back to one of them, directly or through others. Finds what nobody is led to.
     *
     * @throws IllegalArgumentException if no id is given, or the roadmap has no such topic or phase
     */
    public RoadmapAssert hasNoTopicUnreachableFrom(String... ids) {
        isNotNull();
        requireAny(ids.length, "ids of topics or phases");
        Set<Integer> reachable = Reach.from(actual, List.of(ids));
        return hasNoTopic(
                "unreachable from " + Named.list(List.of(ids)),
                topic -> !reachable.contains(actual.numberOf(topic.id())),
                "does not build on " + (ids.length == 1 ? "it" : "any of them"));
    }

    private RoadmapAssert hasNoTopic(String wanted, Predicate<Topic> isOne, String says) {
        isNotNull();
        List<String> found = actual.topics().stream()
                .filter(isOne)
                .map(topic -> Named.at(actual, topic) + " " + says)
                .toList();
        failIfAny(found, "to have no topic " + wanted + ", but has " + found.size());
        return this;
    }

    /**
     * Begins an assertion about a plan of this roadmap. It asserts nothing until it ends with a verb, such as
     * {@link PlannedRoadmapAssert#canBeFinishedBy}; if it does not, the next assertion on this thread fails.
     *
     * @param start the first day of the plan
     */
    @CheckReturnValue
    public PlannedRoadmapAssert startingOn(LocalDate start) {
        return planned(Request.startingOn(start), "startingOn(" + start + ")");
    }

    /**
     * Begins an assertion about a plan of this roadmap, made as a request asks for. It asserts nothing until it ends with a
     * verb, such as {@link PlannedRoadmapAssert#canBeFinishedBy}; if it does not, the next assertion on this thread fails.
     */
    @CheckReturnValue
    public PlannedRoadmapAssert plannedFor(Request request) {
        return planned(request.toBuilder(), "plannedFor(...)");
    }

    private PlannedRoadmapAssert planned(Request.Builder request, String words) {
        PlannedRoadmapAssert about = new PlannedRoadmapAssert(this, request);
        Sentences.begin(words, "canBeFinishedBy, meetsItsDeadlines or canBePlanned");
        return about;
    }

    /**
     * Begins an assertion about what this version changes for those who learn by an older one. It asserts nothing until it
     * ends with a verb, such as {@link RoadmapChangeAssert#losesNoTopic}; if it does not, the next assertion on this thread
     * fails.
     */
    @CheckReturnValue
    public RoadmapChangeAssert changedSince(Roadmap old) {
        isNotNull();
        RoadmapChanges changes = Roadmaps.discover().changes(old, actual);
        RoadmapChangeAssert about = new RoadmapChangeAssert(changes, softly);
        Sentences.begin("changedSince(...)", "losesNoTopic or movesFinishByAtMost");
        return about.as(descriptionText());
    }

    private void failIfAny(List<String> lines, String says) {
        if (!lines.isEmpty()) {
            report(Listing.of(expected(says), lines));
        }
    }

    private String expected(String says) {
        return "Expected roadmap " + Named.of(actual) + " " + says;
    }

    /** Fails, or says that it did to who collects failures. */
    void report(String message) {
        SoftRoadmapAssertions.raise(failure("%s", message), softly);
    }

    /** Begins what is said about a plan of this roadmap; null is a plan that is missing, which was said already. */
    ScheduleAssert about(@Nullable Schedule schedule) {
        return new ScheduleAssert(schedule, softly).as(descriptionText());
    }

    Roadmap roadmap() {
        isNotNull();
        return actual;
    }

    /** An assertion about nothing would always succeed. */
    private static void requireAny(int number, String what) {
        if (number < 1) {
            throw new IllegalArgumentException("name " + what + ": an assertion about none always succeeds");
        }
    }
}

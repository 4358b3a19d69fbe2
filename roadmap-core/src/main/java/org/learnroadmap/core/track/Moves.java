package org.learnroadmap.core.track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.progress.Standing;
import org.learnroadmap.core.progress.TopicState;

/** Finds the topics that moved, and why each did: through what it requires, what goes before it, or what happened since. */
final class Moves {

    private final Schedule schedule;
    private final Roadmap roadmap;
    private final Shown shown;
    /** How the finish of each topic compares with what was shown, by number: 1 if it is later, -1 if earlier. */
    private final int[] moved;

    private @Nullable RootCause rootCause;

    Moves(Schedule schedule, Shown shown) {
        this.schedule = schedule;
        this.shown = shown;
        roadmap = schedule.roadmap();
        moved = new int[roadmap.topics().size()];
        for (ScheduledTopic topic : schedule.topics()) {
            if (isKnown(topic)) {
                moved[topic.number()] = shown.finish(topic.number())
                        .map(before -> Integer.signum(topic.finish().compareTo(before)))
                        .orElse(0);
            }
        }
    }

    /** Nobody may remember when a topic was done. */
    private boolean isKnown(ScheduledTopic topic) {
        return !isDone(topic.number())
                || schedule.standing()
                        .flatMap(standing -> standing.finished(topic.number()))
                        .isPresent();
    }

    private boolean isDone(int topic) {
        return state(topic) == TopicState.DONE;
    }

    private TopicState state(int topic) {
        return schedule.standing().map(standing -> standing.state(topic)).orElse(TopicState.OPEN);
    }

    /** Returns the topics with another finish date, in the order of the new ones. */
    List<MovedTopic> inOrder() {
        List<MovedTopic> all = new ArrayList<>();
        @Nullable ScheduledTopic before = null;
        for (ScheduledTopic topic : schedule.topicsByFinish().toList()) {
            LocalDate from = shown.finish(topic.number()).orElse(topic.finish());
            if (moved[topic.number()] != 0) {
                all.add(new MovedTopic(topic.topic(), from, topic.finish(), why(topic, from, before)));
            }
            before = isDone(topic.number()) ? null : topic;
        }
        all.sort(Comparator.comparing(MovedTopic::to));
        return all;
    }

    private String why(ScheduledTopic topic, LocalDate from, @Nullable ScheduledTopic before) {
        int number = topic.number();
        if (isDone(number)) {
            int days = new MovedTopic(topic.topic(), from, topic.finish(), "").days();
            return "finished " + Sayings.days(Math.abs(days)) + (days > 0 ? " later" : " earlier") + " than planned";
        }
        Optional<String> exceeded = schedule.standing().flatMap(standing -> exceeded(topic, standing));
        if (exceeded.isPresent() && moved[number] > 0) {
            return exceeded.get();
        }
        return required(number)
                .map(id -> "requires '" + id + "'")
                .or(() -> Optional.ofNullable(before)
                        .filter(earlier -> moved[earlier.number()] == moved[number])
                        .map(earlier -> "follows '" + earlier.topic().id() + "'"))
                .orElseGet(() -> rootCause().why(moved[number] > 0));
    }

    private static Optional<String> exceeded(ScheduledTopic topic, Standing standing) {
        if (!standing.isExceeded(topic.number(), topic.effortMinutes())) {
            return Optional.empty();
        }
        int spent = standing.spentMinutes(topic.number());
        return Optional.of(
                spent < topic.effortMinutes()
                        ? "was worked on in full and is not finished"
                        : "has taken " + Minutes.format(spent) + " of " + Minutes.format(topic.effortMinutes())
                                + " and is not finished");
    }

    /** Returns what a topic requires, itself or through a phase around it, that moved in the same direction. */
    private Optional<String> required(int topic) {
        Optional<String> own = required(roadmap.topics().get(topic).requires(), moved[topic]);
        for (int phase = roadmap.phaseOf(topic); own.isEmpty() && phase >= 0; phase = roadmap.parentOf(phase)) {
            own = required(roadmap.allPhases().get(phase).requires(), moved[topic]);
        }
        return own;
    }

    /** Returns the one that is finished last. */
    private Optional<String> required(List<Prerequisite> requires, int direction) {
        return requires.stream()
                .filter(prerequisite -> prerequisite.kind() != PrerequisiteKind.RECOMMENDED)
                .filter(prerequisite -> !prerequisite.isAnyOf() && prerequisite.kind() != PrerequisiteKind.TOGETHER)
                .map(prerequisite -> prerequisite.targets().get(0))
                .filter(id -> lastMoved(id) == direction)
                .max(Comparator.comparing(id -> last(id).orElseThrow().finish()));
    }

    /** Tells how what is finished last of a topic or phase has moved; 0 if it has not. */
    private int lastMoved(String id) {
        return last(id).map(topic -> moved[topic.number()]).orElse(0);
    }

    private Optional<ScheduledTopic> last(String id) {
        int number = roadmap.numberOf(id);
        List<Topic> topics = roadmap.topic(id)
                .map(List::of)
                .orElseGet(() -> roadmap.topics().subList(roadmap.firstTopicOf(number), roadmap.endOfTopicsOf(number)));
        return topics.stream()
                .flatMap(topic -> schedule.topic(topic.id()).stream())
                .max(Comparator.comparing(ScheduledTopic::finish));
    }

    private RootCause rootCause() {
        if (rootCause == null) {
            rootCause = new RootCause(schedule, shown);
        }
        return rootCause;
    }
}

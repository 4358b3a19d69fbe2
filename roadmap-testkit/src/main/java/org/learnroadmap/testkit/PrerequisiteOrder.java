package org.learnroadmap.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Choice;
import org.learnroadmap.core.model.Element;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;

/** Looks for topics that begin before what they require, by the prerequisites as they were written. */
final class PrerequisiteOrder {

    /**
     * When a topic is studied.
     *
     * @param start   its first date
     * @param finish  its last date
     * @param first   the position of its first session among all, -1 if it has none
     * @param last    the position of its last session among all, -1 if it has none
     * @param isBegun whether the learner began it before the plan
     */
    record Time(LocalDate start, LocalDate finish, int first, int last, boolean isBegun) {}

    private final Roadmap roadmap;
    private final List<Choice> choices;
    private final IntFunction<@Nullable Time> times;
    private final List<String> violations = new ArrayList<>();

    /**
     * Prepares a look.
     *
     * @param choices what was chosen where one of several is enough
     * @param times   when each topic is studied, by its number; null for what is not in the plan
     */
    PrerequisiteOrder(Roadmap roadmap, List<Choice> choices, IntFunction<@Nullable Time> times) {
        this.roadmap = roadmap;
        this.choices = choices;
        this.times = times;
    }

    static PrerequisiteOrder of(Schedule schedule) {
        Map<String, int[]> positions = new HashMap<>();
        int[] position = {0};
        schedule.sessions().filter(session -> !session.review()).forEach(session -> {
            positions.computeIfAbsent(session.topic().id(), id -> new int[] {position[0], 0})[1] = position[0];
            position[0]++;
        });
        Map<Integer, Time> times = new HashMap<>();
        for (ScheduledTopic topic : schedule.topics()) {
            int[] own = positions.getOrDefault(topic.topic().id(), new int[] {-1, -1});
            boolean isBegun = !schedule.isToDo(topic.number())
                    || schedule.standing()
                            .flatMap(standing -> standing.begun(topic.number()))
                            .isPresent();
            times.put(topic.number(), new Time(topic.start(), topic.finish(), own[0], own[1], isBegun));
        }
        return new PrerequisiteOrder(schedule.roadmap(), schedule.graph().choices(), times::get);
    }

    /** Returns a line for each topic and prerequisite of it that are out of order, in declaration order. */
    List<String> violations() {
        for (Phase phase : roadmap.allPhases()) {
            int[] topics = roadmap.topicNumbers(phase.id()).toArray();
            phase.requires().forEach(prerequisite -> look(phase, topics, prerequisite));
        }
        for (Topic topic : roadmap.topics()) {
            int[] itself = {roadmap.numberOf(topic.id())};
            topic.requires().forEach(prerequisite -> look(topic, itself, prerequisite));
        }
        return violations;
    }

    private void look(Element asking, int[] topics, Prerequisite prerequisite) {
        PrerequisiteKind kind = prerequisite.kind();
        if (kind == PrerequisiteKind.REQUIRED || kind == PrerequisiteKind.COREQUISITE) {
            int[] before = roadmap.topicNumbers(chosen(asking, prerequisite)).toArray();
            for (int topic : topics) {
                IntStream.of(before).forEach(other -> look(topic, other, prerequisite));
            }
        }
    }

    private String chosen(Element asking, Prerequisite prerequisite) {
        return choices.stream()
                .filter(choice -> choice.asking().equals(asking.id())
                        && choice.prerequisite().equals(prerequisite))
                .map(Choice::chosen)
                .findFirst()
                .orElse(prerequisite.targets().get(0));
    }

    private void look(int number, int otherNumber, Prerequisite prerequisite) {
        Time time = times.apply(number);
        Time other = times.apply(otherNumber);
        boolean isSideBySide = isInBlock(number) || isInBlock(otherNumber);
        if (time == null
                || other == null
                || time.isBegun()
                || isInOneBlock(number, otherNumber)
                || isInOrder(time, other, isSideBySide, prerequisite)) {
            return;
        }
        boolean finished = prerequisite.kind() == PrerequisiteKind.REQUIRED;
        String gap = prerequisite.gap() == 0 ? "" : " and " + prerequisite.gap() + " days have passed";
        violations.add(Named.at(roadmap, roadmap.topics().get(number)) + " begins on " + time.start() + ", before "
                + Named.of(roadmap.topics().get(otherNumber))
                + (finished ? " is finished on " + other.finish() : " is begun on " + other.start()) + gap);
    }

    /** Corequisites of each other share each day, as far as it has minutes to share. */
    private boolean isInOneBlock(int topic, int other) {
        return roadmap.graph().unitOf(topic) == roadmap.graph().unitOf(other);
    }

    private boolean isInBlock(int topic) {
        return roadmap.graph().isInBlock(topic);
    }

    /** On a date, a block has one order of its own, where topics that are corequisites of each other take turns. */
    private static boolean isInOrder(Time time, Time other, boolean isSideBySide, Prerequisite prerequisite) {
        if (prerequisite.kind() == PrerequisiteKind.COREQUISITE) {
            boolean haveOrder = !isSideBySide && time.first() >= 0 && other.first() >= 0;
            return !time.start().isBefore(other.start().plusDays(prerequisite.gap()))
                    && (!haveOrder || other.first() < time.first());
        }
        boolean haveSessions = time.first() >= 0 && other.last() >= 0;
        return !time.start().isBefore(other.finish().plusDays(prerequisite.gap()))
                && (!haveSessions || other.last() < time.first());
    }
}

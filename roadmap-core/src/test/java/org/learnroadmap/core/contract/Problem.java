package org.learnroadmap.core.contract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Request;

/**
 * A roadmap and a request read naively, as plain numbers per topic: its minutes, what it waits for, its dates and those of
 * the phases around it. A phase stands for all its topics, and of topics that are studied together one takes the minutes and
 * dates of all; else nothing is passed on from topic to topic. Days count from the start of the plan.
 *
 * <p>For requests that leave nothing out.
 */
final class Problem {

    static final int NO_DATE = Integer.MAX_VALUE;

    private final Roadmap roadmap;
    private final LocalDate start;
    private final StudyCalendar calendar;
    private final int[] minutes;
    private final int[] release;
    private final int[] due;
    private final List<BitSet> required;
    private final List<BitSet> corequired;

    Problem(Roadmap roadmap, Request request) {
        this(roadmap, request, topic -> topic.effort().orElseThrow().likely());
    }

    Problem(Roadmap roadmap, Request request, ToIntFunction<Topic> effort) {
        this.roadmap = roadmap;
        start = request.start().orElseThrow();
        calendar = request.calendar().orElseThrow();
        minutes = topics().map(t -> effort.applyAsInt(topic(t))).toArray();
        release = topics().map(t ->
                        Math.max(0, day(dates(request.notBefore(), request, t).max(LocalDate::compareTo), 0)))
                .toArray();
        due = topics().map(t -> day(dates(request.deadlines(), request, t).min(LocalDate::compareTo), NO_DATE))
                .toArray();
        required = topics().mapToObj(t -> targets(t, PrerequisiteKind.REQUIRED)).toList();
        corequired =
                topics().mapToObj(t -> targets(t, PrerequisiteKind.COREQUISITE)).toList();
        topics().forEach(t -> targets(t, PrerequisiteKind.TOGETHER).stream().forEach(other -> merge(t, other)));
    }

    /** One of two topics that are studied together takes the minutes and dates of both, the other follows it at once. */
    private void merge(int topic, int other) {
        minutes[topic] += minutes[other];
        minutes[other] = 0;
        release[topic] = Math.max(release[topic], release[other]);
        due[topic] = Math.min(due[topic], due[other]);
        required.get(topic).or(required.get(other));
        required.get(other).set(topic);
    }

    private Stream<LocalDate> dates(Map<String, LocalDate> dates, Request request, int topic) {
        Stream<String> around = Stream.concat(phasesAround(topic).map(Phase::id), Stream.of(Request.ROADMAP));
        Stream<String> ids = Stream.concat(Stream.of(topic(topic).id()), around);
        Stream<LocalDate> fixed =
                Stream.ofNullable(request.on().get(topic(topic).id()));
        return Stream.concat(ids.map(dates::get).filter(Objects::nonNull), fixed);
    }

    private int day(Optional<LocalDate> date, int otherwise) {
        return date.map(this::day).orElse(otherwise);
    }

    private BitSet targets(int topic, PrerequisiteKind kind) {
        Stream<Prerequisite> all = Stream.concat(
                topic(topic).requires().stream(), phasesAround(topic).flatMap(phase -> phase.requires().stream()));
        BitSet targets = new BitSet();
        all.filter(prerequisite -> prerequisite.kind() == kind)
                .forEach(prerequisite ->
                        targets.or(topicsOf(prerequisite.targets().get(0))));
        return targets;
    }

    private BitSet topicsOf(String id) {
        int number = roadmap.numberOf(id);
        BitSet topics = new BitSet();
        if (roadmap.topic(id).isPresent()) {
            topics.set(number);
        } else {
            topics.set(roadmap.firstTopicOf(number), roadmap.endOfTopicsOf(number));
        }
        return topics;
    }

    private Stream<Phase> phasesAround(int topic) {
        return IntStream.iterate(roadmap.phaseOf(topic), phase -> phase >= 0, roadmap::parentOf)
                .mapToObj(roadmap.allPhases()::get);
    }

    int size() {
        return roadmap.topics().size();
    }

    IntStream topics() {
        return IntStream.range(0, size());
    }

    Topic topic(int topic) {
        return roadmap.topics().get(topic);
    }

    int minutes(int topic) {
        return minutes[topic];
    }

    /** The first day on which the dates of the request allow a topic. */
    int release(int topic) {
        return release[topic];
    }

    /** The last day on which the dates of the request allow a topic to be finished, {@link #NO_DATE} for any. */
    int due(int topic) {
        return due[topic];
    }

    /** The topics that must be finished before a topic begins. */
    BitSet required(int topic) {
        return required.get(topic);
    }

    /** The topics that must have begun before a topic begins. */
    BitSet corequired(int topic) {
        return corequired.get(topic);
    }

    /** The first day on which a topic can be, counting what it requires; for roadmaps without corequisites. */
    int[] releaseThroughPrerequisites() {
        int[] first = release.clone();
        for (int round = 0; round < size(); round++) {
            topics().forEach(t -> required(t).stream().forEach(r -> first[t] = Math.max(first[t], first[r])));
        }
        return first;
    }

    /** The day by which a topic is due, counting what requires it; for roadmaps without corequisites. */
    int[] dueThroughSuccessors() {
        int[] last = due.clone();
        for (int round = 0; round < size(); round++) {
            topics().forEach(t -> required(t).stream().forEach(r -> last[r] = Math.min(last[r], last[t])));
        }
        return last;
    }

    int minutesOn(int day) {
        return calendar.minutesOn(date(day));
    }

    /** The study minutes from one day to another, both included. */
    long minutesBetween(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToLong(this::minutesOn).sum();
    }

    LocalDate date(int day) {
        return start.plusDays(day);
    }

    int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(start, date);
    }
}

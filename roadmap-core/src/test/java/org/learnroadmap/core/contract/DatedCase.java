package org.learnroadmap.core.contract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.testkit.generators.RandomRequests;
import org.learnroadmap.testkit.generators.RandomRoadmaps;

/**
 * A random roadmap of required topics and a request with dates, steady and without smallest sessions, so that every figure
 * is exact; and the same with something changed. Equal seeds make equal cases.
 */
record DatedCase(RoadmapDefinition definition, Roadmap roadmap, Request request) {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();

    /** Makes a case with deadlines, not-before and fixed dates. */
    static DatedCase of(long seed, int topics) {
        RoadmapDefinition definition = RandomRoadmaps.definition(seed, topics);
        Roadmap roadmap = ROADMAPS.check(definition).orThrow();
        Request random = RandomRequests.dated(seed, roadmap);
        Request.Builder request = Request.startingOn(random.start().orElseThrow())
                .calendar(random.calendar().orElseThrow().toBuilder()
                        .smallestSession(0)
                        .build());
        random.deadlines().forEach(request::deadline);
        random.notBefore().forEach(request::notBefore);
        random.on().forEach(request::on);
        return new DatedCase(definition, roadmap, request.build());
    }

    /** Makes a case with deadlines only. */
    static DatedCase withDeadlines(long seed, int topics) {
        DatedCase dated = of(seed, topics);
        Request.Builder request = Request.startingOn(dated.start()).calendar(dated.calendar());
        dated.request.deadlines().forEach(request::deadline);
        return new DatedCase(dated.definition, dated.roadmap, request.build());
    }

    LocalDate start() {
        return request.start().orElseThrow();
    }

    StudyCalendar calendar() {
        return request.calendar().orElseThrow();
    }

    /** Returns the last date by which anything is due, the start if nothing is. */
    LocalDate lastDue() {
        LocalDate deadline =
                request.deadlines().values().stream().max(LocalDate::compareTo).orElse(start());
        LocalDate fixed =
                request.on().values().stream().max(LocalDate::compareTo).orElse(start());
        return deadline.isAfter(fixed) ? deadline : fixed;
    }

    Schedule plan() {
        return ROADMAPS.plan(roadmap, request).orThrow();
    }

    /** Tells whether there is a plan that misses no deadline. */
    boolean isMet() {
        Optional<Schedule> schedule = ROADMAPS.plan(roadmap, request).value();
        return schedule.isPresent() && schedule.get().maxLateDays().orElse(0) == 0;
    }

    Problem problem() {
        Schedule schedule = plan();
        return new Problem(
                roadmap,
                request,
                topic -> schedule.topic(topic.id()).orElseThrow().minutes());
    }

    DatedCase with(UnaryOperator<Request.Builder> change) {
        return new DatedCase(
                definition, roadmap, change.apply(request.toBuilder()).build());
    }

    DatedCase startingOn(LocalDate start) {
        return with(builder -> builder.start(start));
    }

    /** Returns a case with other study time. */
    DatedCase studying(UnaryOperator<StudyCalendar.Builder> change) {
        StudyCalendar changed = change.apply(calendar().toBuilder()).build();
        return with(builder -> builder.calendar(changed));
    }

    /** Returns a case with other topics. */
    DatedCase withTopics(UnaryOperator<TopicDefinition> change) {
        RoadmapDefinition changed = definition.toBuilder()
                .phases(definition.phases().stream().map(changer(change)).toList())
                .build();
        return new DatedCase(changed, ROADMAPS.check(changed).orThrow(), request);
    }

    private static Function<PhaseDefinition, PhaseDefinition> changer(UnaryOperator<TopicDefinition> change) {
        return phase -> phase.toBuilder()
                .topics(phase.topics().stream().map(change).toList())
                .phases(phase.phases().stream().map(changer(change)).toList())
                .build();
    }

    /** Returns a case in which a topic takes so many minutes. */
    DatedCase taking(String topic, long minutes) {
        return withTopics(definition -> topic.equals(definition.id().orElseThrow())
                ? definition.toBuilder().effort(minutes + "m").build()
                : definition);
    }
}

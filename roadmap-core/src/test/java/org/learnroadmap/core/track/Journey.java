package org.learnroadmap.core.track;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;

/** A learner on the way, from Monday, 5 January 2026, with an hour each day unless said otherwise. */
record Journey(Roadmap roadmap, Request request) {

    static final Roadmaps ROADMAPS = Roadmaps.builder().build();

    static Journey through(TopicDefinition... topics) {
        return through(phase("all", topics));
    }

    static Journey through(PhaseDefinition... phases) {
        RoadmapDefinition definition = RoadmapDefinition.builder("journey", "Journey")
                .phases(List.of(phases))
                .build();
        return through(ROADMAPS.check(definition).orThrow());
    }

    static Journey through(Roadmap roadmap) {
        Request request = Request.startingOn(january(5))
                .calendar(StudyCalendar.everyDay(60))
                .pace("steady", Map.of())
                .asOf(january(5))
                .progress(Progress.builder("journey").build())
                .build();
        return new Journey(roadmap, request);
    }

    static PhaseDefinition phase(String id, TopicDefinition... topics) {
        return PhaseDefinition.builder(id, id).topics(List.of(topics)).build();
    }

    static TopicDefinition topic(String id, String effort, String... requires) {
        return TopicDefinition.builder(id, id).effort(effort).requires(requires).build();
    }

    static LocalDate january(int day) {
        return LocalDate.of(2026, 1, 1).plusDays(day - 1);
    }

    Journey asking(UnaryOperator<Request.Builder> change) {
        return new Journey(roadmap, change.apply(request.toBuilder()).build());
    }

    /** It is the morning of this day. */
    Journey on(int day) {
        return asking(request -> request.asOf(january(day)));
    }

    Journey worked(int day, String topic, int minutes) {
        return did(ProgressEntry.builder(january(day), topic, Did.WORKED).minutes(minutes));
    }

    Journey done(int day, String topic, int minutes) {
        return did(ProgressEntry.builder(january(day), topic, Did.DONE).minutes(minutes));
    }

    Journey done(int day, String topic) {
        return did(ProgressEntry.builder(january(day), topic, Did.DONE));
    }

    Journey skipped(int day, String topic) {
        return did(ProgressEntry.builder(january(day), topic, Did.SKIPPED));
    }

    Journey did(ProgressEntry.Builder entry) {
        return with(progress -> progress.entry(entry.build()));
    }

    Journey with(UnaryOperator<Progress.Builder> change) {
        Progress progress =
                change.apply(request.progress().orElseThrow().toBuilder()).build();
        return asking(request -> request.progress(progress));
    }

    /** The learner is shown the dates of the plan from now on. */
    Journey kept() {
        return with(progress -> progress.baseline(replan().baseline()));
    }

    Schedule plan() {
        return ROADMAPS.plan(roadmap, request).orThrow();
    }

    NextSteps next() {
        return ROADMAPS.next(roadmap, request).orThrow();
    }

    Status status() {
        return ROADMAPS.status(roadmap, request).orThrow();
    }

    Replan replan() {
        return ROADMAPS.replan(roadmap, request).orThrow();
    }
}

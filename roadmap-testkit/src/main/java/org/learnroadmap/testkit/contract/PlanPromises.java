package org.learnroadmap.testkit.contract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledPhase;
import org.learnroadmap.core.plan.ScheduledTopic;

/** Holds a plan against its roadmap and its calendar, from what the plan says alone. */
final class PlanPromises {

    private final Promise promise;
    private final String with;
    private final Schedule schedule;

    private PlanPromises(Promise promise, String with, Schedule schedule) {
        this.promise = promise;
        this.with = with;
        this.schedule = schedule;
    }

    /** Fails unless topics come behind what they require, and no day has more minutes than the calendar gives it. */
    static void check(Promise promise, String with, Schedule schedule) {
        PlanPromises promises = new PlanPromises(promise, with, schedule);
        schedule.topics().forEach(promises::checkPrerequisites);
        promises.checkCapacity();
    }

    /** What was done already was done in whatever order the learner liked. */
    private void checkPrerequisites(ScheduledTopic topic) {
        if (!schedule.isToDo(topic.number()) || schedule.standing().isPresent()) {
            return;
        }
        for (Prerequisite prerequisite : topic.topic().requires()) {
            if (prerequisite.kind() == PrerequisiteKind.REQUIRED && !prerequisite.isAnyOf()) {
                finish(prerequisite.targets().get(0))
                        .ifPresent(finish -> promise.holds(
                                !topic.start().isBefore(finish.plusDays(prerequisite.gap())),
                                with,
                                topic + " although it requires " + prerequisite + ", finished " + finish));
            }
        }
    }

    private Optional<LocalDate> finish(String id) {
        Optional<LocalDate> topic = schedule.topic(id).map(ScheduledTopic::finish);
        return topic.isPresent() ? topic : schedule.phase(id).flatMap(ScheduledPhase::finish);
    }

    private void checkCapacity() {
        TreeMap<LocalDate, Integer> minutes = new TreeMap<>();
        schedule.sessions().forEach(session -> minutes.merge(session.date(), session.minutes(), Integer::sum));
        minutes.forEach((date, sum) -> promise.holds(
                sum <= schedule.calendar().minutesOn(date),
                with,
                sum + " minutes on " + date + ", which has "
                        + schedule.calendar().minutesOn(date)));
    }
}

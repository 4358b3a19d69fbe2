package org.learnroadmap.core.track;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.Session;

/**
 * What a learner can do now.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param asOf      the date that is now
 * @param today     the sessions planned for it, in the order of time; what was recorded today is taken off
 * @param startable the topics that may be studied today: those begun, those planned for today, then the others in the
 *                  order of the plan
 * @param locked    all other topics that are left to do, in the order of the plan
 * @param schedule  the plan from today on
 * @since 0.1
 */
public record NextSteps(
        LocalDate asOf, List<Session> today, List<Topic> startable, List<LockedTopic> locked, Schedule schedule) {

    /** Checks the components; the lists must not change any more. */
    public NextSteps {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(startable, "startable");
        Objects.requireNonNull(locked, "locked");
        Objects.requireNonNull(schedule, "schedule");
    }

    /** Looks at a plan. O(edges); what a locked topic waits for is found when it is asked for. */
    public static NextSteps of(Schedule schedule) {
        return WhatNow.of(schedule);
    }
}

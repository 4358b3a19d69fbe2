package org.learnroadmap.export.internal.weeks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Session;

/**
 * A topic on a date.
 *
 * @param session  when and how long; null if nothing is left to do, or the topic takes no minutes
 * @param done     whether it was done before the plan
 * @param finishes whether the topic is finished with it
 * @param late     by how many days it then misses its deadline; 0 if it does not
 */
public record PlanEntry(
        LocalDate date, Topic topic, @Nullable Session session, boolean done, boolean finishes, int late) {

    /** Returns the minutes; 0 without a session. */
    public int minutes() {
        return session == null ? 0 : session.minutes();
    }

    /** Tells whether the topic was finished before and is gone over again. */
    public boolean review() {
        return session != null && session.review();
    }
}

package org.learnroadmap.core.change;

import java.util.Objects;
import org.learnroadmap.core.model.Topic;

/**
 * A topic that takes another time than before.
 *
 * @param topic  the topic as it is now
 * @param before the minutes of all topics that it carries on: likely effort, or what is assumed for their kinds
 * @param after  the minutes that it takes now
 * @since 0.1
 */
public record EffortChange(Topic topic, long before, long after) {

    /** Checks the components. */
    public EffortChange {
        Objects.requireNonNull(topic, "topic");
    }

    /** Returns by how many minutes it takes longer, negative if it is shorter. */
    public long minutes() {
        return after - before;
    }
}

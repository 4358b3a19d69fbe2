package org.learnroadmap.core.track;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.learnroadmap.core.model.Topic;

/**
 * A topic whose finish date is another one than the learner was shown.
 *
 * @param topic the topic
 * @param from  the finish date of the baseline
 * @param to    the finish date now
 * @param why   the reason, as a phrase such as {@code follows 'html'}
 * @since 0.1
 */
public record MovedTopic(Topic topic, LocalDate from, LocalDate to, String why) {

    /** Checks the components. */
    public MovedTopic {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(why, "why");
    }

    /** Returns by how many calendar days it is later, negative if earlier. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to);
    }
}

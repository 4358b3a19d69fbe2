package org.learnroadmap.core.track;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.learnroadmap.core.model.Topic;

/**
 * A topic that cannot be studied yet.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param topic     the topic
 * @param waitsFor  the ids of the topics and phases that it waits for: as few as say it all, so that nothing is named that
 *                  another of them waits for itself; in declaration order
 * @param notBefore the date before which it must not begin, if that is still to come
 * @since 0.1
 */
public record LockedTopic(Topic topic, List<String> waitsFor, Optional<LocalDate> notBefore) {

    /** Copies the list. */
    public LockedTopic {
        Objects.requireNonNull(topic, "topic");
        waitsFor = List.copyOf(waitsFor);
        Objects.requireNonNull(notBefore, "notBefore");
    }
}

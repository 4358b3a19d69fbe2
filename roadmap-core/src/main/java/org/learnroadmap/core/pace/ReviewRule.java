package org.learnroadmap.core.pace;

import java.util.List;
import java.util.OptionalInt;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.progress.Review;

/**
 * When topics are gone over again once they are finished, and how much of a day that may take.
 *
 * <p>The scheduler puts reviews before everything else of a day: those due by then, the longest due first, as many as
 * fit. The others wait for the next study day. It refuses answers that make no sense.
 *
 * <p>An implementation answers from its arguments alone: it is asked more than once, by one thread, while the scheduler
 * tries several orders of topics.
 *
 * @since 0.1
 */
public interface ReviewRule {

    /**
     * Returns in how many days a topic is gone over again, counted from the last entry of its history.
     *
     * @param history when it was finished and gone over so far, in the order of time, the finish first; what is only planned
     *                has no grade. Not empty, and not to be kept
     * @return at least 1; nothing if the topic needs no more of it
     */
    OptionalInt next(Topic topic, List<Review> history);

    /** Returns the minutes that a review takes, at least 1. Shorter where no day of a week has so much for reviews. */
    int minutes();

    /** Returns how much of a day with so many minutes may go to reviews, from 0 to all of it. */
    int most(int capacity);
}

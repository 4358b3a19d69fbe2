package org.learnroadmap.core.internal.review;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.learnroadmap.core.progress.Grade;
import org.learnroadmap.core.progress.Review;

/**
 * In how many days to go over a topic again: after {@link Fsrs} if the learner ever graded it, a grade that is missing
 * counting as good; else in 1, 3, 7, 14 and then every 30 days.
 */
public final class ReviewIntervals {

    private static final int[] LADDER = {1, 3, 7, 14, 30};
    private static final Fsrs FSRS = Fsrs.daily();

    private ReviewIntervals() {}

    /**
     * Returns the days until the next review.
     *
     * @param history when the topic was finished and gone over, in the order of time, with the finish first; not empty
     * @return at least 1
     */
    public static int next(List<Review> history) {
        return history.stream().map(Review::grade).anyMatch(Optional::isPresent)
                ? remembered(history).days()
                : LADDER[Math.min(history.size(), LADDER.length) - 1];
    }

    private static Memory remembered(List<Review> history) {
        Memory memory = Memory.NEW;
        Review before = history.get(0);
        for (Review review : history) {
            int elapsed = (int) ChronoUnit.DAYS.between(before.date(), review.date());
            memory = FSRS.review(memory, review.grade().orElse(Grade.GOOD), elapsed);
            before = review;
        }
        return memory;
    }

    /** Returns how often a topic was gone over since it was finished or forgotten the last time. */
    public static int count(List<Review> history) {
        int count = history.size() - 1;
        for (int i = 1; i < history.size(); i++) {
            if (history.get(i).grade().equals(Optional.of(Grade.AGAIN))) {
                count = history.size() - 1 - i;
            }
        }
        return count;
    }
}

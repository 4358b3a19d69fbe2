package org.learnroadmap.core.plan;

import java.util.List;
import java.util.OptionalInt;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.pace.ReviewRule;
import org.learnroadmap.core.progress.Review;

/** Asks a pace about reviews, and refuses answers that make no sense. */
final class AskedReviews {

    private final ReviewRule rule;
    private final PaceSpec pace;

    AskedReviews(ReviewRule rule, PaceSpec pace) {
        this.rule = rule;
        this.pace = pace;
    }

    /**
     * Returns in how many days a topic is gone over again.
     *
     * @throws Refusal if the pace answers null or less than a day
     */
    OptionalInt next(Topic topic, List<Review> history) {
        OptionalInt days = Answers.given(rule.next(topic, history), pace, "next review", topic);
        if (days.isPresent() && days.getAsInt() < 1) {
            throw refusal(
                    "pace '{pace}' wants topic '{topic}' reviewed after {answer} days", days.getAsInt(), topic.id());
        }
        return days;
    }

    /**
     * Returns the minutes of a review.
     *
     * @throws Refusal if the pace answers less than one
     */
    int minutes() {
        int minutes = rule.minutes();
        if (minutes < 1) {
            throw refusal("pace '{pace}' wants reviews of {answer} minutes", minutes, "");
        }
        return minutes;
    }

    /**
     * Returns how much of a day may go to reviews.
     *
     * @throws Refusal if the pace answers less than nothing or more than the day has
     */
    int most(int capacity) {
        int most = rule.most(capacity);
        if (most < 0 || most > capacity) {
            throw refusal("pace '{pace}' wants {answer} minutes of reviews on a day of " + capacity, most, "");
        }
        return most;
    }

    private Refusal refusal(String message, int answer, String topic) {
        return new Refusal(Diagnostic.error("pace-refused")
                .path("pace")
                .message(message, "pace", pace.id(), "answer", answer, "topic", topic)
                .build());
    }
}

package org.learnroadmap.core;

import java.util.List;
import java.util.OptionalInt;
import org.learnroadmap.core.internal.guard.Guard;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.ReviewRule;
import org.learnroadmap.core.progress.Review;
import org.learnroadmap.core.spi.PaceStrategy;

/** The pace of a third party's strategy: its functions are called long after the strategy has answered. */
final class GuardedPace {

    private static final String OURS = "org.learnroadmap.core.internal.pace.";

    private GuardedPace() {}

    /** Guards every function of a pace, if a plugin keeps its promise to answer one; those of this library need no guard, and are asked a million times. */
    static Pace of(Pace pace, PaceStrategy strategy, Guard guard) {
        if (pace == null || strategy.getClass().getName().startsWith(OURS)) {
            return pace;
        }
        Pace.Builder guarded = pace.toBuilder();
        if (pace.hasMinutes()) {
            guarded.minutes(guard.around(pace::minutes));
        }
        pace.budget().map(guard::aroundNumbers).ifPresent(budget -> {
            if (pace.budgetByDate()) {
                guarded.budgetByDate(budget);
            } else {
                guarded.budget(budget);
            }
        });
        pace.earliest().ifPresent(earliest -> guarded.earliest(guard.around(earliest)));
        pace.latest().ifPresent(latest -> guarded.latest(guard.around(latest)));
        pace.urgency().ifPresent(urgency -> guarded.urgency(guard.aroundNumbers(urgency)));
        guarded.buffer(guard.around(pace::buffer));
        pace.reviews().ifPresent(reviews -> guarded.reviews(new GuardedReviews(reviews, guard)));
        return guarded.build();
    }

    private record GuardedReviews(ReviewRule rule, Guard guard) implements ReviewRule {

        @Override
        public OptionalInt next(Topic topic, List<Review> history) {
            return guard.ask(() -> rule.next(topic, history));
        }

        @Override
        public int minutes() {
            return guard.ask(rule::minutes);
        }

        @Override
        public int most(int capacity) {
            return guard.ask(() -> rule.most(capacity));
        }
    }
}

package org.learnroadmap.core.internal.pace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.learnroadmap.core.internal.provider.Version;
import org.learnroadmap.core.internal.review.ReviewIntervals;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.OptionType;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.pace.ReviewRule;
import org.learnroadmap.core.progress.Review;
import org.learnroadmap.core.spi.PaceStrategy;

/**
 * Goes over topics again once they are finished, at growing intervals ({@link ReviewIntervals}), in at most a share of each
 * day. Everything else of the pace that it wraps stays as it is; the scheduler gives it what reviews leave of a day.
 *
 * <p>Checkpoints and topics whose author gave them no minutes are not gone over. A topic that was forgotten begins anew to
 * count its reviews. Reviews may be shorter than the smallest session, which is about topics.
 */
public final class SpacedReview implements PaceStrategy {

    /** Creates the strategy. */
    public SpacedReview() {}

    @Override
    public String id() {
        return "spaced-review";
    }

    @Override
    public String version() {
        return Version.current();
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.withDefault("share", OptionType.NUMBER, "0.2", "at most this share of a day goes to reviews"),
                Option.withDefault("minutes", OptionType.NUMBER, "10", "the minutes that a review takes"),
                Option.withDefault("reviews", OptionType.NUMBER, "5", "how often a topic is gone over"));
    }

    @Override
    public boolean wraps() {
        return true;
    }

    /** Answers how time is used. O(1), and O(history) for each review. */
    @Override
    public Pace pace(PaceContext context) {
        Pace wrapped = context.over().orElse(Pace.asCalendar());
        Optional<BigDecimal> share = OptionValues.share(context, id(), "share");
        Optional<Integer> minutes = OptionValues.count(context, id(), "minutes");
        Optional<Integer> reviews = OptionValues.count(context, id(), "reviews");
        if (share.isEmpty() || minutes.isEmpty() || reviews.isEmpty()) {
            return wrapped;
        }
        return wrapped.toBuilder()
                .reviews(new Rule(share.get(), minutes.get(), reviews.get()))
                .build();
    }

    /** Says when topics are gone over. */
    private record Rule(BigDecimal share, int minutes, int reviews) implements ReviewRule {

        @Override
        public OptionalInt next(Topic topic, List<Review> history) {
            boolean takesTime = topic.kind() != TopicKind.CHECKPOINT
                    && topic.effort().map(Effort::likely).orElse(1) > 0;
            return takesTime && ReviewIntervals.count(history) < reviews
                    ? OptionalInt.of(ReviewIntervals.next(history))
                    : OptionalInt.empty();
        }

        @Override
        public int most(int capacity) {
            return share.multiply(BigDecimal.valueOf(capacity)).intValue();
        }
    }
}

package org.learnroadmap.core.progress;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.learnroadmap.core.internal.chance.LogMoments;
import org.learnroadmap.core.internal.chance.LogNormal;
import org.learnroadmap.core.internal.chance.RelativeEffort;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;

/**
 * Measures a learner's {@link Speed}.
 *
 * <p>Of each finished topic whose minutes were recorded, log(recorded / planned) = log(speed) + e. The error e is how much
 * longer than likely the topic itself takes: it has mean and variance of the logarithm of the effort's range ({@link RelativeEffort}),
 * for which half to double is taken where the effort is a single number. Before anything is measured log(speed) is believed
 * to be normal around 0, so that nine of ten learners are between 0.66 and 1.51; what is measured is weighed with that.
 * So a few topics move the speed little, and many as far as they say.
 *
 * @since 0.1
 */
public final class SpeedMeasure {

    /** How far log(speed) is from 0 as a rule, before anything is measured: its standard deviation. */
    public static final double USUAL_SPREAD = 0.25;

    private static final double TENTH = 0.1;

    /** Nobody records so exactly that a narrow range could tell the speed by itself: a twentieth. */
    private static final double LEAST_VARIANCE = 0.05 * 0.05;

    /** What took a fifth or five times of what it should was something else, or recorded wrong: it counts as that. */
    private static final double FARTHEST = StrictMath.log(5);

    private final Standing standing;
    private final IntUnaryOperator planned;
    private final LogMoments assumed = LogMoments.of(RelativeEffort.ASSUMED);
    private final Map<Effort, LogMoments> errors = new HashMap<>();
    private double precision;
    private double weighed;
    private int measured;

    private SpeedMeasure(Standing standing, IntUnaryOperator planned) {
        this.standing = standing;
        this.planned = planned;
    }

    /** Returns what is believed of a learner of whom nothing is known. */
    public static Speed usual() {
        return speed(new LogNormal(0, USUAL_SPREAD), 0);
    }

    /**
     * Measures, with the usual belief. O(topics).
     *
     * @param plannedMinutes tells how many minutes a topic was planned to take in all, by its number; 0 or less for one that
     *                       does not count
     */
    public static Speed of(Standing standing, IntUnaryOperator plannedMinutes) {
        return of(standing, plannedMinutes, USUAL_SPREAD);
    }

    /**
     * Measures. O(topics).
     *
     * @param plannedMinutes tells how many minutes a topic was planned to take in all, by its number; 0 or less for one that
     *                       does not count
     * @param spread         how far log(speed) is from 0 as a rule, before anything is measured; above 0
     */
    public static Speed of(Standing standing, IntUnaryOperator plannedMinutes, double spread) {
        SpeedMeasure measure = new SpeedMeasure(standing, plannedMinutes);
        measure.addAll();
        return speed(new LogNormal(0, spread).measured(measure.precision, measure.weighed), measure.measured);
    }

    private static Speed speed(LogNormal belief, int measured) {
        return new Speed(belief.quantile(TENTH), belief.median(), belief.quantile(1 - TENTH), measured);
    }

    private void addAll() {
        Roadmap roadmap = standing.roadmap();
        for (int topic = 0; topic < roadmap.topics().size(); topic++) {
            int minutes = standing.spentMinutes(topic);
            // Of what was recorded as a share nobody knows how long it took.
            if (minutes > 0 && standing.state(topic) == TopicState.DONE && standing.recordedShare(topic) == 0) {
                add(roadmap.topics().get(topic), minutes, planned.applyAsInt(topic));
            }
        }
    }

    private void add(Topic topic, int minutes, int likely) {
        if (likely <= 0) {
            return;
        }
        LogMoments error = error(topic);
        double seen = StrictMath.log((double) minutes / likely) - error.mean();
        double variance = Math.max(LEAST_VARIANCE, error.variance());
        precision += 1 / variance;
        weighed += Math.max(-FARTHEST, Math.min(seen, FARTHEST)) / variance;
        measured++;
    }

    /** Many topics have the same range, and most have none. */
    private LogMoments error(Topic topic) {
        Optional<Effort> range = topic.effort().filter(RelativeEffort::isRange);
        return range.isEmpty()
                ? assumed
                : errors.computeIfAbsent(range.get(), effort -> LogMoments.of(RelativeEffort.of(effort)));
    }
}

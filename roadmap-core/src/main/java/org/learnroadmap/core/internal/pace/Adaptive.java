package org.learnroadmap.core.internal.pace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.learnroadmap.core.internal.provider.Version;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.OptionType;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.progress.Speed;
import org.learnroadmap.core.progress.SpeedMeasure;
import org.learnroadmap.core.progress.Standing;
import org.learnroadmap.core.spi.PaceStrategy;

/**
 * Plans with the speed that a learner has shown: topics that are not done take as many times their minutes as finished ones
 * took ({@link SpeedMeasure}). Everything else of the pace that it wraps stays as it is. As long as no finished topic has
 * its minutes recorded, nothing changes.
 *
 * <p>The planned times count as if they had been measured, too, from as many finished topics as the option {@code prior}
 * says: with 1 half of what the first topic shows is believed, with 4 a fifth.
 */
public final class Adaptive implements PaceStrategy {

    /** Creates the strategy. */
    public Adaptive() {}

    @Override
    public String id() {
        return "adaptive";
    }

    @Override
    public String version() {
        return Version.current();
    }

    @Override
    public List<Option> options() {
        return List.of(Option.withDefault(
                "prior",
                OptionType.NUMBER,
                "1",
                "how many finished topics the planned times count as, such as 1 or 4; more make the plan change less"));
    }

    @Override
    public boolean wraps() {
        return true;
    }

    /** Answers how time is used. O(topics). */
    @Override
    public Pace pace(PaceContext context) {
        Pace wrapped = context.over().orElse(Pace.asCalendar());
        Optional<BigDecimal> prior = OptionValues.above0(context, id(), "prior");
        if (prior.isEmpty()) {
            return wrapped;
        }
        Optional<Speed> speed = context.standing()
                .map(standing -> measure(context, wrapped, standing, prior.get()))
                .filter(measure -> measure.measured() > 0);
        if (speed.isEmpty()) {
            context.findings()
                    .info(
                            "assumed-speed",
                            context.path(),
                            "no finished topic has its minutes recorded, so pace 'adaptive' plans with the efforts as they are");
            return wrapped;
        }
        report(context, speed.get());
        return scaled(context, wrapped, speed.get());
    }

    /** The spread of what is believed falls with the root of what it counts as, as that of what is measured does. */
    private static Speed measure(PaceContext context, Pace wrapped, Standing standing, BigDecimal prior) {
        List<Topic> topics = context.roadmap().topics();
        return SpeedMeasure.of(
                standing,
                topic -> planned(context, wrapped, topics.get(topic)),
                SpeedMeasure.USUAL_SPREAD / StrictMath.sqrt(prior.doubleValue()));
    }

    private static int planned(PaceContext context, Pace wrapped, Topic topic) {
        return wrapped.minutes(topic).orElseGet(() -> context.effort(topic));
    }

    private static void report(PaceContext context, Speed speed) {
        String template = speed.measured() == 1
                ? "pace 'adaptive' plans {speed} minutes for each minute of effort, measured from 1 finished topic"
                : "pace 'adaptive' plans {speed} minutes for each minute of effort, measured from {count} finished topics";
        context.findings()
                .info(
                        "measured-speed",
                        context.path(),
                        template,
                        "speed",
                        String.format(Locale.ROOT, "%.2f", speed.likely()),
                        "count",
                        speed.measured());
    }

    private static Pace scaled(PaceContext context, Pace wrapped, Speed speed) {
        Standing standing = context.standing().orElseThrow();
        return wrapped.toBuilder()
                .minutes(topic -> standing.state(topic).isOver()
                        ? wrapped.minutes(topic)
                        : OptionalInt.of(speed.minutesFor(planned(context, wrapped, topic))))
                .speed(wrapped.speed() * speed.likely())
                .build();
    }
}

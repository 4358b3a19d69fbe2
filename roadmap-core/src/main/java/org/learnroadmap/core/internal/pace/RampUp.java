package org.learnroadmap.core.internal.pace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.learnroadmap.core.internal.provider.Version;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.OptionType;
import org.learnroadmap.core.pace.BudgetDay;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.spi.PaceStrategy;

/**
 * Begins slowly: uses a share of what another pace uses of each day, or of the study calendar, that grows linearly to
 * all of it over the first plan weeks. Everything else of the other pace stays as it is.
 *
 * <p>A plan week that the start cuts off is a week, and weeks wholly off do not count, as for authored weeks. Each day
 * is rounded down to a minute, but not below the smallest session where the other pace uses as much: a learner who
 * ramps up begins on the first day.
 */
public final class RampUp implements PaceStrategy {

    /** Creates the strategy. */
    public RampUp() {}

    @Override
    public String id() {
        return "ramp-up";
    }

    @Override
    public String version() {
        return Version.current();
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.withDefault("from", OptionType.NUMBER, "0.5", "the share of a day to begin with, such as 0.5"),
                Option.withDefault("weeks", OptionType.NUMBER, "3", "the weeks until all of a day is used"));
    }

    @Override
    public boolean wraps() {
        return true;
    }

    /** Answers how time is used. O(weeks), and O(log weeks) for each day. */
    @Override
    public Pace pace(PaceContext context) {
        Pace wrapped = context.over().orElse(Pace.asCalendar());
        Optional<BigDecimal> from = OptionValues.share(context, id(), "from");
        Optional<Integer> weeks = OptionValues.count(context, id(), "weeks");
        if (from.isEmpty() || weeks.isEmpty()) {
            return wrapped;
        }
        Ramp ramp = new Ramp(context, from.get(), weeks.get());
        Optional<ToIntFunction<BudgetDay>> budget = wrapped.budget();
        if (budget.isEmpty()) {
            return wrapped.toBuilder()
                    .budgetByDate(day -> ramp.share(day.date(), day.capacity()))
                    .build();
        }
        ToIntFunction<BudgetDay> share =
                day -> ramp.share(day.date(), budget.get().applyAsInt(day));
        return wrapped.budgetByDate()
                ? wrapped.toBuilder().budgetByDate(share).build()
                : wrapped.toBuilder().budget(share).build();
    }
}

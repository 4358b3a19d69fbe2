package org.learnroadmap.core.internal.pace;

import java.util.List;
import org.learnroadmap.core.internal.provider.Version;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.OptionType;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.spi.PaceStrategy;

/**
 * Uses the study calendar as it is. Topics come as the author wrote them, as far as the deadlines allow, or in the
 * order in which they are due.
 */
public final class Steady implements PaceStrategy {

    /** Creates the strategy. */
    public Steady() {}

    @Override
    public String id() {
        return "steady";
    }

    @Override
    public String version() {
        return Version.current();
    }

    @Override
    public List<Option> options() {
        return List.of(Option.withDefault(
                "deadlines-first", OptionType.FLAG, "false", "whether topics come in the order in which they are due"));
    }

    @Override
    public Pace pace(PaceContext context) {
        return context.options().flag("deadlines-first")
                ? Pace.builder().deadlinesFirst(true).build()
                : Pace.asCalendar();
    }
}

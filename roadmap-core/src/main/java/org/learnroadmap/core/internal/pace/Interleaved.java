package org.learnroadmap.core.internal.pace;

import java.util.List;
import org.learnroadmap.core.internal.provider.Version;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.OptionType;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.spi.PaceStrategy;

/**
 * Shares each day among several topics, as far as prerequisites and deadlines allow. Everything else of the pace that it
 * wraps stays as it is. The scheduler does the sharing.
 */
public final class Interleaved implements PaceStrategy {

    /** Creates the strategy. */
    public Interleaved() {}

    @Override
    public String id() {
        return "interleaved";
    }

    @Override
    public String version() {
        return Version.current();
    }

    @Override
    public List<Option> options() {
        return List.of(Option.withDefault("topics", OptionType.NUMBER, "2", "how many topics share a day"));
    }

    @Override
    public boolean wraps() {
        return true;
    }

    /** Answers how time is used. O(1). */
    @Override
    public Pace pace(PaceContext context) {
        Pace wrapped = context.over().orElse(Pace.asCalendar());
        return OptionValues.count(context, id(), "topics")
                .map(topics -> wrapped.toBuilder().topicsAtOnce(topics).build())
                .orElse(wrapped);
    }
}

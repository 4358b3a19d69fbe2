package org.learnroadmap.core.internal.pace;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.learnroadmap.core.internal.provider.Version;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.OptionType;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.spi.PaceStrategy;

/**
 * Keeps to the weeks and days that the author wrote, as far as the learner's time allows.
 *
 * <p>Each topic has a window of study days. Topics of a window are spread evenly over it in order; what does not
 * fit moves on, and later windows give way only as far as they must. Where windows overlap, each day has the shares of
 * all, and what is due first goes first: its topics may end sooner than the window does.
 *
 * <p>The weeks of buffer phases stay free. If they are used, what moves on may move into them.
 */
public final class AsWritten implements PaceStrategy {

    private static final String BUFFERS = "buffers";
    private static final String KEEP = "keep";
    private static final String USE = "use";

    /** Creates the strategy. */
    public AsWritten() {}

    @Override
    public String id() {
        return "as-written";
    }

    @Override
    public String version() {
        return Version.current();
    }

    @Override
    public List<Option> options() {
        return List.of(Option.withDefault(
                BUFFERS,
                OptionType.TEXT,
                KEEP,
                "keep leaves the weeks of buffer phases free, use studies in them what is late"));
    }

    @Override
    public Pace pace(PaceContext context) {
        if (!AuthoredPlaces.isIn(context.roadmap())) {
            context.findings().info("no-weeks", "pace", "the roadmap has no weeks; planned as 'steady'");
            return Pace.asCalendar();
        }
        Optional<String> buffers = OptionValues.oneOf(context, id(), BUFFERS, List.of(KEEP, USE));
        if (buffers.isEmpty()) {
            return Pace.asCalendar();
        }
        try {
            return pace(context, buffers.get().equals(USE), new Steps());
        } catch (Steps.Exceeded e) {
            context.findings()
                    .error(
                            "too-many-overlaps",
                            "pace",
                            "the weeks and days of the roadmap overlap too much to be planned as written");
            return Pace.asCalendar();
        }
    }

    private static Pace pace(PaceContext context, boolean usesBuffers, Steps steps) {
        StudyDays days = new StudyDays(
                context.calendar(), context.start(), context.limits().years());
        AuthoredPlaces places = new AuthoredPlaces(context, days);
        TopicWindows windows = new TopicWindows(context, places, days, steps);
        AuthoredSpans spans = new AuthoredSpans(context, places, windows, days, steps);
        BitSet free = usesBuffers ? new BitSet() : BufferDays.of(context.roadmap(), places, windows);
        WindowBudget budget = new WindowBudget(context, windows, spans, days, free);
        return Pace.builder()
                .minutes(windows::filledMinutes)
                .earliest(topic -> windows.of(topic).map(window -> days.date(window.first())))
                .latest(topic -> windows.of(topic).map(window -> days.date(window.last())))
                .budget(budget::minutesOn)
                .buffer(phase -> usesBuffers ? Optional.empty() : phase.weeks().flatMap(places::dates))
                .build();
    }
}

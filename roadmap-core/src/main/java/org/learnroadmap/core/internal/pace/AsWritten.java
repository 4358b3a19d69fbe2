package org.learnroadmap.core.internal.pace;

import org.learnroadmap.core.internal.provider.Version;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.spi.PaceStrategy;

/**
 * Keeps to the weeks and days that the author wrote, as far as the learner's time allows.
 *
 * <p>Each topic has a window of study days. Topics of a window are spread evenly over it in order; what does not
 * fit moves on, and later windows give way only as far as they must. Where windows overlap, each day has the shares of
 * all, and what is due first goes first: its topics may end sooner than the window does.
 */
public final class AsWritten implements PaceStrategy {

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
    public Pace pace(PaceContext context) {
        if (!AuthoredPlaces.isIn(context.roadmap())) {
            context.findings().info("no-weeks", "pace", "the roadmap has no weeks; planned as 'steady'");
            return Pace.asCalendar();
        }
        try {
            return pace(context, new Steps());
        } catch (Steps.Exceeded e) {
            context.findings()
                    .error(
                            "too-many-overlaps",
                            "pace",
                            "the weeks and days of the roadmap overlap too much to be planned as written");
            return Pace.asCalendar();
        }
    }

    private static Pace pace(PaceContext context, Steps steps) {
        StudyDays days = new StudyDays(
                context.calendar(), context.start(), context.limits().years());
        AuthoredPlaces places = new AuthoredPlaces(context, days);
        TopicWindows windows = new TopicWindows(context, places, days, steps);
        AuthoredSpans spans = new AuthoredSpans(context, places, windows, days, steps);
        WindowBudget budget = new WindowBudget(context, windows, spans, days);
        return Pace.builder()
                .minutes(windows::filledMinutes)
                .earliest(topic -> windows.of(topic).map(window -> days.date(window.first())))
                .latest(topic -> windows.of(topic).map(window -> days.date(window.last())))
                .budget(budget::minutesOn)
                .buffer(phase -> phase.weeks().flatMap(places::dates))
                .build();
    }
}

package org.learnroadmap.testkit;

import java.time.Period;
import org.assertj.core.annotation.CheckReturnValue;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.change.RoadmapChanges;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.testkit.internal.Sentences;

/**
 * The way in to all assertions of the test kit.
 *
 * <pre>{@code
 * import static org.learnroadmap.testkit.RoadmapAssertions.assertThat;
 * }</pre>
 *
 * <p>Goes well with a static import of AssertJ's own {@code assertThat}. An assertion that was begun and never ended is noticed
 * here: see {@link PlannedRoadmapAssert}.
 *
 * @since 0.1
 */
public final class RoadmapAssertions {

    private RoadmapAssertions() {}

    /** Begins assertions about what was found in a file of definitions. */
    @CheckReturnValue
    public static LoadResultAssert assertThat(LoadResult actual) {
        Sentences.requireEnded();
        return new LoadResultAssert(actual, null);
    }

    /** Begins assertions about a roadmap, plans of it, and what changed in it. */
    @CheckReturnValue
    public static RoadmapAssert assertThat(Roadmap actual) {
        Sentences.requireEnded();
        return new RoadmapAssert(actual, null);
    }

    /** Begins assertions about a schedule. */
    @CheckReturnValue
    public static ScheduleAssert assertThat(Schedule actual) {
        Sentences.requireEnded();
        return new ScheduleAssert(actual, null);
    }

    /** Begins assertions about what a new version of a roadmap changes. */
    @CheckReturnValue
    public static RoadmapChangeAssert assertThat(RoadmapChanges actual) {
        Sentences.requireEnded();
        return new RoadmapChangeAssert(actual, null);
    }

    /** Returns so many days, for assertions such as {@code movesFinishByAtMost(days(7))}. */
    public static Period days(int days) {
        return Period.ofDays(days);
    }

    /** Returns so many weeks, for assertions such as {@code movesFinishByAtMost(weeks(1))}. */
    public static Period weeks(int weeks) {
        return Period.ofWeeks(weeks);
    }
}

package org.learnroadmap.testkit;

import java.util.function.Consumer;
import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.change.RoadmapChanges;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.testkit.internal.Sentences;

/**
 * Collects what fails instead of stopping at the first failure.
 *
 * <pre>{@code
 * SoftRoadmapAssertions.assertSoftly(softly -> {
 *     softly.assertThat(roadmap).hasNoTopicWithoutResource().hasNoTopicWithoutEffort();
 *     softly.assertThat(roadmap).startingOn(date).withHoursPerWeek(8).canBeFinishedBy(date);
 * });
 * }</pre>
 *
 * <p>What the test kit asserts is collected. AssertJ's own assertions, such as {@code isNotNull}, fail at once.
 *
 * <p>AssertJ's {@code SoftAssertionsExtension} makes one for a parameter of a test or a field. Not for use by several threads.
 *
 * @since 0.1
 */
public final class SoftRoadmapAssertions extends AbstractSoftAssertions {

    /** Begins with nothing collected; {@link #assertAll()} fails with everything that was. */
    public SoftRoadmapAssertions() {}

    /** Runs assertions and then fails with everything that they collected. */
    public static void assertSoftly(Consumer<SoftRoadmapAssertions> assertions) {
        SoftAssertionsProvider.assertSoftly(SoftRoadmapAssertions.class, softly -> {
            assertions.accept(softly);
            Sentences.requireEnded();
        });
    }

    /** Begins assertions about what was found in a file of definitions. */
    @CheckReturnValue
    public LoadResultAssert assertThat(LoadResult actual) {
        Sentences.requireEnded();
        return new LoadResultAssert(actual, this);
    }

    /** Begins assertions about a roadmap, plans of it, and what changed in it. */
    @CheckReturnValue
    public RoadmapAssert assertThat(Roadmap actual) {
        Sentences.requireEnded();
        return new RoadmapAssert(actual, this);
    }

    /** Begins assertions about a schedule. */
    @CheckReturnValue
    public ScheduleAssert assertThat(Schedule actual) {
        Sentences.requireEnded();
        return new ScheduleAssert(actual, this);
    }

    /** Begins assertions about what a new version of a roadmap changes. */
    @CheckReturnValue
    public RoadmapChangeAssert assertThat(RoadmapChanges actual) {
        Sentences.requireEnded();
        return new RoadmapChangeAssert(actual, this);
    }

    /** Throws a failure, or collects it if there is who does. */
    static void raise(AssertionError failure, @Nullable SoftRoadmapAssertions softly) {
        if (softly == null) {
            throw failure;
        }
        softly.collectAssertionError(failure);
    }
}

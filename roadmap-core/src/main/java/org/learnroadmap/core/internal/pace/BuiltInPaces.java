package org.learnroadmap.core.internal.pace;

import java.util.List;
import org.learnroadmap.core.spi.PaceStrategy;

/** The pace strategies that are always there, whatever happens to service files. */
public final class BuiltInPaces {

    private BuiltInPaces() {}

    /** Returns one of each. */
    public static List<PaceStrategy> all() {
        return List.of(
                new Steady(),
                new AsWritten(),
                new HoursPerWeek(),
                new FinishBy(),
                new RampUp(),
                new Interleaved(),
                new SpacedReview(),
                new Adaptive());
    }
}

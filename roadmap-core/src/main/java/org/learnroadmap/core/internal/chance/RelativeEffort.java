package org.learnroadmap.core.internal.chance;

import org.learnroadmap.core.model.Effort;

/** How much less or more than is likely a topic may take, as a distribution around 1. */
public final class RelativeEffort {

    /** What is assumed of a topic whose author gave no range: half to double. */
    public static final Pert ASSUMED = new Pert(0.5, 1, 2);

    private RelativeEffort() {}

    /** Tells whether an effort says how much less or more than is likely it may be. */
    public static boolean isRange(Effort effort) {
        return effort.min() < effort.max() && effort.likely() > 0;
    }

    /** Returns the distribution of an effort that is a {@linkplain #isRange range}. */
    public static Pert of(Effort effort) {
        double likely = effort.likely();
        return new Pert(effort.min() / likely, 1, effort.max() / likely);
    }
}

package org.learnroadmap.core.internal.machine;

import java.util.stream.Stream;

/** The runs of units in order. */
interface Runs {

    /** Returns the runs, made one after the other. */
    Stream<Placement.Run> stream();
}

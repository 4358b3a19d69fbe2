package org.learnroadmap.core.internal.machine;

import org.learnroadmap.core.calendar.WorkAxis;

/**
 * A work-time axis on which jobs are placed from left to right. Positions only grow, so an axis may learn its days as
 * they are reached.
 */
public interface StudyAxis extends WorkAxis {

    /** Tells whether a day has begun at a position, all earlier study time being over. */
    boolean hasBegun(int day, long position);

    /** Hears which job is studied from a position on. */
    default void studying(int job, long position) {}

    /** Hears that a unit is finished on a day, before any later day is asked for. */
    default void finished(int unit, int day) {}

    /**
     * Returns where a job that is studied from a position on stops: after its minutes, or where a day begins.
     *
     * @param limit the day at whose beginning to stop at the latest; {@link #NEVER} for none
     */
    long runEnd(long position, long minutes, int limit);

    /** Returns the minutes for topics that a day has behind a position on it, whatever the pace uses of them. */
    long leftOf(int day, long position);

    /** Returns how much time has passed by a position that what is used is held against: deadlines know it. */
    long passed(long position);

    /** Returns the position at which a day begins, letting the study time before it pass unused. */
    long waitUntil(int day, long position);
}

package org.learnroadmap.core.calendar;

/**
 * The axis that counts only study minutes, from the start of a plan. A topic of p minutes that begins at
 * position t occupies [t, t + p). Days count from the start, which is day 0.
 *
 * @since 0.1
 */
public interface WorkAxis {

    /** The answer where a position is never reached. */
    int NEVER = Integer.MAX_VALUE;

    /** Returns the position at which a day begins: all minutes of the days before it; 0 before the start. */
    long before(int day);

    /** Returns the minutes of a day. */
    default int minutes(int day) {
        return (int) (before(day + 1) - before(day));
    }

    /**
     * Returns the day in which the minute at a position lies: the first day d with before(d + 1) &gt; position.
     *
     * @return the day, or {@link #NEVER}
     */
    int startDay(long position);

    /**
     * Returns the day on which what ends at a position is finished: the first day d with before(d + 1) &gt;=
     * position.
     *
     * @return the day, or {@link #NEVER}
     */
    default int finishDay(long position) {
        return position == 0 ? 0 : startDay(position - 1);
    }
}

package org.learnroadmap.core.internal.machine;

import org.learnroadmap.core.calendar.CalendarAxis;
import org.learnroadmap.core.calendar.WorkAxis;

/**
 * Uses days whose minutes do not depend on what is placed: the study calendar as it is, or a budget by date. Remembers the
 * day that was asked for last, since the next question is mostly about it, too. Not safe for use by several threads.
 */
public final class FixedAxis implements StudyAxis {

    private final CalendarAxis calendar;
    private final WorkAxis used;
    private int day = -1;
    private long from;
    private long to;

    /**
     * Combines what there is with what is used.
     *
     * @param used the study time that is used; {@code calendar} itself for all of it
     */
    public FixedAxis(CalendarAxis calendar, WorkAxis used) {
        this.calendar = calendar;
        this.used = used;
    }

    @Override
    public long before(int day) {
        return used.before(day);
    }

    @Override
    public int startDay(long position) {
        if (position < from || position >= to) {
            find(position);
        }
        return day;
    }

    /** Tries the next day before it searches all. */
    private void find(long position) {
        if (position >= to && day != NEVER) {
            day++;
            from = to;
            to = used.before(day + 1);
        }
        if (position < from || position >= to) {
            day = used.startDay(position);
            from = day == NEVER ? 0 : used.before(day);
            to = day == NEVER ? 0 : used.before(day + 1);
        }
    }

    @Override
    public boolean hasBegun(int day, long position) {
        return used.before(day) <= position;
    }

    @Override
    public long runEnd(long position, long minutes, int limit) {
        return limit == NEVER ? position + minutes : Math.min(position + minutes, used.before(limit));
    }

    @Override
    public long leftOf(int day, long position) {
        return calendar.minutes(day) - (position - used.before(day));
    }

    @Override
    public long passed(long position) {
        return position;
    }

    @Override
    public long waitUntil(int day, long position) {
        return Math.max(position, used.before(day));
    }
}

package org.learnroadmap.core.plan;

import org.learnroadmap.core.calendar.CalendarAxis;
import org.learnroadmap.core.calendar.WorkAxis;

/** Uses the study calendar as it is, in closed form. */
final class FullAxis implements StudyAxis {

    private final CalendarAxis calendar;

    FullAxis(CalendarAxis calendar) {
        this.calendar = calendar;
    }

    @Override
    public long before(int day) {
        return calendar.before(day);
    }

    @Override
    public int startDay(long position) {
        return calendar.startDay(position);
    }

    @Override
    public boolean hasBegun(int day, long position) {
        return calendar.before(day) <= position;
    }

    @Override
    public long runEnd(long position, long minutes, int limit) {
        return limit == NEVER ? position + minutes : Math.min(position + minutes, calendar.before(limit));
    }

    @Override
    public long leftOf(int day, long position) {
        return calendar.before(day + 1) - position;
    }

    @Override
    public WorkAxis settled() {
        return calendar;
    }

    @Override
    public long waitUntil(int day, long position) {
        return Math.max(position, calendar.before(day));
    }
}

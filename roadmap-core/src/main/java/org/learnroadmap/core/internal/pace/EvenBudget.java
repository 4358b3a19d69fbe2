package org.learnroadmap.core.internal.pace;

import java.util.Map;
import org.learnroadmap.core.calendar.CalendarAxis;

/**
 * How much of each day {@code finish-by} uses where everything may be studied from the start on: what has to be done by
 * its end and was not given to earlier days.
 *
 * <p>By the position c of a day's end floor(M(c)) minutes are to be done, M being the least concave majorant of the
 * points (W(B), P(B)), and a day gets what is missing of them, at most its capacity. At W(B) they are at least P(B). As
 * long as M is above c, days are used up: then c minutes are given, and more there is not. M crosses the diagonal once,
 * for it ends on or below it, and its slope is at most 1 from there on, so that nothing is missing any more but the
 * day's own share. So every deadline is kept that the calendar allows, and by the last day all is given.
 */
final class EvenBudget {

    private final CalendarAxis axis;
    private final DueMinutes due;
    private final int smallestSession;
    private final ConcaveMajorant majorant = new ConcaveMajorant();
    private final int[] shares;

    /**
     * Spreads the minutes of a plan over its days. O(days + due days x log days).
     *
     * @param due  what has to be done by when; all together at most what the calendar has until the last day
     * @param last the last day, counted from the start
     */
    EvenBudget(CalendarAxis axis, DueMinutes due, int last, int smallestSession) {
        this.axis = axis;
        this.due = due;
        this.smallestSession = smallestSession;
        for (Map.Entry<Integer, Long> point : due.byDay().entrySet()) {
            majorant.add(axis.before(point.getKey() + 1), point.getValue());
        }
        shares = new int[Math.max(0, last + 1)];
        long given = 0;
        for (int day = 0; day <= last; day++) {
            int capacity = axis.minutes(day);
            long owed = capacity == 0 ? 0 : toDoBy(day) - given;
            boolean waits = owed < smallestSession && canWait(day, given);
            shares[day] = waits ? 0 : (int) Math.min(owed, capacity);
            given += shares[day];
        }
    }

    private long toDoBy(int day) {
        return majorant.floorAt(axis.before(day + 1));
    }

    /** A share waits for the next study day if that can hold it and nothing of it is due until then. */
    private boolean canWait(int day, long given) {
        int next = day + 1;
        while (next < shares.length && axis.minutes(next) == 0) {
            next++;
        }
        return next < shares.length && due.by(next - 1) <= given && toDoBy(next) - given <= axis.minutes(next);
    }

    /** Returns the minutes to use of a day; all of it behind the last one. */
    int on(int day, int capacity) {
        return day < shares.length ? shares[day] : capacity;
    }
}

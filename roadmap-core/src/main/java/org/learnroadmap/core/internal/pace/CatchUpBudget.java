package org.learnroadmap.core.internal.pace;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.learnroadmap.core.calendar.CalendarAxis;
import org.learnroadmap.core.pace.BudgetDay;

/**
 * How much of each day {@code finish-by} uses where minutes may pass unused, because topics have to wait for a date or a
 * gap or because another pace takes some away: as much as makes even shares of what is left until each due date.
 *
 * <p>That is floor(cap x max over B of remaining(B) / W(today..B)). While remaining(B) is at most W(today..B), so it is
 * tomorrow: of a remainder r and a room w the day takes at least floor(cap x r / w) and leaves at most ceil(r x (w -
 * cap) / w) &lt;= w - cap. So rounding down leaves nothing over, and the last day before B takes all that remains.
 *
 * <p>So what is due first going first (Horn 1974), every deadline is kept that the calendar allows: behind the last time
 * before B at which nothing due by B could be studied, the minutes left by B are P(A,B) of the day A on which the first
 * of them is released, at most W(B) - A(A) if the deadlines can be kept at all, and that stays so until B.
 *
 * <p>Used by one thread for one plan; its days are asked for in order, and for another order of topics again from the
 * first on.
 */
final class CatchUpBudget {

    private final CalendarAxis axis;
    private final LocalDate start;
    private final List<LocalDate> dueDates;
    private final LocalDate last;
    private final int smallestSession;
    private int open;
    private long waiting;

    /**
     * Starts on the first day.
     *
     * @param dueDates the due dates in order, the last of which is that by which all has to be done
     */
    CatchUpBudget(CalendarAxis axis, LocalDate start, List<LocalDate> dueDates, int smallestSession) {
        this.axis = axis;
        this.start = start;
        this.dueDates = dueDates;
        last = dueDates.get(dueDates.size() - 1);
        this.smallestSession = smallestSession;
    }

    /** Answers for one day. O(due dates that still have something left). */
    int on(BudgetDay day) {
        if (day.date().equals(start)) { // asked again from the first day on, for another order of topics
            open = 0;
            waiting = 0;
        }
        if (day.capacity() == 0 || day.date().isAfter(last)) {
            return day.capacity();
        }
        // What is due by a date includes what is due before: once nothing is left by a date, it stays so.
        while (open < dueDates.size() - 1 && day.leftDueBy(dueDates.get(open)) == 0) {
            open++;
        }
        long share = 0;
        long atLeast = 0;
        for (LocalDate due : dueDates.subList(open, dueDates.size())) {
            long left = due.equals(last) ? day.left() : day.leftDueBy(due);
            long room = room(day.date(), due);
            share = Math.max(share, room == 0 ? left : day.capacity() * Math.max(0, left - waiting) / room);
            atLeast = Math.max(atLeast, left - Math.max(0, room - day.capacity()));
        }
        return give(Math.max(share + waiting, atLeast), atLeast > 0, day.capacity());
    }

    /** Returns W(today..due), 0 for a due date that is over. */
    private long room(LocalDate today, LocalDate due) {
        return Math.max(0, axis.before(day(due) + 1) - axis.before(day(today)));
    }

    private int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(start, date);
    }

    /** A share below the smallest session waits until it has grown, unless the days behind cannot hold it. */
    private int give(long owed, boolean now, int capacity) {
        if (owed < smallestSession && !now) {
            waiting = owed;
            return 0;
        }
        waiting = 0;
        return (int) Math.min(owed, capacity);
    }
}

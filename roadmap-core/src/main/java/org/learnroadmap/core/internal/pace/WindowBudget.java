package org.learnroadmap.core.internal.pace;

import java.util.Set;
import org.learnroadmap.core.pace.BudgetDay;
import org.learnroadmap.core.pace.PaceContext;

/**
 * How much of each day {@code as-written} uses: what is due by its end and not yet placed.
 *
 * <p>The minutes of each window fall due evenly over its days, or earlier where that keeps a day from being too full.
 * What a window cannot hold stays due and is studied
 * in whatever time later windows leave; so those give way only as far as they must.
 */
final class WindowBudget {

    private final StudyDays days;
    private final long[] due;
    private final boolean[] endsWindow;
    private final long total;
    private final int smallestSession;

    /** Adds up what falls due on each study day. O(sum of the windows' lengths). */
    WindowBudget(PaceContext context, TopicWindows windows, AuthoredSpans spans, StudyDays days) {
        this.days = days;
        smallestSession = context.calendar().smallestSession();
        Set<Window> all = windows.load().byWindow().keySet();
        int last = all.stream().mapToInt(Window::last).max().orElse(-1);
        due = new long[last + 1];
        endsWindow = new boolean[last + 1];
        spans.spread((day, minutes) -> due[day] += minutes);
        all.forEach(window -> endsWindow[window.last()] = true);
        for (int day = 1; day <= last; day++) {
            due[day] += due[day - 1];
        }
        total = (last < 0 ? 0 : due[last]) + windows.minutesWithoutWindow();
    }

    /** Answers for one day; a share below the smallest session waits for the next day, if that can hold it. */
    int minutesOn(BudgetDay day) {
        if (day.capacity() == 0) {
            return 0;
        }
        int number = days.lastUntil(day.date());
        long owed = (number < due.length ? due[number] : total) - day.placed();
        boolean waits = owed < smallestSession && canWait(number, day.placed());
        return waits ? 0 : (int) Math.max(0, Math.min(owed, day.capacity()));
    }

    private boolean canWait(int day, long placed) {
        return day + 1 < due.length && !endsWindow[day] && due[day + 1] - placed <= days.minutes(day + 1);
    }
}

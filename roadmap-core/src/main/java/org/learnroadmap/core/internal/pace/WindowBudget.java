package org.learnroadmap.core.internal.pace;

import java.util.Map;
import org.learnroadmap.core.pace.BudgetDay;
import org.learnroadmap.core.pace.PaceContext;

/**
 * How much of each day {@code as-written} uses: what is due by its end and not yet placed.
 *
 * <p>The minutes of each window fall due evenly over its days. What a window cannot hold stays due and is studied
 * in whatever time later windows leave; so those give way only as far as they must.
 */
final class WindowBudget {

    private final StudyDays days;
    private final long[] due;
    private final boolean[] endsWindow;
    private final long total;
    private final int smallestSession;

    /** Adds up what falls due on each study day. O(sum of the windows' lengths). */
    WindowBudget(PaceContext context, TopicWindows windows, StudyDays days) {
        this.days = days;
        smallestSession = context.calendar().smallestSession();
        Map<Window, Long> load = windows.load();
        int last = load.keySet().stream().mapToInt(Window::last).max().orElse(-1);
        due = new long[last + 1];
        endsWindow = new boolean[last + 1];
        long sum = 0;
        for (Map.Entry<Window, Long> entry : load.entrySet()) {
            spread(entry.getKey(), entry.getValue());
            sum += entry.getValue();
        }
        for (int day = 1; day <= last; day++) {
            due[day] += due[day - 1];
        }
        total = sum + windows.minutesWithoutWindow();
    }

    private void spread(Window window, long minutes) {
        long from = days.before(window.first());
        long capacity = days.capacity(window);
        long before = 0;
        for (int day = window.first(); day <= window.last(); day++) {
            long by = EvenSpread.dueBy(minutes, days.before(day + 1) - from, capacity);
            due[day] += by - before;
            before = by;
        }
        endsWindow[window.last()] = true;
    }

    /** Answers for one day; a share below the smallest session waits, unless its window ends. */
    int minutesOn(BudgetDay day) {
        if (day.capacity() == 0) {
            return 0;
        }
        int number = days.lastUntil(day.date());
        boolean written = number < due.length;
        long owed = (written ? due[number] : total) - day.placed();
        boolean waits = written && owed < smallestSession && !endsWindow[number];
        return waits ? 0 : (int) Math.max(0, Math.min(owed, day.capacity()));
    }
}

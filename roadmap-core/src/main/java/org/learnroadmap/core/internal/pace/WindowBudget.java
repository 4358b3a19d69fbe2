package org.learnroadmap.core.internal.pace;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Set;
import org.learnroadmap.core.model.Topic;
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
    private final BitSet free;
    private final long[] due;
    private final boolean[] endsWindow;
    private final long total;
    private final int smallestSession;
    private final long done;
    private final LocalDate from;
    private final int recorded;

    /**
     * Adds up what falls due on each study day. O(sum of the windows' lengths).
     *
     * @param free the study days that are kept free, by number; in no window
     */
    WindowBudget(PaceContext context, TopicWindows windows, AuthoredSpans spans, StudyDays days, BitSet free) {
        this.days = days;
        this.free = free;
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
        done = context.roadmap().topics().stream()
                .filter(context::isPlanned)
                .mapToLong(topic -> done(context, topic, windows.minutes(topic)))
                .sum();
        from = context.from();
        recorded = context.recordedMinutes();
    }

    private static int done(PaceContext context, Topic topic, int effort) {
        return Math.max(0, effort - context.minutesLeft(topic, effort));
    }

    /** Answers for one day; a share below the smallest session waits for the next day, if that can hold it. */
    int minutesOn(BudgetDay day) {
        if (day.capacity() == 0) {
            return 0;
        }
        int number = days.lastUntil(day.date());
        if (free.get(number)) {
            return 0;
        }
        long placed = done + day.placed() - (day.date().equals(from) ? recorded : 0);
        long owed = owed(number, placed, day.left());
        boolean waits = owed < smallestSession && canWait(number, placed);
        return waits ? 0 : (int) Math.max(0, Math.min(owed, day.capacity()));
    }

    /**
     * Returns what is due by the end of a day and not yet placed. If more is left than the author planned for later, as in a
     * forecast's slow course, that is due, too: else days behind the last window would have no time for it.
     */
    private long owed(int day, long placed, long left) {
        long dueByNow = day < due.length ? due[day] : total;
        return Math.max(dueByNow - placed, left - (total - dueByNow));
    }

    private boolean canWait(int day, long placed) {
        return day + 1 < due.length && !endsWindow[day] && due[day + 1] - placed <= days.minutes(day + 1);
    }
}

package org.learnroadmap.core.internal.pace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The topics of one span of weeks: whether their days fit, and how much of them is due by when.
 *
 * <p>Minutes fall due evenly over each topic's window. Where several windows share a day that would make the day too
 * full, and the span as a whole could still be kept, as much falls due earlier as that takes: by day d all that ends by
 * a later day e must be done but for what fits between d and e.
 */
final class AuthoredSpan {

    private final List<Integer> topics;
    private final TopicWindows windows;
    private final StudyDays days;
    private final Steps steps;
    private final Window whole;
    private final long needed;

    /**
     * Creates a span.
     *
     * @param needed the minutes of its topics and of all others within its days
     */
    AuthoredSpan(List<Integer> topics, Window whole, long needed, TopicWindows windows, StudyDays days, Steps steps) {
        this.topics = topics;
        this.whole = whole;
        this.needed = needed;
        this.windows = windows;
        this.days = days;
        this.steps = steps;
    }

    /** Returns the study days of the span. */
    Window whole() {
        return whole;
    }

    /** Returns the minutes of its topics and of all others within its days. */
    long needed() {
        return needed;
    }

    /** Returns the study time of its days. */
    long available() {
        return days.capacity(whole);
    }

    /** Tells whether it needs more than it has. */
    boolean isOverloaded() {
        return needed > available();
    }

    /** Returns the number of its first topic. */
    int firstTopic() {
        return topics.get(0);
    }

    /** Takes the days of all topics away; each has the whole span then. */
    void loseDays() {
        topics.forEach(topic -> windows.move(topic, whole));
    }

    /**
     * Tells whether every topic can be finished within its window: what ends first goes first, and if that is late
     * somewhere, any order is (Jackson 1955; Horn 1974 for topics that begin on different days).
     */
    boolean everyDayFits() {
        List<Integer> arriving = new ArrayList<>(topics);
        arriving.sort(Comparator.comparing(this::windowOf));
        PriorityQueue<long[]> open = new PriorityQueue<>(Comparator.comparingLong(job -> job[0]));
        int next = 0;
        for (int day = whole.first(); next < arriving.size() || !open.isEmpty(); day++) {
            steps.take(1);
            while (next < arriving.size() && windowOf(arriving.get(next)).first() <= day) {
                int topic = arriving.get(next++);
                open.add(new long[] {windowOf(topic).last(), windows.minutes(topic)});
            }
            if (!studyOneDay(open, day)) {
                return false;
            }
        }
        return true;
    }

    private boolean studyOneDay(PriorityQueue<long[]> open, int day) {
        long left = days.minutes(day);
        while (!open.isEmpty() && left >= open.peek()[1]) {
            left -= open.poll()[1];
        }
        if (open.isEmpty()) {
            return true;
        }
        open.peek()[1] -= left;
        return open.peek()[0] > day;
    }

    private Window windowOf(int topic) {
        return windows.of(topic).orElseThrow();
    }

    /** Says what falls due on each day. O(sum of the windows' lengths). */
    void spread(EvenSpread.Shares shares) {
        WindowLoad load = new WindowLoad(steps);
        topics.forEach(topic -> load.add(windowOf(topic), windows.minutes(topic)));
        long[] due = new long[whole.size()];
        load.spread(days, (day, minutes) -> due[day - whole.first()] += minutes);
        accumulate(due);
        if (!isOverloaded()) {
            raise(due, load);
        }
        for (int i = 0; i < due.length; i++) {
            long share = due[i] - (i == 0 ? 0 : due[i - 1]);
            if (share > 0) {
                shares.add(whole.first() + i, share);
            }
        }
    }

    private void raise(long[] due, WindowLoad load) {
        long[] least = new long[due.length];
        load.byWindow().forEach((window, minutes) -> least[window.last() - whole.first()] += minutes);
        accumulate(least);
        for (int i = due.length - 2; i >= 0; i--) {
            least[i] = Math.max(least[i], least[i + 1] - days.minutes(whole.first() + i + 1));
        }
        for (int i = 0; i < due.length; i++) {
            due[i] = Math.max(due[i], least[i]);
        }
    }

    private static void accumulate(long[] values) {
        for (int i = 1; i < values.length; i++) {
            values[i] += values[i - 1];
        }
    }
}

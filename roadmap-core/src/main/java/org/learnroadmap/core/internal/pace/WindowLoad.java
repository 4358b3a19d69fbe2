package org.learnroadmap.core.internal.pace;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Minutes by window. */
final class WindowLoad {

    private final NavigableMap<Window, Long> minutes = new TreeMap<>();
    private final Steps steps;

    WindowLoad(Steps steps) {
        this.steps = steps;
    }

    void add(Window window, long more) {
        minutes.merge(window, more, Long::sum);
    }

    /** Returns the minutes of all windows inside a window, itself included. O(windows that begin in it). */
    long inside(Window window) {
        Window first = new Window(window.first(), window.first());
        Window last = new Window(window.last(), window.last());
        long sum = 0;
        for (Map.Entry<Window, Long> entry :
                minutes.subMap(first, true, last, true).entrySet()) {
            steps.take(1);
            sum += window.contains(entry.getKey()) ? entry.getValue() : 0;
        }
        return sum;
    }

    /** Spreads the minutes of each window evenly over its days. O(sum of the windows' lengths). */
    void spread(StudyDays days, EvenSpread.Shares shares) {
        minutes.forEach((window, load) -> {
            steps.take(window.size());
            EvenSpread.over(window, load, days, shares);
        });
    }

    /** Returns the windows with their minutes, in the order of time. */
    NavigableMap<Window, Long> byWindow() {
        return minutes;
    }
}

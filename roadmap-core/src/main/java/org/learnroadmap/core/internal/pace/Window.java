package org.learnroadmap.core.internal.pace;

import java.util.Comparator;

/**
 * A range of study days. Ordered by its ends.
 *
 * @param first the number of the first study day
 * @param last  the number of the last, not before the first
 */
record Window(int first, int last) implements Comparable<Window> {

    private static final Comparator<Window> ORDER =
            Comparator.comparingInt(Window::first).thenComparingInt(Window::last);

    int size() {
        return last - first + 1;
    }

    boolean contains(Window other) {
        return first <= other.first && other.last <= last;
    }

    /** Returns the smallest window that contains both. */
    Window cover(Window other) {
        return new Window(Math.min(first, other.first), Math.max(last, other.last));
    }

    /** Returns the study days that stand for authored days x to y of a span of so many authored days. */
    Window days(int x, int y, int authored) {
        if (authored <= size()) {
            return new Window(first + x - 1, first + y - 1);
        }
        return new Window(first + scaled(x, authored) - 1, first + scaled(y, authored) - 1);
    }

    /** Returns ceil(x k / M). */
    private int scaled(int day, int authored) {
        return (int) (((long) day * size() + authored - 1) / authored);
    }

    @Override
    public int compareTo(Window other) {
        return ORDER.compare(this, other);
    }
}

package org.learnroadmap.core.internal.pace;

import java.util.Arrays;

/**
 * The least concave function that is nowhere below some points or the origin: what to have done by each position so
 * that every point is kept and the pace only ever slows down. Every function that keeps the points is somewhere at
 * least as steep as this one at its steepest.
 *
 * <p>The upper hull of the points, found from left to right (Andrew 1979): a point that lies on or below the line
 * between its neighbours is dropped. Corners are exact; between two of them the line is rounded down.
 */
final class ConcaveMajorant {

    private long[] x = new long[8];
    private long[] y = new long[8];
    private int corners = 1;

    /** Creates the function that is 0 everywhere. */
    ConcaveMajorant() {}

    /**
     * Raises the function to a point. O(1) amortized.
     *
     * @param atX at least as far right as all points before, at most 2^31
     * @param atY at least as high as all points before, at most 2^31
     */
    void add(long atX, long atY) {
        while (corners > 0 && isHidden(atX, atY)) {
            corners--;
        }
        if (corners == x.length) {
            x = Arrays.copyOf(x, corners * 2);
            y = Arrays.copyOf(y, corners * 2);
        }
        x[corners] = atX;
        y[corners] = atY;
        corners++;
    }

    /** Tells whether a new point leaves the last corner on or below the line to it from the corner before. */
    private boolean isHidden(long atX, long atY) {
        int last = corners - 1;
        if (x[last] == atX) {
            return true;
        }
        return last > 0
                && (y[last] - y[last - 1]) * (atX - x[last - 1]) <= (atY - y[last - 1]) * (x[last] - x[last - 1]);
    }

    /** Returns the value at a position, rounded down; right of all points it stays as it is. O(log corners). */
    long floorAt(long position) {
        int found = Arrays.binarySearch(x, 0, corners, position);
        int left = found >= 0 ? found : -found - 2;
        if (left + 1 == corners) {
            return y[left];
        }
        return y[left] + EvenSpread.dueBy(y[left + 1] - y[left], position - x[left], x[left + 1] - x[left]);
    }
}

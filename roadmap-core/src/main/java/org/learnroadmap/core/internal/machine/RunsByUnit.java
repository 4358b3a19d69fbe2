package org.learnroadmap.core.internal.machine;

import java.util.Arrays;
import java.util.List;

/** Where the units of a placement begin and end. Immutable. */
public final class RunsByUnit {

    private static final int NONE = -1;

    private final List<Placement.Run> runs;
    private final int[] first;
    private final int[] last;

    /** Looks at all runs. O(runs + nodes). */
    public RunsByUnit(Placement placement) {
        runs = placement.unitRuns().toList();
        int nodes = placement.jobs().graph().nodeCount();
        first = new int[nodes];
        last = new int[nodes];
        Arrays.fill(first, NONE);
        for (int run = 0; run < runs.size(); run++) {
            int unit = runs.get(run).unit();
            first[unit] = first[unit] == NONE ? run : first[unit];
            last[unit] = run;
        }
    }

    /** Tells whether a unit takes any time. */
    public boolean has(int unit) {
        return first[unit] != NONE;
    }

    /** Returns where a unit that takes time begins. */
    public long begin(int unit) {
        return runs.get(first[unit]).begin();
    }

    /** Returns where the last run of a unit that takes time begins. */
    public long lastBegin(int unit) {
        return runs.get(last[unit]).begin();
    }

    /** Returns where a unit that takes time is over. */
    public long end(int unit) {
        return runs.get(last[unit]).begin() + runs.get(last[unit]).minutes();
    }

    /** Returns where the first minutes of a unit are over, at most all it has. O(runs between its first and last). */
    public long endOfFirst(int unit, int minutes) {
        int left = minutes;
        for (int run = first[unit]; ; run++) {
            if (runs.get(run).unit() == unit) {
                if (left <= runs.get(run).minutes() || run == last[unit]) {
                    return runs.get(run).begin() + Math.min(left, runs.get(run).minutes());
                }
                left -= runs.get(run).minutes();
            }
        }
    }

    /** Returns the unit that is studied right before a position, or -1 if that is the first minute of all. O(log runs). */
    public int before(long position) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).begin() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? NONE : runs.get(low - 1).unit();
    }
}

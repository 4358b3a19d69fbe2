package org.learnroadmap.core.internal.machine;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Runs that are written down one by one. Not safe for use by several threads while they are. */
final class RecordedRuns implements Runs {

    private int[] unit;
    private long[] begin;
    private int[] minutes;
    private int size;

    /**
     * Starts without runs.
     *
     * @param expected how many there will be, more or less
     */
    RecordedRuns(int expected) {
        unit = new int[Math.max(1, expected)];
        begin = new long[unit.length];
        minutes = new int[unit.length];
    }

    /** Adds a run behind the others; joins it to the last if that goes on with the same unit. */
    void add(int next, long from, int length) {
        int last = size - 1;
        if (size > 0 && unit[last] == next && begin[last] + minutes[last] == from) {
            minutes[last] += length;
            return;
        }
        if (size == unit.length) {
            unit = Arrays.copyOf(unit, size * 2);
            begin = Arrays.copyOf(begin, size * 2);
            minutes = Arrays.copyOf(minutes, size * 2);
        }
        unit[size] = next;
        begin[size] = from;
        minutes[size++] = length;
    }

    @Override
    public Stream<Placement.Run> stream() {
        return IntStream.range(0, size).mapToObj(i -> new Placement.Run(unit[i], begin[i], minutes[i]));
    }
}

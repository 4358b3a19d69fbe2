package org.learnroadmap.core.internal.graph;

import java.util.Arrays;

/** A binary heap of longs, smallest first. Not safe for use by several threads. */
public final class LongHeap {

    private long[] heap = new long[64];
    private int size;

    /** Tells whether nothing is left. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Adds a number. O(log size). */
    public void add(long number) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, size * 2);
        }
        int hole = size++;
        while (hole > 0 && heap[(hole - 1) >>> 1] > number) {
            heap[hole] = heap[(hole - 1) >>> 1];
            hole = (hole - 1) >>> 1;
        }
        heap[hole] = number;
    }

    /**
     * Returns the smallest number.
     *
     * @throws IllegalStateException if nothing is left
     */
    public long peek() {
        if (size == 0) {
            throw new IllegalStateException("the heap is empty");
        }
        return heap[0];
    }

    /**
     * Removes and returns the smallest number. O(log size).
     *
     * @throws IllegalStateException if nothing is left
     */
    public long poll() {
        long least = peek();
        long last = heap[--size];
        int hole = 0;
        for (int child = 1; child < size; child = 2 * hole + 1) {
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= last) {
                break;
            }
            heap[hole] = heap[child];
            hole = child;
        }
        heap[hole] = last;
        return least;
    }
}

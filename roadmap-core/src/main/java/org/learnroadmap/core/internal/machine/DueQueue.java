package org.learnroadmap.core.internal.machine;

import org.learnroadmap.core.internal.graph.LongHeap;

/**
 * The jobs that may be studied now, what is due first, first.
 *
 * <p>If all are released at once, the first job in the order (due day, index) that is not finished always may be studied,
 * since all that it requires comes before it; then a place in that order is enough. Otherwise it takes a heap.
 */
final class DueQueue {

    private final int[] byDue;
    private final int[] rank;
    private final boolean[] finished;
    private final LongHeap ready = new LongHeap();
    private int next;
    private int open;

    /**
     * Starts with nothing to study.
     *
     * @param dues              of the jobs
     * @param areReleasedAtOnce whether jobs wait for nothing but what they require
     */
    DueQueue(Jobs jobs, Dues dues, boolean areReleasedAtOnce) {
        byDue = dues.inOrder(jobs);
        finished = new boolean[jobs.graph().nodeCount()];
        rank = areReleasedAtOnce ? new int[0] : RankAgenda.ranks(finished.length, byDue);
    }

    boolean isEmpty() {
        return open == 0;
    }

    /** Adds a job that may be studied from now on. */
    void add(int job) {
        open++;
        if (rank.length > 0) {
            ready.add(rank[job]);
        }
    }

    /** Returns the job that is due first; there must be one that may be studied. */
    int first() {
        if (rank.length == 0) {
            while (finished[byDue[next]]) {
                next++;
            }
            return byDue[next];
        }
        while (finished[byDue[(int) ready.peek()]]) {
            ready.poll();
        }
        return byDue[(int) ready.peek()];
    }

    /** Tells whether a job is finished. */
    boolean isFinished(int job) {
        return finished[job];
    }

    /** Hears that a job is finished. */
    void finish(int job) {
        finished[job] = true;
        open--;
    }
}

package org.learnroadmap.core.internal.machine;

import org.learnroadmap.core.internal.graph.LongHeap;

/** Keeps to an order: of the jobs that may be studied, the one that is first in it goes first. */
public final class RankAgenda implements Agenda {

    private final int[] order;
    private final int[] rank;
    private final LongHeap ranks = new LongHeap();

    /**
     * Starts with nothing to study.
     *
     * @param nodes the number of nodes
     * @param order all jobs
     */
    public RankAgenda(int nodes, int[] order) {
        this.order = order;
        rank = ranks(nodes, order);
    }

    /** Returns the place of each job in an order, by node. */
    public static int[] ranks(int nodes, int[] order) {
        int[] ranks = new int[nodes];
        for (int r = 0; r < order.length; r++) {
            ranks[order[r]] = r;
        }
        return ranks;
    }

    @Override
    public boolean isEmpty() {
        return ranks.isEmpty();
    }

    @Override
    public void add(int job) {
        ranks.add(rank[job]);
    }

    @Override
    public int first(long position, long now) {
        return order[(int) ranks.peek()];
    }

    @Override
    public void studied(int job, int minutes) {
        // The order does not depend on it.
    }

    @Override
    public void remove(int job) {
        ranks.poll();
    }
}

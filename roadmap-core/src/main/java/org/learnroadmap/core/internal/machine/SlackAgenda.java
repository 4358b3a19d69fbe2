package org.learnroadmap.core.internal.machine;

import org.learnroadmap.core.internal.graph.LongHeap;

/**
 * Keeps to an order as far as due days allow: the first job in it goes first, unless something that is due sooner would
 * then be late; if none may go first, what is due first goes first (scheduling.md section 3).
 *
 * <p>A job that may not go first once never may later ({@link Slack}), so it leaves the heap of the wanted order for
 * good and stays in that of due days: each job enters and leaves two heaps once.
 */
public final class SlackAgenda implements Agenda {

    private final Slack slack;
    private final int[] left;
    private final int[] wanted;
    private final int[] byDue;
    private final int[] wantedRank;
    private final int[] dueRank;
    private final boolean[] finished;
    private final LongHeap hopeful = new LongHeap();
    private final LongHeap all = new LongHeap();
    private int open;

    /**
     * Starts with nothing to study.
     *
     * @param slack  hears of all that is studied
     * @param wanted all jobs in the order that is wanted
     */
    public SlackAgenda(Jobs jobs, Slack slack, int[] wanted) {
        int nodes = jobs.graph().nodeCount();
        this.slack = slack;
        this.wanted = wanted;
        byDue = jobs.inDueOrder();
        wantedRank = RankAgenda.ranks(nodes, wanted);
        dueRank = RankAgenda.ranks(nodes, byDue);
        finished = new boolean[nodes];
        left = new int[nodes];
        for (int job : wanted) {
            left[job] = jobs.minutes(job);
        }
    }

    @Override
    public boolean isEmpty() {
        return open == 0;
    }

    @Override
    public void add(int job) {
        open++;
        hopeful.add(wantedRank[job]);
        all.add(dueRank[job]);
    }

    @Override
    public int first(long position, long now) {
        while (!hopeful.isEmpty()) {
            int job = wanted[(int) hopeful.peek()];
            if (!finished[job] && left[job] <= slack.before(job, now)) {
                return job;
            }
            hopeful.poll();
        }
        while (finished[byDue[(int) all.peek()]]) {
            all.poll();
        }
        return byDue[(int) all.peek()];
    }

    @Override
    public void studied(int job, int minutes) {
        left[job] -= minutes;
        slack.studied(job, minutes);
    }

    @Override
    public void remove(int job) {
        finished[job] = true;
        open--;
    }
}

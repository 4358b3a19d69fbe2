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
    private final int[] rank;
    private final DueQueue byDue;
    private final LongHeap hopeful = new LongHeap();

    /**
     * Starts with nothing to study.
     *
     * @param dues              of the jobs
     * @param slack             hears of all that is studied
     * @param wanted            all jobs in the order that is wanted
     * @param areReleasedAtOnce whether jobs wait for nothing but what they require
     */
    public SlackAgenda(Jobs jobs, Dues dues, Slack slack, int[] wanted, boolean areReleasedAtOnce) {
        this.slack = slack;
        this.wanted = wanted;
        rank = RankAgenda.ranks(jobs.graph().nodeCount(), wanted);
        byDue = new DueQueue(jobs, dues, areReleasedAtOnce);
        left = jobs.minutesByNode();
    }

    @Override
    public boolean isEmpty() {
        return byDue.isEmpty();
    }

    @Override
    public void add(int job) {
        hopeful.add(rank[job]);
        byDue.add(job);
    }

    @Override
    public int first(long position, long now) {
        while (!hopeful.isEmpty()) {
            int job = wanted[(int) hopeful.peek()];
            if (!byDue.isFinished(job) && left[job] <= slack.before(job, now)) {
                return job;
            }
            hopeful.poll();
        }
        return byDue.first();
    }

    @Override
    public void studied(int job, int minutes) {
        left[job] -= minutes;
        slack.studied(job, minutes);
    }

    @Override
    public void remove(int job) {
        byDue.finish(job);
    }
}

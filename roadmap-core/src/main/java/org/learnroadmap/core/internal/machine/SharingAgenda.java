package org.learnroadmap.core.internal.machine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.learnroadmap.core.calendar.WorkAxis;

/**
 * Shares each day equally among the first few jobs of an order that may be studied when it begins; what one of them does
 * not need, the others get. None gets more than its {@linkplain Slack slack} allows; the rest of the day belongs to what is
 * due first. Fewer jobs share a day that would otherwise have shares shorter than a smallest session.
 */
public final class SharingAgenda implements Agenda {

    private final Jobs jobs;
    private final Slack slack;
    private final WorkAxis axis;
    private final int atOnce;
    private final int smallestSession;
    private final int[] order;
    private final DueQueue byDue;
    private final int[] rank;
    private final int[] left;
    private final NavigableSet<Integer> hopeful = new TreeSet<>();
    private final Map<Integer, Integer> shares = new LinkedHashMap<>();
    private int day = -1;
    private int most;

    /**
     * Starts with nothing to study.
     *
     * @param axis   where jobs are placed
     * @param order  all jobs in the order that is wanted
     * @param atOnce among how many jobs a day is shared
     */
    public SharingAgenda(Jobs jobs, Slack slack, WorkAxis axis, int[] order, int atOnce, int smallestSession) {
        this.jobs = jobs;
        this.slack = slack;
        this.axis = axis;
        this.order = order;
        this.atOnce = atOnce;
        this.smallestSession = smallestSession;
        byDue = new DueQueue(jobs, Dues.of(jobs), false);
        rank = RankAgenda.ranks(jobs.graph().nodeCount(), order);
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
        int today = axis.startDay(position);
        if (today != day) {
            day = today;
            share(today == WorkAxis.NEVER ? 0 : axis.minutes(today), now);
        }
        if (!hopeful.isEmpty() && jobs.minutes(order[hopeful.first()]) == 0) {
            most = Integer.MAX_VALUE;
            return order[hopeful.first()];
        }
        while (!shares.isEmpty()) {
            Map.Entry<Integer, Integer> share = shares.entrySet().iterator().next();
            int job = share.getKey();
            most = (int) Math.min(share.getValue(), Math.max(0, slack.before(job, now)));
            if (most > 0) {
                return job;
            }
            shares.remove(job);
        }
        most = Integer.MAX_VALUE;
        return byDue.first();
    }

    @Override
    public int most() {
        return most;
    }

    /** Chooses the jobs of a day. One that its slack leaves no time never has any again before its turn comes. */
    private void share(int minutes, long now) {
        shares.clear();
        int fitting = Math.min(atOnce, minutes / Math.max(1, smallestSession));
        List<Integer> chosen = new ArrayList<>();
        for (Iterator<Integer> next = hopeful.iterator(); next.hasNext() && chosen.size() < Math.max(1, fitting); ) {
            int job = order[next.next()];
            if (slack.before(job, now) <= 0) {
                next.remove();
            } else if (jobs.minutes(job) > 0) {
                chosen.add(job);
            }
        }
        chosen.forEach(job -> shares.put(job, 0)); // in the order that is wanted
        chosen.sort(Comparator.comparingInt(job -> left[job]));
        int rest = minutes;
        for (int i = 0; i < chosen.size(); i++) {
            int share = Math.min(left[chosen.get(i)], rest / (chosen.size() - i));
            shares.put(chosen.get(i), share);
            rest -= share;
        }
    }

    @Override
    public void studied(int job, int minutes) {
        left[job] -= minutes;
        slack.studied(job, minutes);
        shares.computeIfPresent(job, (same, share) -> share - minutes);
    }

    @Override
    public void remove(int job) {
        byDue.finish(job);
        hopeful.remove(rank[job]);
        shares.remove(job);
    }
}

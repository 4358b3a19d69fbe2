package org.learnroadmap.core.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.learnroadmap.core.calendar.CalendarAxis;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.internal.graph.LongHeap;
import org.learnroadmap.core.internal.machine.Jobs;
import org.learnroadmap.core.progress.Review;
import org.learnroadmap.core.progress.Standing;

/**
 * Plans reviews day by day, while topics are placed: hears what is finished, and takes from each day what is due by then,
 * in the order of due days, then of topics, as long as it fits into the share of the day. What does not fit waits.
 *
 * <p>Reviews are not cut. Where the share of a day is less than a review needs, they wait for a day with more; if none of
 * the six days behind has more, a review takes just that share.
 *
 * <p>Each topic that is gone over has one review in a heap, so a day takes O(its reviews x log topics). One queue belongs to
 * one attempt of placing. Not safe for use by several threads.
 */
final class ReviewQueue {

    private static final int OTHER_DAYS = 6;

    private final AskedReviews rule;
    private final Plan plan;
    private final CalendarAxis calendar;
    private final Jobs jobs;
    private final int minutes;
    private final Map<Integer, List<Review>> histories = new HashMap<>();
    private final LongHeap due = new LongHeap();
    private final PlannedReviews planned = new PlannedReviews();
    private int doneToday;
    private int nextDay;
    private int longestWait;
    private int longestWaiting = -1;

    ReviewQueue(AskedReviews rule, Plan plan, CalendarAxis calendar, Jobs jobs) {
        this.rule = rule;
        this.plan = plan;
        this.calendar = calendar;
        this.jobs = jobs;
        minutes = rule.minutes();
        plan.standing().ifPresent(this::goOn);
    }

    /**
     * Takes over what the learner did: what should have been gone over before the first day is due on it, and what was done
     * nobody knows when is not gone over.
     */
    private void goOn(Standing standing) {
        for (int topic = 0; topic < jobs.topicMinutes().length; topic++) {
            List<Review> done = standing.isDone(topic) ? standing.reviews(topic) : List.of();
            if (!done.isEmpty()) {
                List<Review> history = new ArrayList<>(done);
                histories.put(topic, history);
                await(topic, history, plan.day(done.get(done.size() - 1).date()));
                doneToday += (int) done.stream()
                        .skip(1)
                        .filter(review -> review.date().equals(plan.from()))
                        .count();
            }
        }
    }

    /** Hears that a unit is finished on a day. */
    void finished(int unit, int day) {
        if (day < WorkAxis.NEVER) {
            jobs.graph().topicsOf(unit).filter(jobs.inPlan()::hasTopic).forEach(topic -> finishedTopic(topic, day));
        }
    }

    private void finishedTopic(int topic, int day) {
        List<Review> history = new ArrayList<>();
        histories.put(topic, history);
        add(topic, history, day);
    }

    /** Adds an entry to the history of a topic, and asks when it is gone over again. */
    private void add(int topic, List<Review> history, int day) {
        history.add(new Review(plan.date(day), Optional.empty()));
        await(topic, history, day);
    }

    private void await(int topic, List<Review> history, int last) {
        OptionalInt days = rule.next(plan.roadmap().topics().get(topic), Collections.unmodifiableList(history));
        if (days.isPresent()) {
            long day = Math.max(0, Math.min(WorkAxis.NEVER - 1L, (long) last + days.getAsInt()));
            due.add(day << Integer.SIZE | topic);
        }
    }

    private int nextDue() {
        return (int) (due.peek() >> Integer.SIZE);
    }

    /** Plans the reviews of a day and returns their minutes. Days are asked for in order. */
    int take(int day) {
        nextDay = day + 1;
        if (due.isEmpty() || nextDue() > day) {
            return 0;
        }
        int most = most(day);
        int length = most >= minutes ? minutes : shortened(day, most);
        int taken = 0;
        while (length > 0 && taken + length <= most && !due.isEmpty() && nextDue() <= day) {
            review(day, length);
            taken += length;
        }
        return taken;
    }

    /** Returns how much of a day may go to reviews; of the first what those done on it already leave. */
    private int most(int day) {
        int left = calendar.minutes(day);
        if (day > 0) {
            return rule.most(left);
        }
        long gone = (long) doneToday * minutes;
        return (int) Math.max(0, Math.min(left, rule.most(plan.calendar().minutesOn(plan.from())) - gone));
    }

    /** Returns the share of a day if the days behind have no more; else 0. */
    private int shortened(int day, int most) {
        for (int behind = 1; behind <= OTHER_DAYS; behind++) {
            if (most(day + behind) > most) {
                return 0;
            }
        }
        return most;
    }

    private void review(int day, int length) {
        int dueDay = nextDue();
        int topic = (int) due.poll();
        if (longestWaiting < 0 || day - dueDay > longestWait) {
            longestWait = day - dueDay;
            longestWaiting = planned.size();
        }
        planned.add(day, topic, length);
        add(topic, Objects.requireNonNull(histories.get(topic)), day);
    }

    /** Plans what is left, once all topics are finished, as far as it is due before a day. */
    void takeUntil(int end) {
        while (!due.isEmpty() && Math.max(nextDay, nextDue()) < end) {
            take(Math.max(nextDay, nextDue()));
        }
    }

    /** Returns the reviews that are planned so far; not a copy. */
    PlannedReviews planned() {
        return planned;
    }

    /** Returns by how many days a review comes later than it is due at most. */
    int longestWait() {
        return longestWait;
    }

    /** Returns the place of the first review that waits longest. */
    int longestWaiting() {
        return longestWaiting;
    }

    /** Returns how many topics have a review that is due before a day and has no place. */
    int leftOver(int end) {
        int count = 0;
        for (; !due.isEmpty() && nextDue() < end; due.poll()) {
            count++;
        }
        return count;
    }
}

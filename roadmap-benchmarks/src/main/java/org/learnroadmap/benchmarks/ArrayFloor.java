package org.learnroadmap.benchmarks;

import java.util.Arrays;

/**
 * The least that planning takes: plain arrays of numbers, everything else left out. What this library takes on top is
 * the price of what it does more.
 *
 * <p>Holds, anew in every call:
 *
 * <ul>
 *   <li>the index order: Kahn's algorithm with a binary heap on declaration order;
 *   <li>with deadlines: the backward pass for d' (the earliest due day of a topic and all that require it), the order
 *       (d', index) by sorting longs, and the slack of each topic in minutes by suffix minimum;
 *   <li>the prefix sums of the minutes of all days that are needed, made of the week and a flag for days off;
 *   <li>placement of one topic after the other, with a pointer into these sums that only goes forward;
 *   <li>start and finish day by topic, as numbers.
 * </ul>
 *
 * <p>Does not hold: ids and dates (both are numbers already), phases, topics left out, a check of anything, the author's
 * order as far as deadlines allow it, certificates, what a schedule needs to be asked for sessions.
 */
final class ArrayFloor {

    /** The due day of a topic without a deadline, and its slack. */
    static final int NONE = Integer.MAX_VALUE;

    /**
     * What comes out, by topic.
     *
     * @param start  the day on which it begins, counted from the start of the plan
     * @param finish the day on which it is finished
     * @param slack  by how many minutes it and what is due later can grow without making a deadline late; negative if
     *               one is late by that much already, {@link #NONE} if no deadline comes after it; empty without
     *               deadlines
     */
    record Plan(int[] start, int[] finish, long[] slack) {}

    private ArrayFloor() {}

    /** Plans without deadlines. O(edges + topics x log topics + days). */
    static Plan plan(Problem problem) {
        return place(problem, indexOrder(problem));
    }

    /** Places topics in an order that respects prerequisites. O(topics + days). */
    static Plan place(Problem problem, int[] order) {
        return place(problem.minutes(), order, sums(problem.timetable(), problem.totalMinutes(), 0), new long[0]);
    }

    /** Plans by (d', index). O(edges + topics x log topics + days). */
    static Plan planByDeadlines(Problem problem) {
        int[] order = indexOrder(problem);
        int[] due = dueWithSuccessors(problem, order);
        int[] byDue = byDue(order, due);
        long[] sums = sums(problem.timetable(), problem.totalMinutes(), latest(due) + 1);
        return place(problem.minutes(), byDue, sums, slack(problem, byDue, due, sums));
    }

    private static Plan place(int[] minutes, int[] order, long[] sums, long[] slack) {
        int[] start = new int[order.length];
        int[] finish = new int[order.length];
        long position = 0;
        int day = 0;
        for (int topic : order) {
            while (sums[day + 1] <= position) {
                day++;
            }
            start[topic] = day;
            position += minutes[topic];
            while (sums[day + 1] < position) {
                day++;
            }
            finish[topic] = day;
        }
        return new Plan(start, finish, slack);
    }

    private static int[] indexOrder(Problem problem) {
        int[] firstEdge = problem.firstEdge();
        int[] successor = problem.successor();
        int[] waiting = new int[problem.topics()];
        for (int topic : successor) {
            waiting[topic]++;
        }
        IntHeap ready = new IntHeap(waiting.length);
        for (int topic = 0; topic < waiting.length; topic++) {
            if (waiting[topic] == 0) {
                ready.add(topic);
            }
        }
        int[] order = new int[waiting.length];
        for (int index = 0; index < order.length; index++) {
            int topic = ready.poll();
            order[index] = topic;
            for (int edge = firstEdge[topic]; edge < firstEdge[topic + 1]; edge++) {
                if (--waiting[successor[edge]] == 0) {
                    ready.add(successor[edge]);
                }
            }
        }
        return order;
    }

    private static int[] dueWithSuccessors(Problem problem, int[] order) {
        int[] firstEdge = problem.firstEdge();
        int[] successor = problem.successor();
        int[] due = problem.due().clone();
        for (int index = order.length - 1; index >= 0; index--) {
            int topic = order[index];
            for (int edge = firstEdge[topic]; edge < firstEdge[topic + 1]; edge++) {
                due[topic] = Math.min(due[topic], due[successor[edge]]);
            }
        }
        return due;
    }

    private static int[] byDue(int[] order, int[] due) {
        long[] keys = new long[order.length];
        for (int index = 0; index < keys.length; index++) {
            keys[index] = ((long) due[order[index]] << 32) | index;
        }
        Arrays.sort(keys);
        int[] byDue = new int[order.length];
        for (int rank = 0; rank < keys.length; rank++) {
            byDue[rank] = order[(int) keys[rank]];
        }
        return byDue;
    }

    private static int latest(int[] due) {
        int latest = 0;
        for (int day : due) {
            latest = day == NONE ? latest : Math.max(latest, day);
        }
        return latest;
    }

    /** Goes back from the last topic. At the last one due on a day B, W(B) less the minutes so far is what B leaves. */
    private static long[] slack(Problem problem, int[] byDue, int[] due, long[] sums) {
        int[] minutes = problem.minutes();
        long[] slack = new long[byDue.length];
        long position = problem.totalMinutes();
        long least = NONE;
        int later = NONE;
        for (int rank = byDue.length - 1; rank >= 0; rank--) {
            int topic = byDue[rank];
            if (due[topic] < later) {
                later = due[topic];
                least = Math.min(least, sums[later + 1] - position);
            }
            slack[topic] = least;
            position -= minutes[topic];
        }
        return slack;
    }

    /** Returns the minutes before each day, for so many days and on until so many minutes are reached. */
    private static long[] sums(Timetable timetable, long minutes, int days) {
        long[] sums = new long[timetable.days() + 1];
        int day = 0;
        while (day < days || sums[day] < minutes) {
            sums[day + 1] = sums[day] + timetable.capacity(day);
            day++;
        }
        return sums;
    }

    /** A binary heap of topics, smallest first. */
    private static final class IntHeap {
        private final int[] heap;
        private int size;

        IntHeap(int most) {
            heap = new int[most];
        }

        void add(int topic) {
            int hole = size++;
            while (hole > 0 && heap[(hole - 1) >>> 1] > topic) {
                heap[hole] = heap[(hole - 1) >>> 1];
                hole = (hole - 1) >>> 1;
            }
            heap[hole] = topic;
        }

        int poll() {
            int least = heap[0];
            int last = heap[--size];
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
}

package org.learnroadmap.core.internal.machine;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.learnroadmap.core.calendar.WorkAxis;

/**
 * What has to fit into which part of the study time. P(A, B) are the minutes of all jobs that cannot begin before A and
 * are due by B. Every deadline can be met exactly if, for each two of them, P(A, B) is at most W(B) - A, the time from A
 * to the end of B (Horn 1974); everything here follows from that.
 *
 * <p>A runs over the q different positions before which jobs cannot begin, B over the b different due days; without
 * not-before dates q is 1. Immutable.
 */
public final class Demand {

    private final Jobs jobs;
    private final Optimum optimum;
    private final Dues dues;
    private final WorkAxis axis;
    private final int[] byBegin;

    /** Prepares the answers. O(jobs), or O(jobs x log jobs) with not-before dates. */
    public Demand(Jobs jobs, Optimum optimum) {
        this.jobs = jobs;
        this.optimum = optimum;
        dues = optimum.dues();
        axis = optimum.axis();
        byBegin = optimum.byBegin();
    }

    /** Hears of an A and of P(A, B) for each B; the array is used again. */
    private interface Demands {
        void accept(long begin, long[] minutes, int firstJob, int endOfJobs);
    }

    /** Takes the different A in order, with the positions in {@link #byBegin} of the jobs that begin there. */
    private void forEachBegin(Demands demands) {
        if (optimum.allBeginAtOnce()) {
            demands.accept(0, optimum.completed(), 0, byBegin.length);
            return;
        }
        long[] own = dues.minutes(jobs);
        long[] minutes = new long[dues.count()];
        for (int first = 0; first < byBegin.length; ) {
            long begin = optimum.begin(byBegin[first]);
            int end = first;
            while (end < byBegin.length && optimum.begin(byBegin[end]) == begin) {
                end++;
            }
            for (int place = 0; place < minutes.length; place++) {
                minutes[place] = own[place] + (place == 0 ? 0 : minutes[place - 1]);
            }
            demands.accept(begin, minutes, first, end);
            for (; first < end; first++) {
                own[dues.of(byBegin[first])] -= jobs.minutes(byBegin[first]);
            }
        }
    }

    private long until(int place) {
        return axis.before(dues.day(place) + 1);
    }

    /**
     * Returns the slack of each topic, by number: the least of W(B) - A - P(A, B) over all A up to its begin and all B from
     * its due day on; nothing if nothing is due from then on. Topics of the same begin and due day share it. O(q x b +
     * nodes).
     */
    public OptionalLong[] slackByTopic() {
        OptionalLong[] byJob = new OptionalLong[jobs.graph().nodeCount()];
        long[] least = new long[dues.count()];
        Arrays.fill(least, Long.MAX_VALUE);
        forEachBegin((begin, minutes, first, end) -> {
            for (int place = 0; place < minutes.length; place++) {
                least[place] = Math.min(least[place], until(place) - begin - minutes[place]);
            }
            OptionalLong[] fromPlace = leastFrom(least);
            for (int i = first; i < end; i++) {
                byJob[byBegin[i]] = fromPlace[dues.of(byBegin[i])];
            }
        });
        return jobs.areTopics() ? byJob : byTopic(byJob);
    }

    /** Returns the least of the numbers from each place on, and nothing behind the last. */
    private static OptionalLong[] leastFrom(long[] numbers) {
        OptionalLong[] from = new OptionalLong[numbers.length + 1];
        from[numbers.length] = OptionalLong.empty();
        long least = Long.MAX_VALUE;
        for (int place = numbers.length - 1; place >= 0; place--) {
            least = Math.min(least, numbers[place]);
            from[place] = OptionalLong.of(least);
        }
        return from;
    }

    private OptionalLong[] byTopic(OptionalLong[] byJob) {
        return IntStream.range(0, jobs.topicMinutes().length)
                .mapToObj(topic -> byJob[jobs.lastJobOf(topic)])
                .toArray(OptionalLong[]::new);
    }

    /**
     * Returns by how many minutes each study day would have to be longer so that every deadline can be met; nothing if
     * no number of minutes is enough. O(q x b + jobs + days).
     */
    public OptionalInt extraMinutesPerStudyDay() {
        if (optimum.isLateWithoutMinutes()) {
            return OptionalInt.empty();
        }
        int[] studyDays = studyDaysBefore(dues.count() == 0 ? 0 : Math.max(0, dues.day(dues.count() - 1) + 1));
        long[] extra = new long[1];
        forEachBegin((begin, minutes, first, end) -> {
            int from = Math.min(axis.startDay(begin), studyDays.length - 1);
            for (int place = 0; place < minutes.length; place++) {
                long missing = minutes[place] - (until(place) - begin);
                if (missing > 0 && minutes[place] > 0) {
                    int days = studyDays[Math.max(0, dues.day(place) + 1)] - studyDays[from];
                    extra[0] = Math.max(extra[0], days <= 0 ? Integer.MAX_VALUE : (missing + days - 1) / days);
                }
            }
        });
        return extra[0] >= Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) extra[0]);
    }

    private int[] studyDaysBefore(int days) {
        int[] count = new int[days + 1];
        for (int day = 0; day < days; day++) {
            count[day + 1] = count[day] + (axis.minutes(day) > 0 ? 1 : 0);
        }
        return count;
    }

    /**
     * Returns the study time that may pass before the plan must have begun: the least of W(B) - P(start, B) over all B by
     * which any minutes are due; negative if the plan would have had to begin earlier by so much. If nothing that is due
     * takes any time, all of it may pass until the last due day; nothing if nothing is due. O(jobs).
     */
    public OptionalLong latestBegin() {
        if (dues.count() == 0) {
            return OptionalLong.empty();
        }
        long[] own = dues.minutes(jobs);
        long minutes = 0;
        long latest = until(dues.count() - 1);
        for (int place = 0; place < dues.count(); place++) {
            minutes += own[place];
            if (minutes > 0) {
                latest = Math.min(latest, until(place) - minutes);
            }
        }
        return OptionalLong.of(latest);
    }

    /** Returns how many study days, up to the last due day, end at or before a position. O(days). */
    public int studyDaysWithin(long position) {
        int count = 0;
        int end = Math.min(axis.startDay(position), dues.day(dues.count() - 1) + 1);
        for (int day = 0; day < end; day++) {
            count += axis.minutes(day) > 0 ? 1 : 0;
        }
        return count;
    }

    /**
     * Returns how many minutes of some days are needed at least so that every deadline can be met: the greatest of P(B)
     * - W(B) + what the days offer until B. Only right without not-before dates. O(jobs).
     *
     * @param first the first of the days
     * @param last  the last of them
     */
    public long leastMinutes(int first, int last) {
        long[] own = dues.minutes(jobs);
        long minutes = 0;
        long least = 0;
        for (int place = 0; place < dues.count(); place++) {
            minutes += own[place];
            int end = Math.min(last, dues.day(place)) + 1;
            long offered = Math.max(0, axis.before(end) - axis.before(first));
            least = Math.max(least, minutes - until(place) + offered);
        }
        return least;
    }
}

package org.learnroadmap.core.internal.pace;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.pace.PaceContext;

/**
 * P(B): how many minutes have to be done by the end of each due date up to a last one, by which everything has to be.
 * Days count from the start of the plan; whatever is due before it is due on day -1.
 */
final class DueMinutes {

    private final NavigableMap<Integer, Long> byDay = new TreeMap<>();
    private final long total;

    /** Adds up the topics of a plan. O(topics x log topics). */
    DueMinutes(PaceContext context, LocalDate last) {
        for (Topic topic : context.roadmap().topics()) {
            LocalDate due = context.due(topic).filter(last::isAfter).orElse(last);
            long day = Math.max(-1, ChronoUnit.DAYS.between(context.from(), due));
            byDay.merge((int) day, (long) context.minutes(topic), Long::sum);
        }
        // What was studied on the first day already is part of what that day is asked for.
        byDay.merge(0, (long) context.recordedMinutes(), Long::sum);
        long sum = 0;
        for (Map.Entry<Integer, Long> due : byDay.entrySet()) {
            sum += due.getValue();
            due.setValue(sum);
        }
        total = sum;
    }

    /** Returns the minutes due by each due day, with those due before it. */
    NavigableMap<Integer, Long> byDay() {
        return byDay;
    }

    /** Returns the minutes due by a day. O(log due days). */
    long by(int day) {
        Map.Entry<Integer, Long> due = byDay.floorEntry(day);
        return due == null ? 0 : due.getValue();
    }

    /** Returns the minutes of all topics. */
    long total() {
        return total;
    }
}

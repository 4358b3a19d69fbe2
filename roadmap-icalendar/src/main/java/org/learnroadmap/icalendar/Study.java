package org.learnroadmap.icalendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Session;

/**
 * Study of a topic that becomes one event: a session at clock times, or a run of consecutive days.
 *
 * @param topic  what is studied
 * @param number the number of the topic
 * @param part   which part of the topic this is, or which piece of a review, counted from 1
 * @param review which review of the topic this is, counted from 1; 0 for study
 * @param days   the days with their minutes, in order, at least one
 * @param timed  the session, if it has clock times
 */
record Study(
        Topic topic,
        int number,
        int part,
        int review,
        List<Day> days,
        @Nullable Session timed) {

    /** So many minutes on a date. */
    record Day(LocalDate date, int minutes) {}

    LocalDate first() {
        return days.get(0).date();
    }

    LocalDate last() {
        return days.get(days.size() - 1).date();
    }

    int minutes() {
        return days.stream().mapToInt(Day::minutes).sum();
    }

    boolean isReview() {
        return review > 0;
    }

    /** Tells whether all days have the same minutes. */
    boolean isEven() {
        return days.stream().allMatch(day -> day.minutes() == days.get(0).minutes());
    }
}

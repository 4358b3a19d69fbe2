package org.learnroadmap.icalendar;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.plan.Schedule;

/** What has to be known of all events before the first can be written: how many there are of each topic, and when. */
final class Extent {

    private final int[] parts;
    private @Nullable LocalDate firstTimed;
    private LocalDate lastTimed = LocalDate.MIN;

    private Extent(int topics) {
        parts = new int[topics];
    }

    /** Looks through the events of a schedule. O(sessions). */
    static Extent of(Schedule schedule) throws IOException {
        Extent extent = new Extent(schedule.roadmap().topics().size());
        StudyEvents.forEach(schedule, extent::add);
        for (int topic = 0; topic < extent.parts.length; topic++) {
            if (extent.parts[topic] == 0 && isOneDay(schedule, topic)) {
                extent.parts[topic] = 1;
            }
        }
        return extent;
    }

    /** Tells whether a topic without study left has an event: what takes no time, and what was done on a known date. */
    private static boolean isOneDay(Schedule schedule, int topic) {
        return schedule.isToDo(topic)
                || (schedule.has(topic)
                        && schedule.standing()
                                .flatMap(standing -> standing.finished(topic))
                                .isPresent());
    }

    private void add(Study study) {
        if (!study.isReview()) {
            parts[study.number()]++;
        }
        if (study.timed() != null) {
            firstTimed = firstTimed == null ? study.first() : firstTimed;
            lastTimed = study.last();
        }
    }

    /** Returns how many events a topic has without its reviews, by its number; 0 if it is not in the calendar. */
    int parts(int topic) {
        return parts[topic];
    }

    /** Returns the dates from the first event at clock times to the last. */
    Optional<DateRange> timed() {
        return firstTimed == null ? Optional.empty() : Optional.of(new DateRange(firstTimed, lastTimed));
    }
}

package org.learnroadmap.core.plan;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.learnroadmap.core.calendar.DateRange;

/**
 * What it costs not to study on some dates, found by planning with that absence.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param dates      the absence, first and last day included
 * @param finishDays by how many calendar days the finish moves; 0 if it does not
 * @param broken     the ids of the deadlines that are met without the absence and missed with it, sorted
 * @param moreLate   the ids of the deadlines that are missed anyway and missed by more with it, sorted
 * @param schedule   the plan with the absence
 * @since 0.1
 */
public record TimeOff(DateRange dates, int finishDays, List<String> broken, List<String> moreLate, Schedule schedule) {

    /** Copies the lists. */
    public TimeOff {
        Objects.requireNonNull(dates, "dates");
        broken = List.copyOf(broken);
        moreLate = List.copyOf(moreLate);
        Objects.requireNonNull(schedule, "schedule");
    }

    /** Tells whether nothing that matters changes: neither the finish nor any deadline. */
    public boolean costsNothing() {
        return finishDays == 0 && broken.isEmpty() && moreLate.isEmpty();
    }

    /** Compares a plan without an absence with one that has it. O(deadlines, and the topics of phases that have one). */
    public static TimeOff between(Schedule without, Schedule with, DateRange dates) {
        List<String> broken = new ArrayList<>();
        List<String> moreLate = new ArrayList<>();
        without.lateDaysById().forEach((id, late) -> {
            int after = with.lateDaysById().getOrDefault(id, late);
            if (after > 0 && after > late) {
                (late > 0 ? moreLate : broken).add(id);
            }
        });
        int moved = (int) ChronoUnit.DAYS.between(without.finish(), with.finish());
        return new TimeOff(dates, moved, broken, moreLate, with);
    }
}

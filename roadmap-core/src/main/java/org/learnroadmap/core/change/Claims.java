package org.learnroadmap.core.change;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;

/**
 * The dates by which everything, or a phase, is finished according to the author: with the most weeks of the claimed
 * duration, and with the last of the phase's weeks. Plans do not depend on them; people who read them do.
 */
final class Claims {

    private static final int WEEK = 7;

    private Claims() {}

    /** Returns the dates by id, the whole roadmap first, then phases in the order of the definition. */
    static Map<String, LocalDate> of(Roadmap roadmap, LocalDate start) {
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        roadmap.duration().ifPresent(claimed -> dates.put(Request.ROADMAP, lastDay(start, claimed.maxWeeks())));
        roadmap.allPhases()
                .forEach(phase ->
                        phase.weeks().ifPresent(weeks -> dates.put(phase.id(), lastDay(start, weeks.last()))));
        return dates;
    }

    private static LocalDate lastDay(LocalDate start, int week) {
        return start.plusDays((long) WEEK * week - 1);
    }
}

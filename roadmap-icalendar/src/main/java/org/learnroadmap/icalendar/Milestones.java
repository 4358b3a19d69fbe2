package org.learnroadmap.icalendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledPhase;

/** When phases are finished. */
final class Milestones {

    private final List<ScheduledPhase> phases;
    private final @Nullable LocalDate[] dates;

    /** Looks at all phases. O(topics x depth). */
    Milestones(Schedule schedule) {
        phases = List.copyOf(schedule.phases());
        dates = new LocalDate[phases.size()];
        for (int phase = 0; phase < dates.length; phase++) {
            dates[phase] = isDated(schedule, phase) ? phases.get(phase).finish().orElse(null) : null;
        }
    }

    /** A buffer has no topics, and of what was done on unknown dates nobody knows when it was finished. */
    private static boolean isDated(Schedule schedule, int phase) {
        Roadmap roadmap = schedule.roadmap();
        return IntStream.range(roadmap.firstTopicOf(phase), roadmap.endOfTopicsOf(phase))
                .filter(schedule::has)
                .anyMatch(topic -> schedule.isToDo(topic)
                        || schedule.standing()
                                .flatMap(standing -> standing.finished(topic))
                                .isPresent());
    }

    /** Returns all phases with their dates, by number. */
    List<ScheduledPhase> phases() {
        return phases;
    }

    /** Returns when a phase is finished, by its number; nothing if it has no milestone. */
    Optional<LocalDate> date(int phase) {
        return Optional.ofNullable(dates[phase]);
    }
}

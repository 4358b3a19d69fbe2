package org.learnroadmap.core.spi;

import java.util.Optional;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.option.Options;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;

/**
 * An idea of how study time is used. It never places a session: it answers a {@link Pace}, and the scheduler
 * keeps prerequisites, capacity and determinism whatever it says.
 *
 * @since 0.1
 */
public interface PaceStrategy extends Provider {

    /** Answers how time is used in one plan. */
    Pace pace(PaceContext context);

    /** Tells whether the strategy changes another pace, which the request may then name; not by default. */
    default boolean wraps() {
        return false;
    }

    /** Returns the calendar to assume if a request has none; 60 minutes every day by default. */
    default Optional<StudyCalendar> assumedCalendar(Options options) {
        return Optional.empty();
    }
}

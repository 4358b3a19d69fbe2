package org.learnroadmap.core.plan;

import java.util.Optional;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.pace.PaceSpec;

/**
 * The pace of one plan: a strategy with its options, and those it wraps. The scheduler asks it once.
 *
 * @since 0.1
 */
public interface Pacing {

    /** Returns what was asked for. */
    PaceSpec spec();

    /** Returns ids and versions of the strategies, for fingerprints. */
    String versions();

    /** Returns the calendar to assume if the request has none; 60 minutes every day if there is no opinion. */
    Optional<StudyCalendar> assumedCalendar();

    /** Answers how time is used. */
    Pace pace(PaceContext context);
}

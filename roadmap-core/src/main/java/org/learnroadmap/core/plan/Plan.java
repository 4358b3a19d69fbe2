package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Optional;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.Monitor;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.pace.PaceSpec;

/**
 * What a plan is made from, with everything that was assumed filled in.
 *
 * @param leftOut the topics to leave out besides those that the request does, by number; never changed
 */
record Plan(
        Roadmap roadmap,
        Request request,
        LocalDate start,
        StudyCalendar calendar,
        Pacing pacing,
        Limits limits,
        BitSet leftOut) {

    /** Plans the same roadmap at the same pace again. */
    Optional<Schedule> again(Request other, BitSet without) {
        DiagnosticCollector unheard = new DiagnosticCollector(SourceMap.none(), limits.diagnostics());
        return Scheduler.plan(roadmap, other, Optional.of(pacing), limits, Monitor.NONE, unheard, without)
                .value();
    }

    /** Returns the pace that is used. */
    PaceSpec paceSpec() {
        return pacing.spec();
    }

    /** Returns the date of a day of the plan, counted from 0. */
    LocalDate date(int day) {
        return start.plusDays(day);
    }

    /** Returns a date as a day of the plan, negative before the start. */
    int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(start, date);
    }
}

package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Function;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.Monitor;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.progress.Standing;

/**
 * What a plan is made from, with everything that was assumed filled in.
 *
 * @param start     the first day of the first plan, from which weeks are counted
 * @param from      the first day to plan: the start, or the as-of date behind it; days of the plan count from here
 * @param calendar  the study calendar
 * @param available the same without what was studied already on the first day to plan
 * @param standing  what the learner did until then; nothing without progress
 * @param leftOut   the topics to leave out besides those that the request does, by number; never changed
 */
record Plan(
        Roadmap roadmap,
        Request request,
        LocalDate start,
        LocalDate from,
        StudyCalendar calendar,
        StudyCalendar available,
        Optional<Standing> standing,
        Pacing pacing,
        Limits limits,
        BitSet leftOut) {

    /** Combines; the calendar loses what was recorded on the first day to plan. */
    static Plan of(
            Roadmap roadmap,
            Request request,
            StudyCalendar calendar,
            Optional<Standing> standing,
            Pacing pacing,
            Limits limits,
            BitSet leftOut) {
        LocalDate start = request.start().orElseThrow();
        LocalDate from = request.asOf().filter(start::isBefore).orElse(start);
        StudyCalendar available =
                calendar.without(from, standing.map(recordedOn(from)).orElse(0));
        return new Plan(roadmap, request, start, from, calendar, available, standing, pacing, limits, leftOut);
    }

    private static Function<Standing, Integer> recordedOn(LocalDate date) {
        return standing -> standing.asOf().equals(date) ? standing.recordedMinutes() : 0;
    }

    /** Returns the minutes recorded on the first day to plan. */
    int recordedMinutes() {
        return standing.map(recordedOn(from)).orElse(0);
    }

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
        return from.plusDays(day);
    }

    /** Returns a date as a day of the plan, negative before the start. */
    int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(from, date);
    }
}

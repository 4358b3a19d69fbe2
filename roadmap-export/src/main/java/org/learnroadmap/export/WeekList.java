package org.learnroadmap.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledPhase;

/** A plan week by week; weeks in a row without anything to do share a line that says why. */
final class WeekList {

    /** As wide as {@code 1h 30m}; longer times of a week widen its column. */
    private static final int TIME = 6;

    private final Schedule schedule;
    private final TextPage page;
    private final PlanEntries entries;
    private final List<ScheduledPhase> buffers;
    private @Nullable Idle idle;

    /** Weeks in a row without anything to do. */
    private record Idle(PlanWeek first, PlanWeek last, String reason) {}

    WeekList(Schedule schedule, TextPage page) {
        this.schedule = schedule;
        this.page = page;
        entries = new PlanEntries(schedule);
        buffers = schedule.phases().stream()
                .filter(phase -> phase.phase().buffer() && phase.start().isPresent())
                .toList();
    }

    void write() {
        page.blank();
        if (schedule.topics().isEmpty()) {
            page.plain("", "Nothing is planned.");
            return;
        }
        page.bold("", "Week by week");
        page.dim("", "* marks where a topic is finished");
        LocalDate end = end();
        PlanWeek week = PlanWeek.first(schedule);
        while (!week.dates().first().isAfter(end)) {
            write(week);
            week = week.next(schedule.calendar());
        }
        endIdle();
    }

    /** Reviews mostly go on behind the finish. */
    private LocalDate end() {
        return Stream.concat(
                        Stream.concat(Stream.of(schedule.finish()), schedule.lastReview().stream()),
                        buffers.stream().map(ScheduledPhase::finish).flatMap(Optional::stream))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private void write(PlanWeek week) {
        List<PlanEntries.Entry> todo = entries.takeUntil(week.dates().last());
        if (todo.isEmpty()) {
            addIdle(week, reason(week));
            return;
        }
        endIdle();
        page.blank();
        page.bold("", "Week " + week.number() + ", " + Words.range(week.dates()) + ": " + time(todo));
        writeEntries(todo);
    }

    private static String time(List<PlanEntries.Entry> todo) {
        return todo.stream().allMatch(entry -> entry.time().equals(PlanEntries.DONE))
                ? PlanEntries.DONE
                : Minutes.format(
                        todo.stream().mapToLong(PlanEntries.Entry::minutes).sum());
    }

    private void addIdle(PlanWeek week, String reason) {
        if (idle != null && idle.reason.equals(reason)) {
            idle = new Idle(idle.first, week, reason);
        } else {
            endIdle();
            idle = new Idle(week, week, reason);
        }
    }

    private void writeEntries(List<PlanEntries.Entry> todo) {
        int timeWidth = todo.stream().mapToInt(entry -> entry.time().length()).reduce(TIME, Math::max);
        for (PlanEntries.Entry entry : todo) {
            String mark = entry.finishes() ? " * " : "   ";
            page.plain(
                    "  " + Words.date(entry.date()) + "  " + Words.right(entry.time(), timeWidth) + mark,
                    entry.topic().title()
                            + remark(entry)
                            + (entry.late() > 0 ? " (" + Words.late(entry.late()) + ")" : ""));
        }
    }

    private static String remark(PlanEntries.Entry entry) {
        if (entry.review()) {
            return " (review)";
        }
        return entry.topic().kind() == TopicKind.CHECKPOINT ? " (checkpoint)" : "";
    }

    private String reason(PlanWeek week) {
        if (week.free()) {
            return "no study time";
        }
        List<String> kept = buffers.stream()
                .filter(buffer -> overlaps(buffer, week.dates()))
                .map(buffer -> buffer.phase().title())
                .toList();
        String nothing = week.dates().last().isBefore(schedule.from()) ? "nothing finished" : "nothing planned";
        return kept.isEmpty() ? nothing : "kept free for " + Words.list(kept);
    }

    private static boolean overlaps(ScheduledPhase buffer, DateRange dates) {
        return !buffer.start().orElseThrow().isAfter(dates.last())
                && !buffer.finish().orElseThrow().isBefore(dates.first());
    }

    private void endIdle() {
        if (idle != null) {
            DateRange dates =
                    new DateRange(idle.first.dates().first(), idle.last.dates().last());
            page.blank();
            page.dim("", numbers(idle) + Words.range(dates) + ": " + idle.reason);
        }
        idle = null;
    }

    /** Returns {@code Weeks 5-6, }; weeks without study time have no number. */
    private static String numbers(Idle idle) {
        int first = idle.first.number();
        int last = idle.last.number();
        if (idle.first.free()) {
            return "";
        }
        return (first == last ? "Week " + first : "Weeks " + first + "-" + last) + ", ";
    }
}

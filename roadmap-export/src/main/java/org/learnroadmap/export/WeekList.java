package org.learnroadmap.export;

import java.util.List;
import java.util.Optional;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.export.internal.weeks.IdleWeeks;
import org.learnroadmap.export.internal.weeks.PlanEntry;
import org.learnroadmap.export.internal.weeks.PlanWeek;
import org.learnroadmap.export.internal.weeks.PlanWeeks;
import org.learnroadmap.export.internal.weeks.WeekReader;

/** A plan week by week; weeks in a row without anything to do share a line that says why. */
final class WeekList implements WeekReader {

    /** As wide as {@code 1h 30m}; longer times of a week widen its column. */
    private static final int TIME = 6;

    /** Stands for the time of what is done already. */
    private static final String DONE = "done";

    private final Schedule schedule;
    private final TextPage page;

    WeekList(Schedule schedule, TextPage page) {
        this.schedule = schedule;
        this.page = page;
    }

    void write() {
        page.blank();
        if (schedule.topics().isEmpty()) {
            page.plain("", "Nothing is planned.");
            return;
        }
        page.bold("", "Week by week");
        page.dim("", "* marks where a topic is finished");
        PlanWeeks.forEach(schedule, Optional.empty(), this);
    }

    @Override
    public void week(PlanWeek week, List<PlanEntry> todo) {
        page.blank();
        page.bold("", numbers(week, week) + Words.range(week.dates()) + ": " + time(todo));
        writeEntries(todo);
    }

    @Override
    public void idle(IdleWeeks weeks) {
        page.blank();
        page.dim("", numbers(weeks.first(), weeks.last()) + Words.range(weeks.dates()) + ": " + reason(weeks));
    }

    /** Returns {@code Week 3, } or {@code Weeks 5-6, }; weeks without study time have no number. */
    private static String numbers(PlanWeek first, PlanWeek last) {
        if (first.free()) {
            return "";
        }
        return (first.number() == last.number()
                        ? "Week " + first.number()
                        : "Weeks " + first.number() + "-" + last.number())
                + ", ";
    }

    private static String reason(IdleWeeks weeks) {
        return switch (weeks.reason()) {
            case NO_STUDY_TIME -> "no study time";
            case KEPT_FREE ->
                "kept free for "
                        + Words.list(weeks.keptFor().stream().map(Phase::title).toList());
            case NOTHING_FINISHED -> "nothing finished";
            case NOTHING_PLANNED -> "nothing planned";
        };
    }

    private static String time(List<PlanEntry> todo) {
        return todo.stream().allMatch(PlanEntry::done)
                ? DONE
                : Minutes.format(todo.stream().mapToLong(PlanEntry::minutes).sum());
    }

    private static String time(PlanEntry entry) {
        if (entry.session() != null) {
            return Words.time(entry.session());
        }
        return entry.done() ? DONE : "-";
    }

    private void writeEntries(List<PlanEntry> todo) {
        int timeWidth = todo.stream().mapToInt(entry -> time(entry).length()).reduce(TIME, Math::max);
        for (PlanEntry entry : todo) {
            String mark = entry.finishes() ? " * " : "   ";
            page.plain(
                    "  " + Words.date(entry.date()) + "  " + Words.right(time(entry), timeWidth) + mark,
                    entry.topic().title()
                            + remark(entry)
                            + (entry.late() > 0 ? " (" + Words.late(entry.late()) + ")" : ""));
        }
    }

    private static String remark(PlanEntry entry) {
        if (entry.review()) {
            return " (review)";
        }
        return entry.topic().kind() == TopicKind.CHECKPOINT ? " (checkpoint)" : "";
    }
}

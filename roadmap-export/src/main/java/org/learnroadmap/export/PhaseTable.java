package org.learnroadmap.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledPhase;

/** All phases with start, finish and time, titles indented by nesting. */
final class PhaseTable {

    private static final int DATE = 10;

    private final List<ScheduledPhase> phases;
    private final Depths depths;
    private final String time;
    private final TextPage page;

    PhaseTable(Schedule schedule, TextPage page) {
        phases = List.copyOf(schedule.phases());
        depths = Depths.of(schedule.roadmap());
        time = schedule.standing().isPresent() ? "Left" : "Time";
        this.page = page;
    }

    void write() {
        if (phases.isEmpty()) {
            return;
        }
        int timeWidth = phases.stream().mapToInt(phase -> time(phase).length()).reduce("Time".length(), Math::max);
        page.blank();
        page.bold(row("Start", "Finish", time, timeWidth), "Phase");
        for (int number = 0; number < phases.size(); number++) {
            ScheduledPhase phase = phases.get(number);
            page.plain(
                    row(date(phase.start()), date(phase.finish()), time(phase), timeWidth),
                    page.indent(depths.of(number)),
                    phase.phase().title() + late(phase));
        }
    }

    private static String late(ScheduledPhase phase) {
        int days = phase.lateDays().orElse(0);
        return days > 0 ? " (" + Words.late(days) + ")" : "";
    }

    private static String row(String start, String finish, String time, int timeWidth) {
        return Words.left(start, DATE) + "  " + Words.left(finish, DATE) + "  " + Words.right(time, timeWidth) + "  ";
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("-");
    }

    private static String time(ScheduledPhase phase) {
        return phase.phase().buffer() ? "free" : Minutes.format(phase.minutes());
    }
}

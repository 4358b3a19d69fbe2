package org.learnroadmap.export;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Schedule;

/** The most important facts of a schedule: first and last day, time, pace, calendar. */
final class ScheduleHeader {

    private static final int LABEL = 8;

    private final Schedule schedule;
    private final TextPage page;

    ScheduleHeader(Schedule schedule, TextPage page) {
        this.schedule = schedule;
        this.page = page;
    }

    void write() {
        long days = ChronoUnit.DAYS.between(schedule.start(), schedule.finish()) + 1;
        page.bold("", schedule.roadmap().title());
        page.blank();
        fact("Start", Words.date(schedule.start()));
        fact("Finish", Words.date(schedule.finish()) + ", " + Words.days(days) + " in all");
        fact(
                "Time",
                Minutes.format(schedule.totalMinutes()) + " for "
                        + Words.count(schedule.topics().size(), "topic"));
        fact("Pace", pace(schedule.pace()));
        writeCalendar(new CalendarText(schedule.calendar(), new DateRange(schedule.start(), schedule.finish())));
    }

    private void writeCalendar(CalendarText calendar) {
        fact("Hours", calendar.hours());
        calendar.changes().forEach(change -> fact("", change));
        calendar.specialDays().ifPresent(days -> fact("Except", days));
        calendar.daysOff().ifPresent(days -> fact("Off", days));
        schedule.calendar().zone().ifPresent(zone -> fact("Zone", zone.getId()));
    }

    private void fact(String label, String text) {
        page.plain(Words.left(label, LABEL), text);
    }

    /** Returns {@code ramp-up (weeks 3) over steady}. */
    private static String pace(PaceSpec pace) {
        String options =
                pace.options().entrySet().stream().map(ScheduleHeader::option).collect(Collectors.joining(", "));
        String over = pace.over().map(wrapped -> " over " + pace(wrapped)).orElse("");
        return pace.id() + (options.isEmpty() ? "" : " (" + options + ")") + over;
    }

    private static String option(Map.Entry<String, String> option) {
        return option.getKey() + " " + option.getValue();
    }
}

package org.learnroadmap.export;

import java.time.temporal.ChronoUnit;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.progress.TopicState;

/** The most important facts of a schedule: first and last day, how much later would do, time, pace, calendar. */
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
        if (isUnderWay()) {
            fact("As of", Words.date(schedule.asOf()));
        }
        fact("Finish", Words.date(schedule.finish()) + ", " + Words.days(days) + " in all");
        schedule.due()
                .ifPresent(due -> fact(
                        "Due",
                        Words.date(due) + ", " + Words.late(schedule.lateDays().orElse(0))));
        writeSpare();
        writeTime();
        schedule.lastReview()
                .ifPresent(last -> fact(
                        "Reviews", Minutes.format(schedule.reviewMinutes()) + ", the last on " + Words.date(last)));
        fact("Pace", Words.pace(schedule.pace()));
        writeCalendar(new CalendarText(schedule.calendar(), new DateRange(schedule.start(), schedule.finish())));
    }

    private boolean isUnderWay() {
        return schedule.standing().isPresent() || schedule.from().isAfter(schedule.start());
    }

    private void writeTime() {
        long all = schedule.topics().size();
        long done = schedule.standing().stream()
                .flatMap(standing ->
                        schedule.topics().stream().filter(topic -> standing.state(topic.topic()) == TopicState.DONE))
                .count();
        String time = Minutes.format(schedule.totalMinutes());
        fact(
                "Time",
                done == 0
                        ? time + " for " + Words.count(all, "topic")
                        : time + " left for " + Words.count(all - done, "topic") + ", " + done + " done");
    }

    private void writeSpare() {
        if (schedule.daysToSpare().isPresent() && schedule.maxLateDays().orElse(0) == 0) {
            int days = schedule.daysToSpare().getAsInt();
            String latest = schedule.latestStart().map(Words::date).orElse("");
            fact(
                    "Spare",
                    (days == 0 ? "no study day" : Words.count(days, "study day"))
                            + (isUnderWay() ? "; go on at the latest on " : "; latest start ")
                            + latest);
        }
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
}

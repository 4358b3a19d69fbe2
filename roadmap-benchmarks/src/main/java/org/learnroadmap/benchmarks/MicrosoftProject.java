package org.learnroadmap.benchmarks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.learnroadmap.core.calendar.DateRange;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarHours;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.cpm.CpmException;
import org.mpxj.cpm.MicrosoftScheduler;

/**
 * A problem as a project of MPXJ, built once: its Microsoft scheduler puts every task on dates of the same calendar, as
 * if any number of them could be worked on at once. No deadlines.
 */
final class MicrosoftProject {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final Duration NOTHING = Duration.getInstance(0, TimeUnit.MINUTES);

    private final ProjectFile project = new ProjectFile();
    private final List<Task> tasks = new ArrayList<>();

    MicrosoftProject(Problem problem) {
        project.setDefaultCalendar(calendar(problem.timetable()));
        for (int topic = 0; topic < problem.topics(); topic++) {
            Task task = task(problem.minutes()[topic]);
            for (int before : problem.required(topic)) {
                task.addPredecessor(new Relation.Builder().predecessorTask(tasks.get(before)));
            }
            tasks.add(task);
        }
    }

    private ProjectCalendar calendar(Timetable timetable) {
        ProjectCalendar calendar = project.addCalendar();
        for (DayOfWeek day : DayOfWeek.values()) {
            ProjectCalendarHours hours = calendar.addCalendarHours(day);
            hours.add(new LocalTimeRange(MORNING, MORNING.plusMinutes(timetable.minutesOn(day))));
            calendar.setWorkingDay(day, true);
        }
        for (DateRange off : timetable.holidays()) {
            calendar.addCalendarException(off.first(), off.last());
        }
        return calendar;
    }

    private Task task(int minutes) {
        Task task = project.addTask();
        task.setConstraintType(ConstraintType.AS_SOON_AS_POSSIBLE);
        task.setDuration(Duration.getInstance(minutes, TimeUnit.MINUTES));
        task.setActualDuration(NOTHING);
        task.setRemainingDuration(task.getDuration());
        return task;
    }

    /**
     * Schedules all tasks.
     *
     * @throws StackOverflowError if a chain of predecessors is too long for it
     */
    MicrosoftProject schedule() {
        try {
            new MicrosoftScheduler().schedule(project, Timetable.START.atTime(MORNING));
            return this;
        } catch (CpmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the date on which a topic is finished, once scheduled. */
    LocalDate finish(int topic) {
        return tasks.get(topic).getFinish().toLocalDate();
    }
}

package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.learnroadmap.core.calendar.ClockTime;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.internal.machine.Placement;
import org.learnroadmap.core.model.Topic;

/** Cuts runs into sessions: at the end of each day, and where a window of study time ends. */
final class Sessions {

    private Sessions() {}

    static Stream<Session> of(Schedule schedule, Placement.Run run) {
        WorkAxis axis = schedule.axis();
        Topic topic = schedule.roadmap().topics().get(run.unit());
        Stream.Builder<Session> sessions = Stream.builder();
        long end = run.begin() + run.minutes();
        for (long position = run.begin(); position < end; ) {
            int day = axis.startDay(position);
            long stop = Math.min(end, axis.before(day + 1));
            addDay(sessions, schedule, topic, day, (int) (position - axis.before(day)), (int) (stop - position));
            position = stop;
        }
        return sessions.build();
    }

    private static void addDay(
            Stream.Builder<Session> sessions, Schedule schedule, Topic topic, int day, int offset, int minutes) {
        LocalDate date = schedule.date(day);
        List<ClockTime> times = schedule.calendar().clockTimes(date, offset, minutes);
        if (times.isEmpty()) {
            sessions.add(new Session(topic, date, minutes, null, null));
        }
        times.forEach(time -> sessions.add(new Session(topic, date, time.minutes(), time.from(), time.to())));
    }
}

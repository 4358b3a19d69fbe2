package org.learnroadmap.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.plan.Session;

/** What a learner does, in the order of time: sessions, and topics without minutes, which have no session. */
final class PlanEntries {

    /**
     * A topic on a date.
     *
     * @param time     minutes or clock times as shown
     * @param finishes whether the topic is finished with it
     */
    record Entry(LocalDate date, Topic topic, int minutes, String time, boolean finishes) {}

    private final Schedule schedule;
    private final Iterator<Session> sessions;
    private final Iterator<ScheduledTopic> moments;
    private final int[] minutesLeft;
    private @Nullable Session nextSession;
    private @Nullable ScheduledTopic nextMoment;

    PlanEntries(Schedule schedule) {
        this.schedule = schedule;
        sessions = schedule.sessions().iterator();
        moments = schedule.topics().stream()
                .filter(topic -> topic.minutes() == 0)
                .sorted(Comparator.comparing(ScheduledTopic::finish))
                .iterator();
        minutesLeft = new int[schedule.roadmap().topics().size()];
        schedule.topics().forEach(topic -> minutesLeft[number(topic.topic())] = topic.minutes());
        nextSession = next(sessions);
        nextMoment = next(moments);
    }

    private static <T> @Nullable T next(Iterator<T> iterator) {
        return iterator.hasNext() ? iterator.next() : null;
    }

    /** Takes everything up to a date; a topic without minutes comes behind the sessions of its date. */
    List<Entry> takeUntil(LocalDate date) {
        List<Entry> entries = new ArrayList<>();
        while (nextSession != null && !nextSession.date().isAfter(date)) {
            entries.add(entry(nextSession));
            nextSession = next(sessions);
        }
        while (nextMoment != null && !nextMoment.finish().isAfter(date)) {
            entries.add(new Entry(nextMoment.finish(), nextMoment.topic(), 0, "-", true));
            nextMoment = next(moments);
        }
        entries.sort(Comparator.comparing(Entry::date));
        return entries;
    }

    private Entry entry(Session session) {
        int left = minutesLeft[number(session.topic())] -= session.minutes();
        return new Entry(session.date(), session.topic(), session.minutes(), time(session), left == 0);
    }

    private static String time(Session session) {
        return session.from() == null || session.to() == null
                ? Minutes.format(session.minutes())
                : Words.clock(session.date(), session.from()) + "-" + Words.clock(session.date(), session.to());
    }

    private int number(Topic topic) {
        return schedule.roadmap().numberOf(topic.id());
    }
}

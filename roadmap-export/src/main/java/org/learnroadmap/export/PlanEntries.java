package org.learnroadmap.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.plan.Session;
import org.learnroadmap.core.progress.TopicState;

/** What a learner does, in the order of time: sessions, and topics without minutes, which have no session. */
final class PlanEntries {

    /**
     * A topic on a date.
     *
     * @param time     minutes or clock times as shown
     * @param finishes whether the topic is finished with it
     * @param review   whether the topic was finished before and is gone over again
     * @param late     by how many days it then misses its deadline; 0 if it does not
     */
    record Entry(LocalDate date, Topic topic, int minutes, String time, boolean finishes, boolean review, int late) {}

    /** Stands for the time of what is done already. */
    static final String DONE = "done";

    private final Schedule schedule;
    private final Iterator<Session> sessions;
    private final Iterator<ScheduledTopic> moments;
    private final int[] minutesLeft;
    private final int[] rank;
    private @Nullable Session nextSession;
    private @Nullable ScheduledTopic nextMoment;

    PlanEntries(Schedule schedule) {
        this.schedule = schedule;
        sessions = schedule.sessions().iterator();
        List<ScheduledTopic> inOrder = schedule.topicsByFinish().toList();
        moments = inOrder.stream().filter(topic -> topic.minutes() == 0).iterator();
        minutesLeft = new int[schedule.roadmap().topics().size()];
        rank = new int[minutesLeft.length];
        for (int i = 0; i < inOrder.size(); i++) {
            int number = number(inOrder.get(i).topic());
            minutesLeft[number] = inOrder.get(i).minutes();
            rank[number] = i;
        }
        nextSession = next(sessions);
        nextMoment = next(moments);
    }

    private static <T> @Nullable T next(Iterator<T> iterator) {
        return iterator.hasNext() ? iterator.next() : null;
    }

    /** Takes everything up to a date; a topic without minutes stands behind what is finished before it. */
    List<Entry> takeUntil(LocalDate date) {
        List<Entry> entries = new ArrayList<>();
        while (nextMoment != null && !nextMoment.finish().isAfter(date)
                || nextSession != null && !nextSession.date().isAfter(date)) {
            entries.add(isMomentNext() ? takeMoment() : takeSession());
        }
        return entries;
    }

    private boolean isMomentNext() {
        if (nextMoment == null || nextSession == null) {
            return nextSession == null;
        }
        int byDate = nextMoment.finish().compareTo(nextSession.date());
        boolean first = rank[number(nextMoment.topic())] < rank[number(nextSession.topic())];
        return byDate < 0 || byDate == 0 && first;
    }

    private Entry takeMoment() {
        ScheduledTopic moment = Objects.requireNonNull(nextMoment);
        nextMoment = next(moments);
        return new Entry(moment.finish(), moment.topic(), 0, isDone(moment) ? DONE : "-", true, false, late(moment));
    }

    private Entry takeSession() {
        Session session = Objects.requireNonNull(nextSession);
        nextSession = next(sessions);
        return entry(session);
    }

    private boolean isDone(ScheduledTopic topic) {
        return schedule.standing()
                .map(standing -> standing.state(topic.topic()) == TopicState.DONE)
                .orElse(false);
    }

    private Entry entry(Session session) {
        if (session.review()) {
            return new Entry(session.date(), session.topic(), session.minutes(), time(session), false, true, 0);
        }
        int left = minutesLeft[number(session.topic())] -= session.minutes();
        int late = left == 0 ? late(schedule.topic(session.topic().id()).orElseThrow()) : 0;
        return new Entry(session.date(), session.topic(), session.minutes(), time(session), left == 0, false, late);
    }

    private static int late(ScheduledTopic finished) {
        return Math.max(0, finished.lateDays().orElse(0));
    }

    /** Returns minutes or clock times. */
    static String time(Session session) {
        return session.from() == null || session.to() == null
                ? Minutes.format(session.minutes())
                : Words.clock(session.date(), session.from()) + "-" + Words.clock(session.date(), session.to());
    }

    private int number(Topic topic) {
        return schedule.roadmap().numberOf(topic.id());
    }
}

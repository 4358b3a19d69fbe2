package org.learnroadmap.export.internal.weeks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.plan.Session;
import org.learnroadmap.core.progress.TopicState;

/** What a learner does, in the order of time: sessions, and topics without minutes, which have no session. */
final class PlanEntries {

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
    List<PlanEntry> takeUntil(LocalDate date) {
        List<PlanEntry> entries = new ArrayList<>();
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

    private PlanEntry takeMoment() {
        ScheduledTopic moment = Objects.requireNonNull(nextMoment);
        nextMoment = next(moments);
        return new PlanEntry(moment.finish(), moment.topic(), null, isDone(moment), true, late(moment));
    }

    private PlanEntry takeSession() {
        Session session = Objects.requireNonNull(nextSession);
        nextSession = next(sessions);
        return entry(session);
    }

    private boolean isDone(ScheduledTopic topic) {
        return schedule.standing()
                .map(standing -> standing.state(topic.topic()) == TopicState.DONE)
                .orElse(false);
    }

    private PlanEntry entry(Session session) {
        if (session.review()) {
            return new PlanEntry(session.date(), session.topic(), session, false, false, 0);
        }
        int left = minutesLeft[number(session.topic())] -= session.minutes();
        int late = left == 0 ? late(schedule.topic(session.topic().id()).orElseThrow()) : 0;
        return new PlanEntry(session.date(), session.topic(), session, false, left == 0, late);
    }

    private static int late(ScheduledTopic finished) {
        return Math.max(0, finished.lateDays().orElse(0));
    }

    private int number(Topic topic) {
        return schedule.roadmap().numberOf(topic.id());
    }
}

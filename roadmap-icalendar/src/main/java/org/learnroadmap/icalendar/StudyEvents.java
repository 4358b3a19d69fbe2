package org.learnroadmap.icalendar;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.Session;
import org.learnroadmap.core.progress.Standing;

/**
 * Makes events of the sessions of a schedule, one after the other.
 *
 * <p>A session with clock times is an event. Sessions without become one event for each run of consecutive days of a
 * topic, so that a week of work is one bar in a calendar; a day without study ends it, since the bar would cover it.
 * Only runs that are still growing are kept.
 */
final class StudyEvents {

    /** Hears of each event: those at clock times in the order of time, runs when they end. */
    @FunctionalInterface
    interface Sink {
        void accept(Study study) throws IOException;
    }

    /** A run of days that may go on. */
    private record Run(Session session, int part, List<Study.Day> days) {

        LocalDate last() {
            return days.get(days.size() - 1).date();
        }

        void add(Session more) {
            Study.Day last = days.get(days.size() - 1);
            if (last.date().equals(more.date())) {
                days.set(days.size() - 1, new Study.Day(more.date(), last.minutes() + more.minutes()));
            } else {
                days.add(new Study.Day(more.date(), more.minutes()));
            }
        }
    }

    private final Schedule schedule;
    private final Sink sink;
    private final Map<Integer, Run> open = new LinkedHashMap<>();
    private final int[] parts;
    private final int[] reviews;
    private final int[] pieces;
    private final @Nullable LocalDate[] lastReview;
    private LocalDate today = LocalDate.MIN;

    private StudyEvents(Schedule schedule, Sink sink) {
        this.schedule = schedule;
        this.sink = sink;
        int topics = schedule.roadmap().topics().size();
        parts = new int[topics];
        pieces = new int[topics];
        lastReview = new LocalDate[topics];
        reviews = schedule.standing()
                .map(standing -> reviewsDone(standing, topics))
                .orElseGet(() -> new int[topics]);
    }

    /** The first entry of a topic's reviews is when it was finished. */
    private static int[] reviewsDone(Standing standing, int topics) {
        int[] done = new int[topics];
        for (int topic = 0; topic < topics; topic++) {
            done[topic] = Math.max(0, standing.reviews(topic).size() - 1);
        }
        return done;
    }

    /** Hands all events of a schedule to a sink. O(sessions). */
    static void forEach(Schedule schedule, Sink sink) throws IOException {
        StudyEvents events = new StudyEvents(schedule, sink);
        for (Iterator<Session> sessions = schedule.sessions().iterator(); sessions.hasNext(); ) {
            events.add(sessions.next());
        }
        events.endRunsBefore(LocalDate.MAX);
    }

    private void add(Session session) throws IOException {
        if (!session.date().equals(today)) {
            today = session.date();
            endRunsBefore(today.minusDays(1));
        }
        int topic = schedule.roadmap().numberOf(session.topic().id());
        if (session.review()) {
            addReview(session, topic);
        } else if (session.from() != null) {
            single(session, topic, ++parts[topic], 0);
        } else {
            addToRun(session, topic);
        }
    }

    /** A review that the end of a window cuts has its pieces on the same date. */
    private void addReview(Session session, int topic) throws IOException {
        if (!session.date().equals(lastReview[topic])) {
            lastReview[topic] = session.date();
            reviews[topic]++;
            pieces[topic] = 0;
        }
        single(session, topic, ++pieces[topic], reviews[topic]);
    }

    private void single(Session session, int topic, int part, int review) throws IOException {
        List<Study.Day> day = List.of(new Study.Day(session.date(), session.minutes()));
        sink.accept(new Study(session.topic(), topic, part, review, day, session.from() == null ? null : session));
    }

    private void addToRun(Session session, int topic) {
        Run run = open.get(topic);
        if (run != null) {
            run.add(session);
            return;
        }
        List<Study.Day> days = new ArrayList<>(List.of(new Study.Day(session.date(), session.minutes())));
        open.put(topic, new Run(session, ++parts[topic], days));
    }

    private void endRunsBefore(LocalDate date) throws IOException {
        for (Iterator<Map.Entry<Integer, Run>> runs = open.entrySet().iterator(); runs.hasNext(); ) {
            Map.Entry<Integer, Run> run = runs.next();
            if (run.getValue().last().isBefore(date)) {
                runs.remove();
                end(run.getKey(), run.getValue());
            }
        }
    }

    private void end(int topic, Run run) throws IOException {
        sink.accept(new Study(run.session().topic(), topic, run.part(), 0, run.days(), null));
    }
}

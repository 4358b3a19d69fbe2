package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.ClockTime;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.internal.machine.Placement;
import org.learnroadmap.core.model.Topic;

/**
 * Cuts runs into sessions: at the end of each day, and where a window of study time ends. Reviews come first in a day; they
 * are cut where a window ends, too.
 */
final class Sessions {

    private Sessions() {}

    /** Returns the sessions of topics and reviews in the order of time, made one after the other. */
    static Stream<Session> inOrder(Schedule schedule, Stream<Placement.Run> runs, PlannedReviews reviews) {
        Stream<Session> topics = runs.flatMap(run -> of(schedule, run));
        if (reviews.size() == 0) {
            return topics;
        }
        Iterator<Session> both = new WithReviews(schedule, topics.iterator(), reviews);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(both, Spliterator.ORDERED), false);
    }

    private static Stream<Session> of(Schedule schedule, Placement.Run run) {
        WorkAxis axis = schedule.axis();
        Topic topic = schedule.roadmap().topics().get(run.unit());
        Stream.Builder<Session> sessions = Stream.builder();
        long end = run.begin() + run.minutes();
        for (long position = run.begin(); position < end; ) {
            int day = axis.startDay(position);
            long stop = Math.min(end, axis.before(day + 1));
            int offset = schedule.reviews().minutes(day) + (int) (position - axis.before(day));
            addDay(schedule, topic, day, offset, (int) (stop - position), false, sessions);
            position = stop;
        }
        return sessions.build();
    }

    private static void addDay(
            Schedule schedule,
            Topic topic,
            int day,
            int offset,
            int minutes,
            boolean review,
            Consumer<Session> sessions) {
        LocalDate date = schedule.date(day);
        List<ClockTime> times = schedule.available().clockTimes(date, offset, minutes);
        if (times.isEmpty()) {
            sessions.accept(new Session(topic, date, minutes, null, null, review));
        }
        times.forEach(
                time -> sessions.accept(new Session(topic, date, time.minutes(), time.from(), time.to(), review)));
    }

    /** Puts the reviews of each day before its other sessions. */
    private static final class WithReviews implements Iterator<Session> {
        private final Schedule schedule;
        private final Iterator<Session> topics;
        private final PlannedReviews reviews;
        private final Queue<Session> next = new ArrayDeque<>();
        private @Nullable Session nextOfTopics;
        private int place;

        WithReviews(Schedule schedule, Iterator<Session> topics, PlannedReviews reviews) {
            this.schedule = schedule;
            this.topics = topics;
            this.reviews = reviews;
        }

        @Override
        public boolean hasNext() {
            return !next.isEmpty() || nextOfTopics != null || place < reviews.size() || topics.hasNext();
        }

        @Override
        public Session next() {
            if (nextOfTopics == null && topics.hasNext()) {
                nextOfTopics = topics.next();
            }
            Session topic = nextOfTopics;
            if (next.isEmpty() && place < reviews.size() && (topic == null || isDue(topic.date()))) {
                addReviewsOfDay();
            }
            if (!next.isEmpty()) {
                return next.remove();
            }
            nextOfTopics = null;
            if (topic == null) {
                throw new NoSuchElementException();
            }
            return topic;
        }

        private boolean isDue(LocalDate date) {
            return !schedule.date(reviews.day(place)).isAfter(date);
        }

        private void addReviewsOfDay() {
            int day = reviews.day(place);
            for (int offset = 0; place < reviews.size() && reviews.day(place) == day; place++) {
                Topic topic = schedule.roadmap().topics().get(reviews.topic(place));
                addDay(schedule, topic, day, offset, reviews.length(place), true, next::add);
                offset += reviews.length(place);
            }
        }
    }
}

package org.learnroadmap.core.internal.pace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Span;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.pace.PaceContext;

/**
 * Where the author put each topic, as windows of study days.
 *
 * <p>Weeks count from the start of the roadmap, days within the innermost span around them. A topic without a
 * place of its own or of a phase around it follows the topic before it.
 */
final class AuthoredPlaces {

    /**
     * A span as written: weeks, or days within the place around them; without a span the roadmap as a whole.
     * Equal spans within one place are one place. No chain of places is longer than phases nest.
     */
    record Place(
            @Nullable Place around,
            @Nullable Span weeks,
            @Nullable Span days) {
        static final Place ROADMAP = new Place(null, null, null);

        /** Returns the span of weeks that this place is or lies in; without weeks the roadmap as a whole. */
        Place outermost() {
            Place place = this;
            while (place.weeks == null && place.around != null) {
                place = place.around;
            }
            return place;
        }
    }

    private final PlanWeeks weeks;
    private final StudyDays days;
    private final Map<Place, Integer> lastAuthoredDay = new HashMap<>();
    private final List<Place> topics = new ArrayList<>();

    /** Finds the place of every topic. O(topics + phases). */
    AuthoredPlaces(PaceContext context, StudyDays days) {
        this.days = days;
        weeks = new PlanWeeks(
                context.calendar(), context.start(), context.limits().years());
        Roadmap roadmap = context.roadmap();
        List<Place> phases = new ArrayList<>();
        for (int i = 0; i < roadmap.allPhases().size(); i++) {
            Phase phase = roadmap.allPhases().get(i);
            Place around = roadmap.parentOf(i) < 0 ? Place.ROADMAP : phases.get(roadmap.parentOf(i));
            phases.add(within(around, phase.weeks(), phase.days()));
        }
        for (int i = 0; i < roadmap.topics().size(); i++) {
            Topic topic = roadmap.topics().get(i);
            topics.add(within(phases.get(roadmap.phaseOf(i)), topic.weeks(), topic.days()));
        }
        followNeighbours();
    }

    /** Tells whether the roadmap has any weeks or days at all. */
    static boolean isIn(Roadmap roadmap) {
        return roadmap.allPhases().stream()
                        .anyMatch(phase ->
                                phase.weeks().isPresent() || phase.days().isPresent())
                || roadmap.topics().stream()
                        .anyMatch(topic ->
                                topic.weeks().isPresent() || topic.days().isPresent());
    }

    private Place within(Place around, Optional<Span> weekSpan, Optional<Span> daySpan) {
        Place place = weekSpan.map(span -> new Place(Place.ROADMAP, span, null)).orElse(around);
        if (daySpan.isEmpty()) {
            return place;
        }
        lastAuthoredDay.merge(place, daySpan.get().last(), Math::max);
        return new Place(place, null, daySpan.get());
    }

    /** A topic without a place takes that of the topic before it; the first ones take the first there is. */
    private void followNeighbours() {
        Place last = topics.stream()
                .filter(place -> place != Place.ROADMAP)
                .findFirst()
                .orElse(Place.ROADMAP);
        for (int i = 0; i < topics.size(); i++) {
            last = topics.get(i) == Place.ROADMAP ? last : topics.get(i);
            topics.set(i, last);
        }
    }

    /** Returns the place of a topic by number. */
    Place of(int topic) {
        return topics.get(topic);
    }

    /** Returns the study days of a place; nothing if study time ends before it. */
    Optional<Window> window(Place place) {
        if (place.weeks() != null) {
            return window(place.weeks());
        }
        Span span = place.days();
        if (span == null) {
            return Optional.empty();
        }
        Place around = place.around() == null ? Place.ROADMAP : place.around();
        if (around.equals(Place.ROADMAP)) {
            Window window = new Window(span.first() - 1, span.last() - 1);
            return days.has(window.last()) ? Optional.of(window) : Optional.empty();
        }
        int authored = lastAuthoredDay.getOrDefault(around, span.last());
        return window(around).map(window -> window.days(span.first(), span.last(), authored));
    }

    private Optional<Window> window(DateRange range) {
        LocalDate before = range.first().minusDays(1);
        return Optional.of(new Window(days.lastUntil(before) + 1, days.lastUntil(range.last())))
                .filter(window -> window.last() >= window.first());
    }

    /** Returns the study days of a span of weeks; nothing if it has none, or study time ends before it. */
    Optional<Window> window(Span span) {
        return dates(span).flatMap(this::window);
    }

    /** Returns the dates of a span of weeks; nothing if study time ends before it. */
    Optional<DateRange> dates(Span span) {
        return weeks.week(span.first())
                .flatMap(first -> weeks.week(span.last()).map(last -> new DateRange(first.first(), last.last())));
    }
}

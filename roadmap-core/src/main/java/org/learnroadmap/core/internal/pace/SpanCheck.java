package org.learnroadmap.core.internal.pace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.internal.pace.AuthoredPlaces.Place;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Span;
import org.learnroadmap.core.pace.PaceContext;

/**
 * Looks at each span of weeks: if it needs more than it has, says so; if it fits and a day in it does not, its topics
 * lose their days and keep their order.
 */
final class SpanCheck {

    private final PaceContext context;
    private final Roadmap roadmap;
    private final AuthoredPlaces places;
    private final TopicWindows windows;
    private final StudyDays days;
    private final Steps steps;

    SpanCheck(PaceContext context, AuthoredPlaces places, TopicWindows windows, StudyDays days, Steps steps) {
        this.context = context;
        roadmap = context.roadmap();
        this.places = places;
        this.windows = windows;
        this.days = days;
        this.steps = steps;
    }

    void check() {
        Map<Place, List<Integer>> bySpan = new LinkedHashMap<>();
        Map<Place, Integer> outOfReach = new LinkedHashMap<>();
        for (int i = 0; i < roadmap.topics().size(); i++) {
            Place span = places.of(i).outermost();
            if (windows.of(i).isPresent()) {
                bySpan.computeIfAbsent(span, any -> new ArrayList<>()).add(i);
            } else if (context.isPlanned(roadmap.topics().get(i))) {
                outOfReach.putIfAbsent(span, i);
            }
        }
        WindowLoad load = windows.load();
        bySpan.forEach((span, topics) -> check(span, topics, load));
        outOfReach.forEach(this::reportOutOfReach);
    }

    private void check(Place span, List<Integer> topics, WindowLoad load) {
        Window whole = span.weeks() == null
                ? topics.stream().map(this::windowOf).reduce(Window::cover).orElseThrow()
                : places.window(span).orElseThrow();
        long needed = load.inside(whole);
        long available = days.capacity(whole);
        if (needed > available) {
            reportOverload(span, whole, topics.get(0), needed, available);
        } else if (!everyDayFits(topics, whole)) {
            topics.forEach(topic -> windows.move(topic, whole));
            report(
                    Diagnostic.info("days-rearranged")
                            .message(
                                    "a day of {span} has more than its study time; its topics keep their order and lose their days",
                                    "span",
                                    name(span)),
                    topics.get(0));
        }
    }

    /** Tells whether the even shares of all topics fit into each day. */
    private boolean everyDayFits(List<Integer> topics, Window whole) {
        WindowLoad own = new WindowLoad(steps);
        topics.forEach(topic -> own.add(windowOf(topic), windows.minutes(topic)));
        long[] used = new long[whole.size()];
        own.spread(days, (day, minutes) -> used[day - whole.first()] += minutes);
        for (int day = whole.first(); day <= whole.last(); day++) {
            if (used[day - whole.first()] > days.capacity(new Window(day, day))) {
                return false;
            }
        }
        return true;
    }

    private Window windowOf(int topic) {
        return windows.of(topic).orElseThrow();
    }

    private void reportOverload(Place span, Window whole, int topic, long needed, long available) {
        String rest = "{needed}, but the calendar has {available} from {first} to {last}; the rest moves on";
        report(
                Diagnostic.warning("week-overloaded")
                        .message(
                                name(span).startsWith("weeks") ? "{span} need " + rest : "{span} needs " + rest,
                                "span",
                                name(span),
                                "needed",
                                Minutes.format(needed),
                                "available",
                                Minutes.format(available),
                                "first",
                                days.date(whole.first()),
                                "last",
                                days.date(whole.last())),
                topic);
    }

    private void reportOutOfReach(Place span, int topic) {
        report(
                Diagnostic.warning("week-out-of-reach")
                        .message("study time does not reach {span}; its topics come last", "span", name(span)),
                topic);
    }

    /** Places a finding at the phase of the first topic it is about. */
    private void report(Diagnostic.Builder finding, int topic) {
        String path = roadmap.pathOf(roadmap.allPhases().get(roadmap.phaseOf(topic)));
        roadmap.places().find(path).ifPresent(finding::location);
        context.findings().add(finding.path(path).build());
    }

    private static String name(Place span) {
        Span weeks = span.weeks();
        if (weeks == null) {
            return "the roadmap";
        }
        return (weeks.first() == weeks.last() ? "week " : "weeks ") + weeks;
    }
}

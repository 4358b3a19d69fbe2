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
 * The spans of weeks of a roadmap. One that needs more than it has is reported; in one that fits while a day in it does
 * not, the topics lose their days and keep their order.
 */
final class AuthoredSpans {

    private final PaceContext context;
    private final Roadmap roadmap;
    private final StudyDays days;
    private final List<AuthoredSpan> spans = new ArrayList<>();

    /** Looks at each span and settles the windows of its topics. */
    AuthoredSpans(PaceContext context, AuthoredPlaces places, TopicWindows windows, StudyDays days, Steps steps) {
        this.context = context;
        this.days = days;
        roadmap = context.roadmap();
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
        bySpan.forEach((place, topics) -> {
            Window whole = place.weeks() == null
                    ? topics.stream()
                            .map(topic -> windows.of(topic).orElseThrow())
                            .reduce(Window::cover)
                            .orElseThrow()
                    : places.window(place).orElseThrow();
            settle(place, new AuthoredSpan(topics, whole, load.inside(whole), windows, days, steps));
        });
        outOfReach.forEach(this::reportOutOfReach);
    }

    private void settle(Place place, AuthoredSpan span) {
        spans.add(span);
        if (span.isOverloaded()) {
            reportOverload(place, span);
        } else if (!span.everyDayFits()) {
            span.loseDays();
            report(
                    Diagnostic.info("days-rearranged")
                            .message(
                                    "not every day of {span} has the time its topics need; they keep their order and lose their days",
                                    "span",
                                    name(place)),
                    span.firstTopic());
        }
    }

    /** Says what falls due on each study day. */
    void spread(EvenSpread.Shares shares) {
        spans.forEach(span -> span.spread(shares));
    }

    private void reportOverload(Place place, AuthoredSpan span) {
        String rest = "{needed}, but the calendar has {available} from {first} to {last}; the rest moves on";
        String name = name(place);
        report(
                Diagnostic.warning("week-overloaded")
                        .message(
                                name.startsWith("weeks") ? "{span} need " + rest : "{span} needs " + rest,
                                "span",
                                name,
                                "needed",
                                Minutes.format(span.needed()),
                                "available",
                                Minutes.format(span.available()),
                                "first",
                                days.date(span.whole().first()),
                                "last",
                                days.date(span.whole().last())),
                span.firstTopic());
    }

    private void reportOutOfReach(Place place, int topic) {
        report(
                Diagnostic.warning("week-out-of-reach")
                        .message("study time does not reach {span}; its topics come last", "span", name(place)),
                topic);
    }

    /** Places a finding at the phase of the first topic it is about. */
    private void report(Diagnostic.Builder finding, int topic) {
        String path = roadmap.pathOf(roadmap.allPhases().get(roadmap.phaseOf(topic)));
        roadmap.places().find(path).ifPresent(finding::location);
        context.findings().add(finding.path(path).build());
    }

    private static String name(Place place) {
        Span weeks = place.weeks();
        if (weeks == null) {
            return "the roadmap";
        }
        return (weeks.first() == weeks.last() ? "week " : "weeks ") + weeks;
    }
}

package org.learnroadmap.core.internal.pace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.internal.pace.AuthoredPlaces.Place;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Span;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.pace.PaceContext;

/** The window of each topic in the plan and the minutes it needs there. */
final class TopicWindows {

    private static final int UNKNOWN = -1;

    private final PaceContext context;
    private final Roadmap roadmap;
    private final AuthoredPlaces places;
    private final StudyDays days;
    private final @Nullable Window[] windows;
    private final int[] minutes;
    private final boolean[] filled;

    TopicWindows(PaceContext context, AuthoredPlaces places, StudyDays days) {
        this.context = context;
        this.places = places;
        this.days = days;
        roadmap = context.roadmap();
        int topics = roadmap.topics().size();
        windows = new Window[topics];
        minutes = new int[topics];
        filled = new boolean[topics];
        Map<Place, Optional<Window>> known = new LinkedHashMap<>();
        for (int i = 0; i < topics; i++) {
            Topic topic = roadmap.topics().get(i);
            if (context.isPlanned(topic)) {
                windows[i] = known.computeIfAbsent(places.of(i), places::window).orElse(null);
                minutes[i] = topic.effort().isPresent() ? context.minutes(topic) : UNKNOWN;
            }
        }
    }

    /** Returns the window of a topic, if it is in the plan and has one. */
    Optional<Window> of(Topic topic) {
        return Optional.ofNullable(windows[roadmap.numberOf(topic.id())]);
    }

    /** Returns the minutes that a topic without effort got from its window. */
    OptionalInt filledMinutes(Topic topic) {
        int number = roadmap.numberOf(topic.id());
        return filled[number] ? OptionalInt.of(minutes[number]) : OptionalInt.empty();
    }

    /**
     * Gives topics without effort what the topics inside their window leave, smallest window first, in equal
     * parts. Where nothing is left they keep what is assumed of them.
     */
    void fillUnknownEfforts() {
        NavigableMap<Window, List<Integer>> unknown = new TreeMap<>();
        for (int i = 0; i < windows.length; i++) {
            if (windows[i] != null && minutes[i] == UNKNOWN) {
                unknown.computeIfAbsent(windows[i], window -> new ArrayList<>()).add(i);
            }
        }
        NavigableMap<Window, Long> load = load();
        unknown.keySet().stream()
                .sorted(Comparator.comparingInt(Window::size).thenComparing(Comparator.naturalOrder()))
                .forEach(window ->
                        load.merge(window, fill(window, unknown.getOrDefault(window, List.of()), load), Long::sum));
        for (int i = 0; i < minutes.length; i++) {
            minutes[i] =
                    minutes[i] == UNKNOWN ? context.minutes(roadmap.topics().get(i)) : minutes[i];
        }
    }

    private long fill(Window window, List<Integer> topics, NavigableMap<Window, Long> load) {
        long taken = load
                .subMap(
                        new Window(window.first(), window.first()),
                        true,
                        new Window(window.last(), window.last()),
                        true)
                .entrySet()
                .stream()
                .filter(entry -> window.contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        long left = days.capacity(window) - taken;
        if (left <= 0) {
            return 0;
        }
        int size = topics.size();
        for (int i = 0; i < size; i++) {
            int topic = topics.get(i);
            minutes[topic] = (int) (left * (i + 1) / size - left * i / size);
            filled[topic] = true;
        }
        return left;
    }

    /** Returns the known minutes by window, in the order of time. */
    NavigableMap<Window, Long> load() {
        NavigableMap<Window, Long> load = new TreeMap<>();
        for (int i = 0; i < windows.length; i++) {
            if (windows[i] != null && minutes[i] != UNKNOWN) {
                load.merge(windows[i], (long) minutes[i], Long::sum);
            }
        }
        return load;
    }

    /** Returns the minutes of topics that have no window because study time ends before it. */
    long minutesWithoutWindow() {
        long total = 0;
        for (int i = 0; i < windows.length; i++) {
            total += windows[i] == null ? minutes[i] : 0;
        }
        return total;
    }

    /**
     * Looks at each span of weeks by itself: if its topics need more than it has, says so; if they fit and a day
     * among them does not, they lose their days and keep their order.
     */
    void settle() {
        Map<Place, List<Integer>> bySpan = new LinkedHashMap<>();
        for (int i = 0; i < windows.length; i++) {
            if (windows[i] != null) {
                bySpan.computeIfAbsent(places.of(i).outermost(), span -> new ArrayList<>())
                        .add(i);
            }
        }
        bySpan.forEach(this::settle);
    }

    private void settle(Place span, List<Integer> topics) {
        Window whole = span.weeks() != null
                ? places.window(span).orElseThrow()
                : topics.stream().map(i -> windows[i]).reduce(Window::cover).orElseThrow();
        long needed = topics.stream().mapToLong(i -> minutes[i]).sum();
        long available = days.capacity(whole);
        if (needed > available) {
            reportOverload(span, whole, topics.get(0), needed, available);
        } else if (!everyDayFits(topics)) {
            topics.forEach(i -> windows[i] = whole);
            report(
                    Diagnostic.info("days-rearranged")
                            .message(
                                    "a day of {span} has more than its study time; its topics keep their order and lose their days",
                                    "span",
                                    name(span)),
                    topics.get(0));
        }
    }

    /** Earliest window first: if that is late somewhere, any order is (Jackson 1955, with release dates by day). */
    private boolean everyDayFits(List<Integer> topics) {
        List<Integer> arriving = new ArrayList<>(topics);
        arriving.sort(Comparator.comparing(this::windowOf));
        PriorityQueue<long[]> open = new PriorityQueue<>(Comparator.comparingLong(job -> job[0]));
        int next = 0;
        for (int day = windowOf(arriving.get(0)).first(); next < arriving.size() || !open.isEmpty(); day++) {
            while (next < arriving.size() && windowOf(arriving.get(next)).first() <= day) {
                int topic = arriving.get(next++);
                open.add(new long[] {windowOf(topic).last(), minutes[topic]});
            }
            if (!studyOneDay(open, day)) {
                return false;
            }
        }
        return true;
    }

    private boolean studyOneDay(PriorityQueue<long[]> open, int day) {
        long left = days.capacity(new Window(day, day));
        while (!open.isEmpty() && left >= open.peek()[1]) {
            left -= open.poll()[1];
        }
        if (open.isEmpty()) {
            return true;
        }
        open.peek()[1] -= left;
        return open.peek()[0] > day;
    }

    private Window windowOf(int topic) {
        Window window = windows[topic];
        if (window == null) {
            throw new IllegalStateException("topic " + topic + " has no window");
        }
        return window;
    }

    private void reportOverload(Place span, Window whole, int firstTopic, long needed, long available) {
        DateRange dates = new DateRange(days.date(whole.first()), days.date(whole.last()));
        report(
                Diagnostic.warning("week-overloaded")
                        .message(
                                "{span} needs {needed}, but the calendar has {available} from {first} to {last}; the rest moves on",
                                "span",
                                name(span),
                                "needed",
                                Minutes.format(needed),
                                "available",
                                Minutes.format(available),
                                "first",
                                dates.first(),
                                "last",
                                dates.last()),
                firstTopic);
    }

    /** Places a finding at the phase of the first topic it is about. */
    private void report(Diagnostic.Builder finding, int firstTopic) {
        String path = roadmap.pathOf(roadmap.allPhases().get(roadmap.phaseOf(firstTopic)));
        roadmap.places().find(path).ifPresent(finding::location);
        context.findings().add(finding.path(path).build());
    }

    private static String name(Place span) {
        Span weeks = span.weeks();
        if (weeks == null) {
            return "the roadmap";
        }
        return weeks.first() == weeks.last() ? "week " + weeks : "weeks " + weeks;
    }
}

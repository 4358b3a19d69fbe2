package org.learnroadmap.core.internal.pace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.internal.pace.AuthoredPlaces.Place;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.pace.PaceContext;

/** The window of each topic in the plan and the minutes it needs there. */
final class TopicWindows {

    private static final int UNKNOWN = -1;

    private final Roadmap roadmap;
    private final StudyDays days;
    private final Steps steps;
    private final @Nullable Window[] windows;
    private final int[] minutes;
    private final boolean[] filled;

    /** Gives each topic in the plan its window; a place that study time does not reach gives none. */
    TopicWindows(PaceContext context, AuthoredPlaces places, StudyDays days, Steps steps) {
        this.days = days;
        this.steps = steps;
        roadmap = context.roadmap();
        int topics = roadmap.topics().size();
        windows = new Window[topics];
        minutes = new int[topics];
        filled = new boolean[topics];
        Map<Place, Optional<Window>> known = new HashMap<>();
        for (int i = 0; i < topics; i++) {
            Topic topic = roadmap.topics().get(i);
            if (context.isPlanned(topic)) {
                windows[i] = known.computeIfAbsent(places.of(i), places::window).orElse(null);
                minutes[i] = isUnknown(context, topic) ? UNKNOWN : context.effort(topic);
            }
        }
        fillUnknownEfforts(context);
    }

    /** A checkpoint is a moment, not something to fill a week with. */
    private static boolean isUnknown(PaceContext context, Topic topic) {
        return context.isUnknown(topic) && topic.kind() != TopicKind.CHECKPOINT;
    }

    /**
     * Gives topics without effort what the topics inside their window leave, smallest window first, in equal
     * parts. Where nothing is left they keep what is assumed of them.
     */
    private void fillUnknownEfforts(PaceContext context) {
        Map<Window, List<Integer>> unknown =
                new TreeMap<>(Comparator.comparingInt(Window::size).thenComparing(Comparator.naturalOrder()));
        for (int i = 0; i < windows.length; i++) {
            if (windows[i] != null && minutes[i] == UNKNOWN) {
                unknown.computeIfAbsent(windows[i], window -> new ArrayList<>()).add(i);
            }
        }
        WindowLoad load = load();
        unknown.forEach(
                (window, topics) -> load.add(window, fill(topics, days.capacity(window) - load.inside(window))));
        for (int i = 0; i < minutes.length; i++) {
            minutes[i] = minutes[i] == UNKNOWN ? context.effort(roadmap.topics().get(i)) : minutes[i];
        }
        reportFilled(context);
    }

    private void reportFilled(PaceContext context) {
        int count = 0;
        long total = 0;
        for (int i = 0; i < filled.length; i++) {
            count += filled[i] ? 1 : 0;
            total += filled[i] ? minutes[i] : 0;
        }
        if (count > 0) {
            String template = count == 1
                    ? "1 topic has no effort; it gets the {total} that its week leaves"
                    : "{count} topics have no effort; they share the {total} that their weeks leave";
            context.findings().info("filled-effort", "pace", template, "count", count, "total", Minutes.format(total));
        }
    }

    /** Returns the minutes that were given away. */
    private long fill(List<Integer> topics, long left) {
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

    /** Returns the window of a topic, if it is in the plan and has one. */
    Optional<Window> of(Topic topic) {
        return of(roadmap.numberOf(topic.id()));
    }

    /** Returns the window of a topic by number, if it is in the plan and has one. */
    Optional<Window> of(int topic) {
        return Optional.ofNullable(windows[topic]);
    }

    /** Gives a topic another window. */
    void move(int topic, Window window) {
        windows[topic] = window;
    }

    /** Returns the minutes of a topic by number; 0 if it is not in the plan. */
    int minutes(int topic) {
        return minutes[topic];
    }

    /** Returns the minutes of a topic in all; 0 if it is not in the plan. */
    int minutes(Topic topic) {
        return minutes[roadmap.numberOf(topic.id())];
    }

    /** Returns the minutes that a topic without effort got from its window. */
    OptionalInt filledMinutes(Topic topic) {
        int number = roadmap.numberOf(topic.id());
        return filled[number] ? OptionalInt.of(minutes[number]) : OptionalInt.empty();
    }

    /** Returns the known minutes by window. */
    WindowLoad load() {
        WindowLoad load = new WindowLoad(steps);
        for (int i = 0; i < windows.length; i++) {
            if (windows[i] != null && minutes[i] != UNKNOWN) {
                load.add(windows[i], minutes[i]);
            }
        }
        return load;
    }

    /** Returns the minutes of topics whose place study time does not reach. */
    long minutesWithoutWindow() {
        long total = 0;
        for (int i = 0; i < windows.length; i++) {
            total += windows[i] == null ? minutes[i] : 0;
        }
        return total;
    }
}

package org.learnroadmap.core.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Span;
import org.learnroadmap.core.model.TrackerRow;

/** Finds the topics among which those of a tracker row are: the ones of its phase and weeks. Used by one thread. */
final class TrackerScopes {

    /** Some topics of a roadmap; each is made once and equal to itself only. */
    static final class Scope {
        private final List<Integer> topics;
        private final boolean isNarrow;

        private Scope(List<Integer> topics, boolean isNarrow) {
            this.topics = topics;
            this.isNarrow = isNarrow;
        }

        /** Returns the numbers of the topics, ascending. */
        List<Integer> topics() {
            return topics;
        }

        /** Tells whether a phase or weeks say so; otherwise it is all topics. */
        boolean isNarrow() {
            return isNarrow;
        }
    }

    /** A label and a number in front of a title, or alone: {@code Phase 1: Basics}, {@code 2. Forms}, {@code Week 3}. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?U)(?:(\\p{L}+)\\s+)?(\\d{1,4})\\b\\s*[:.)\\p{Pd}]*\\s*(.*)", Pattern.DOTALL);

    private static final Pattern SPAN = Pattern.compile("(\\d{1,4})(?:\\D{1,4}(\\d{1,4}))?");

    /** So many looks at topics are enough for any tracker that a person wrote. */
    private static final long STEPS = 3_000_000;

    private final Roadmap roadmap;
    private final List<Integer> allTopics;
    private final Map<String, List<Integer>> phasesByTitle = new HashMap<>();
    private final List<Integer> numberedPhases;
    private final Map<List<Optional<String>>, Scope> known = new HashMap<>();
    private long steps = STEPS;

    TrackerScopes(Roadmap roadmap) {
        this.roadmap = roadmap;
        allTopics = IntStream.range(0, roadmap.topics().size()).boxed().toList();
        List<Phase> phases = roadmap.allPhases();
        for (int phase = 0; phase < phases.size(); phase++) {
            phasesByTitle
                    .computeIfAbsent(TitleWords.plain(phases.get(phase).title()), title -> new ArrayList<>())
                    .add(phase);
        }
        numberedPhases = roadmap.phases().stream()
                .filter(phase -> !phase.buffer())
                .map(phase -> roadmap.numberOf(phase.id()))
                .toList();
    }

    /** Returns the topics among which those of a row are; none if its weeks are those of no topic. */
    Scope of(TrackerRow row) {
        List<Optional<String>> key = List.of(row.phase(), row.weeks());
        return known.computeIfAbsent(key, any -> scope(row));
    }

    private Scope scope(TrackerRow row) {
        List<Integer> phases = row.phase().map(this::phases).orElse(List.of());
        List<Integer> all = phases.isEmpty() ? allTopics : topics(phases);
        Optional<Span> weeks = row.weeks()
                .or(() -> phases.isEmpty() ? row.phase().filter(TrackerScopes::isWeek) : Optional.empty())
                .flatMap(TrackerScopes::span);
        steps -= all.size();
        if (steps < 0) {
            return new Scope(List.of(), false);
        }
        if (weeks.isEmpty()) {
            return new Scope(all, !phases.isEmpty());
        }
        List<Integer> within = all.stream()
                .filter(topic ->
                        weeksOf(topic).filter(own -> overlap(own, weeks.get())).isPresent())
                .toList();
        // Weeks may count within the phase: then the phase says more.
        return new Scope(within.isEmpty() && !phases.isEmpty() ? all : within, true);
    }

    /** Returns the topics of the phase that a text names whole: by id, title or number. */
    List<Integer> topicsOfPhase(String text) {
        return topics(phasesNamed(text));
    }

    private List<Integer> topics(List<Integer> phases) {
        TreeSet<Integer> topics = new TreeSet<>();
        for (int phase : phases) {
            IntStream.range(roadmap.firstTopicOf(phase), roadmap.endOfTopicsOf(phase))
                    .forEach(topics::add);
        }
        steps -= topics.size();
        return List.copyOf(topics);
    }

    private List<Integer> phases(String text) {
        List<Integer> named = phasesNamed(text);
        if (!named.isEmpty()) {
            return named;
        }
        Matcher numbered = NUMBERED.matcher(text.strip());
        boolean isNumbered = numbered.matches() && !isWeek(text);
        List<Integer> alike = alike(TitleWords.plain(isNumbered ? numbered.group(3) : text));
        return alike.isEmpty() && isNumbered ? numbered(numbered.group(2)) : alike;
    }

    private List<Integer> phasesNamed(String text) {
        if (steps < 0) {
            return List.of();
        }
        if (roadmap.phase(text.strip()).isPresent()) {
            return List.of(roadmap.numberOf(text.strip()));
        }
        List<Integer> titled = phasesByTitle.getOrDefault(TitleWords.plain(text), List.of());
        Matcher numbered = NUMBERED.matcher(text.strip());
        if (!titled.isEmpty() || !numbered.matches() || isWeek(text)) {
            return titled;
        }
        String rest = TitleWords.plain(numbered.group(3));
        return rest.isEmpty() ? numbered(numbered.group(2)) : phasesByTitle.getOrDefault(rest, List.of());
    }

    /** Returns the phases whose title begins like a text, or the other way round. */
    private List<Integer> alike(String plain) {
        steps -= phasesByTitle.size();
        if (plain.isEmpty() || steps < 0) {
            return List.of();
        }
        return phasesByTitle.entrySet().stream()
                .filter(entry -> begins(entry.getKey(), plain) || begins(plain, entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .sorted()
                .toList();
    }

    private static boolean begins(String whole, String part) {
        return !part.isEmpty() && whole.startsWith(part + " ");
    }

    private List<Integer> numbered(String number) {
        int index = Integer.parseInt(number) - 1;
        return index >= 0 && index < numberedPhases.size() ? List.of(numberedPhases.get(index)) : List.of();
    }

    private static boolean isWeek(String text) {
        return text.strip().toLowerCase(Locale.ROOT).startsWith("week");
    }

    private static Optional<Span> span(String text) {
        Matcher span = SPAN.matcher(text);
        if (!span.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(span.group(1));
        int last = span.group(2) == null ? first : Integer.parseInt(span.group(2));
        return first < 1 || last < first ? Optional.empty() : Optional.of(new Span(first, last));
    }

    private static boolean overlap(Span one, Span other) {
        return one.first() <= other.last() && other.first() <= one.last();
    }

    private Optional<Span> weeksOf(int topic) {
        Optional<Span> own = roadmap.topics().get(topic).weeks();
        for (int phase = roadmap.phaseOf(topic); own.isEmpty() && phase >= 0; phase = roadmap.parentOf(phase)) {
            own = roadmap.allPhases().get(phase).weeks();
        }
        return own;
    }
}

package org.learnroadmap.testkit.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.spi.Source;

/** Holds the places of definitions and findings against the source they point into. */
final class Places {

    private final Promise promise;
    private final String with;
    private final Source source;
    private final boolean isText;
    private final List<String> lines;

    private Places(Promise promise, String with, Source source, boolean isText) {
        this.promise = promise;
        this.with = with;
        this.source = source;
        this.isText = isText;
        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        lines = List.of((text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1));
    }

    /** Fails unless everything that was read points into its source; in what is no text there are no lines to hold it against. */
    static void check(Promise promise, String with, Source source, boolean isText, Reading reading) {
        Places places = new Places(promise, with, source, isText);
        reading.definitions().forEach(places::check);
        reading.findings().forEach(places::check);
    }

    private void check(Diagnostic found) {
        found.related().forEach(place -> checkInside(place, found.toString()));
        boolean placed = found.location().isPresent() || LibraryCodes.of(found);
        promise.holds(placed, with, found + " (no location; give it one)");
        found.location().ifPresent(place -> checkInside(place, found.toString()));
    }

    /** Walks without calling itself: definitions may be as deep as they like. */
    private void check(RoadmapDefinition definition) {
        Deque<Map.Entry<String, PhaseDefinition>> open = new ArrayDeque<>();
        addAll(definition.phases(), "", open);
        while (!open.isEmpty()) {
            Map.Entry<String, PhaseDefinition> next = open.pop();
            String path = next.getKey();
            checkPath(definition, path, 0);
            for (int i = 0; i < next.getValue().topics().size(); i++) {
                String topic = path + ".topics[" + i + "]";
                checkPath(definition, topic, 1);
                List.of("id", "title", "kind", "effort", "requires[0]")
                        .forEach(key -> checkPath(definition, topic + "." + key, 1));
            }
            addAll(next.getValue().phases(), path + ".", open);
        }
    }

    private static void addAll(
            List<PhaseDefinition> phases, String path, Deque<Map.Entry<String, PhaseDefinition>> open) {
        for (int i = 0; i < phases.size(); i++) {
            open.push(Map.entry(path + "phases[" + i + "]", phases.get(i)));
        }
    }

    private void checkPath(RoadmapDefinition definition, String path, int firstLine) {
        SourceLocation place = definition.places().find(path).orElse(null);
        promise.holds(
                place != null && (!isText || place.line() >= firstLine),
                with,
                path + " has the place " + place
                        + "; record its line with LoadContext.places() and the builder's places()");
        if (place != null) {
            checkInside(place, path);
        }
    }

    private void checkInside(SourceLocation place, String of) {
        promise.holds(isInside(place), with, place + " for " + of + "; the source has " + lines.size() + " lines");
    }

    private boolean isInside(SourceLocation place) {
        boolean isHere = place.source().equals(source.name());
        if (!isText || !isHere || place.line() > lines.size()) {
            return !isText && isHere;
        }
        String line = place.line() == 0 ? "" : lines.get(place.line() - 1);
        return place.column() <= line.codePointCount(0, line.length()) + 1;
    }
}

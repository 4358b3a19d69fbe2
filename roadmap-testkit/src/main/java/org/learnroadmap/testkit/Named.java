package org.learnroadmap.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Printable;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.model.Element;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;

/** Names roadmaps, phases and topics in messages, and says where they stand. */
final class Named {

    private Named() {}

    /** Returns such as {@code 'orm' (The ORM)}. */
    static String of(Element element) {
        return "'" + element.id() + "' (" + Printable.escape(element.title()) + ")";
    }

    /** Returns such as {@code django.yaml:12:9: topic 'orm' (The ORM)}; with the path if it was built in Java. */
    static String at(Roadmap roadmap, Topic topic) {
        return place(roadmap, roadmap.pathOf(topic)) + ": topic " + of(topic);
    }

    /** Returns such as {@code django.yaml:12:9: phase 'core' (Core Django)}; with the path if it was built in Java. */
    static String at(Roadmap roadmap, Phase phase) {
        return place(roadmap, roadmap.pathOf(phase)) + ": phase " + of(phase);
    }

    /** Returns the place of the topic or phase with an id, or {@code roadmap}, as {@link #at(Roadmap, Topic)} does. */
    static String at(Roadmap roadmap, String id) {
        return roadmap.topic(id)
                .map(topic -> at(roadmap, topic))
                .or(() -> roadmap.phase(id).map(phase -> at(roadmap, phase)))
                .orElseGet(() -> roadmap(roadmap));
    }

    /** Returns such as {@code django.yaml:2:5: roadmap 'django' (Django in six weeks)}. */
    static String roadmap(Roadmap roadmap) {
        String place = roadmap.places()
                .find("id")
                .map(at -> Printable.escape(at.toString()) + ": ")
                .orElse("");
        return place + "roadmap " + of(roadmap);
    }

    private static String place(Roadmap roadmap, String path) {
        Optional<SourceLocation> place = roadmap.places().find(path);
        return place.map(at -> Printable.escape(at.toString())).orElse(path);
    }

    /** Returns ids as people write a list: {@code 'a', 'b'}. */
    static String list(List<String> ids) {
        return ids.stream().map(id -> "'" + Printable.escape(id) + "'").collect(Collectors.joining(", "));
    }

    /** Returns such as {@code ; did you mean 'orm'?}, or nothing if no topic comes close. */
    static String suggestion(Roadmap roadmap, String id) {
        List<String> known = roadmap.topics().stream().map(Topic::id).toList();
        return Diagnostic.error("unknown-id")
                .suggestNearest(id, known)
                .build()
                .suggestion()
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse("");
    }
}

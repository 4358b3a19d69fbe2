package org.learnroadmap.core.change;

import java.util.Optional;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.model.Element;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;

/** Where things of the old version were written. */
final class OldPlaces {

    private final Roadmap before;

    OldPlaces(Roadmap before) {
        this.before = before;
    }

    /** Returns where a topic or phase was written; nothing if it was built in Java. */
    Optional<SourceLocation> find(Element element) {
        return before.places().find(path(element));
    }

    /** Returns the same as text for a message; else the path. */
    String describe(Element element) {
        return find(element).map(SourceLocation::toString).orElseGet(() -> path(element));
    }

    private String path(Element element) {
        return element instanceof Topic topic
                ? before.pathOf(topic)
                : element instanceof Phase phase ? before.pathOf(phase) : "";
    }
}

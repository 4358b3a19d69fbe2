package org.learnroadmap.core.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.internal.text.Suggestions;

/** The ids of one definition: what each names, and where it was used first. */
final class Ids {

    /** What an id names. */
    enum Named {
        TOPIC,
        PHASE
    }

    private record Use(Named named, String path) {}

    private static final String PLACEHOLDER = "? ";

    private final Map<String, Use> uses = new LinkedHashMap<>();
    private final DiagnosticCollector findings;
    private @Nullable Suggestions suggestions;
    private int placeholders;

    Ids(DiagnosticCollector findings) {
        this.findings = findings;
    }

    /**
     * Takes the id of an element.
     *
     * @return the id, or a placeholder that nobody can name if it is unusable, already in use or reserved, so
     *         that the rest of the definition can still be checked
     */
    String claim(Optional<String> id, boolean usable, Named named, String path) {
        if (id.isEmpty() || !usable || id.get().startsWith(PLACEHOLDER)) {
            return placeholder();
        }
        if (id.get().equals("roadmap")) {
            findings.error(
                    "reserved-id", path + ".id", "id 'roadmap' is reserved for the whole roadmap; choose another");
            return placeholder();
        }
        Use first = uses.putIfAbsent(id.get(), new Use(named, path));
        if (first != null) {
            String firstPath = first.path + ".id";
            findings.error(
                    "duplicate-id",
                    path + ".id",
                    "id '{id}' is used twice; first at {first}",
                    "id",
                    id.get(),
                    "first",
                    findings.describe(firstPath));
            return placeholder();
        }
        return id.get();
    }

    /** A space is no character of an id: what begins like a placeholder has been reported as invalid. */
    private String placeholder() {
        return PLACEHOLDER + placeholders++;
    }

    /** Returns what an id names, if anything. */
    Optional<Named> find(String id) {
        return Optional.ofNullable(uses.get(id)).map(Use::named);
    }

    /** Returns where an element with this id stands. */
    String pathOf(String id) {
        Use use = uses.get(id);
        return use == null ? "" : use.path;
    }

    /** Reports an id that names nothing, with the id that was probably meant. */
    void reportUnknown(String id, String path, String expected) {
        if (suggestions == null) {
            List<String> known = new ArrayList<>(uses.keySet());
            suggestions = new Suggestions(known);
        }
        findings.add(Diagnostic.error("unknown-id")
                .path(path)
                .message("unknown {expected} '{id}'", "expected", expected, "id", id)
                .suggestion(suggestions.nearest(id).orElse(null))
                .build());
    }
}

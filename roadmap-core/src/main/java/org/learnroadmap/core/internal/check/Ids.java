package org.learnroadmap.core.internal.check;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.internal.text.Suggestions;

/**
 * The ids of one definition: what each names, and where it was used first. Ids are compared, and kept, in Unicode
 * normalisation form C: two that look the same are the same.
 */
final class Ids {

    /** What an id names. */
    enum Named {
        TOPIC("topic"),
        PHASE("phase");

        private final String word;

        Named(String word) {
            this.word = word;
        }
    }

    /** The elements with one id; the second is there only by mistake. */
    private static final class Use {
        final Named named;
        final String written;
        final DefinitionPath first;

        @Nullable
        DefinitionPath second;

        Use(Named named, String written, DefinitionPath first) {
            this.named = named;
            this.written = written;
            this.first = first;
        }
    }

    /** Text in which all characters come before this one has one form only. */
    private static final char FIRST_COMBINING = '\u0300';

    private final Map<String, Use> uses = new LinkedHashMap<>();
    private final Map<String, String> former = new HashMap<>();
    private final DiagnosticCollector findings;
    private @Nullable Suggestions suggestions;

    Ids(DiagnosticCollector findings) {
        this.findings = findings;
    }

    /**
     * Takes the id of an element.
     *
     * @return the id, or its path as a placeholder if it is unusable, already in use or reserved, so that the rest of
     *         the definition can still be checked; a bracket is no character of an id, so nobody can name a path
     */
    String claim(Optional<String> written, Named named, DefinitionPath path) {
        if (written.isEmpty() || written.get().isBlank() || written.get().contains("[")) {
            return path.toString();
        }
        String id = normalised(written.get());
        if (id.equals("roadmap")) {
            findings.error(
                    "reserved-id",
                    path.at("id").toString(),
                    "id 'roadmap' is reserved for the whole roadmap; choose another");
            return path.toString();
        }
        Use use = uses.get(id);
        if (use == null) {
            uses.put(id, new Use(named, written.get(), path));
            return id;
        }
        use.second = path;
        findings.error(
                "duplicate-id",
                path.at("id").toString(),
                use.written.equals(written.get())
                        ? "id '{id}' is used twice; first at {first}"
                        : "id '{id}' is used twice, in two Unicode forms that look the same; first at {first}",
                "id",
                written.get(),
                "first",
                findings.describe(use.first.at("id").toString()));
        return path.toString();
    }

    private static String normalised(String id) {
        int plain = 0;
        while (plain < id.length() && id.charAt(plain) < FIRST_COMBINING) {
            plain++;
        }
        return plain == id.length() || Normalizer.isNormalized(id, Normalizer.Form.NFC)
                ? id
                : Normalizer.normalize(id, Normalizer.Form.NFC);
    }

    /** Takes the former ids of an element, once all ids are claimed: progress must know where each went. */
    void claimFormer(List<String> ids, DefinitionPath path) {
        for (int i = 0; i < ids.size(); i++) {
            String id = normalised(ids.get(i));
            String place = path.at("formerly", i).toString();
            Use living = uses.get(id);
            String elsewhere = living == null
                    ? former.putIfAbsent(id, place)
                    : living.first.at("id").toString();
            if (living != null) {
                findings.error(
                        "formerly-in-use",
                        place,
                        "former id '{id}' is an id again, at {other}; remove it here, or rename that one",
                        "id",
                        id,
                        "other",
                        findings.describe(elsewhere));
            } else if (elsewhere != null) {
                findings.error(
                        "formerly-twice",
                        place,
                        "former id '{id}' is also at {other}; only one can carry on what was learned under it",
                        "id",
                        id,
                        "other",
                        findings.describe(elsewhere));
            }
        }
    }

    /** Tells whether an id names a phase. */
    boolean isPhase(String id) {
        Use use = uses.get(id);
        return use != null && use.named == Named.PHASE;
    }

    /** Returns where an element with this id, or placeholder, stands. */
    String pathOf(String id) {
        Use use = uses.get(id);
        return use == null ? id : use.first.toString();
    }

    /** Returns the id that a reference names; one that names nothing, or more than one thing, is reported. */
    Optional<String> resolve(String reference, DefinitionPath path) {
        return resolve(reference, "topic or phase", path);
    }

    /** Returns the id that a reference names if that is what is expected. */
    Optional<String> resolve(String reference, Named expected, DefinitionPath path) {
        Optional<String> id = resolve(reference, expected.word, path);
        Named named = id.map(uses::get).map(use -> use.named).orElse(expected);
        if (named != expected) {
            findings.error(
                    "wrong-target",
                    path.toString(),
                    "'{id}' is a {other}; write '{other}: {id}'",
                    "id",
                    reference,
                    "other",
                    named.word);
            return Optional.empty();
        }
        return id;
    }

    private Optional<String> resolve(String reference, String expected, DefinitionPath path) {
        String id = normalised(reference);
        Use use = uses.get(id);
        if (use == null) {
            reportUnknown(id, path, expected);
            return Optional.empty();
        }
        if (use.second != null) {
            findings.error(
                    "ambiguous-id",
                    path.toString(),
                    "'{id}' names both {first} and {second}; give them different ids",
                    "id",
                    id,
                    "first",
                    findings.describe(use.first.toString()),
                    "second",
                    findings.describe(use.second.toString()));
            return Optional.empty();
        }
        return Optional.of(id);
    }

    private void reportUnknown(String id, DefinitionPath path, String expected) {
        if (suggestions == null) {
            suggestions = new Suggestions(List.copyOf(uses.keySet()));
        }
        findings.add(Diagnostic.error("unknown-id")
                .path(path.toString())
                .message("unknown {expected} '{id}'", "expected", expected, "id", id)
                .suggestion(suggestions.nearest(id).orElse(null))
                .build());
    }
}

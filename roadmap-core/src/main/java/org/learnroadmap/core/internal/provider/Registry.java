package org.learnroadmap.core.internal.provider;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.spi.Provider;

/**
 * The providers of one kind, by id.
 *
 * <p>One that was registered wins over a discovered one. Of two discovered classes with one id neither is used,
 * because the order of jars must not decide.
 *
 * @param <T> the kind of provider
 */
public final class Registry<T extends Provider> {

    private final String kind;
    private final Map<String, T> byId;
    private final Map<String, String> clashes;

    /**
     * Chooses among providers.
     *
     * @param kind       the word for messages, such as {@code pace strategy}
     * @param registered in order; the last of one id counts
     * @param discovered in any order
     */
    public Registry(String kind, List<T> registered, List<T> discovered) {
        this.kind = kind;
        Map<String, T> chosen = new TreeMap<>();
        Map<String, Set<String>> classes = new TreeMap<>();
        for (T provider : discovered) {
            chosen.putIfAbsent(provider.id(), provider);
            classes.computeIfAbsent(provider.id(), id -> new TreeSet<>())
                    .add(provider.getClass().getName());
        }
        Map<String, String> twice = new TreeMap<>();
        classes.forEach((id, names) -> {
            if (names.size() > 1) {
                chosen.remove(id);
                twice.put(id, String.join(" and ", names));
            }
        });
        for (T provider : registered) {
            chosen.put(provider.id(), provider);
            twice.remove(provider.id());
        }
        byId = Collections.unmodifiableMap(chosen);
        clashes = Collections.unmodifiableMap(twice);
    }

    /** Returns the providers that can be used, sorted by id. */
    public Collection<T> all() {
        return byId.values();
    }

    /** Returns the provider with an id, if it can be used. */
    public Optional<T> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns an error about an id that cannot be used: unknown, or claimed by two classes.
     *
     * @param code the code of the finding if it is unknown
     */
    public Diagnostic.Builder refuse(String code, String id) {
        String clash = clashes.get(id);
        if (clash != null) {
            return Diagnostic.error("ambiguous-provider")
                    .message(
                            "{kind} '{id}' is claimed by {classes}; register the one you mean",
                            "kind",
                            kind,
                            "id",
                            id,
                            "classes",
                            clash);
        }
        List<String> known = new ArrayList<>(byId.keySet());
        String there = known.isEmpty()
                ? "there is none (no provider was found; in a shaded jar, were META-INF/services files merged?)"
                : "there are " + String.join(", ", known) + hint(id);
        return Diagnostic.error(code)
                .message("unknown {kind} '{id}'; {there}", "kind", kind, "id", id, "there", there)
                .suggestNearest(id, known);
    }

    /** Where nothing of a vendor is found, it was probably not found rather than misspelled. */
    private String hint(String id) {
        String vendor = id.substring(0, id.indexOf('.') + 1);
        boolean isMissing = !vendor.isEmpty() && byId.keySet().stream().noneMatch(known -> known.startsWith(vendor));
        return isMissing ? " (is its jar there? in a shaded jar, were META-INF/services files merged?)" : "";
    }

    /** Returns a warning for each id that two classes claim. */
    public List<Diagnostic> faults() {
        return clashes.entrySet().stream()
                .map(clash -> Diagnostic.warning("ambiguous-provider")
                        .message(
                                "{kind} '{id}' is claimed by {classes}; neither is used",
                                "kind",
                                kind,
                                "id",
                                clash.getKey(),
                                "classes",
                                clash.getValue())
                        .build())
                .toList();
    }
}

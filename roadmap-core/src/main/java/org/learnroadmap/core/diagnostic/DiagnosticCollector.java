package org.learnroadmap.core.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Gathers findings about one value and gives each its place.
 *
 * <p>At most a given number is kept, errors before warnings before infos; the rest is counted and the count reported
 * last, as serious as the most serious that was not kept. Not safe for use by several threads.
 *
 * @since 0.1
 */
public final class DiagnosticCollector {

    private static final String TOO_MANY = "too-many-diagnostics";

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
            diagnostic -> diagnostic.location().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    private final SourceMap places;
    private final int limit;
    private final Map<Severity, List<Diagnostic>> found = new EnumMap<>(Severity.class);
    private final Map<Severity, Integer> dropped = new EnumMap<>(Severity.class);

    /**
     * Starts with no finding.
     *
     * @param places where the paths of the value were written
     * @param limit  the most findings to keep, at least 1
     */
    public DiagnosticCollector(SourceMap places, int limit) {
        this.places = Objects.requireNonNull(places, "places");
        this.limit = limit;
        for (Severity severity : Severity.values()) {
            found.put(severity, new ArrayList<>());
        }
    }

    /** Adds an error; see {@link Diagnostic.Builder#message} for the message. */
    public void error(String code, String path, String template, Object... arguments) {
        add(Diagnostic.error(code).path(path).message(template, arguments).build());
    }

    /** Adds a warning; see {@link Diagnostic.Builder#message} for the message. */
    public void warning(String code, String path, String template, Object... arguments) {
        add(Diagnostic.warning(code).path(path).message(template, arguments).build());
    }

    /** Adds an info; see {@link Diagnostic.Builder#message} for the message. */
    public void info(String code, String path, String template, Object... arguments) {
        add(Diagnostic.info(code).path(path).message(template, arguments).build());
    }

    /** Adds a finding; one without a place gets that of its path. */
    public void add(Diagnostic diagnostic) {
        if (diagnostic.code().equals(TOO_MANY)) {
            drop(diagnostic.severity(), Integer.parseInt(diagnostic.arguments().getOrDefault("count", "0")));
            return;
        }
        List<Diagnostic> alike = Objects.requireNonNull(found.get(diagnostic.severity()));
        if (alike.size() >= limit) {
            drop(diagnostic.severity(), 1);
            return;
        }
        boolean placed = diagnostic.location().isPresent();
        alike.add(
                placed
                        ? diagnostic
                        : places.find(diagnostic.path())
                                .map(place ->
                                        diagnostic.toBuilder().location(place).build())
                                .orElse(diagnostic));
    }

    private void drop(Severity severity, int count) {
        dropped.merge(severity, count, Integer::sum);
    }

    /** Adds all findings of a list, which may come from another collector: what that one dropped stays counted. */
    public void addAll(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::add);
    }

    /** Tells whether an error was added. */
    public boolean hasErrors() {
        return !Objects.requireNonNull(found.get(Severity.ERROR)).isEmpty() || dropped.containsKey(Severity.ERROR);
    }

    /** Returns the place of a path as text for a message: its location, else the path itself. */
    public String describe(String path) {
        return places.find(path).map(SourceLocation::toString).orElse(path);
    }

    /** Returns what was found, sorted by place; findings without a place come last in the order of arrival. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> result = new ArrayList<>();
        Map<Severity, Integer> left = new EnumMap<>(dropped);
        for (Severity severity : Severity.values()) {
            List<Diagnostic> alike = Objects.requireNonNull(found.get(severity));
            int kept = Math.min(alike.size(), limit - result.size());
            result.addAll(alike.subList(0, kept));
            if (kept < alike.size()) {
                left.merge(severity, alike.size() - kept, Integer::sum);
            }
        }
        result.sort(BY_PLACE);
        if (!left.isEmpty()) {
            result.add(rest(left));
        }
        return List.copyOf(result);
    }

    private Diagnostic rest(Map<Severity, Integer> left) {
        int count = left.values().stream().mapToInt(Integer::intValue).sum();
        return Diagnostic.of(left.keySet().iterator().next(), TOO_MANY)
                .message(
                        "{count} more findings were not kept; the limit is {limit} (Limits.diagnostics)",
                        "count",
                        count,
                        "limit",
                        limit)
                .build();
    }
}

package org.learnroadmap.core.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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

    /** A finding and how many came before it. */
    private record Arrival(long number, Diagnostic diagnostic) {}

    private final SourceMap places;
    private final int limit;
    private final Map<Severity, List<Arrival>> found = new EnumMap<>(Severity.class);
    private final Map<Severity, Long> dropped = new EnumMap<>(Severity.class);
    private long arrivals;
    private final Set<String> allowed = new HashSet<>();
    private final Set<String> allowedAndFound = new HashSet<>();

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

    /** Leaves out warnings of these codes from now on: their author accepts them knowingly. */
    public void allow(Collection<String> codes) {
        allowed.addAll(codes);
    }

    /** Tells whether a warning with this code was left out because it is allowed. */
    public boolean wasAllowed(String warning) {
        return allowedAndFound.contains(warning);
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
        if (diagnostic.severity() == Severity.WARNING && allowed.contains(diagnostic.code())) {
            allowedAndFound.add(diagnostic.code());
            return;
        }
        if (diagnostic.code().equals(TOO_MANY) && count(diagnostic).matches("\\d{1,9}")) {
            drop(diagnostic.severity(), Integer.parseInt(count(diagnostic)));
            return;
        }
        List<Arrival> alike = Objects.requireNonNull(found.get(diagnostic.severity()));
        if (alike.size() >= limit) {
            drop(diagnostic.severity(), 1);
            return;
        }
        alike.add(new Arrival(arrivals++, placed(diagnostic)));
    }

    private static String count(Diagnostic rest) {
        return rest.arguments().getOrDefault("count", "");
    }

    private Diagnostic placed(Diagnostic diagnostic) {
        if (diagnostic.location().isPresent()) {
            return diagnostic;
        }
        return places.find(diagnostic.path())
                .map(place -> diagnostic.toBuilder().location(place).build())
                .orElse(diagnostic);
    }

    private void drop(Severity severity, int count) {
        dropped.merge(severity, (long) count, Long::sum);
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
        List<Arrival> kept = new ArrayList<>();
        Map<Severity, Long> left = new EnumMap<>(dropped);
        for (Severity severity : Severity.values()) {
            List<Arrival> alike = Objects.requireNonNull(found.get(severity));
            int room = Math.min(alike.size(), limit - kept.size());
            kept.addAll(alike.subList(0, room));
            if (room < alike.size()) {
                left.merge(severity, (long) alike.size() - room, Long::sum);
            }
        }
        kept.sort(Comparator.comparingLong(Arrival::number));
        List<Diagnostic> result =
                new ArrayList<>(kept.stream().map(Arrival::diagnostic).toList());
        result.sort(BY_PLACE);
        if (!left.isEmpty()) {
            result.add(rest(left));
        }
        return List.copyOf(result);
    }

    private Diagnostic rest(Map<Severity, Long> left) {
        long count = left.values().stream().mapToLong(Long::longValue).sum();
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

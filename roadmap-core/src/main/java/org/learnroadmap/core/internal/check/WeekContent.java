package org.learnroadmap.core.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.model.Span;

/** The weeks for which one phase, or the roadmap, has something, as neighbours in the author's order. */
final class WeekContent {

    private record Written(Span weeks, DefinitionPath path) {}

    private final DiagnosticCollector findings;
    private final List<Written> written = new ArrayList<>();
    /** First to last week of phases that do not overlap. */
    private final TreeMap<Integer, Integer> taken = new TreeMap<>();

    private @Nullable Span previous;
    private boolean everywhere;
    private boolean again;
    private boolean inRestart;

    WeekContent(DiagnosticCollector findings) {
        this.findings = findings;
    }

    /** Adds a topic; one without weeks of its own may be studied in all weeks of its phase. */
    void addTopic(Optional<Span> weeks, DefinitionPath path) {
        if (weeks.isPresent()) {
            written.add(new Written(weeks.get(), path.at("weeks")));
        } else {
            addAnyWeek();
        }
    }

    /** Adds something of which the weeks are not known. */
    void addAnyWeek() {
        everywhere = true;
    }

    /** Adds a phase and compares its weeks with those of the phases before it; without weeks it has its content's. */
    void addPhase(WeekContent content, Optional<Span> weeks, DefinitionPath path) {
        again |= content.again;
        if (weeks.isPresent()) {
            written.add(new Written(weeks.get(), path.at("weeks")));
            compare(weeks.get(), false, path.at("weeks"));
            return;
        }
        written.addAll(content.written);
        everywhere |= content.everywhere || content.written.isEmpty();
        content.hull().ifPresent(hull -> compare(hull, true, path));
    }

    private Optional<Span> hull() {
        return written.stream()
                .map(Written::weeks)
                .reduce((a, b) -> new Span(Math.min(a.first(), b.first()), Math.max(a.last(), b.last())));
    }

    private void compare(Span weeks, boolean ofContent, DefinitionPath path) {
        Map.Entry<Integer, Integer> before = taken.floorEntry(weeks.last());
        boolean overlaps = before != null && before.getValue() >= weeks.first();
        if (!overlaps) {
            taken.put(weeks.first(), weeks.last());
            inRestart = false;
        } else if (previous != null
                && (weeks.first() < previous.first() || (ofContent && weeks.first() == previous.first()))) {
            again = true;
            inRestart = true;
            reportRestart(weeks, path);
        } else if (!inRestart) {
            reportOverlap(weeks, new Span(before.getKey(), before.getValue()), path);
        }
        previous = weeks;
    }

    private void reportOverlap(Span weeks, Span other, DefinitionPath path) {
        findings.warning(
                "spans-overlap",
                path.toString(),
                (weeks.length() == 1 ? "week {weeks} overlaps " : "weeks {weeks} overlap ")
                        + (other.length() == 1 ? "week {other}" : "weeks {other}")
                        + " of a phase before; if both are meant, write 'allow: [spans-overlap]'",
                "weeks",
                weeks,
                "other",
                other);
    }

    private void reportRestart(Span weeks, DefinitionPath path) {
        int last = taken.lastEntry().getValue();
        findings.warning(
                "weeks-restart",
                path.toString(),
                "weeks begin again with week {first} although week {last} came before; weeks count on through the whole roadmap, here from {next}",
                "first",
                weeks.first(),
                "last",
                last,
                "next",
                last + 1);
    }

    /** Tells whether weeks begin again, here or further in. */
    boolean beginsAgain() {
        return again;
    }

    /** Returns the last week with content, 0 for none. */
    int lastWeek() {
        return hull().map(Span::last).orElse(0);
    }

    /**
     * Reports weeks from first to last without content, each at what comes after them.
     *
     * @param path what to blame for those at the end
     */
    void reportGaps(int first, int last, DefinitionPath path) {
        if (everywhere || written.isEmpty()) {
            return;
        }
        int next = first;
        for (Written span : written.stream()
                .sorted(Comparator.comparingInt(span -> span.weeks.first()))
                .toList()) {
            reportGap(next, Math.min(span.weeks.first() - 1, last), span.path);
            next = Math.max(next, span.weeks.last() + 1);
        }
        reportGap(next, last, path);
    }

    private void reportGap(int first, int last, DefinitionPath path) {
        if (first <= last) {
            findings.warning(
                    "weeks-without-content",
                    path.toString(),
                    first == last
                            ? "week {weeks} has no topics; add some, or a phase with 'buffer: true' to keep it free"
                            : "weeks {weeks} have no topics; add some, or a phase with 'buffer: true' to keep them free",
                    "weeks",
                    new Span(first, last));
        }
    }
}

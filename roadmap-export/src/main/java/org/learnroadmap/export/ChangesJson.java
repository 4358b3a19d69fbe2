package org.learnroadmap.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.learnroadmap.core.change.BrokenDate;
import org.learnroadmap.core.change.ChangedRoadmaps;
import org.learnroadmap.core.change.RoadmapChanges;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.model.Element;
import org.learnroadmap.core.model.Roadmap;

/**
 * Writes what new versions of roadmaps change, for programs.
 *
 * <p>A report with {@code "format": 1}. Dates are ISO 8601, minutes integers. Fields without a value are left out.
 *
 * <p>Safe to share between threads.
 *
 * @since 0.1
 */
public final class ChangesJson {

    /** Creates the writer. */
    public ChangesJson() {}

    /**
     * Writes changes and leaves the stream open.
     *
     * @param diagnostics the findings about the new versions and their changes
     * @throws IOException if the stream cannot be written to
     */
    public void write(ChangedRoadmaps changed, List<Diagnostic> diagnostics, OutputStream out) throws IOException {
        Objects.requireNonNull(changed, "changed");
        List<Diagnostic> findings = List.copyOf(diagnostics);
        Objects.requireNonNull(out, "out");
        JsonReport.write(
                out,
                report -> report.objects("changes", changed.changes().stream(), ChangesJson::changes)
                        .texts("lostRoadmaps", ids(changed.lost()))
                        .texts("newRoadmaps", ids(changed.added()))
                        .diagnostics(findings.stream()));
    }

    private static List<String> ids(List<? extends Element> elements) {
        return elements.stream().map(Element::id).toList();
    }

    private static void changes(JsonReport json, RoadmapChanges changes) {
        json.text("roadmap", changes.after().id())
                .text("source", source(changes.after()))
                .text("oldSource", source(changes.before()))
                .texts("lostTopics", ids(changes.lostTopics()))
                .texts("lostPhases", ids(changes.lostPhases()))
                .texts("lostFormerIds", List.copyOf(changes.lostFormerIds().keySet()))
                .texts("newTopics", ids(changes.newTopics()))
                .texts("newPhases", ids(changes.newPhases()))
                .objects(
                        "renamed",
                        changes.renamed().entrySet().stream(),
                        (entry, renamed) -> entry.text("from", renamed.getKey()).text("to", renamed.getValue()))
                .number("minutesBefore", changes.minutesBefore())
                .number("minutesAfter", changes.minutesAfter())
                .objects(
                        "efforts",
                        changes.efforts().stream(),
                        (entry, effort) -> entry.text("topic", effort.topic().id())
                                .number("before", effort.before())
                                .number("after", effort.after())
                                .number("minutes", effort.minutes()))
                .objects(
                        "finishes",
                        changes.finishes().stream(),
                        (entry, finish) -> entry.text(
                                        "learner", finish.learner().id())
                                .text("says", finish.learner().says())
                                .text("before", finish.before().toString())
                                .text("after", finish.after().toString())
                                .number("days", finish.days()))
                .objects("brokenDates", changes.brokenDates().stream(), ChangesJson::broken);
    }

    private static void broken(JsonReport json, BrokenDate date) {
        json.text("learner", date.learner().id())
                .text("kind", date.kind().name().toLowerCase(Locale.ROOT))
                .text("id", date.id())
                .text("due", date.due().toString())
                .text("before", date.before().toString())
                .text("after", date.after().toString())
                .number("lateDays", date.lateDays());
    }

    private static Optional<String> source(Roadmap roadmap) {
        return roadmap.places().find("").map(SourceLocation::source);
    }
}

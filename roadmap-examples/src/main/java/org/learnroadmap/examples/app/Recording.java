package org.learnroadmap.examples.app;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressException;
import org.learnroadmap.core.progress.Standing;
import org.learnroadmap.yaml.ProgressFile;

/** Adds entries to a progress file and says so. Used once, by one thread. */
abstract class Recording {

    private final Roadmap roadmap;
    private final Function<Request, LocalDate> day;

    /** Creates a recording on the day that a function tells of the request in the progress file. */
    Recording(Roadmap roadmap, Function<Request, LocalDate> day) {
        this.roadmap = roadmap;
        this.day = day;
    }

    final Roadmap roadmap() {
        return roadmap;
    }

    /** Returns what a progress file holds that does not exist yet. */
    final ProgressFile fresh() {
        return ProgressFile.of(Progress.builder(roadmap.id())
                .started(day.apply(Request.builder().build()))
                .build());
    }

    /**
     * Returns the file with what is recorded.
     *
     * @throws ProgressException if it is the progress of another roadmap
     */
    final ProgressFile addTo(ProgressFile file) {
        LocalDate date =
                day.apply(file.request().orElseGet(() -> Request.builder().build()));
        DiagnosticCollector before = new DiagnosticCollector(
                file.progress().places(), Limits.defaults().diagnostics());
        Standing standing = Standing.of(roadmap, file.progress(), date, before);
        if (before.hasErrors()) {
            throw new ProgressException(before.sorted().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList());
        }
        return file.withProgress(add(file.progress(), standing, before.sorted()));
    }

    /**
     * Adds what is to be recorded.
     *
     * @param standing where the learner stands on the day, without it
     * @param known    what there is to say about the progress without it
     */
    abstract Progress add(Progress progress, Standing standing, List<Diagnostic> known);

    /** Returns what there is to say about what was recorded. */
    abstract List<Diagnostic> findings();

    /** Returns what was recorded, for people. */
    abstract String sentence();
}

package org.learnroadmap.examples.app;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.core.progress.Standing;
import org.learnroadmap.core.progress.TrackerImport;

/** Records what the ticked rows of a roadmap's tracker say. */
final class ImportRecording extends Recording {

    private final TrackerImport tracker;
    private String sentence = "";

    /**
     * Reads the tracker.
     *
     * @throws Failure if there is none
     */
    ImportRecording(Roadmap roadmap, Function<Request, LocalDate> day) {
        super(roadmap, day);
        if (roadmap.tracker().isEmpty()) {
            throw Failure.usage("roadmap '" + roadmap.id() + "' has no tracker");
        }
        tracker = TrackerImport.of(roadmap);
    }

    @Override
    Progress add(Progress progress, Standing standing, List<Diagnostic> known) {
        List<ProgressEntry> missing = tracker.missingFrom(progress, roadmap(), standing.asOf());
        sentence = sentence(missing, standing.asOf());
        return progress.toBuilder().entries(missing).build();
    }

    private String sentence(List<ProgressEntry> missing, LocalDate date) {
        int all = tracker.done().size() + tracker.begun().size();
        if (all == 0) {
            return "No topic is ticked in the tracker; nothing was recorded.";
        }
        if (missing.isEmpty()) {
            return "What the tracker says of " + topics(all) + " is recorded already; nothing was added.";
        }
        long done = missing.stream().filter(entry -> entry.did() == Did.DONE).count();
        long begun = missing.size() - done;
        return "Recorded for " + date + ", from " + rows(tracker.rows()) + " of the tracker: "
                + topics(done) + " done" + (begun == 0 ? "" : ", " + begun + " begun")
                + (missing.size() == all ? "" : "; " + (all - missing.size()) + " recorded already") + ".";
    }

    private static String rows(int count) {
        return count == 1 ? "1 row" : count + " rows";
    }

    private static String topics(long count) {
        return count == 1 ? "1 topic" : count + " topics";
    }

    @Override
    List<Diagnostic> findings() {
        return tracker.diagnostics();
    }

    @Override
    String sentence() {
        return sentence;
    }
}

package org.learnroadmap.core.progress;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.internal.identity.TopicIds;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;

/** Says what in progress does not fit a roadmap, about each id once. Used once, by one thread. */
final class ProgressReport {

    private static final String FORMER = "'{id}' is called '{now}' now, and what was recorded for it counts there";

    private final Roadmap roadmap;
    private final TopicIds ids;
    private final SourceMap places;
    private final DiagnosticCollector findings;
    private final Set<String> reported = new HashSet<>();
    private boolean isOther;

    ProgressReport(Roadmap roadmap, TopicIds ids, SourceMap places, DiagnosticCollector findings) {
        this.roadmap = roadmap;
        this.ids = ids;
        this.places = places;
        this.findings = findings;
    }

    /** A roadmap may have had another id, too. Of the progress of another roadmap there is nothing else to say. */
    void checkRoadmap(String id) {
        if (roadmap.formerly().contains(id) && !id.equals(roadmap.id())) {
            add("roadmap", Diagnostic.info("former-id").message(FORMER, "id", id, "now", roadmap.id()));
        } else if (!id.equals(roadmap.id())) {
            Diagnostic.Builder other = Diagnostic.error("other-roadmap")
                    .message(
                            "this is the progress of roadmap '{id}', not of '{roadmap}'; if that is its new id, it needs"
                                    + " 'formerly: [{id}]'",
                            "id",
                            id,
                            "roadmap",
                            roadmap.id());
            add("roadmap", other);
            isOther = true;
        }
    }

    /** Says that an id is not that of a topic; if nothing but its baseline is left of it, that is worth an info only. */
    void checkId(String path, String id, boolean onlyBaseline) {
        if (!reported.add(id)) {
            return;
        }
        Optional<String> now = ids.renamed(id);
        Optional<Phase> phase = ids.phase(id);
        if (now.isPresent()) {
            add(path, Diagnostic.info("former-id").message(FORMER, "id", id, "now", now.get()));
        } else if (phase.isPresent()) {
            Diagnostic.Builder phases = Diagnostic.warning("phase-as-topic")
                    .message("'{id}' is a phase and does not count here; record its topics one by one", "id", id);
            add(path, phases);
        } else {
            Diagnostic.Builder gone = onlyBaseline ? Diagnostic.info("topic-gone") : Diagnostic.warning("topic-gone");
            gone.message(
                            "'{id}' is no topic of roadmap '{roadmap}'; what was recorded for it is kept and does not"
                                    + " count",
                            "id",
                            id,
                            "roadmap",
                            roadmap.id())
                    .suggestion(ids.nearest(id).orElse(null));
            add(path, gone);
        }
    }

    void shortFormBeforeLog(String id) {
        Diagnostic.Builder before = Diagnostic.info("short-form-before-log")
                .message("'{id}' is in the log, too; what stands here counts as done before that", "id", id);
        add("topics." + id, before);
    }

    /** Says that something asks for a topic that is done and is not. */
    void notDone(int index, ProgressEntry entry) {
        Diagnostic.Builder open = Diagnostic.info("not-done")
                .message(
                        "'{id}' is not done on {date}; that it was {did} changes nothing",
                        "id",
                        entry.topic(),
                        "date",
                        entry.date(),
                        "did",
                        entry.did().label());
        add(entryPath(index), open);
    }

    void later(int count, String path, LocalDate asOf) {
        if (count > 0) {
            Diagnostic.Builder later = Diagnostic.info("later-entries")
                    .message(
                            "{entries} dated after {date} and {do} not count yet",
                            "entries",
                            count == 1 ? "1 entry is" : count + " entries are",
                            "date",
                            asOf,
                            "do",
                            count == 1 ? "does" : "do");
            add(path, later);
        }
    }

    void undated(int count) {
        if (count > 0) {
            Diagnostic.Builder undated = Diagnostic.info("done-without-date")
                    .message("{topics} done, and nobody knows since when", "topics", topics(count));
            add("topics", undated);
        }
    }

    private static String topics(int count) {
        return count == 1 ? "1 topic is" : count + " topics are";
    }

    static String entryPath(int index) {
        return "log[" + index + "]";
    }

    private void add(String path, Diagnostic.Builder finding) {
        if (isOther) {
            return;
        }
        finding.path(path);
        places.find(path).ifPresent(finding::location);
        findings.add(finding.build());
    }
}

package org.learnroadmap.core.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.internal.identity.TopicIds;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TrackerRow;

/**
 * What the {@linkplain Roadmap#tracker() tracker} of a roadmap says is done: the topics that its ticked rows are about.
 *
 * <p>A row whose task is the title or id of a topic or phase is about that one. Others are about topics of the phase and
 * weeks that they name, those whose titles share most words with them; where all rows of some weeks are ticked, all
 * topics of them are done. A row in progress says that the first of its topics is begun.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class TrackerImport {

    private static final int MOST_FINDINGS = 10_000;

    private final List<Topic> done;
    private final List<Topic> begun;
    private final int rows;
    private final List<Diagnostic> diagnostics;

    private TrackerImport(List<Topic> done, List<Topic> begun, int rows, List<Diagnostic> diagnostics) {
        this.done = done;
        this.begun = begun;
        this.rows = rows;
        this.diagnostics = diagnostics;
    }

    /** Reads the tracker of a roadmap. */
    public static TrackerImport of(Roadmap roadmap) {
        return new Reading(roadmap).read();
    }

    /** Returns the topics that are done, in declaration order. */
    public List<Topic> done() {
        return done;
    }

    /** Returns the topics that are begun and not done, in declaration order. */
    public List<Topic> begun() {
        return begun;
    }

    /** Returns how many rows say that something is done or begun. */
    public int rows() {
        return rows;
    }

    /** Returns which rows fit no topic, and which states mean nothing, sorted by place. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Returns the entries that progress lacks: {@code done} for topics about which it does not say whether they are, and
     * {@code worked} for those begun about which it says nothing. What was taken back is not done again.
     *
     * @param date of the entries
     */
    public List<ProgressEntry> missingFrom(Progress progress, Roadmap roadmap, LocalDate date) {
        TopicIds ids = new TopicIds(roadmap);
        Set<Integer> mentioned = new HashSet<>();
        Set<Integer> decided = new HashSet<>();
        for (ProgressEntry entry : progress.log()) {
            int topic = ids.number(entry.topic());
            mentioned.add(topic);
            if (entry.did() != Did.WORKED && entry.did() != Did.REVIEWED) {
                decided.add(topic);
            }
        }
        progress.topics().forEach((id, status) -> {
            mentioned.add(ids.number(id));
            if (status.status() != Did.WORKED) {
                decided.add(ids.number(id));
            }
        });
        List<ProgressEntry> missing = new ArrayList<>();
        add(missing, done, Did.DONE, decided, roadmap, date);
        add(missing, begun, Did.WORKED, mentioned, roadmap, date);
        return missing;
    }

    private static void add(
            List<ProgressEntry> entries,
            List<Topic> topics,
            Did did,
            Set<Integer> but,
            Roadmap roadmap,
            LocalDate date) {
        topics.stream()
                .filter(topic -> !but.contains(roadmap.topicNumber(topic.id())))
                .forEach(topic -> entries.add(ProgressEntry.of(date, topic.id(), did)));
    }

    /** Puts rows and topics together. Used once. */
    private static final class Reading {
        private final Roadmap roadmap;
        private final List<TrackerRow> rows;
        private final DiagnosticCollector findings;
        private final BitSet doneRows = new BitSet();
        private final BitSet begunRows = new BitSet();

        Reading(Roadmap roadmap) {
            this.roadmap = roadmap;
            rows = roadmap.tracker();
            findings = new DiagnosticCollector(roadmap.places(), MOST_FINDINGS);
        }

        TrackerImport read() {
            for (int row = 0; row < rows.size(); row++) {
                readStatus(row);
            }
            Map<Integer, Set<Integer>> rowsOfTopics = new TrackerMatch(roadmap).rowsOfTopics();
            BitSet fitting = new BitSet();
            rowsOfTopics.values().forEach(own -> own.forEach(fitting::set));
            for (int row = 0; row < rows.size(); row++) {
                if ((doneRows.get(row) || begunRows.get(row)) && !fitting.get(row)) {
                    reportUnmatched(row);
                }
            }
            int marked = doneRows.cardinality() + begunRows.cardinality();
            List<Topic> done = new ArrayList<>();
            List<Topic> begun = new ArrayList<>();
            for (int topic = 0; topic < roadmap.topics().size(); topic++) {
                Set<Integer> own = rowsOfTopics.getOrDefault(topic, Set.of());
                if (!own.isEmpty() && own.stream().allMatch(doneRows::get)) {
                    done.add(roadmap.topics().get(topic));
                } else if (own.size() == 1 && own.stream().allMatch(begunRows::get)) {
                    begun.add(roadmap.topics().get(topic));
                    own.forEach(begunRows::clear); // the first topic of a row is enough
                }
            }
            return new TrackerImport(List.copyOf(done), List.copyOf(begun), marked, findings.sorted());
        }

        private void readStatus(int row) {
            String status = rows.get(row).status().orElse("");
            Optional<TrackerStatus> meant = TrackerStatus.of(status);
            if (meant.isEmpty()) {
                findings.warning(
                        "unknown-tracker-status",
                        "tracker[" + row + "].status",
                        "status '{status}' does not say whether it is done; write done, in progress or todo",
                        "status",
                        status);
            }
            doneRows.set(row, meant.filter(TrackerStatus.DONE::equals).isPresent());
            begunRows.set(row, meant.filter(TrackerStatus.BEGUN::equals).isPresent());
        }

        private void reportUnmatched(int row) {
            findings.warning(
                    "tracker-row-unmatched",
                    "tracker[" + row + "]",
                    "no topic fits the tracker row '{task}'; record what was done by the ids of topics",
                    "task",
                    rows.get(row).task().orElse(""));
        }
    }
}

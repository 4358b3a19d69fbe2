package org.learnroadmap.core.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.internal.identity.TopicIds;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Roadmap;

/** Adds up a log. Used once, by one thread. */
final class StandingCount {

    private static final int WHOLE = 100;

    private final Roadmap roadmap;
    private final Progress progress;
    private final LocalDate asOf;
    private final TopicIds ids;
    private final ProgressReport report;
    private final BitSet recorded = new BitSet();
    private final TopicState[] states;
    private final @Nullable LocalDate[] begun;
    private final @Nullable LocalDate[] finished;
    private final int[] spent;
    private final int[] shares;
    private final @Nullable LocalDate[] baseline;
    private final Map<Integer, List<Review>> reviews = new HashMap<>();
    private long recordedMinutes;
    private int later;
    private String firstLater = "";

    StandingCount(Roadmap roadmap, Progress progress, LocalDate asOf, DiagnosticCollector findings) {
        this.roadmap = roadmap;
        this.progress = progress;
        this.asOf = asOf;
        ids = new TopicIds(roadmap);
        report = new ProgressReport(roadmap, ids, progress.places(), findings);
        int topics = roadmap.topics().size();
        states = new TopicState[topics];
        Arrays.fill(states, TopicState.OPEN);
        begun = new LocalDate[topics];
        finished = new LocalDate[topics];
        spent = new int[topics];
        shares = new int[topics];
        baseline = new LocalDate[progress.baseline().isEmpty() ? 0 : topics];
    }

    Standing count() {
        report.checkRoadmap(progress.roadmap());
        List<ProgressEntry> log = progress.log();
        int[] numbers = numbers(log);
        if (!progress.topics().isEmpty()) {
            countShortForm(logged(log, numbers));
        }
        for (int i : inOrder(log)) {
            count(numbers[i], i, log.get(i));
        }
        report.later(later, firstLater, asOf);
        progress.baseline().forEach(this::takeBaseline);
        return new Standing(
                roadmap, ids, asOf, recorded, states, begun, finished, spent, shares, reviews, baseline, (int)
                        Math.min(recordedMinutes, Minutes.MAX));
    }

    /** Returns the numbers of the topics that the entries are about, and reports ids that are not those of topics. */
    private int[] numbers(List<ProgressEntry> log) {
        int[] numbers = new int[log.size()];
        for (int i = 0; i < numbers.length; i++) {
            String id = log.get(i).topic();
            numbers[i] = roadmap.topicNumber(id);
            if (numbers[i] == TopicIds.NONE) {
                numbers[i] = ids.number(id);
                report.checkId(ProgressReport.entryPath(i), id, false);
            }
        }
        return numbers;
    }

    /** Tells of each topic whether the log holds anything about it but reviews. */
    private boolean[] logged(List<ProgressEntry> log, int[] numbers) {
        boolean[] logged = new boolean[states.length];
        for (int i = 0; i < numbers.length; i++) {
            boolean counts =
                    log.get(i).did() != Did.REVIEWED && !log.get(i).date().isAfter(asOf);
            if (numbers[i] != TopicIds.NONE && counts) {
                logged[numbers[i]] = true;
            }
        }
        return logged;
    }

    private void countShortForm(boolean[] logged) {
        Map<Integer, TopicStatus> known = new HashMap<>();
        progress.topics().forEach((id, status) -> {
            int topic = ids.number(id);
            if (roadmap.topicNumber(id) == TopicIds.NONE) {
                report.checkId("topics." + id, id, false);
            }
            if (status.date().filter(asOf::isBefore).isPresent()) {
                countLater("topics." + id);
            } else if (topic != TopicIds.NONE) {
                known.merge(topic, status, ProgressMerge::further);
                if (logged[topic]) {
                    report.shortFormBeforeLog(id);
                }
            }
        });
        known.forEach(this::begin);
        report.undated((int) known.values().stream()
                .filter(status -> status.status() == Did.DONE && status.date().isEmpty())
                .count());
    }

    /** Puts a topic where the short form has it before the log begins. */
    private void begin(int topic, TopicStatus status) {
        recorded.set(topic);
        spent[topic] = status.minutes().orElse(0);
        shares[topic] = status.share().orElse(0);
        states[topic] = switch (status.status()) {
            case DONE -> TopicState.DONE;
            case SKIPPED -> TopicState.SKIPPED;
            default -> TopicState.STARTED;
        };
        if (states[topic].isOver()) {
            finished[topic] = status.date().orElse(null);
        }
    }

    /** Returns the positions of the entries in the order of their dates; as a rule that is how they were recorded. */
    private static int[] inOrder(List<ProgressEntry> log) {
        int[] positions = new int[log.size()];
        boolean isSorted = true;
        for (int i = 0; i < positions.length; i++) {
            positions[i] = i;
            isSorted &= i == 0 || !log.get(i).date().isBefore(log.get(i - 1).date());
        }
        return isSorted
                ? positions
                : Arrays.stream(positions)
                        .boxed()
                        .sorted(Comparator.comparing(i -> log.get(i).date()))
                        .mapToInt(i -> i)
                        .toArray();
    }

    private void count(int topic, int index, ProgressEntry entry) {
        if (entry.date().isAfter(asOf)) {
            countLater(ProgressReport.entryPath(index));
            return;
        }
        int minutes = entry.minutes().orElse(0);
        if (entry.date().equals(asOf)) {
            recordedMinutes += minutes; // of a topic that left the roadmap, too: the time is spent
        }
        if (topic == TopicIds.NONE) {
            return;
        }
        recorded.set(topic);
        // What is done takes no more: whatever is said of it later is going over it again.
        if (entry.did() != Did.REVIEWED && states[topic] != TopicState.DONE) {
            spent[topic] = (int) Math.min(Minutes.MAX, (long) spent[topic] + minutes);
        }
        switch (entry.did()) {
            case WORKED -> work(topic, entry);
            case DONE -> finish(topic, entry);
            case SKIPPED -> skip(topic, entry);
            case UNDONE -> takeBack(topic, index, entry);
            case REVIEWED -> review(topic, index, entry);
        }
    }

    private void countLater(String path) {
        if (later++ == 0) {
            firstLater = path;
        }
    }

    private void work(int topic, ProgressEntry entry) {
        shares[topic] = Math.min(WHOLE, shares[topic] + entry.share().orElse(0));
        begin(topic, entry.date());
        if (!states[topic].isOver()) {
            states[topic] = TopicState.STARTED;
        }
    }

    private void begin(int topic, LocalDate date) {
        if (begun[topic] == null) {
            begun[topic] = date;
        }
    }

    /** What is done stays done since the first time. */
    private void finish(int topic, ProgressEntry entry) {
        begin(topic, entry.date());
        if (states[topic] != TopicState.DONE) {
            states[topic] = TopicState.DONE;
            finished[topic] = entry.date();
            addFinish(topic, entry);
        } else {
            addReview(topic, entry);
        }
    }

    private void skip(int topic, ProgressEntry entry) {
        if (!states[topic].isOver()) {
            states[topic] = TopicState.SKIPPED;
            finished[topic] = entry.date();
        }
    }

    private void takeBack(int topic, int index, ProgressEntry entry) {
        if (!states[topic].isOver()) {
            report.notDone(index, entry);
            return;
        }
        boolean isBegun = begun[topic] != null || spent[topic] > 0 || shares[topic] > 0;
        states[topic] = isBegun ? TopicState.STARTED : TopicState.OPEN;
        finished[topic] = null;
        reviews.remove(topic);
    }

    private void review(int topic, int index, ProgressEntry entry) {
        if (states[topic] == TopicState.DONE && !entry.date().isBefore(sinceOf(topic))) {
            addReview(topic, entry);
        } else {
            report.notDone(index, entry);
        }
    }

    private LocalDate sinceOf(int topic) {
        LocalDate since = finished[topic];
        return since == null ? LocalDate.MIN : since;
    }

    /** A topic that was finished without a grade has nothing to remember but when: most are. */
    private void addFinish(int topic, ProgressEntry entry) {
        if (entry.grade().isPresent()) {
            reviews.put(topic, new ArrayList<>(List.of(new Review(entry.date(), entry.grade()))));
        }
    }

    private void addReview(int topic, ProgressEntry entry) {
        reviews.computeIfAbsent(topic, this::finishOf).add(new Review(entry.date(), entry.grade()));
    }

    private List<Review> finishOf(int topic) {
        List<Review> reviews = new ArrayList<>(2);
        if (finished[topic] != null) {
            reviews.add(new Review(finished[topic], Optional.empty()));
        }
        return reviews;
    }

    /** A topic that was renamed since has its date under its old id; if it has two, the one under its own id counts. */
    private void takeBaseline(String id, LocalDate finish) {
        int own = roadmap.topicNumber(id);
        if (own != TopicIds.NONE) {
            baseline[own] = finish;
            return;
        }
        report.checkId("baseline." + id, id, true);
        int renamed = ids.number(id);
        if (renamed != TopicIds.NONE
                && !progress.baseline()
                        .containsKey(roadmap.topics().get(renamed).id())) {
            baseline[renamed] = finish;
        }
    }
}

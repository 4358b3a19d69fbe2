package org.learnroadmap.core.progress;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one progress of two that were kept apart, without loss and the same whichever comes first.
 *
 * <p>An entry that both have is one entry; if it is there several times, the first of one is the first of the other, and
 * so on. Entries are ordered by date, then topic. What both say about one topic on one day keeps the order that each gave
 * it, as far as they agree, and otherwise the order of {@link Did}: of worked and done on one day, done comes last.
 */
final class ProgressMerge {

    private static final Comparator<ProgressEntry> BY_DAY =
            Comparator.comparing(ProgressEntry::date).thenComparing(ProgressEntry::topic);

    /** Orders entries of one day and topic that nobody put in order. */
    private static final Comparator<ProgressEntry> CANONICAL = Comparator.comparing(ProgressEntry::did)
            .thenComparing(entry -> entry.minutes().orElse(-1))
            .thenComparing(entry -> entry.share().orElse(-1))
            .thenComparing(entry -> entry.grade().map(Grade::ordinal).orElse(-1))
            .thenComparing(entry -> entry.reason().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final Comparator<TopicStatus> FURTHER = Comparator.<TopicStatus, @Nullable LocalDate>comparing(
                    status -> status.date().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(status -> List.of(Did.WORKED, Did.SKIPPED, Did.DONE).indexOf(status.status()))
            .thenComparing(status -> status.minutes().orElse(-1))
            .thenComparing(status -> status.share().orElse(-1))
            .thenComparing(status -> status.reason().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The k-th of equal entries. */
    private record Occurrence(ProgressEntry entry, int k) {}

    private ProgressMerge() {}

    /** Merges two; see {@link Progress#merge}. */
    static Progress of(Progress one, Progress other) {
        Progress.Builder merged = Progress.builder(one.roadmap())
                .started(earlier(one.started(), other.started()))
                .entries(log(one.log(), other.log()));
        one.topics().forEach(merged::topic);
        other.topics().forEach((id, status) -> {
            TopicStatus known = one.topics().get(id);
            merged.topic(id, known == null ? status : further(known, status));
        });
        one.baseline().forEach(merged::baseline);
        other.baseline().forEach((id, finish) -> {
            LocalDate known = one.baseline().get(id);
            merged.baseline(id, known == null || known.isBefore(finish) ? finish : known);
        });
        return merged.build();
    }

    /** Returns the later of two short forms, else the one that is further on. */
    static TopicStatus further(TopicStatus one, TopicStatus other) {
        return FURTHER.compare(one, other) >= 0 ? one : other;
    }

    private static @Nullable LocalDate earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isPresent() && other.isPresent()) {
            return one.get().isBefore(other.get()) ? one.get() : other.get();
        }
        return one.or(() -> other).orElse(null);
    }

    /** An older copy changes nothing about the log that continues it, not even its order. */
    private static List<ProgressEntry> log(List<ProgressEntry> one, List<ProgressEntry> other) {
        int shorter = Math.min(one.size(), other.size());
        if (one.subList(0, shorter).equals(other.subList(0, shorter))) {
            return one.size() >= other.size() ? one : other;
        }
        Deque<Occurrence> left = occurrences(one);
        Deque<Occurrence> right = occurrences(other);
        List<ProgressEntry> merged = new ArrayList<>();
        while (!left.isEmpty() || !right.isEmpty()) {
            ProgressEntry first = first(left, right);
            mergeDay(day(left, first), day(right, first), merged);
        }
        return merged;
    }

    private static Deque<Occurrence> occurrences(List<ProgressEntry> log) {
        Map<ProgressEntry, Integer> seen = new HashMap<>();
        Deque<Occurrence> occurrences = new ArrayDeque<>();
        log.stream()
                .sorted(BY_DAY)
                .forEach(entry -> occurrences.add(new Occurrence(entry, seen.merge(entry, 1, Integer::sum))));
        return occurrences;
    }

    private static ProgressEntry first(Deque<Occurrence> left, Deque<Occurrence> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return (left.isEmpty() ? right : left).getFirst().entry();
        }
        ProgressEntry one = left.getFirst().entry();
        ProgressEntry other = right.getFirst().entry();
        return BY_DAY.compare(one, other) <= 0 ? one : other;
    }

    /** Takes what is about the day and topic of an entry from the head of a log. */
    private static Deque<Occurrence> day(Deque<Occurrence> log, ProgressEntry of) {
        Deque<Occurrence> day = new ArrayDeque<>();
        while (!log.isEmpty() && BY_DAY.compare(log.getFirst().entry(), of) == 0) {
            day.add(log.removeFirst());
        }
        return day;
    }

    private static void mergeDay(Deque<Occurrence> left, Deque<Occurrence> right, List<ProgressEntry> merged) {
        Set<Occurrence> ofLeft = new HashSet<>(left);
        Set<Occurrence> ofRight = new HashSet<>(right);
        Set<Occurrence> taken = new HashSet<>();
        while (!left.isEmpty() || !right.isEmpty()) {
            Occurrence next = next(left, right, ofLeft, ofRight);
            taken.add(next);
            merged.add(next.entry());
            ofLeft.remove(next);
            ofRight.remove(next);
            dropTaken(left, taken);
            dropTaken(right, taken);
        }
    }

    private static void dropTaken(Deque<Occurrence> day, Set<Occurrence> taken) {
        while (!day.isEmpty() && taken.contains(day.getFirst())) {
            day.removeFirst();
        }
    }

    /** Chooses between two heads: one that the other has further down waits for what stands before it there. */
    private static Occurrence next(
            Deque<Occurrence> left, Deque<Occurrence> right, Set<Occurrence> ofLeft, Set<Occurrence> ofRight) {
        if (left.isEmpty() || right.isEmpty()) {
            return (left.isEmpty() ? right : left).getFirst();
        }
        Occurrence one = left.getFirst();
        Occurrence other = right.getFirst();
        boolean oneWaits = ofRight.contains(one);
        boolean otherWaits = ofLeft.contains(other);
        if (oneWaits != otherWaits) {
            return oneWaits ? other : one;
        }
        return CANONICAL.compare(one.entry(), other.entry()) <= 0 ? one : other;
    }
}

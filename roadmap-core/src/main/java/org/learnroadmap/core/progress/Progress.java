package org.learnroadmap.core.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.SourceMap;

/**
 * What a learner did with the topics of one roadmap, and the finish dates the learner was shown.
 *
 * <p>The log is the truth; the short form by topic adds what nobody logged. Ids are not compared with any roadmap: of a
 * topic that left it nothing is lost.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Progress {

    private final String roadmap;
    private final @Nullable LocalDate started;
    private final List<ProgressEntry> log;
    private final Map<String, TopicStatus> topics;
    private final Map<String, LocalDate> baseline;
    private final SourceMap places;

    private Progress(Builder builder) {
        roadmap = builder.roadmap;
        started = builder.started;
        log = List.copyOf(builder.log);
        topics = Collections.unmodifiableMap(new TreeMap<>(builder.topics));
        baseline = Collections.unmodifiableMap(new TreeMap<>(builder.baseline));
        places = builder.places;
    }

    /**
     * Starts progress without any entry.
     *
     * @param roadmap the id of the roadmap, not blank
     */
    public static Builder builder(String roadmap) {
        return new Builder(roadmap);
    }

    /** Starts a builder that already holds all of this progress. */
    public Builder toBuilder() {
        Builder builder = new Builder(roadmap).started(started).entries(log).places(places);
        builder.topics.putAll(topics);
        builder.baseline.putAll(baseline);
        return builder;
    }

    /**
     * Joins what was recorded on two devices. {@code a.merge(b)} equals {@code b.merge(a)}, and merging again what was
     * merged changes nothing.
     *
     * <p>No entry is lost, and one that both have counts once: the first of several equal ones is the first of the other
     * log. An older copy of a log merged with the log that continues it gives the latter. Otherwise entries come by date,
     * then topic; those of one topic and date in the order that both logs agree on, else worked before done before
     * skipped, undone and reviewed. Of two short forms of a topic the one with the later date counts, else the further
     * one: done, skipped, worked. Learning started on the earlier of two dates, and a topic that is in both baselines was
     * to be finished on the later. The places are not kept. O(n log n) in the number of entries.
     *
     * @throws IllegalArgumentException if the other progress is that of another roadmap
     */
    public Progress merge(Progress other) {
        if (!roadmap.equals(other.roadmap)) {
            throw new IllegalArgumentException(
                    "the progress of roadmap '" + other.roadmap + "' cannot be merged with that of '" + roadmap + "'");
        }
        return ProgressMerge.of(this, other);
    }

    /** Returns the id of the roadmap. */
    public String roadmap() {
        return roadmap;
    }

    /** Returns the first day of learning. */
    public Optional<LocalDate> started() {
        return Optional.ofNullable(started);
    }

    /** Returns what was done, in the order in which it was recorded, which need not be that of the dates. */
    public List<ProgressEntry> log() {
        return log;
    }

    /** Returns where topics stand that were recorded without a history, by id, sorted. */
    public Map<String, TopicStatus> topics() {
        return topics;
    }

    /** Returns the finish dates the learner was shown, by the ids of topics, sorted. */
    public Map<String, LocalDate> baseline() {
        return baseline;
    }

    /** Returns where each part was written. Does not count in equality. */
    public SourceMap places() {
        return places;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Progress that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "Progress" + state();
    }

    private List<@Nullable Object> state() {
        return Arrays.asList(roadmap, started, log, topics, baseline);
    }

    /** Collects the parts of {@link Progress}. Not safe for use by several threads. */
    public static final class Builder {
        private final String roadmap;
        private final List<ProgressEntry> log = new ArrayList<>();
        private final Map<String, TopicStatus> topics = new TreeMap<>();
        private final Map<String, LocalDate> baseline = new TreeMap<>();
        private @Nullable LocalDate started;
        private SourceMap places = SourceMap.none();

        private Builder(String roadmap) {
            if (roadmap.isBlank()) {
                throw new IllegalArgumentException("the id of a roadmap must not be blank");
            }
            this.roadmap = roadmap;
        }

        /** Sets the first day of learning; null for unknown. */
        public Builder started(@Nullable LocalDate started) {
            this.started = started;
            return this;
        }

        /** Adds an entry to the end of the log. */
        public Builder entry(ProgressEntry entry) {
            log.add(Objects.requireNonNull(entry, "entry"));
            return this;
        }

        /** Adds entries to the end of the log. */
        public Builder entries(List<ProgressEntry> entries) {
            log.addAll(List.copyOf(entries));
            return this;
        }

        /** Says where a topic stands, in place of what was said about it; the id must not be blank. */
        public Builder topic(String id, TopicStatus status) {
            topics.put(Amount.topic(id), Objects.requireNonNull(status, "status"));
            return this;
        }

        /** Sets the finish date the learner was shown for a topic; the id must not be blank. */
        public Builder baseline(String id, LocalDate finish) {
            baseline.put(Amount.topic(id), Objects.requireNonNull(finish, "finish"));
            return this;
        }

        /** Sets the whole baseline, in place of what was there; no id may be blank. */
        public Builder baseline(Map<String, LocalDate> finishes) {
            baseline.clear();
            finishes.forEach(this::baseline);
            return this;
        }

        /** Sets where each part was written. */
        public Builder places(SourceMap places) {
            this.places = Objects.requireNonNull(places, "places");
            return this;
        }

        /** Builds the progress; whether it fits a roadmap shows when they meet. */
        public Progress build() {
            return new Progress(this);
        }
    }
}

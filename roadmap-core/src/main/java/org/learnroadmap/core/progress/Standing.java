package org.learnroadmap.core.progress;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.internal.identity.TopicIds;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;

/**
 * Where a learner stands with the topics of a roadmap at the end of a date: the log of {@link Progress} until then, added
 * up.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Standing {

    private static final int TENTH = 10;
    private static final int WHOLE = 100;

    private final Roadmap roadmap;
    private final TopicIds ids;
    private final LocalDate asOf;
    private final BitSet recorded;
    private final TopicState[] states;
    private final @Nullable LocalDate[] begun;
    private final @Nullable LocalDate[] finished;
    private final int[] spent;
    private final int[] shares;
    /** Of topics of which more is known than when they were finished. */
    private final Map<Integer, List<Review>> reviews;

    private final @Nullable LocalDate[] baseline;
    private final int recordedMinutes;

    Standing(
            Roadmap roadmap,
            TopicIds ids,
            LocalDate asOf,
            BitSet recorded,
            TopicState[] states,
            @Nullable LocalDate[] begun,
            @Nullable LocalDate[] finished,
            int[] spent,
            int[] shares,
            Map<Integer, List<Review>> reviews,
            @Nullable LocalDate[] baseline,
            int recordedMinutes) {
        this.roadmap = roadmap;
        this.ids = ids;
        this.asOf = asOf;
        this.recorded = recorded;
        this.states = states;
        this.begun = begun;
        this.finished = finished;
        this.spent = spent;
        this.shares = shares;
        this.reviews = reviews;
        this.baseline = baseline;
        this.recordedMinutes = recordedMinutes;
    }

    /**
     * Adds up what was recorded until a date. Entries count in the order of their dates, those of one date in the order
     * of the log. A topic is done from the first time on that it is said to be, until that is taken back; the minutes
     * stay spent. The short form of a topic says where it stood before the log. O(topics + entries), and O(entries x log entries) unless the log is in the order of dates.
     *
     * <p>What was recorded for a topic that was renamed since counts for it ({@code formerly}); topics that left the
     * roadmap are reported.
     *
     * @param asOf     the date, whose entries count; later ones do not
     * @param findings hears of what does not fit the roadmap, with its place in the progress; an error if the progress
     *                 is that of another roadmap
     */
    public static Standing of(Roadmap roadmap, Progress progress, LocalDate asOf, DiagnosticCollector findings) {
        return new StandingCount(roadmap, progress, asOf, findings).count();
    }

    /** Returns what is learned. */
    public Roadmap roadmap() {
        return roadmap;
    }

    /** Returns the date whose entries are the last that count. */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns the number of the topic that an id in the progress is about, also if the topic has another id now; -1 if it
     * is about none. O(1).
     */
    public int topicNumber(String id) {
        return ids.number(id);
    }

    /** Returns the numbers of the topics of which anything is recorded; all others are open. */
    public IntStream recordedTopics() {
        return recorded.stream();
    }

    /** Returns where the learner stands with a topic of the roadmap. O(1). */
    public TopicState state(Topic topic) {
        return states[roadmap.numberOf(topic.id())];
    }

    /** Returns where the learner stands with a topic by its number. O(1). */
    public TopicState state(int topic) {
        return states[topic];
    }

    /** Tells whether a topic is done, by its number; a skipped one is not. */
    public boolean isDone(int topic) {
        return states[topic] == TopicState.DONE;
    }

    /** Returns the first date on which a topic was worked on, by its number; nothing if it was not, or nobody remembers. */
    public Optional<LocalDate> begun(int topic) {
        return Optional.ofNullable(begun[topic]);
    }

    /**
     * Returns since when what requires a unit of topics need not wait for it: the date on which the last of them was done,
     * or the first was begun where that is enough; nothing if none was. What was skipped holds nothing up, nor does it let
     * days pass.
     *
     * @param topics  their numbers
     * @param opening whether it is enough that one was begun
     */
    public Optional<LocalDate> overSince(IntStream topics, boolean opening) {
        return opening
                ? topics.filter(topic -> states[topic] != TopicState.SKIPPED)
                        .mapToObj(this::begun)
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                : topics.filter(this::isDone)
                        .mapToObj(this::finished)
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder());
    }

    /** Returns when a topic was done or skipped, by its number; nothing if it is not, or nobody remembers. */
    public Optional<LocalDate> finished(int topic) {
        return Optional.ofNullable(finished[topic]);
    }

    /** Returns the minutes recorded for a topic, by its number, without those of reviews. */
    public int spentMinutes(int topic) {
        return spent[topic];
    }

    /** Returns how much of a topic was recorded as a share of it, by its number, in percent; 0 if all was in minutes. */
    public int recordedShare(int topic) {
        return shares[topic];
    }

    /**
     * Returns the minutes that are left to do of a topic that takes so many in all: 0 if it is done or skipped, else
     * what neither recorded minutes nor recorded shares cover. A topic that has taken all of its minutes and is not done
     * has a tenth of them left, for nobody knows how many it has.
     *
     * @param topic  its number
     * @param effort the minutes it takes in all, at least 0
     */
    public int minutesLeft(int topic, int effort) {
        if (states[topic].isOver()) {
            return 0;
        }
        long left = effort - doneMinutes(topic, effort);
        return left > 0 ? (int) left : (effort + TENTH - 1) / TENTH;
    }

    private long doneMinutes(int topic, int effort) {
        return spent[topic] + (long) effort * shares[topic] / WHOLE;
    }

    /** Tells whether a topic has taken all of its minutes and is not done. */
    public boolean isExceeded(int topic, int effort) {
        return states[topic] == TopicState.STARTED && effort > 0 && doneMinutes(topic, effort) >= effort;
    }

    /** Returns when a topic was finished and gone over, by its number, in the order of time; empty if it is not done. */
    public List<Review> reviews(int topic) {
        List<Review> known = reviews.get(topic);
        if (known != null) {
            return Collections.unmodifiableList(known);
        }
        LocalDate finish = isDone(topic) ? finished[topic] : null;
        return finish == null ? List.of() : List.of(new Review(finish, Optional.empty()));
    }

    /** Returns the finish date that the learner was shown for a topic, by its number, also if it was renamed since. */
    public Optional<LocalDate> baseline(int topic) {
        return baseline.length == 0 ? Optional.empty() : Optional.ofNullable(baseline[topic]);
    }

    /** Returns the minutes recorded on the as-of date for all topics, reviews included. */
    public int recordedMinutes() {
        return recordedMinutes;
    }

    /** Returns where the learner stands with all topics, for logs. */
    @Override
    public String toString() {
        return roadmap.id() + " " + asOf + " " + List.of(states);
    }
}

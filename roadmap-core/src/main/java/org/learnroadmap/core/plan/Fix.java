package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Topic;

/**
 * One thing to change so that every deadline is met. It was planned with before it was offered: with this change, and
 * everything else as it is, the plan is late by nothing.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Fix {

    /** What is changed. */
    public enum Kind {
        /** Each study day gets more minutes. */
        MORE_MINUTES("more-minutes"),
        /** Deadlines that cannot be met are moved to where their topics are finished anyway. */
        LATER_DEADLINE("later-deadline"),
        /** The plan begins earlier. */
        EARLIER_START("earlier-start"),
        /** Optional topics are left out. */
        LEAVE_OUT("leave-out");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** Returns the word for reports, such as {@code more-minutes}. */
        public String id() {
            return id;
        }
    }

    private final Kind kind;
    private final String says;
    private final @Nullable Integer minutesPerDay;
    private final @Nullable LocalDate start;
    private final SortedMap<String, LocalDate> deadlines;
    private final List<Topic> topics;
    private final LocalDate finish;

    private Fix(
            Kind kind,
            String says,
            @Nullable Integer minutesPerDay,
            @Nullable LocalDate start,
            Map<String, LocalDate> deadlines,
            List<Topic> topics,
            LocalDate finish) {
        this.kind = kind;
        this.says = says;
        this.minutesPerDay = minutesPerDay;
        this.start = start;
        this.deadlines = new TreeMap<>(deadlines);
        this.topics = List.copyOf(topics);
        this.finish = finish;
    }

    static Fix moreMinutes(String says, int minutesPerDay, LocalDate finish) {
        return new Fix(Kind.MORE_MINUTES, says, minutesPerDay, null, Map.of(), List.of(), finish);
    }

    static Fix laterDeadline(String says, Map<String, LocalDate> deadlines, LocalDate finish) {
        return new Fix(Kind.LATER_DEADLINE, says, null, null, deadlines, List.of(), finish);
    }

    static Fix earlierStart(String says, LocalDate start, LocalDate finish) {
        return new Fix(Kind.EARLIER_START, says, null, start, Map.of(), List.of(), finish);
    }

    static Fix leaveOut(String says, List<Topic> topics, LocalDate finish) {
        return new Fix(Kind.LEAVE_OUT, says, null, null, Map.of(), topics, finish);
    }

    /** Returns what is changed. */
    public Kind kind() {
        return kind;
    }

    /** Returns the change as an English sentence without a period, such as {@code study 60 more minutes on each study day}. */
    public String says() {
        return says;
    }

    /**
     * Returns how many more minutes each study day needs. One minute less is not enough, unless gaps, smallest sessions or
     * the pace make more matter than minutes.
     */
    public OptionalInt minutesPerDay() {
        return minutesPerDay == null ? OptionalInt.empty() : OptionalInt.of(minutesPerDay);
    }

    /** Returns the last date on which the plan could begin, if it has to begin earlier. */
    public Optional<LocalDate> start() {
        return Optional.ofNullable(start);
    }

    /** Returns the deadlines to move and their new dates, by id, sorted; empty if none is moved. */
    public Map<String, LocalDate> deadlines() {
        return Collections.unmodifiableMap(deadlines);
    }

    /** Returns the topics to leave out, in declaration order; empty if none is left out. */
    public List<Topic> topics() {
        return topics;
    }

    /** Returns the date on which everything is finished with this change. */
    public LocalDate finish() {
        return finish;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fix that
                && kind == that.kind
                && Objects.equals(minutesPerDay, that.minutesPerDay)
                && Objects.equals(start, that.start)
                && deadlines.equals(that.deadlines)
                && topics.equals(that.topics)
                && finish.equals(that.finish);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, minutesPerDay, start, deadlines, topics, finish);
    }

    /** Returns what it says. */
    @Override
    public String toString() {
        return says;
    }
}

package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.progress.Progress;

/**
 * Everything a plan depends on besides the roadmap.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Request {

    /** Stands for the whole roadmap where the id of a topic or phase could be; no topic or phase has it. */
    public static final String ROADMAP = "roadmap";

    private final @Nullable LocalDate start;
    private final @Nullable StudyCalendar calendar;
    private final @Nullable PaceSpec pace;
    private final Map<String, LocalDate> deadlines;
    private final Map<String, LocalDate> notBefore;
    private final Map<String, LocalDate> on;
    private final Set<Tier> without;
    private final Set<String> known;
    private final Set<String> leaveOut;
    private final Set<String> targets;
    private final Map<TopicKind, Integer> assume;
    private final @Nullable Progress progress;
    private final @Nullable LocalDate asOf;
    private final SourceMap places;

    private Request(Builder builder) {
        start = builder.start;
        calendar = builder.calendar;
        pace = builder.pace;
        deadlines = Collections.unmodifiableMap(new TreeMap<>(builder.deadlines));
        notBefore = Collections.unmodifiableMap(new TreeMap<>(builder.notBefore));
        on = Collections.unmodifiableMap(new TreeMap<>(builder.on));
        without = Collections.unmodifiableSet(EnumSet.copyOf(builder.without));
        known = Collections.unmodifiableSet(new TreeSet<>(builder.known));
        leaveOut = Collections.unmodifiableSet(new TreeSet<>(builder.leaveOut));
        targets = Collections.unmodifiableSet(new TreeSet<>(builder.targets));
        assume = Collections.unmodifiableMap(new EnumMap<>(builder.assume));
        progress = builder.progress;
        asOf = builder.asOf;
        places = builder.places;
    }

    /** Starts a request without anything. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a request with the first day of the plan. */
    public static Builder startingOn(LocalDate start) {
        return new Builder().start(start);
    }

    /** Starts a builder that already holds all of this request. */
    public Builder toBuilder() {
        Builder builder =
                new Builder().start(start).progress(progress).asOf(asOf).places(places);
        builder.calendar = calendar;
        builder.pace = pace;
        builder.deadlines.putAll(deadlines);
        builder.notBefore.putAll(notBefore);
        builder.on.putAll(on);
        builder.without.addAll(without);
        builder.known.addAll(known);
        builder.leaveOut.addAll(leaveOut);
        builder.targets.addAll(targets);
        builder.assume.putAll(assume);
        return builder;
    }

    /** Returns the first day of the plan. A plan needs one: the library has no clock of its own. */
    public Optional<LocalDate> start() {
        return Optional.ofNullable(start);
    }

    /** Returns when the learner has time; 60 minutes every day are assumed if it says nothing about the week. */
    public Optional<StudyCalendar> calendar() {
        return Optional.ofNullable(calendar);
    }

    /** Returns how the time is used; {@code steady} is assumed without it. */
    public Optional<PaceSpec> pace() {
        return Optional.ofNullable(pace);
    }

    /** Returns the dates by which topics, phases or {@code roadmap} are to be finished, by id, sorted. */
    public Map<String, LocalDate> deadlines() {
        return deadlines;
    }

    /** Returns the dates before which topics, phases or {@code roadmap} must not begin, by id, sorted. */
    public Map<String, LocalDate> notBefore() {
        return notBefore;
    }

    /** Returns the dates on which topics must take place, by id, sorted. */
    public Map<String, LocalDate> on() {
        return on;
    }

    /** Returns the tiers to leave out. */
    public Set<Tier> without() {
        return without;
    }

    /** Returns the topics and phases that the learner knows already, by id, sorted: what requires them is free to begin. */
    public Set<String> known() {
        return known;
    }

    /** Returns the topics and phases to leave out, by id, sorted; what requires them is free to begin. */
    public Set<String> leaveOut() {
        return leaveOut;
    }

    /**
     * Returns the topics and phases to reach, by id, sorted: nothing is planned but these and what they need. Without any
     * the whole roadmap is.
     */
    public Set<String> targets() {
        return targets;
    }

    /** Returns the minutes to assume for topics without effort, by kind; others have the usual values. */
    public Map<TopicKind, Integer> assume() {
        return assume;
    }

    /**
     * Returns what the learner did so far. What is done keeps its real dates, what is begun the rest of its minutes, and
     * everything that is left is planned from the as-of date on.
     */
    public Optional<Progress> progress() {
        return Optional.ofNullable(progress);
    }

    /**
     * Returns the date from which on is planned, if it is not the start: entries of the progress up to it count, and what
     * was recorded on it is taken off its study time. Needed with progress: the library has no clock of its own.
     */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** Returns where each part was written. Does not count in equality. */
    public SourceMap places() {
        return places;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Request that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "Request" + state();
    }

    /** Returns everything that counts in equality and fingerprints. */
    List<@Nullable Object> state() {
        return Arrays.asList(
                start,
                calendar,
                pace,
                deadlines,
                notBefore,
                on,
                List.copyOf(without),
                List.copyOf(known),
                List.copyOf(leaveOut),
                List.copyOf(targets),
                assume,
                progress,
                asOf);
    }

    /** Collects the parts of a {@link Request}. Not safe for use by several threads. */
    public static final class Builder {
        private final Map<String, LocalDate> deadlines = new TreeMap<>();
        private final Map<String, LocalDate> notBefore = new TreeMap<>();
        private final Map<String, LocalDate> on = new TreeMap<>();
        private final EnumSet<Tier> without = EnumSet.noneOf(Tier.class);
        private final Set<String> known = new TreeSet<>();
        private final Set<String> leaveOut = new TreeSet<>();
        private final Set<String> targets = new TreeSet<>();
        private final Map<TopicKind, Integer> assume = new EnumMap<>(TopicKind.class);
        private @Nullable Progress progress;
        private @Nullable LocalDate asOf;
        private @Nullable LocalDate start;
        private @Nullable StudyCalendar calendar;
        private @Nullable PaceSpec pace;
        private SourceMap places = SourceMap.none();

        private Builder() {}

        /** Sets the first day of the plan; null for none yet. */
        public Builder start(@Nullable LocalDate start) {
            this.start = start;
            return this;
        }

        /** Sets when the learner has time. */
        public Builder calendar(StudyCalendar calendar) {
            this.calendar = Objects.requireNonNull(calendar, "calendar");
            return this;
        }

        /** Sets how the time is used. */
        public Builder pace(PaceSpec pace) {
            this.pace = Objects.requireNonNull(pace, "pace");
            return this;
        }

        /** Sets how the time is used: a strategy with options. */
        public Builder pace(String id, Map<String, String> options) {
            return pace(PaceSpec.of(id, options));
        }

        /** Sets the date by which a topic, a phase or {@link #ROADMAP} is to be finished: by the end of that day. */
        public Builder deadline(String id, LocalDate date) {
            return put(deadlines, id, date);
        }

        /** Takes all deadlines away. */
        public Builder withoutDeadlines() {
            deadlines.clear();
            return this;
        }

        /** Sets the date before which a topic, a phase or {@link #ROADMAP} must not begin. */
        public Builder notBefore(String id, LocalDate date) {
            return put(notBefore, id, date);
        }

        /** Sets the date on which a topic must take place. */
        public Builder on(String id, LocalDate date) {
            return put(on, id, date);
        }

        private Builder put(Map<String, LocalDate> dates, String id, LocalDate date) {
            dates.put(Objects.requireNonNull(id, "id"), Objects.requireNonNull(date, "date"));
            return this;
        }

        /** Leaves a tier out. */
        public Builder without(Tier tier) {
            without.add(Objects.requireNonNull(tier, "tier"));
            return this;
        }

        /** Says that the learner knows a topic, or all topics of a phase, already. */
        public Builder known(String id) {
            known.add(Objects.requireNonNull(id, "id"));
            return this;
        }

        /** Leaves a topic, or all topics of a phase, out. */
        public Builder leaveOut(String id) {
            leaveOut.add(Objects.requireNonNull(id, "id"));
            return this;
        }

        /** Plans nothing but this topic or phase, other targets, and what they need. */
        public Builder target(String id) {
            targets.add(Objects.requireNonNull(id, "id"));
            return this;
        }

        /** Sets what the learner did so far; null for nothing. */
        public Builder progress(@Nullable Progress progress) {
            this.progress = progress;
            return this;
        }

        /** Sets the date from which on is planned; null for the start. */
        public Builder asOf(@Nullable LocalDate asOf) {
            this.asOf = asOf;
            return this;
        }

        /**
         * Sets the minutes to assume for topics of a kind without effort.
         *
         * @throws IllegalArgumentException unless 0 &lt;= minutes &lt;= {@link Minutes#MAX}
         */
        public Builder assume(TopicKind kind, int minutes) {
            if (minutes < 0 || minutes > Minutes.MAX) {
                throw new IllegalArgumentException("minutes must be from 0 to " + Minutes.MAX + ", was " + minutes);
            }
            assume.put(Objects.requireNonNull(kind, "kind"), minutes);
            return this;
        }

        /** Sets where each part was written. */
        public Builder places(SourceMap places) {
            this.places = Objects.requireNonNull(places, "places");
            return this;
        }

        /** Builds the request; whether a roadmap can be planned with it shows when it is. */
        public Request build() {
            return new Request(this);
        }
    }
}

package org.learnroadmap.core.pace;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.option.Options;
import org.learnroadmap.core.progress.Standing;

/**
 * What a pace strategy is told, once per plan.
 *
 * <p>Used by one thread. {@link #findings()} collects; everything else is immutable.
 *
 * @since 0.1
 */
public final class PaceContext {

    /** Stands for a topic that is not part of the plan. */
    public static final int LEFT_OUT = -1;

    /** Stands for a topic that is part of the plan, and done. */
    public static final int DONE = -2;

    private final Roadmap roadmap;
    private final LocalDate start;
    private final LocalDate from;
    private final StudyCalendar calendar;
    private final @Nullable Standing standing;
    private final int[] minutes;
    private final int[] efforts;
    private final int[] dueDays;
    private final int[] releaseDays;
    private final Set<TopicKind> assumed;
    private final Options options;
    private final @Nullable Pace over;
    private final boolean wrapped;
    private final String path;
    private final Limits limits;
    private final DiagnosticCollector findings;

    private PaceContext(Builder builder) {
        roadmap = builder.roadmap;
        start = builder.start;
        from = builder.from;
        calendar = builder.calendar;
        standing = builder.standing;
        minutes = builder.minutes;
        efforts = builder.efforts;
        dueDays = builder.dueDays;
        releaseDays = builder.releaseDays;
        assumed = builder.assumed;
        options = builder.options;
        over = builder.over;
        wrapped = builder.wrapped;
        path = builder.path;
        limits = builder.limits;
        findings = builder.findings;
    }

    /**
     * Starts a context.
     *
     * @param minutes the minutes that are left of each topic by number, {@link #LEFT_OUT} for those not in the plan,
     *                {@link #DONE} for those of which nothing is left; copied
     * @throws IllegalArgumentException unless there is one number for each topic
     */
    public static Builder builder(Roadmap roadmap, LocalDate start, StudyCalendar calendar, int[] minutes) {
        return new Builder(roadmap, start, calendar, minutes.clone());
    }

    /** Starts a builder that already holds all of this context. */
    public Builder toBuilder() {
        return new Builder(roadmap, start, calendar, minutes)
                .from(from)
                .standing(standing)
                .sharedEfforts(efforts)
                .sharedDates(dueDays, releaseDays)
                .assumed(assumed)
                .options(options)
                .over(over)
                .wrapped(wrapped)
                .path(path)
                .limits(limits)
                .findings(findings);
    }

    /** Returns what is to be learned. */
    public Roadmap roadmap() {
        return roadmap;
    }

    /** Returns the first day of the first plan, from which weeks are counted; may lie before {@link #from()}. */
    public LocalDate start() {
        return start;
    }

    /** Returns the first day to plan: the start, or later if the learner is on the way. */
    public LocalDate from() {
        return from;
    }

    /**
     * Returns where the learner stands on the first day to plan; nothing without progress. Of that day a pace is asked
     * as if nothing had been studied on it yet: {@link BudgetDay} counts what was, and the scheduler takes it off.
     */
    public Optional<Standing> standing() {
        return Optional.ofNullable(standing);
    }

    /** Returns the minutes recorded on the first day to plan. */
    public int recordedMinutes() {
        return standing == null || !standing.asOf().equals(from) ? 0 : standing.recordedMinutes();
    }

    /** Returns when the learner has time. */
    public StudyCalendar calendar() {
        return calendar;
    }

    /** Tells whether a topic is part of the plan, done ones included. O(1). */
    public boolean isPlanned(Topic topic) {
        return minutes[roadmap.numberOf(topic.id())] != LEFT_OUT;
    }

    /**
     * Returns the minutes that are left to do of a topic: its likely effort, or what is assumed of its kind if it
     * has none; 0 for one that is not part of the plan. O(1).
     */
    public int minutes(Topic topic) {
        return Math.max(0, minutes[roadmap.numberOf(topic.id())]);
    }

    /**
     * Returns the minutes of a topic in all, those included that are done already; 0 for one that is not part of the
     * plan. O(1).
     */
    public int effort(Topic topic) {
        return Math.max(0, efforts[roadmap.numberOf(topic.id())]);
    }

    /** Returns the minutes that would be left to do of a topic if it took so many in all. O(1). */
    public int minutesLeft(Topic topic, int effort) {
        return standing == null ? effort : standing.minutesLeft(roadmap.numberOf(topic.id()), effort);
    }

    /**
     * Returns the date by which a topic has to be finished so that every deadline of the request can be met: its own
     * and those of everything that requires it; nothing if there is none. May lie before the first day to plan. O(1).
     */
    public Optional<LocalDate> due(Topic topic) {
        int day = dayOf(topic, dueDays, WorkAxis.NEVER);
        return day == WorkAxis.NEVER ? Optional.empty() : Optional.of(from.plusDays(day));
    }

    /**
     * Returns the first date on which a topic may be studied: its own not-before date or one of what it requires;
     * nothing if it may be studied at once. O(1).
     */
    public Optional<LocalDate> notBefore(Topic topic) {
        int day = dayOf(topic, releaseDays, 0);
        return day == 0 ? Optional.empty() : Optional.of(from.plusDays(day));
    }

    private int dayOf(Topic topic, int[] days, int without) {
        return days.length == 0 ? without : days[roadmap.numberOf(topic.id())];
    }

    /** Tells whether any topic may be studied only later than the first day to plan. O(topics). */
    public boolean hasNotBefore() {
        return Arrays.stream(releaseDays).anyMatch(day -> day > 0);
    }

    /**
     * Tells whether nobody says how long a topic takes: its author gave no effort, and the request assumes nothing of
     * its kind. A pace may then give it minutes of its own.
     */
    public boolean isUnknown(Topic topic) {
        return topic.effort().isEmpty() && !assumed.contains(topic.kind());
    }

    /** Returns the options of the strategy. */
    public Options options() {
        return options;
    }

    /** Returns the pace that is wrapped, if the strategy wraps one. */
    public Optional<Pace> over() {
        return Optional.ofNullable(over);
    }

    /**
     * Tells whether another pace is put around the one that is asked for. That may use less of a day than this one
     * answers.
     */
    public boolean isWrapped() {
        return wrapped;
    }

    /** Returns where the pace stands in the request, such as {@code pace} or {@code pace.over}. */
    public String path() {
        return path;
    }

    /** Returns the limits, such as how long a plan may get. */
    public Limits limits() {
        return limits;
    }

    /** Returns where to say what the learner should know. */
    public DiagnosticCollector findings() {
        return findings;
    }

    /** Collects the parts of a {@link PaceContext}. Not safe for use by several threads. */
    public static final class Builder {
        private final Roadmap roadmap;
        private final LocalDate start;
        private final StudyCalendar calendar;
        private final int[] minutes;
        private LocalDate from;
        private @Nullable Standing standing;
        private int[] efforts;
        private int[] dueDays = {};
        private int[] releaseDays = {};
        private Set<TopicKind> assumed = Set.of();
        private Options options = Options.none();
        private @Nullable Pace over;
        private boolean wrapped;
        private String path = "pace";
        private Limits limits = Limits.defaults();
        private DiagnosticCollector findings = new DiagnosticCollector(SourceMap.none(), limits.diagnostics());

        private Builder(Roadmap roadmap, LocalDate start, StudyCalendar calendar, int[] minutes) {
            this.roadmap = Objects.requireNonNull(roadmap, "roadmap");
            this.start = Objects.requireNonNull(start, "start");
            this.calendar = Objects.requireNonNull(calendar, "calendar");
            this.minutes = minutes;
            from = start;
            efforts = minutes;
            if (minutes.length != roadmap.topics().size()) {
                throw new IllegalArgumentException(
                        minutes.length + " numbers for " + roadmap.topics().size() + " topics");
            }
        }

        /** Sets the first day to plan; the start by default. */
        public Builder from(LocalDate from) {
            this.from = Objects.requireNonNull(from, "from");
            return this;
        }

        /** Sets where the learner stands; null for nowhere yet. */
        public Builder standing(@Nullable Standing standing) {
            this.standing = standing;
            return this;
        }

        /**
         * Sets the minutes of topics in all, by number, {@link #LEFT_OUT} for those not in the plan; copied. Those that
         * are left by default.
         *
         * @throws IllegalArgumentException unless there is one number for each topic
         */
        public Builder efforts(int[] efforts) {
            if (efforts.length != minutes.length) {
                throw new IllegalArgumentException(efforts.length + " numbers for " + minutes.length + " topics");
            }
            return sharedEfforts(efforts.clone());
        }

        private Builder sharedEfforts(int[] efforts) {
            this.efforts = efforts;
            return this;
        }

        /**
         * Sets the dates that the request asks for, by topic number, as days counted from the first to plan; copied. Without
         * this there are none.
         *
         * @param dueDays     the day by which a topic has to be finished so that every deadline can be met,
         *                    {@link WorkAxis#NEVER} for none
         * @param releaseDays the first day on which a topic may be studied, 0 for any
         * @throws IllegalArgumentException unless there is one number for each topic in both
         */
        public Builder dates(int[] dueDays, int[] releaseDays) {
            if (dueDays.length != minutes.length || releaseDays.length != minutes.length) {
                throw new IllegalArgumentException(
                        dueDays.length + " and " + releaseDays.length + " numbers for " + minutes.length + " topics");
            }
            return sharedDates(dueDays.clone(), releaseDays.clone());
        }

        private Builder sharedDates(int[] dueDays, int[] releaseDays) {
            this.dueDays = dueDays;
            this.releaseDays = releaseDays;
            return this;
        }

        /** Sets the kinds of topics of which the request assumes an effort. */
        public Builder assumed(Set<TopicKind> kinds) {
            assumed = Set.copyOf(kinds);
            return this;
        }

        /** Sets the options of the strategy. */
        public Builder options(Options options) {
            this.options = Objects.requireNonNull(options, "options");
            return this;
        }

        /** Sets the pace that is wrapped; null for none. */
        public Builder over(@Nullable Pace over) {
            this.over = over;
            return this;
        }

        /** Sets whether another pace is put around the one that is asked for. */
        public Builder wrapped(boolean wrapped) {
            this.wrapped = wrapped;
            return this;
        }

        /** Sets where the pace stands in the request; {@code pace} by default. */
        public Builder path(String path) {
            this.path = Objects.requireNonNull(path, "path");
            return this;
        }

        /** Sets the limits. */
        public Builder limits(Limits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /** Sets where to say what the learner should know. */
        public Builder findings(DiagnosticCollector findings) {
            this.findings = Objects.requireNonNull(findings, "findings");
            return this;
        }

        /** Builds the context. */
        public PaceContext build() {
            return new PaceContext(this);
        }
    }
}

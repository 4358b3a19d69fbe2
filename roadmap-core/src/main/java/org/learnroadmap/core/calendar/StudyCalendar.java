package org.learnroadmap.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many minutes, or which hours, a learner has on which date.
 *
 * <p>A date has the hours of its exception, if there is one; none if it is off; else those of its weekday in
 * the week that is valid then. It is kept as these rules, never as a list of days, and has no end.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class StudyCalendar {

    private static final int DAY = 24 * 60;

    private final NavigableMap<LocalDate, Map<DayOfWeek, StudyHours>> changes;
    private final NavigableMap<LocalDate, Map<DayOfWeek, StudyHours>> weeks;
    private final List<DateRange> off;
    private final NavigableMap<LocalDate, LocalDate> offFirstToLast;
    private final NavigableMap<LocalDate, StudyHours> days;
    private final @Nullable ZoneId zone;
    private final @Nullable DayOfWeek weekStart;
    private final int smallestSession;
    private final boolean hasWindows;

    private StudyCalendar(Builder builder) {
        changes = Collections.unmodifiableNavigableMap(builder.copyOfChanges());
        weeks = accumulate(changes);
        off = List.copyOf(builder.off);
        offFirstToLast = merge(off);
        days = Collections.unmodifiableNavigableMap(new TreeMap<>(builder.days));
        zone = builder.zone;
        weekStart = builder.weekStart;
        smallestSession = builder.smallestSession;
        hasWindows = hasWindows(changes.values(), days.values());
    }

    /** A day that a change does not name keeps the hours it had before. */
    private static NavigableMap<LocalDate, Map<DayOfWeek, StudyHours>> accumulate(
            NavigableMap<LocalDate, Map<DayOfWeek, StudyHours>> changes) {
        NavigableMap<LocalDate, Map<DayOfWeek, StudyHours>> weeks = new TreeMap<>();
        Map<DayOfWeek, StudyHours> valid = new EnumMap<>(DayOfWeek.class);
        changes.forEach((from, change) -> {
            valid.putAll(change);
            weeks.put(from, Collections.unmodifiableMap(new EnumMap<>(valid)));
        });
        return weeks;
    }

    /** Ranges that overlap become one, so that the range that begins last before a date decides about it. */
    private static NavigableMap<LocalDate, LocalDate> merge(List<DateRange> off) {
        NavigableMap<LocalDate, LocalDate> merged = new TreeMap<>();
        off.stream().sorted(Comparator.comparing(DateRange::first)).forEach(range -> {
            Map.Entry<LocalDate, LocalDate> last = merged.lastEntry();
            if (last == null || last.getValue().isBefore(range.first())) {
                merged.put(range.first(), range.last());
            } else if (last.getValue().isBefore(range.last())) {
                merged.put(last.getKey(), range.last());
            }
        });
        return merged;
    }

    /** Starts a calendar without any study time. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a calendar with the same minutes every day. */
    public static StudyCalendar everyDay(int minutes) {
        Builder builder = builder();
        Arrays.stream(DayOfWeek.values()).forEach(day -> builder.on(day, minutes));
        return builder.build();
    }

    /**
     * Returns a calendar with so many minutes a week, spread evenly from Monday to Friday.
     *
     * @throws IllegalArgumentException if that is more than 24 hours a day
     */
    public static StudyCalendar mondayToFriday(int minutesPerWeek) {
        Builder builder = builder();
        for (int i = 0; i < 5; i++) {
            builder.on(DayOfWeek.of(i + 1), minutesPerWeek * (i + 1) / 5 - minutesPerWeek * i / 5);
        }
        return builder.build();
    }

    /** Returns a calendar that has minutes on one day of the week. */
    public static StudyCalendar weekly(DayOfWeek day, int minutes) {
        return builder().on(day, minutes).build();
    }

    /** Returns a calendar that has minutes on two days of the week; for more see {@link Builder#on}. */
    public static StudyCalendar weekly(DayOfWeek day1, int minutes1, DayOfWeek day2, int minutes2) {
        return builder().on(day1, minutes1).on(day2, minutes2).build();
    }

    /** Starts a builder that already holds all of this calendar. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.changes.putAll(changes);
        builder.off.addAll(off);
        builder.days.putAll(days);
        builder.zone = zone;
        builder.weekStart = weekStart;
        builder.smallestSession = smallestSession;
        return builder;
    }

    /** Returns the hours of a date as the rules give them, without those shorter than the smallest session. */
    public StudyHours on(LocalDate date) {
        return rule(date).withoutShorterThan(smallestSession);
    }

    private StudyHours rule(LocalDate date) {
        StudyHours exception = days.get(date);
        if (exception != null) {
            return exception;
        }
        Map.Entry<LocalDate, LocalDate> range = offFirstToLast.floorEntry(date);
        if (range != null && !range.getValue().isBefore(date)) {
            return StudyHours.NONE;
        }
        return weekOn(date).getOrDefault(date.getDayOfWeek(), StudyHours.NONE);
    }

    /**
     * Returns the capacity of a date in minutes. Of windows in a zone the real minutes count: a clock set forward
     * within a window takes its hour away, a clock set back adds one.
     */
    public int minutesOn(LocalDate date) {
        return minutesOn(date, zone != null && hasWindows && ClockChanges.affects(zone, date));
    }

    /** Returns the capacity of a date of which is known whether the clock changes on it. */
    int minutesOn(LocalDate date, boolean clockChanges) {
        StudyHours hours = rule(date);
        if (!clockChanges || hours.windows().isEmpty()) {
            return hours.withoutShorterThan(smallestSession).minutes();
        }
        return hours.windows().stream()
                .mapToInt(window -> realMinutes(date, window))
                .filter(minutes -> minutes >= smallestSession)
                .sum();
    }

    private int realMinutes(LocalDate date, TimeWindow window) {
        return zone == null ? window.minutes() : ClockChanges.minutes(zone, date, window);
    }

    /**
     * Returns when a part of a date's study time takes place.
     *
     * @param offset  the study minutes of the date before the part, at least 0
     * @param minutes the length of the part; what exceeds the date's windows is left out
     * @return one entry for each window that the part touches; empty if the date has no windows
     */
    public List<ClockTime> clockTimes(LocalDate date, int offset, int minutes) {
        List<ClockTime> times = new ArrayList<>();
        int before = 0;
        for (TimeWindow window : rule(date).windows()) {
            int length = realMinutes(date, window);
            if (length < smallestSession) {
                continue;
            }
            int from = Math.max(offset, before);
            int to = Math.min(offset + minutes, before + length);
            if (from < to) {
                times.add(
                        new ClockTime(clock(date, window, from - before), clock(date, window, to - before), to - from));
            }
            before += length;
        }
        return times;
    }

    private LocalDateTime clock(LocalDate date, TimeWindow window, int minute) {
        return zone == null
                ? date.atStartOfDay().plusMinutes(window.from() + minute)
                : ClockChanges.begin(zone, date, window).plusMinutes(minute).toLocalDateTime();
    }

    /**
     * Returns the hours of the week by the date from which they change, {@link LocalDate#MIN} for the first; a
     * change holds only the days it names.
     */
    public NavigableMap<LocalDate, Map<DayOfWeek, StudyHours>> changes() {
        return changes;
    }

    /** Returns the hours of the week that is valid on a date, as given; days without hours may be missing. */
    public Map<DayOfWeek, StudyHours> weekOn(LocalDate date) {
        Map.Entry<LocalDate, Map<DayOfWeek, StudyHours>> week = weeks.floorEntry(date);
        return week == null ? Map.of() : week.getValue();
    }

    /**
     * Returns the first day of the plan week around a date: weeks begin on the week start, or without one on the
     * weekday of the plan's start. May lie before that.
     *
     * @param start the first day of the plan
     */
    public LocalDate weekBegin(LocalDate start, LocalDate date) {
        DayOfWeek first = weekStart == null ? start.getDayOfWeek() : weekStart;
        return date.with(TemporalAdjusters.previousOrSame(first));
    }

    /**
     * Returns the same calendar with more minutes on every day that has any, up to 24 hours. Windows become amounts of
     * minutes, since nobody said where more of them would be.
     *
     * @throws IllegalArgumentException if the minutes are negative
     */
    public StudyCalendar plusMinutes(int more) {
        if (more < 0) {
            throw new IllegalArgumentException("more minutes must be at least 0, was " + more);
        }
        Builder longer = toBuilder();
        changes.forEach((date, hours) -> hours.forEach(
                (weekday, usual) -> longer.from(date, Map.of(weekday, usual.plusMinutes(more, smallestSession)))));
        days.forEach((date, usual) -> longer.day(date, usual.plusMinutes(more, smallestSession)));
        return longer.build();
    }

    /**
     * Returns the same calendar with more minutes on every day of a range that has any, up to 24 hours. Windows become
     * amounts of minutes there, since nobody said where more of them would be.
     *
     * @param dates from {@link DateRange#MIN} to {@link DateRange#MAX}
     * @throws IllegalArgumentException if the minutes are negative
     */
    public StudyCalendar plusMinutes(DateRange dates, int more) {
        if (more < 0) {
            throw new IllegalArgumentException("more minutes must be at least 0, was " + more);
        }
        if (more == 0) {
            return this;
        }
        Builder longer = toBuilder();
        LocalDate behind = dates.last().plusDays(1);
        if (!changes.isEmpty()) {
            longer.from(dates.first(), longer(weekOn(dates.first()), more));
            longer.from(behind, wholeWeekOn(behind));
        }
        changes.subMap(dates.first(), false, dates.last(), true)
                .forEach((date, hours) -> longer.from(date, longer(hours, more)));
        days.subMap(dates.first(), true, dates.last(), true)
                .forEach((date, usual) -> longer.day(date, usual.plusMinutes(more, smallestSession)));
        clockChanges(dates.first(), dates.last()).stream()
                .filter(dates::contains)
                .forEach(date -> longer.day(date, StudyHours.ofMinutes(longer(minutesOn(date), more))));
        return longer.build();
    }

    /**
     * Returns the same calendar with so many minutes on every day that has any. Windows become amounts of minutes.
     *
     * @param minutes from 1 to 1440
     * @throws IllegalArgumentException if they are not
     */
    public StudyCalendar withMinutesPerDay(int minutes) {
        if (minutes < 1 || minutes > DAY) {
            throw new IllegalArgumentException("minutes of a day must be 1 to " + DAY + ", was " + minutes);
        }
        Builder other = toBuilder();
        changes.forEach((date, hours) -> hours.forEach(
                (weekday, usual) -> other.from(date, Map.of(weekday, usual.replacedBy(minutes, smallestSession)))));
        days.forEach((date, usual) -> other.day(date, usual.replacedBy(minutes, smallestSession)));
        return other.build();
    }

    private static int longer(int minutes, int more) {
        return minutes == 0 ? 0 : Math.min(DAY, minutes + more);
    }

    private Map<DayOfWeek, StudyHours> longer(Map<DayOfWeek, StudyHours> hours, int more) {
        Map<DayOfWeek, StudyHours> longer = new EnumMap<>(DayOfWeek.class);
        hours.forEach((weekday, usual) -> longer.put(weekday, usual.plusMinutes(more, smallestSession)));
        return longer;
    }

    /** A day that has no hours yet says so, since a change leaves days that it does not name as they were. */
    private Map<DayOfWeek, StudyHours> wholeWeekOn(LocalDate date) {
        Map<DayOfWeek, StudyHours> whole = new EnumMap<>(DayOfWeek.class);
        whole.putAll(weekOn(date));
        for (DayOfWeek weekday : DayOfWeek.values()) {
            whole.putIfAbsent(weekday, StudyHours.NONE);
        }
        return whole;
    }

    /**
     * Returns the same calendar without the first minutes of a date, as if they were over; of windows the first ones are.
     *
     * @param minutes at least 0
     */
    public StudyCalendar without(LocalDate date, int minutes) {
        return minutes == 0
                ? this
                : toBuilder().day(date, on(date).behind(minutes)).build();
    }

    /** Returns the dates off, in the order in which they were given. */
    public List<DateRange> off() {
        return off;
    }

    /** Returns the hours of single dates, which beat everything else. */
    public NavigableMap<LocalDate, StudyHours> days() {
        return days;
    }

    /** Returns the zone in which windows are meant; without it no clock ever changes. */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(zone);
    }

    /** Returns the day on which plan weeks begin; without it they begin on the weekday of the plan's start. */
    public Optional<DayOfWeek> weekStart() {
        return Optional.ofNullable(weekStart);
    }

    /** Returns the fewest minutes worth sitting down for; days and windows with less do not count. */
    public int smallestSession() {
        return smallestSession;
    }

    /** Returns the dates within a range on which the clock changes and windows may differ from what they say. */
    List<LocalDate> clockChanges(LocalDate first, LocalDate last) {
        return zone != null && hasWindows ? ClockChanges.between(zone, first, last) : List.of();
    }

    private static boolean hasWindows(Collection<Map<DayOfWeek, StudyHours>> weeks, Collection<StudyHours> days) {
        return Stream.concat(days.stream(), weeks.stream().flatMap(week -> week.values().stream()))
                .anyMatch(hours -> !hours.windows().isEmpty());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StudyCalendar that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "StudyCalendar" + state();
    }

    private List<@Nullable Object> state() {
        return Arrays.asList(changes, off, days, zone, weekStart, smallestSession);
    }

    /** Collects the rules of a {@link StudyCalendar}. Not safe for use by several threads. */
    public static final class Builder {
        private final Map<LocalDate, Map<DayOfWeek, StudyHours>> changes = new TreeMap<>();
        private final List<DateRange> off = new ArrayList<>();
        private final Map<LocalDate, StudyHours> days = new TreeMap<>();
        private @Nullable ZoneId zone;
        private @Nullable DayOfWeek weekStart;
        private int smallestSession;

        private Builder() {}

        /**
         * Sets the minutes of a day of the week.
         *
         * @throws IllegalArgumentException unless 0 &lt;= minutes &lt;= 1440
         */
        public Builder on(DayOfWeek day, int minutes) {
            return on(day, StudyHours.ofMinutes(minutes));
        }

        /** Sets the hours of a day of the week. */
        public Builder on(DayOfWeek day, StudyHours hours) {
            return from(LocalDate.MIN, Map.of(day, hours));
        }

        /**
         * Changes the hours of a week from a date on; days that are not named keep what they had.
         *
         * @param date  the first date of the new hours
         * @param hours the days that change
         */
        public Builder from(LocalDate date, Map<DayOfWeek, StudyHours> hours) {
            Objects.requireNonNull(date, "date");
            Map<DayOfWeek, StudyHours> changed = new EnumMap<>(DayOfWeek.class);
            changed.putAll(changes.getOrDefault(date, Map.of()));
            changed.putAll(hours);
            changes.put(date, changed);
            return this;
        }

        private NavigableMap<LocalDate, Map<DayOfWeek, StudyHours>> copyOfChanges() {
            NavigableMap<LocalDate, Map<DayOfWeek, StudyHours>> copy = new TreeMap<>();
            changes.forEach((date, hours) -> copy.put(date, Collections.unmodifiableMap(new EnumMap<>(hours))));
            return copy;
        }

        /** Takes dates off. */
        public Builder off(DateRange range) {
            off.add(Objects.requireNonNull(range, "range"));
            return this;
        }

        /** Sets the hours of a single date, whatever else is said about it. */
        public Builder day(LocalDate date, StudyHours hours) {
            days.put(Objects.requireNonNull(date, "date"), Objects.requireNonNull(hours, "hours"));
            return this;
        }

        /** Sets the zone in which windows are meant; null for one without clock changes. */
        public Builder zone(@Nullable ZoneId zone) {
            this.zone = zone;
            return this;
        }

        /** Sets the day on which plan weeks begin; null for the weekday of the plan's start. */
        public Builder weekStart(@Nullable DayOfWeek weekStart) {
            this.weekStart = weekStart;
            return this;
        }

        /**
         * Sets the fewest minutes worth sitting down for.
         *
         * @throws IllegalArgumentException unless 0 &lt;= minutes &lt;= 1440
         */
        public Builder smallestSession(int minutes) {
            smallestSession = StudyHours.ofMinutes(minutes).minutes();
            return this;
        }

        /** Builds the calendar. */
        public StudyCalendar build() {
            return new StudyCalendar(this);
        }
    }
}

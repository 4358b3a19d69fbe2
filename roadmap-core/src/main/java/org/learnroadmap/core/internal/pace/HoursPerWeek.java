package org.learnroadmap.core.internal.pace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.internal.provider.Version;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.OptionType;
import org.learnroadmap.core.option.Options;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.spi.PaceStrategy;

/**
 * Uses at most so many hours of each plan week, spread evenly over its study time. A week that the plan's start
 * cuts off gets its share.
 */
public final class HoursPerWeek implements PaceStrategy {

    private static final BigDecimal MOST = BigDecimal.valueOf(168);

    private static final int MOST_FROM_MONDAY_TO_FRIDAY = 5 * 24 * 60;

    /** Creates the strategy. */
    public HoursPerWeek() {}

    @Override
    public String id() {
        return "hours-per-week";
    }

    @Override
    public String version() {
        return Version.current();
    }

    @Override
    public List<Option> options() {
        return List.of(Option.required("hours", OptionType.NUMBER, "the hours to study in a week, such as 8 or 7.5"));
    }

    @Override
    public Optional<StudyCalendar> assumedCalendar(Options options) {
        return Optional.of(StudyCalendar.mondayToFriday(Math.min(minutes(options), MOST_FROM_MONDAY_TO_FRIDAY)));
    }

    @Override
    public Pace pace(PaceContext context) {
        BigDecimal hours = context.options().number("hours").orElseThrow();
        if (hours.signum() == 0 || hours.compareTo(MOST) > 0) {
            context.findings()
                    .error(
                            "invalid-option",
                            "pace.hours",
                            "option 'hours' of pace 'hours-per-week': '{hours}' is not possible; write more than 0, at most 168",
                            "hours",
                            hours);
            return Pace.asCalendar();
        }
        int minutes = minutes(context.options());
        warnIfTooMany(context, minutes);
        WeekBudget budget = new WeekBudget(context.calendar(), context.start(), minutes);
        return Pace.builder().budget(day -> budget.on(day.date())).build();
    }

    private static int minutes(Options options) {
        return options.number("hours")
                .orElseThrow()
                .min(MOST)
                .multiply(BigDecimal.valueOf(60))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** Compares with the first week that is whole: holidays later on are no mistake. */
    private static void warnIfTooMany(PaceContext context, int minutes) {
        LocalDate first = context.calendar().weekBegin(context.start(), context.start());
        LocalDate whole = first.isBefore(context.start()) ? first.plusWeeks(1) : first;
        int capacity = new WeekBudget(context.calendar(), context.start(), minutes).capacityOfWeek(whole);
        if (minutes > capacity) {
            context.findings()
                    .warning(
                            "more-than-capacity",
                            "pace",
                            "pace 'hours-per-week' asks for {asked} a week, but the calendar has {capacity} in the week of {date}; all of it is used",
                            "asked",
                            Minutes.format(minutes),
                            "capacity",
                            Minutes.format(capacity),
                            "date",
                            whole);
        }
    }

    /** The share of each day in its plan week; knows the week asked for last. */
    private static final class WeekBudget {
        private final StudyCalendar calendar;
        private final LocalDate start;
        private final int minutes;
        private final int[] before = new int[8];
        private @Nullable LocalDate week;

        WeekBudget(StudyCalendar calendar, LocalDate start, int minutes) {
            this.calendar = calendar;
            this.start = start;
            this.minutes = minutes;
        }

        int on(LocalDate date) {
            int capacity = capacityOfWeek(calendar.weekBegin(start, date));
            if (capacity == 0) {
                return 0;
            }
            int day = (int) ChronoUnit.DAYS.between(week, date);
            int most = Math.min(minutes, capacity);
            return (int)
                    (EvenSpread.dueBy(most, before[day + 1], capacity) - EvenSpread.dueBy(most, before[day], capacity));
        }

        int capacityOfWeek(LocalDate begin) {
            if (!begin.equals(week)) {
                week = begin;
                for (int day = 0; day < 7; day++) {
                    before[day + 1] = before[day] + calendar.minutesOn(begin.plusDays(day));
                }
            }
            return before[7];
        }
    }
}

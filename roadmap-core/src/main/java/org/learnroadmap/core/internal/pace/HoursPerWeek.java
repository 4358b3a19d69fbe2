package org.learnroadmap.core.internal.pace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.StudyHours;
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
 * cuts off gets its share. A day's share below the smallest session waits for the next day.
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
        int minutes = minutes(context.options());
        if (minutes == 0 || hours.compareTo(MOST) > 0) {
            context.findings()
                    .error(
                            "invalid-option",
                            context.path() + ".hours",
                            "option 'hours' of pace 'hours-per-week': '{hours}' is not possible; write more than 0, at most 168",
                            "hours",
                            hours);
            return Pace.asCalendar();
        }
        warnIfTooMany(context, minutes);
        WeekBudget budget = new WeekBudget(context.calendar(), context.start(), minutes);
        return Pace.builder().budgetByDate(day -> budget.on(day.date())).build();
    }

    private static int minutes(Options options) {
        return options.number("hours")
                .orElseThrow()
                .min(MOST)
                .multiply(BigDecimal.valueOf(60))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** Compares with the usual week: holidays are no mistake. */
    private static void warnIfTooMany(PaceContext context, int minutes) {
        int capacity = context.calendar().weekOn(context.start()).values().stream()
                .mapToInt(StudyHours::minutes)
                .sum();
        if (minutes > capacity) {
            context.findings()
                    .warning(
                            "more-than-capacity",
                            context.path(),
                            "pace 'hours-per-week' asks for {asked} a week, but the calendar has {capacity}; all of it is used",
                            "asked",
                            Minutes.format(minutes),
                            "capacity",
                            Minutes.format(capacity));
        }
    }

    /** The share of each day in its plan week; knows the week asked for last. */
    private static final class WeekBudget {
        private static final int WEEK = 7;

        private final StudyCalendar calendar;
        private final LocalDate start;
        private final int minutes;
        private final int[] before = new int[WEEK + 1];
        private final int[] shares = new int[WEEK];
        private @Nullable LocalDate week;

        WeekBudget(StudyCalendar calendar, LocalDate start, int minutes) {
            this.calendar = calendar;
            this.start = start;
            this.minutes = minutes;
        }

        int on(LocalDate date) {
            LocalDate begin = calendar.weekBegin(start, date);
            if (!begin.equals(week)) {
                week = begin;
                share(begin);
            }
            return shares[(int) ChronoUnit.DAYS.between(begin, date)];
        }

        /** Days before the start have their share, too: a week that the start cuts off gets only the rest. */
        private void share(LocalDate begin) {
            for (int day = 0; day < WEEK; day++) {
                before[day + 1] = before[day] + calendar.minutesOn(begin.plusDays(day));
            }
            int given = 0;
            for (int day = 0; day < WEEK; day++) {
                int owed = dueBy(day) - given;
                boolean waits = owed < calendar.smallestSession() && canWait(day, given);
                shares[day] = waits ? 0 : Math.min(owed, before[day + 1] - before[day]);
                given += shares[day];
            }
        }

        private int dueBy(int day) {
            int capacity = before[WEEK];
            int most = Math.min(minutes, capacity);
            return capacity == 0 ? 0 : (int) EvenSpread.dueBy(most, before[day + 1], capacity);
        }

        /** A share below the smallest session waits for the next study day, if that is this week and can hold it. */
        private boolean canWait(int day, int given) {
            int next = day + 1;
            while (next < WEEK && before[next + 1] == before[next]) {
                next++;
            }
            return next < WEEK && dueBy(next) - given <= before[next + 1] - before[next];
        }
    }
}

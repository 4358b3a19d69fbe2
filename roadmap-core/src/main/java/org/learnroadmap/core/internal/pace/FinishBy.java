package org.learnroadmap.core.internal.pace;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.learnroadmap.core.calendar.CalendarAxis;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.internal.provider.Version;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.OptionType;
import org.learnroadmap.core.pace.BudgetDay;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.spi.PaceStrategy;

/**
 * Spreads everything evenly over the study time until a date, so that the plan ends on the last study day up to it.
 * Where topics are due sooner, as much is studied as they need, and the rest of the time is as even as that allows.
 * What is not done by the date takes all study time behind it.
 *
 * <p>The budget depends on the date alone, as {@link EvenBudget} says. Where time may pass unused, because topics have to
 * wait or another pace is put around this one, it depends on what is left, as {@link CatchUpBudget} says. A day's share
 * below the smallest session waits for the next study day, but never past a due date.
 */
public final class FinishBy implements PaceStrategy {

    /** Creates the strategy. */
    public FinishBy() {}

    @Override
    public String id() {
        return "finish-by";
    }

    @Override
    public String version() {
        return Version.current();
    }

    @Override
    public List<Option> options() {
        return List.of(Option.required(
                "date", OptionType.DATE, "the date on which everything is finished, such as 2026-06-30"));
    }

    /** Answers how time is used. O(topics x log topics), and O(days) where the budget depends on the date alone. */
    @Override
    public Pace pace(PaceContext context) {
        LocalDate date = context.options().date("date").orElseThrow();
        LocalDate lastDay = context.start().plusYears(context.limits().years()).minusDays(1);
        if (date.isAfter(lastDay)) {
            refuse(context, date, lastDay);
            return Pace.asCalendar();
        }
        CalendarAxis axis = CalendarAxis.of(context.calendar(), context.from());
        DueMinutes due = new DueMinutes(context, date);
        int last = (int) Math.max(-1, ChronoUnit.DAYS.between(context.from(), date));
        if (due.total() > axis.before(last + 1)) {
            warn(context, date, due.total(), axis);
            return Pace.asCalendar();
        }
        // All topics have the same latest date, so it orders none; what gets later is reported.
        Pace.Builder pace = Pace.builder().latest(topic -> Optional.of(date));
        return timeMayPass(context)
                ? pace.budget(catchUp(context, date, axis)).build()
                : pace.budgetByDate(even(context, axis, due, last)).build();
    }

    private static void refuse(PaceContext context, LocalDate date, LocalDate lastDay) {
        context.findings()
                .error(
                        "invalid-option",
                        context.path() + ".date",
                        "option 'date' of pace 'finish-by': '{date}' is after {last}, where plans end at the latest; write an earlier date, or lift Limits.years",
                        "date",
                        date,
                        "last",
                        lastDay);
    }

    private static ToIntFunction<BudgetDay> even(PaceContext context, CalendarAxis axis, DueMinutes due, int last) {
        EvenBudget budget = new EvenBudget(axis, due, last, context.calendar().smallestSession());
        return day -> budget.on((int) ChronoUnit.DAYS.between(context.from(), day.date()), day.capacity());
    }

    private static ToIntFunction<BudgetDay> catchUp(PaceContext context, LocalDate date, CalendarAxis axis) {
        Stream<LocalDate> dueDates = context.roadmap().topics().stream()
                .filter(topic -> context.minutes(topic) > 0)
                .flatMap(topic -> context.due(topic).stream())
                .filter(date::isAfter);
        List<LocalDate> inOrder =
                Stream.concat(dueDates, Stream.of(date)).sorted().distinct().toList();
        CatchUpBudget budget = new CatchUpBudget(
                axis, context.from(), inOrder, context.calendar().smallestSession());
        return budget::on;
    }

    /** Tells whether time that is given may pass unused. */
    private static boolean timeMayPass(PaceContext context) {
        return context.isWrapped() || context.hasNotBefore() || hasGaps(context.roadmap());
    }

    private static boolean hasGaps(Roadmap roadmap) {
        return Stream.concat(
                        roadmap.topics().stream().map(Topic::requires),
                        roadmap.allPhases().stream().map(Phase::requires))
                .anyMatch(requires -> requires.stream().anyMatch(prerequisite -> prerequisite.gap() > 0));
    }

    private static void warn(PaceContext context, LocalDate date, long needed, CalendarAxis axis) {
        int earliest = axis.finishDay(needed);
        if (earliest == WorkAxis.NEVER) {
            return; // the calendar never has enough, which the scheduler says
        }
        String tooSoon = date.isBefore(context.from())
                ? "pace 'finish-by' is to end on {date}, before the start {start}, and {needed} are needed"
                : "pace 'finish-by' needs {needed}, but the calendar has {available} from {start} to {date}";
        context.findings()
                .warning(
                        "finish-too-soon",
                        context.path() + ".date",
                        tooSoon + "; the plan ends later, and no date before {earliest} is possible",
                        "needed",
                        Minutes.format(needed),
                        "available",
                        Minutes.format(axis.before((int) ChronoUnit.DAYS.between(context.from(), date) + 1)),
                        "start",
                        context.from(),
                        "date",
                        date,
                        "earliest",
                        context.from().plusDays(earliest));
    }
}

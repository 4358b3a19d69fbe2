package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.util.function.IntToLongFunction;
import java.util.function.ToIntFunction;
import org.learnroadmap.core.calendar.CalendarAxis;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.pace.BudgetDay;
import org.learnroadmap.core.pace.PaceSpec;

/** Asks a pace how much of a day to use, and refuses an answer that the day does not have. */
final class DayBudget {

    private final CalendarAxis calendar;
    private final LocalDate start;
    private final PaceSpec pace;
    private final ToIntFunction<BudgetDay> budget;

    DayBudget(CalendarAxis calendar, LocalDate start, PaceSpec pace, ToIntFunction<BudgetDay> budget) {
        this.calendar = calendar;
        this.start = start;
        this.pace = pace;
        this.budget = budget;
    }

    CalendarAxis calendar() {
        return calendar;
    }

    /**
     * Returns the minutes of a day to use.
     *
     * @param placed    the minutes placed on earlier days
     * @param left      the minutes not placed on earlier days
     * @param leftDueBy how many of these are due by the end of a day of the plan
     * @throws Refusal if the pace answers less than nothing or more than the day has
     */
    int minutes(int day, long placed, long left, IntToLongFunction leftDueBy) {
        int capacity = calendar.minutes(day);
        LocalDate date = start.plusDays(day);
        int answer = budget.applyAsInt(new BudgetDay(
                date,
                capacity,
                placed,
                left,
                by -> leftDueBy.applyAsLong((int) (by.toEpochDay() - start.toEpochDay()))));
        if (answer < 0 || answer > capacity) {
            throw new Refusal(Diagnostic.error("pace-refused")
                    .path("pace")
                    .message(
                            "pace '{pace}' wants {answer} minutes on {date}, which has {capacity}",
                            "pace",
                            pace.id(),
                            "answer",
                            answer,
                            "date",
                            date,
                            "capacity",
                            capacity)
                    .build());
        }
        return answer;
    }
}

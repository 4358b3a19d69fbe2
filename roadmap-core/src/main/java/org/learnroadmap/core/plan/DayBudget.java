package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.util.function.IntToLongFunction;
import java.util.function.ToIntFunction;
import org.learnroadmap.core.calendar.CalendarAxis;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.pace.BudgetDay;

/** Asks a pace how much of a day to use, and refuses an answer that the day does not have. */
final class DayBudget {

    private final CalendarAxis calendar;
    private final Plan plan;
    private final ToIntFunction<BudgetDay> budget;

    DayBudget(CalendarAxis calendar, Plan plan, ToIntFunction<BudgetDay> budget) {
        this.calendar = calendar;
        this.plan = plan;
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
        int recorded = day == 0 ? plan.recordedMinutes() : 0;
        LocalDate date = plan.date(day);
        int capacity = recorded == 0 ? calendar.minutes(day) : plan.calendar().minutesOn(date);
        // A pace is asked for whole days: what was studied today already is part of what it gives today.
        int answer = budget.applyAsInt(new BudgetDay(
                date,
                capacity,
                placed,
                left + recorded,
                by -> leftDueBy.applyAsLong(plan.day(by)) + (by.isBefore(date) ? 0 : recorded)));
        if (answer < 0 || answer > capacity) {
            throw new Refusal(Diagnostic.error("pace-refused")
                    .path("pace")
                    .message(
                            "pace '{pace}' wants {answer} minutes on {date}, which has {capacity}",
                            "pace",
                            plan.paceSpec().id(),
                            "answer",
                            answer,
                            "date",
                            date,
                            "capacity",
                            capacity)
                    .build());
        }
        return recorded == 0 ? answer : Math.min(Math.max(0, answer - recorded), calendar.minutes(day));
    }
}

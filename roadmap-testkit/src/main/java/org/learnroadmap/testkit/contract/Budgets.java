package org.learnroadmap.testkit.contract;

import java.time.LocalDate;
import java.util.function.ToIntFunction;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.pace.BudgetDay;
import org.learnroadmap.core.pace.Pace;

/** Asks a pace day by day how much to use, as the scheduler does, and further than most plans go. */
final class Budgets {

    private static final int DAYS = 800;

    private static final int USUAL_MINUTES = 120;

    private final Promise promise;
    private final String with;
    private final StudyCalendar calendar;
    private final LocalDate start;
    private final ToIntFunction<BudgetDay> budget;

    private Budgets(
            Promise promise, String with, StudyCalendar calendar, LocalDate start, ToIntFunction<BudgetDay> budget) {
        this.promise = promise;
        this.with = with;
        this.calendar = calendar;
        this.start = start;
        this.budget = budget;
    }

    /** Returns the minutes of topics, as a plan would take them. */
    static int[] minutes(Roadmap roadmap) {
        return roadmap.topics().stream()
                .mapToInt(topic -> topic.effort().map(Effort::likely).orElse(USUAL_MINUTES))
                .toArray();
    }

    /** Fails unless a pace uses of each day from nothing to all that it has. */
    static void checkWithin(
            Promise promise, String with, Roadmap roadmap, StudyCalendar calendar, LocalDate start, Pace pace) {
        pace.budget().ifPresent(budget -> {
            long all = 0;
            for (int minutes : minutes(roadmap)) {
                all += minutes;
            }
            new Budgets(promise, with, calendar, start, budget).checkWithin(all);
        });
    }

    private void checkWithin(long all) {
        long placed = 0;
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = start.plusDays(day);
            int capacity = calendar.minutesOn(date);
            long left = all - placed;
            int used = promise.answer(
                    with + ", " + date,
                    () -> budget.applyAsInt(new BudgetDay(date, capacity, all - left, left, by -> left)));
            promise.holds(
                    used >= 0 && used <= capacity, with, used + " minutes on " + date + ", which has " + capacity);
            placed += Math.min(used, left);
        }
    }

    /** Fails unless a budget that is one of dates answers the same in whatever order and state it is asked. */
    static void checkByDate(Promise promise, String with, StudyCalendar calendar, LocalDate start, Pace pace) {
        if (pace.budgetByDate()) {
            new Budgets(promise, with, calendar, start, pace.budget().orElseThrow()).checkByDate();
        }
    }

    private void checkByDate() {
        int[] forward = new int[DAYS];
        for (int day = 0; day < DAYS; day++) {
            forward[day] = use(day, 60L * day, 1000);
        }
        for (int day = DAYS - 1; day >= 0; day--) {
            int again = use(day, 0, 0);
            promise.holds(
                    again == forward[day],
                    with,
                    again + " minutes on " + start.plusDays(day) + ", asked once more with other minutes placed; "
                            + forward[day] + " before (budget() is for what depends on them)");
        }
    }

    private int use(int day, long placed, long left) {
        LocalDate date = start.plusDays(day);
        return budget.applyAsInt(new BudgetDay(date, calendar.minutesOn(date), placed, left, by -> left));
    }
}

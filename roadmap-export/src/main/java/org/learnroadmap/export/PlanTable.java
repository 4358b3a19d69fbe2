package org.learnroadmap.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.plan.ComparedPlan;
import org.learnroadmap.core.plan.PlanFigures;

/** Plans that are compared, one a row; lateness and days to spare only if any has a deadline. */
final class PlanTable {

    private static final int DATE = 10;
    private static final int TIME = 7;
    private static final int DAYS = 5;

    private final List<ComparedPlan> plans;
    private final TextPage page;
    private final boolean due;

    PlanTable(List<ComparedPlan> plans, TextPage page) {
        this.plans = plans;
        this.page = page;
        due = plans.stream()
                .flatMap(plan -> plan.figures().stream())
                .anyMatch(figures -> figures.maxLateDays().isPresent());
    }

    /** On a narrow page there is a list instead. */
    void write() {
        String head = row("Start", "Finish", "A week", "Busiest", "Late", "Spare");
        if (page.hasRoomBeside(head)) {
            page.bold(head, "Pace and hours");
            plans.forEach(this::writeRow);
        } else {
            plans.forEach(this::writeEntry);
        }
    }

    private void writeRow(ComparedPlan plan) {
        String start = start(plan);
        String figures =
                plan.figures().map(known -> row(start, known)).orElseGet(() -> row(start, "-", "-", "-", "-", "-"));
        page.plain(figures, names(plan) + (plan.figures().isPresent() ? "" : ": " + reason(plan)));
    }

    private void writeEntry(ComparedPlan plan) {
        page.plain("", start(plan) + ": " + names(plan));
        page.plain("    ", plan.figures().map(PlanTable::sentence).orElseGet(() -> reason(plan)));
    }

    private static String sentence(PlanFigures figures) {
        String late = figures.maxLateDays().isEmpty()
                ? ""
                : ", " + late(figures.maxLateDays().getAsInt());
        String spare = figures.daysToSpare().isEmpty()
                ? ""
                : ", " + Words.count(figures.daysToSpare().getAsInt(), "day") + " to spare";
        return "finished on " + figures.finish() + ", " + Minutes.format(figures.minutesPerWeek()) + " a week, "
                + Minutes.format(figures.busiestMinutes()) + " in the busiest" + late + spare;
    }

    private static String late(int days) {
        return days == 0 ? "in time" : Words.late(days);
    }

    private static String start(ComparedPlan plan) {
        return plan.request().start().map(LocalDate::toString).orElse("-");
    }

    private static String names(ComparedPlan plan) {
        PlanNames names = new PlanNames(plan);
        return Stream.of(names.pace().map(Words::pace), names.hours())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private String row(String start, PlanFigures figures) {
        return row(
                start,
                figures.finish().toString(),
                Minutes.format(figures.minutesPerWeek()),
                Minutes.format(figures.busiestMinutes()),
                days(figures.maxLateDays()),
                days(figures.daysToSpare()));
    }

    private String row(String start, String finish, String week, String busiest, String late, String spare) {
        String dates = Words.left(start, DATE) + "  " + Words.left(finish, DATE);
        String times = "  " + Words.right(week, TIME) + "  " + Words.right(busiest, TIME);
        String days = due ? "  " + Words.right(late, DAYS) + "  " + Words.right(spare, DAYS) : "";
        return dates + times + days + "  ";
    }

    private static String days(OptionalInt days) {
        return days.isEmpty() ? "-" : days.getAsInt() + "d";
    }

    private static String reason(ComparedPlan plan) {
        return plan.outcome().diagnostics().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Diagnostic::message)
                .collect(Collectors.joining("; ", "no plan, ", ""));
    }
}

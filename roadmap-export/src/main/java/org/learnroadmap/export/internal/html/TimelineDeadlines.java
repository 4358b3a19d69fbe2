package org.learnroadmap.export.internal.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.export.internal.html.DeadlineViews.Deadline;
import org.learnroadmap.export.internal.html.TimelineView.Label;
import org.learnroadmap.export.internal.html.TimelineView.Line;
import org.learnroadmap.export.internal.wording.Wording;

/** The deadlines on a timeline: the most important ones have labels, in rows above everything else. */
final class TimelineDeadlines {

    private static final int MOST_LABELS = 12;
    private static final int LONGEST = 36;
    private static final double ROW = 18;
    private static final double BASE = 13;
    private static final double GAP = 8;

    /** A deadline so much later than the plan is still shown. */
    private static final int NEAR = 21;

    private final PagePlan plan;
    private final Wording words;
    private final Canvas canvas;
    private final double top;
    private final List<Deadline> shown;
    private final Set<String> labelled;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Double> free = new ArrayList<>();

    /** A deadline with its label, if it has one. */
    private record Placed(Deadline deadline, @Nullable Label label, double from) {}

    TimelineDeadlines(PagePlan plan, Canvas canvas, DateRange dates, double top) {
        this.plan = plan;
        words = plan.words();
        this.canvas = canvas;
        this.top = top;
        shown = DeadlineViews.of(plan.schedule()).stream()
                .filter(deadline -> dates.contains(deadline.due()))
                .toList();
        labelled = labelled();
        shown.forEach(this::place);
    }

    /** Returns the last day of a plan, or of a deadline soon after it. */
    static LocalDate lastNear(Schedule schedule, DateRange dates) {
        long days = dates.last().toEpochDay() - dates.first().toEpochDay();
        LocalDate most = dates.last().plusDays(NEAR + days / 2);
        return DeadlineViews.of(schedule).stream()
                .map(Deadline::due)
                .filter(due -> !due.isAfter(most))
                .reduce(dates.last(), (one, other) -> other.isAfter(one) ? other : one);
    }

    /** The whole roadmap first, then phases, then topics. */
    private Set<String> labelled() {
        return shown.stream()
                .sorted(Comparator.comparing((Deadline deadline) -> rank(deadline.id())))
                .limit(MOST_LABELS)
                .map(Deadline::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private int rank(String id) {
        if (id.equals(Request.ROADMAP)) {
            return 0;
        }
        return plan.schedule().roadmap().phase(id).isPresent() ? 1 : 2;
    }

    private void place(Deadline deadline) {
        if (!labelled.contains(deadline.id())) {
            placed.add(new Placed(deadline, null, top));
            return;
        }
        double x = canvas.end(deadline.due());
        String text = Shown.shortened(plan.title(deadline.id()), LONGEST);
        double wide = Canvas.width(text);
        boolean isBehind = x + wide + GAP <= canvas.width();
        double begin = isBehind ? x : x - wide - GAP;
        int row = 0;
        while (row < free.size() && free.get(row) > begin) {
            row++;
        }
        if (row == free.size()) {
            free.add(0.0);
        }
        free.set(row, begin + wide + 2 * GAP);
        double y = top + row * ROW;
        placed.add(new Placed(
                deadline,
                new Label(
                        canvas.x(isBehind ? x + GAP / 2 : x - GAP / 2),
                        Canvas.text(y + BASE),
                        isBehind ? "from" : "to",
                        Shown.isolated(text)),
                y));
    }

    /** Returns the lower side of all labels. */
    double end() {
        return top + free.size() * ROW;
    }

    /**
     * Returns the lines.
     *
     * @param end gives how far down a line goes, by what it is about
     */
    List<Line> lines(ToDoubleFunction<String> end) {
        return placed.stream()
                .map(each -> new Line(
                        canvas.x(canvas.end(each.deadline.due())),
                        Canvas.text(each.from),
                        Canvas.text(end.applyAsDouble(each.deadline.id())),
                        each.label,
                        words.say(
                                "title-deadline",
                                Shown.isolated(plan.title(each.deadline.id())),
                                words.day(each.deadline.due()),
                                plan.verdict(each.deadline.late()))))
                .toList();
    }
}

package org.learnroadmap.export.internal.html;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.export.internal.html.TimelineView.Label;
import org.learnroadmap.export.internal.html.TimelineView.Notch;
import org.learnroadmap.export.internal.wording.Wording;

/** Months and weeks above a timeline, as many as there is room for. */
final class TimelineAxis {

    static final double MONTHS_Y = 15;
    static final double WEEKS_Y = 33;

    private static final int[] MONTH_STEPS = {1, 3, 6, 12, 60, 120, 600};
    private static final double DAYS_OF_MONTH = 30.4;
    private static final double LEAST_WEEK = 9;
    private static final double LEAST_LABELLED_WEEK = 24;
    private static final int WEEK = 7;
    private static final int YEAR = 12;

    private final DateRange dates;
    private final Canvas canvas;
    private final Wording words;

    TimelineAxis(DateRange dates, Canvas canvas, Wording words) {
        this.dates = dates;
        this.canvas = canvas;
        this.words = words;
    }

    /** Tells whether weeks have room for their dates. */
    boolean hasWeekLabels() {
        return canvas.dayWidth() * WEEK >= LEAST_LABELLED_WEEK;
    }

    /** Returns the months, or every third, sixth ... in which there is room for a name. */
    List<Notch> months() {
        int step = step();
        List<Notch> months = new ArrayList<>();
        double free = 0;
        YearMonth last = YearMonth.from(dates.last());
        for (YearMonth month = YearMonth.from(dates.first()); !month.isAfter(last); month = month.plusMonths(1)) {
            boolean isCutOff = month.atDay(1).isBefore(dates.first());
            int number = month.getYear() * YEAR + month.getMonthValue() - 1;
            if (number % step == 0 || isCutOff) {
                double x = isCutOff ? canvas.begin(dates.first()) : canvas.begin(month.atDay(1));
                String text = words.month(month);
                boolean hasRoom = x >= free && x + Canvas.width(text) <= canvas.width() && !isTooShort(month, isCutOff);
                months.add(new Notch(canvas.x(x), hasRoom ? label(text, x, MONTHS_Y) : null));
                free = hasRoom ? x + Canvas.width(text) + WEEK : free;
            }
        }
        return months;
    }

    /** The end of a month would push away the name of the next. */
    private boolean isTooShort(YearMonth month, boolean isCutOff) {
        return isCutOff
                && !month.atEndOfMonth().isAfter(dates.last())
                && canvas.end(month.atEndOfMonth()) - canvas.begin(dates.first())
                        < Canvas.width(words.month(month)) + WEEK;
    }

    private int step() {
        double wide = Canvas.width(words.month(YearMonth.from(dates.first()))) + WEEK;
        for (int step : MONTH_STEPS) {
            if (step * DAYS_OF_MONTH * canvas.dayWidth() >= wide) {
                return step;
            }
        }
        return MONTH_STEPS[MONTH_STEPS.length - 1];
    }

    /** Returns where weeks begin, if they are wide enough to be told apart. */
    List<Notch> weeks(DayOfWeek begin) {
        List<Notch> weeks = new ArrayList<>();
        if (canvas.dayWidth() * WEEK < LEAST_WEEK) {
            return weeks;
        }
        LocalDate date = dates.first().with(TemporalAdjusters.nextOrSame(begin));
        while (!date.isAfter(dates.last())) {
            double x = canvas.begin(date);
            weeks.add(new Notch(canvas.x(x), week(date, x)));
            date = date.plusDays(WEEK);
        }
        return weeks;
    }

    private @Nullable Label week(LocalDate date, double x) {
        return hasWeekLabels() && x + LEAST_LABELLED_WEEK <= canvas.width()
                ? label(words.number(date.getDayOfMonth()), x, WEEKS_Y)
                : null;
    }

    private Label label(String text, double x, double y) {
        return new Label(canvas.x(x + 4), Canvas.text(y), "from", text);
    }
}

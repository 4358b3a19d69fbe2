package org.learnroadmap.export.internal.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.export.internal.html.TimelineView.Box;
import org.learnroadmap.export.internal.html.TimelineView.Label;

/** What days and texts measure on a timeline, mirrored where people read from right to left. */
final class Canvas {

    /** Left and right of all days. */
    private static final double MARGIN = 24;

    /** Short plans leave room for labels beside their bars. */
    private static final double LEAST_WIDTH = 640;

    /** As wide as the page shows without moving. */
    private static final double USUAL_WIDTH = 1040;

    private static final double MOST_WIDTH = 9000;
    private static final double WIDEST_DAY = 26;
    private static final double USEFUL_DAY = 2.5;
    private static final double LEAST_BAR = 3;

    /** How wide a letter is, about: browsers choose the font. */
    private static final double LETTER = 7.2;

    private static final double WIDE_LETTER = 13;
    private static final int FIRST_WIDE_LETTER = 0x1100;
    private static final double GAP = 6;
    private static final int EXACT = 8;

    private final LocalDate first;
    private final int days;
    private final double dayWidth;
    private final double width;
    private final boolean mirrored;

    Canvas(DateRange dates, boolean mirrored) {
        first = dates.first();
        days = (int) ChronoUnit.DAYS.between(first, dates.last()) + 1;
        double useful = Math.min(USEFUL_DAY, MOST_WIDTH / days);
        dayWidth = Math.min(WIDEST_DAY, Math.max((USUAL_WIDTH - 2 * MARGIN) / days, useful));
        width = Math.max(LEAST_WIDTH, days * dayWidth + 2 * MARGIN);
        this.mirrored = mirrored;
    }

    int days() {
        return days;
    }

    double dayWidth() {
        return dayWidth;
    }

    double width() {
        return width;
    }

    /** Returns where a day begins, from where reading begins. */
    double begin(LocalDate date) {
        return MARGIN + ChronoUnit.DAYS.between(first, date) * dayWidth;
    }

    /** Returns where a day ends. */
    double end(LocalDate date) {
        return begin(date) + dayWidth;
    }

    /** Returns a place as an attribute. */
    String x(double x) {
        return text(mirrored ? width - x : x);
    }

    /** Returns how wide a day is, as an attribute exact enough to be added up over years; negative if mirrored. */
    String day() {
        return text(mirrored ? -dayWidth : dayWidth, EXACT);
    }

    /** Returns the box between two dates, both included. */
    Box box(LocalDate from, LocalDate to, double y, double height) {
        double begin = begin(from);
        double wide = Math.max(LEAST_BAR, end(to) - begin);
        return new Box(text(mirrored ? width - begin - wide : begin), text(y), text(wide), text(height));
    }

    /** Puts a text behind something, or before it or into it where there is no room. */
    Label label(String text, double begin, double end, double y) {
        double wide = width(text);
        if (end + GAP + wide <= width) {
            return new Label(x(end + GAP), text(y), "from", text);
        }
        return begin - GAP - wide >= 0
                ? new Label(x(begin - GAP), text(y), "to", text)
                : new Label(x(Math.max(0, begin) + GAP), text(y), "inside", text);
    }

    /** Returns how wide a text is, about. */
    static double width(String text) {
        return text.codePoints()
                .mapToDouble(letter -> letter >= FIRST_WIDE_LETTER && !isPunctuation(letter) ? WIDE_LETTER : LETTER)
                .sum();
    }

    private static boolean isPunctuation(int letter) {
        return letter >= 0x2000 && letter < 0x2070;
    }

    /** Returns a number with at most two decimals, the same everywhere. */
    static String text(double number) {
        return text(number, 2);
    }

    private static String text(double number, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }
}

package org.learnroadmap.export.internal.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A timeline, measured and placed. Numbers are pixels as the attributes of SVG want them; in pages that are read from right
 * to left they are mirrored already.
 *
 * @param width     its whole width
 * @param height    its whole height
 * @param gridTop   where the lines of the grid begin
 * @param gridEnd   where they end
 * @param says      what it shows, in a sentence
 * @param isLarge   whether bars have no labels because there are too many
 * @param isLate    whether anything is behind a deadline
 * @param hasBuffer whether anything is kept free
 * @param months    where months begin
 * @param weeks     where weeks begin
 * @param bands     the phases, parents before children
 * @param bars      the topics
 * @param deadlines the deadlines
 * @param today     the date that is now
 */
public record TimelineView(
        String width,
        String height,
        String gridTop,
        String gridEnd,
        String says,
        boolean isLarge,
        boolean isLate,
        boolean hasBuffer,
        List<Notch> months,
        List<Notch> weeks,
        List<Band> bands,
        List<Bar> bars,
        List<Line> deadlines,
        Today today) {

    /**
     * A rectangle.
     *
     * @param x      its left side
     * @param y      its upper side
     * @param width  how wide
     * @param height how high
     */
    public record Box(String x, String y, String width, String height) {}

    /**
     * A text.
     *
     * @param x    where it begins or ends
     * @param y    its base line
     * @param css  the style class: {@code from}, {@code to} or {@code inside}
     * @param text what it says, shortened if it is long
     */
    public record Label(String x, String y, String css, String text) {}

    /**
     * A mark on the axis.
     *
     * @param x     where
     * @param label what it says; null if there is no room
     */
    public record Notch(String x, @Nullable Label label) {}

    /**
     * A phase.
     *
     * @param id    its id
     * @param css   its style classes
     * @param area  from its first to its last day, around its topics
     * @param span  the same as a thin line
     * @param late  the part of it behind a deadline; null if there is none
     * @param label its title
     * @param title title and dates
     */
    public record Band(
            String id,
            String css,
            Box area,
            Box span,
            @Nullable Box late,
            Label label,
            String title) {}

    /**
     * A topic.
     *
     * @param id     its id
     * @param phases the ids of its phase and all phases around it, separated by blanks
     * @param kind   what is done with it
     * @param css    its style classes
     * @param box    from its first to its last day
     * @param moment the outline of a topic without minutes; null if it has a box
     * @param late   the part of it behind a deadline; null if there is none
     * @param label  its title; null if there are too many
     * @param title  title, dates and more
     */
    public record Bar(
            String id,
            String phases,
            String kind,
            String css,
            Box box,
            @Nullable String moment,
            @Nullable Box late,
            @Nullable Label label,
            String title) {}

    /**
     * A deadline.
     *
     * @param x     behind its day
     * @param from  its upper end
     * @param to    its lower end
     * @param label what it says; null if there are too many
     * @param title what it is about
     */
    public record Line(
            String x, String from, String to, @Nullable Label label, String title) {}

    /**
     * The date that is now.
     *
     * @param x        where it stands
     * @param from     its upper end
     * @param to       its lower end
     * @param isShown  whether it lies within the timeline
     * @param first    the first day of the timeline
     * @param days     the days of the timeline
     * @param x0       the middle of the first day
     * @param dayWidth how wide a day is; negative from right to left
     */
    public record Today(
            String x, String from, String to, boolean isShown, String first, int days, String x0, String dayWidth) {}
}

package org.learnroadmap.export.internal.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic on a day, or on days in a row with nothing else between them.
 *
 * @param id      the id of the topic
 * @param phases  the ids of its phase and all phases around it, separated by blanks
 * @param kind    what is done with it, as in definitions
 * @param done    whether the topic is done when the page is written
 * @param review  whether it was finished before and is gone over again
 * @param colour  the style class of its phase
 * @param title   what it is called
 * @param phase   what its phase is called
 * @param tick    the check box; null if it is not finished here
 * @param goesOn  whether it is to be finished later
 * @param first   the first day
 * @param last    the last day if there are more; null if there is one
 * @param time    how long, or that it is done
 * @param clock   days with clock times, where one line is not enough
 * @param marks   what is special
 * @param about   a short description; empty if there is none, or it was said before
 * @param details what there is to know about the topic; null where it was said before, or there is nothing
 */
public record EntryView(
        String id,
        String phases,
        String kind,
        boolean done,
        boolean review,
        String colour,
        String title,
        String phase,
        @Nullable Tick tick,
        boolean goesOn,
        Day first,
        @Nullable Day last,
        String time,
        List<String> clock,
        List<Mark> marks,
        List<String> about,
        @Nullable Details details) {

    /**
     * A check box.
     *
     * @param element its id on the page
     * @param done    whether it is ticked when the page is written
     */
    public record Tick(String element, boolean done) {}

    /**
     * Something special.
     *
     * @param css  the style class
     * @param says what
     */
    public record Mark(String css, String says) {}

    /**
     * What there is to know about a topic.
     *
     * @param summary     what is inside
     * @param description a long description, line by line; empty if it is short
     * @param steps       its steps
     * @param resources   what to learn it from
     */
    public record Details(String summary, List<String> description, List<String> steps, List<Link> resources) {}

    /**
     * Something to learn from.
     *
     * @param title   what it is called
     * @param address where it leads; null if that is nothing a browser should open
     * @param text    what else there is to say: kind, author, an address that is no link; may be empty
     */
    public record Link(String title, @Nullable String address, String text) {}
}

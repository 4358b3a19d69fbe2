package org.learnroadmap.examples.plugins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The dates of terms, counted from 1. */
final class Terms {

    /** Longer than any plan may take. */
    static final int MOST_WEEKS = 53 * 200;

    private final int weeks;
    private final List<LocalDate> begins = new ArrayList<>();

    /**
     * Lays out terms.
     *
     * @param weeks  the weeks of a term, from 1 to {@link #MOST_WEEKS}
     * @param breaks the weeks between terms, in turn
     * @param end    the date up to which terms begin
     */
    Terms(LocalDate first, int weeks, List<Integer> breaks, LocalDate end) {
        this.weeks = weeks;
        LocalDate begin = first;
        do {
            begins.add(begin);
            begin = begin.plusWeeks(weeks + breaks.get((begins.size() - 1) % breaks.size()));
        } while (begin.isBefore(end));
    }

    /** Returns how many terms there are. */
    int count() {
        return begins.size();
    }

    /** Returns the first day of a term. */
    LocalDate begin(int term) {
        return begins.get(term - 1);
    }

    boolean isInTerm(LocalDate date) {
        int term = lastBegunBy(date);
        return term > 0 && date.isBefore(begin(term).plusWeeks(weeks));
    }

    /** Returns the term of a date, in a break the next one; the last one if there is none any more. */
    int from(LocalDate date) {
        int term = lastBegunBy(date);
        return isInTerm(date) ? term : Math.min(term + 1, count());
    }

    /** Returns 0 if none has begun. */
    private int lastBegunBy(LocalDate date) {
        int found = Collections.binarySearch(begins, date);
        return found >= 0 ? found + 1 : -found - 1;
    }
}

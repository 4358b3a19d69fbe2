package org.learnroadmap.examples.plugins;

import java.math.BigDecimal;
import java.util.Arrays;

/** How many credits each term still has room for. */
final class TermRoom {

    private final BigDecimal limit;
    private final BigDecimal[] used;
    private int firstWithRoom = 1;

    /** Starts with empty terms, counted from 1. */
    TermRoom(BigDecimal limit, int terms) {
        this.limit = limit;
        used = new BigDecimal[terms + 1];
        Arrays.fill(used, BigDecimal.ZERO);
    }

    /** Takes credits in the first term with room; what is more than any term has room for gets one of its own. */
    int take(BigDecimal credits, int earliest) {
        while (firstWithRoom < used.length - 1 && used[firstWithRoom].compareTo(limit) >= 0) {
            firstWithRoom++;
        }
        int term = Math.min(Math.max(earliest, firstWithRoom), used.length - 1);
        while (term < used.length - 1
                && used[term].signum() > 0
                && used[term].add(credits).compareTo(limit) > 0) {
            term++;
        }
        return takeIn(credits, term);
    }

    /** Takes credits in a term, room or not. */
    int takeIn(BigDecimal credits, int term) {
        int known = Math.min(term, used.length - 1);
        used[known] = used[known].add(credits);
        return term;
    }

    boolean isUnused() {
        return Arrays.stream(used).allMatch(credits -> credits.signum() == 0);
    }
}

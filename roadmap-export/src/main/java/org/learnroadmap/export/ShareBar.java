package org.learnroadmap.export;

/** How much of something is done, as a bar of plain characters and in percent: {@code [######----]  60 %}. */
final class ShareBar {

    private static final int CELLS = 10;
    private static final int WHOLE = 100;

    /** As wide as {@code 100 %}. */
    private static final int PERCENT = 5;

    private ShareBar() {}

    /** Returns bar and percentage, both rounded down: nothing looks finished that is not. */
    static String of(long done, long total) {
        int full = (int) share(done, total, CELLS);
        return "[" + "#".repeat(full) + "-".repeat(CELLS - full) + "] " + Words.right(percent(done, total), PERCENT);
    }

    /** Returns {@code 60 %}, rounded down. */
    static String percent(long done, long total) {
        return share(done, total, WHOLE) + " %";
    }

    private static long share(long done, long total, int whole) {
        return total == 0 ? whole : done * whole / total;
    }
}

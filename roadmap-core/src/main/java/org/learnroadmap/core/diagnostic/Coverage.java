package org.learnroadmap.core.diagnostic;

/**
 * How much of a text written for people was understood: what of it ended in the value that was read from it.
 *
 * <p>Immutable.
 *
 * @param placed the lines that ended in the value, or that only say how the others belong together, from 0 to lines
 * @param lines  the lines that are not blank
 * @since 0.1
 */
public record Coverage(int placed, int lines) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException unless 0 &lt;= placed &lt;= lines
     */
    public Coverage {
        if (placed < 0 || placed > lines) {
            throw new IllegalArgumentException("coverage must be 0 <= placed <= lines, was " + placed + " of " + lines);
        }
    }

    /** Returns the share of lines that were placed, from 0 to 1; 1 of a text without lines. */
    public double share() {
        return lines == 0 ? 1 : (double) placed / lines;
    }
}

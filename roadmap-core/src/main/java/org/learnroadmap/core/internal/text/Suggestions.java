package org.learnroadmap.core.internal.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds the word that was probably meant, by edit distance with transposition of neighbours (Damerau 1964,
 * "A technique for computer detection and correction of spelling errors"; the restricted form).
 *
 * <p>A suggestion differs in at most a third of the letters. The search as a whole is bounded in steps, so
 * that ten thousand misspelt ids against ten thousand known ones end quickly: past the bound there are no
 * more suggestions. Not safe for use by several threads.
 */
public final class Suggestions {

    private static final long STEPS = 20_000_000;

    private final List<String> known;
    private long steps = STEPS;

    /** Creates a search among words; the first of several equally near words is suggested. */
    public Suggestions(Collection<String> known) {
        this.known = List.copyOf(known);
    }

    /** Suggests the nearest of a few words. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return new Suggestions(known).nearest(word);
    }

    /** Returns the nearest known word, if one is near enough. O(known words x letters squared) at most. */
    public Optional<String> nearest(String word) {
        String best = null;
        int bound = word.length() / 3;
        for (String candidate : known) {
            if (steps <= 0) {
                return Optional.empty();
            }
            steps--;
            boolean affordable = (long) candidate.length() * word.length() <= steps;
            if (affordable && Math.abs(candidate.length() - word.length()) <= bound) {
                int distance = distance(word, candidate, bound);
                if (distance <= bound && distance > 0) {
                    best = candidate;
                    bound = distance - 1;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns the distance, or any larger number than the bound once it is exceeded. */
    private int distance(String a, String b, int bound) {
        steps -= (long) a.length() * b.length();
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > bound) {
                return bound + 1;
            }
            int[] reused = beforeLast;
            beforeLast = last;
            last = row;
            row = reused;
        }
        return last[b.length()];
    }
}

package org.learnroadmap.markdown.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text that was UTF-8 and was read as something else, as far as it can be had back: {@code â€™} is an apostrophe again.
 *
 * <p>Works on runs, the longest pieces without ASCII. A run comes back if all of it is UTF-8 in the one character set
 * that explains most of the text, and if that is certain: nobody writes such a run, or everything else beyond ASCII in
 * this text is damaged, too. A single run of two characters proves nothing. Runs that have lost a byte stay.
 * Takes time linear in the text.
 */
public final class Repair {

    private static final List<Misreading> KNOWN = Misreading.known();

    private final StringBuilder text = new StringBuilder();
    private final List<Run> repaired = new ArrayList<>();
    private final List<Run> kept = new ArrayList<>();

    private Repair() {}

    /**
     * A run of damaged characters.
     *
     * @param line   where it stands, from 1
     * @param before the damaged characters
     * @param after  what they were; the same for a run that is kept
     */
    public record Run(int line, String before, String after) {}

    /** Repairs what can be repaired. */
    public static Repair of(String text) {
        Evidence best = null;
        for (Misreading misreading : KNOWN) {
            Evidence evidence = new Evidence(text, misreading);
            if (evidence.isEnough() && (best == null || evidence.score() > best.score())) {
                best = evidence;
            }
            if (evidence.explainsAll()) {
                break;
            }
        }
        Repair repair = new Repair();
        repair.apply(text, best);
        return repair;
    }

    /** Returns the text with what was repaired, in the same lines. */
    public String text() {
        return text.toString();
    }

    /** Returns the runs that were repaired, in their order. */
    public List<Run> repaired() {
        return List.copyOf(repaired);
    }

    /** Returns the runs that are clearly damaged in the same way and can not be repaired, in their order. */
    public List<Run> kept() {
        return List.copyOf(kept);
    }

    private void apply(String damaged, @Nullable Evidence evidence) {
        if (evidence == null) {
            text.append(damaged);
            return;
        }
        int line = 1;
        int done = 0;
        for (int start = nextRun(damaged, 0); start < damaged.length(); start = nextRun(damaged, done)) {
            line += lineEnds(damaged, done, start);
            text.append(damaged, done, start);
            done = endOfRun(damaged, start);
            String before = damaged.substring(start, done);
            Misreading.Reading reading = evidence.misreading.read(damaged, start, done);
            boolean repairs = evidence.repairs(reading);
            text.append(repairs ? reading.decoded() : before);
            if (repairs) {
                repaired.add(new Run(line, before, reading.decoded()));
            } else if (reading.clear()) {
                kept.add(new Run(line, before, before));
            }
        }
        text.append(damaged, done, damaged.length());
    }

    private static int lineEnds(String text, int start, int end) {
        int ends = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                ends++;
            }
        }
        return ends;
    }

    private static int nextRun(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) < 0x80) {
            i++;
        }
        return i;
    }

    private static int endOfRun(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) >= 0x80) {
            i++;
        }
        return i;
    }

    /** How well one character set explains a text. */
    private static final class Evidence {
        private final Misreading misreading;
        private int strongRuns;
        private int longestStrongRun;
        private int strongCharacters;
        private int weakCharacters;
        private boolean unread;
        private boolean genuine;

        private Evidence(String text, Misreading misreading) {
            this.misreading = misreading;
            int end = 0;
            for (int start = nextRun(text, 0); start < text.length(); start = nextRun(text, end)) {
                end = endOfRun(text, start);
                count(misreading.read(text, start, end), end - start, misreading.isLoneLead(text, start, end));
            }
        }

        private void count(Misreading.Reading reading, int length, boolean loneLead) {
            if (reading.decoded().isEmpty()) {
                unread = true;
                genuine |= !reading.clear() && !loneLead;
            } else if (reading.strong()) {
                strongRuns++;
                strongCharacters += length;
                longestStrongRun = Math.max(longestStrongRun, length);
            } else {
                weakCharacters += length;
            }
        }

        private boolean isEnough() {
            return strongRuns > 1 || longestStrongRun > 2;
        }

        /** Whether no other character set can explain more. */
        private boolean explainsAll() {
            return isEnough() && !unread;
        }

        private int score() {
            return strongCharacters + (genuine ? 0 : weakCharacters);
        }

        private boolean repairs(Misreading.Reading reading) {
            return !reading.decoded().isEmpty() && (reading.strong() || !genuine);
        }
    }
}

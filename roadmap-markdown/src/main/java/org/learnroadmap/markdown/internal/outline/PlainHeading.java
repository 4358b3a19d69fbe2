package org.learnroadmap.markdown.internal.outline;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.learnroadmap.markdown.internal.lines.Line;
import org.learnroadmap.markdown.internal.lines.Mark;
import org.learnroadmap.markdown.internal.text.Decoration;
import org.learnroadmap.markdown.internal.text.PeriodLabel;
import org.learnroadmap.markdown.internal.text.SectionName;

/** How a line without number signs shows that it is a heading. Earlier ones hold later ones. */
enum PlainHeading {
    /** {@code Phase 2: Basics} and the like. */
    PART,
    MONTH,
    WEEK,
    DAY,
    /** The name of a section: {@code Goals}. */
    SECTION,
    /** All in bold. */
    BOLD,
    /** All in capitals. */
    CAPITALS;

    /** What is said under these names takes more than a line. */
    private static final Set<SectionName> SECTIONS =
            EnumSet.complementOf(EnumSet.of(SectionName.DURATION, SectionName.EFFORT));

    private static final int LONGEST = 80;
    private static final int LEAST_CAPITALS = 5;

    /** Returns what a line shows, if it is a heading at all. */
    static Optional<PlainHeading> of(Line line, Set<String> damaged) {
        if (line.mark() != Mark.TEXT && line.mark() != Mark.HEADING) {
            return Optional.empty();
        }
        String text = Decoration.strip(line.text(), damaged);
        Optional<PlainHeading> period = PeriodLabel.parse(text).map(label -> ofUnit(label.unit()));
        if (period.isPresent()) {
            return period;
        }
        if (SectionName.of(text).filter(SECTIONS::contains).isPresent()) {
            return Optional.of(SECTION);
        }
        boolean sentence = text.endsWith(".") || text.endsWith(",") || text.length() > LONGEST;
        if (sentence) {
            return Optional.empty();
        }
        if (line.prose().isStrong()) {
            return Optional.of(BOLD);
        }
        return isCapitals(text) ? Optional.of(CAPITALS) : Optional.empty();
    }

    private static PlainHeading ofUnit(PeriodLabel.Unit unit) {
        return switch (unit) {
            case PART -> PART;
            case MONTH -> MONTH;
            case WEEK -> WEEK;
            case DAY -> DAY;
        };
    }

    /** Tells whether it names a time or a part, of which the smaller stands below the larger. */
    boolean isPeriod() {
        return compareTo(DAY) <= 0;
    }

    private static boolean isCapitals(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals >= LEAST_CAPITALS;
    }
}

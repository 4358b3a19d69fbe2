package org.learnroadmap.testkit.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.spi.Source;

/** What findings promise whatever they are about. Counts lines and columns on its own, to check those of the readers. */
public final class Promises {

    /** Findings about the whole of a source, which have no line. */
    private static final Set<String> ABOUT_ALL = Set.of("empty", "too-large", "too-many-topics", "no-loader");

    private static final String TOO_MANY = "too-many-diagnostics";

    /** Longer than any sentence with the values in it, which are shortened. */
    private static final int LONGEST_LINE = 4000;

    private final Source source;
    private final Limits limits;
    private final boolean columns;
    private final List<String> lines;

    private Promises(Source source, Limits limits, boolean columns) {
        this.source = source;
        this.columns = columns;
        this.limits = limits;
        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        lines = List.of(content.split("\r\n|\r|\n", -1));
    }

    /** Checks findings that have a line and a column. */
    public static Promises ofPlaces(Source source, Limits limits) {
        return new Promises(source, limits, true);
    }

    /** Checks findings that have a line; a column, too, where it is known. */
    public static Promises ofLines(Source source, Limits limits) {
        return new Promises(source, limits, false);
    }

    /** Throws unless something holds. */
    public static void that(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    /** Throws unless two values are equal. */
    public static void same(String what, Object first, Object second) {
        that(first.equals(second), what + " differ: " + first + " and " + second);
    }

    /** Checks everything that is promised of a list of findings. */
    public void check(List<Diagnostic> findings) {
        that(findings.size() <= limits.diagnostics() + 1, "too many findings: " + findings.size());
        Diagnostic before = null;
        for (Diagnostic finding : findings) {
            checkText(finding);
            if (finding.code().equals(TOO_MANY)) {
                that(finding == findings.get(findings.size() - 1), "the count is not the last finding");
            } else {
                checkPlace(finding);
                checkOrder(before, finding);
                before = finding;
            }
        }
    }

    private static void checkText(Diagnostic finding) {
        String line = finding.render();
        that(finding.code().matches("[a-z]+[a-z0-9]*(-[a-z0-9]+)*"), "no code: " + finding.code());
        that(!finding.message().isBlank(), "no message: " + line);
        that(line.length() <= LONGEST_LINE, "a line of " + line.length() + " characters: " + finding.code());
        that(line.codePoints().noneMatch(Promises::isHarmful), "harmful characters in: " + line);
    }

    private static boolean isHarmful(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default ->
                switch (Character.getDirectionality(c)) {
                    case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                            Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                            Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                            Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                            Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                            Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
                    default -> false;
                };
        };
    }

    private void checkPlace(Diagnostic finding) {
        SourceLocation place = finding.location().orElse(null);
        that(place != null, "no place: " + finding);
        that(Objects.requireNonNull(place).source().equals(source.name()), "another source: " + finding);
        if (place.line() == 0) {
            that(ABOUT_ALL.contains(finding.code()), "no line: " + finding);
            return;
        }
        finding.related().forEach(related -> that(isInside(related), "related place outside: " + finding));
        that(isInside(place), "outside the text: " + finding);
        that(!finding.code().equals("unknown-key") || pointsAtKey(finding, place), "not the key: " + finding);
    }

    private boolean isInside(SourceLocation place) {
        if (place.line() < 1 || place.line() > lines.size()) {
            return false;
        }
        String line = lines.get(place.line() - 1);
        return place.column() >= (columns ? 1 : 0) && place.column() <= line.codePointCount(0, line.length()) + 1;
    }

    /** A key begins with its text, or with what says how it is written: quote, tag, anchor, question mark. */
    private boolean pointsAtKey(Diagnostic finding, SourceLocation place) {
        String line = lines.get(place.line() - 1);
        String there = line.substring(line.offsetByCodePoints(0, place.column() - 1));
        // only the first word: a plain key may be folded from several lines
        String key = String.valueOf(finding.arguments().get("key")).split("\\s", 2)[0];
        boolean written = !there.isEmpty() && "\"'!&?|>:".indexOf(there.charAt(0)) >= 0;
        return written || there.startsWith(key);
    }

    private static void checkOrder(@Nullable Diagnostic before, Diagnostic finding) {
        boolean sorted = before == null
                || before.location().orElseThrow().compareTo(finding.location().orElseThrow()) <= 0;
        that(sorted, "not sorted: " + before + "\nthen: " + finding);
    }
}

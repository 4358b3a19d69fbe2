package org.learnroadmap.markdown.internal.text;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A numbered part of a roadmap as its heading names it: {@code Week 3: Loops}, {@code Days 1-2}, {@code Phase II}.
 *
 * @param unit  what is counted
 * @param first the first number, from 1
 * @param last  the last number, from first to {@value #MOST}
 * @param title what stands behind the label, empty if nothing does
 */
public record PeriodLabel(Unit unit, int first, int last, String title) {

    /** The highest number: that of days in a century. */
    public static final int MOST = 36_525;

    private static final String UNIT =
            "(days?|weeks?|wks?|months?|phases?|stages?|levels?|modules?|parts?|steps?|units?"
                    + "|chapters?|sections?|lessons?|milestones?|sprints?|semesters?|quarters?|years?|blocks?)";
    private static final String NUMBER =
            "(\\d{1,6}(?!\\d)|(?i:" + NumberWords.WORDS + ")(?!\\p{L})|" + NumberWords.ROMAN + "(?!\\p{L}))";
    private static final String MARK = "\\h{0,9}(?:(?i:no|nr|number)(?![\\p{L}])\\.?|[-\u2013#\u2116])?\\h{0,9}";
    private static final String COUNTED = "(?i:" + UNIT + ")\\.?" + MARK + NUMBER;
    private static final String TO =
            "\\h{0,9}(?:([-\u2013\u2014\u2010\u2011\u2212]{1,2}|(?i:to|through|thru|until))|[&+,/]|(?i:and))\\h{0,9}";
    private static final String OF = "(?:\\h{1,9}(?i:of)\\h{1,9}\\d{1,6})?";

    /** A dash or full stop that touches what follows is part of a word or a number. */
    private static final String END =
            "\\h*+(?:$|[:\uFF1A|)\u00B7\u2022\u2192=]++|[-\u2013\u2014.]++(?=$|[^\\p{Ll}\\p{Nd}])|(?=[(\\[]|\\p{So}))";

    private static final Pattern SINGLE = Pattern.compile(COUNTED + OF + END);
    private static final Pattern RANGE =
            Pattern.compile(COUNTED + TO + "(?:(?i:" + UNIT + ")\\.?" + MARK + ")?" + NUMBER + OF + END);
    private static final Pattern ORDINAL = Pattern.compile("(?i:(?:the\\h)?(?:(\\d{1,5})(?:st|nd|rd|th)|("
            + NumberWords.ORDINAL_WORDS + "))\\h{1,9}(day|week|month|phase|stage|module|semester|quarter|year|sprint))"
            + END);

    private static final Pattern ONLY_SYMBOLS = Pattern.compile("[\\p{So}\\p{Mn}\\p{Cf}\\p{Z}\\s]*+");

    /** What is counted. */
    public enum Unit {
        DAY,
        WEEK,
        MONTH,
        /** Everything that says nothing about time, and spans longer than a month. */
        PART
    }

    /**
     * A label found within a title.
     *
     * @param label the label, its title empty
     * @param rest  the title without it
     */
    public record Found(PeriodLabel label, String rest) {}

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException unless 1 &lt;= first &lt;= last &lt;= {@value #MOST}
     */
    public PeriodLabel {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(title, "title");
        if (first < 1 || last < first || last > MOST) {
            throw new IllegalArgumentException("numbers must be 1 <= first <= last, were " + first + "-" + last);
        }
    }

    /** Reads a text that is a label or begins with one; a sentence such as "Week 3 covers loops" does not. */
    public static Optional<PeriodLabel> parse(String text) {
        String line = Brackets.strip(text);
        Matcher range = RANGE.matcher(line);
        if (range.lookingAt() && sameUnit(range.group(1), range.group(4))) {
            int first = NumberWords.of(range.group(2));
            int last = NumberWords.of(range.group(5));
            // "Day 1 & 3" leaves out the day between.
            boolean span = range.group(3) != null || last == first + 1;
            return span ? label(range.group(1), first, last, line.substring(range.end())) : Optional.empty();
        }
        Matcher single = SINGLE.matcher(line);
        if (single.lookingAt()) {
            int number = NumberWords.of(single.group(2));
            return label(single.group(1), number, number, line.substring(single.end()));
        }
        Matcher ordinal = ORDINAL.matcher(line);
        if (ordinal.lookingAt()) {
            int number = NumberWords.of(ordinal.group(1) == null ? ordinal.group(2) : ordinal.group(1));
            return label(ordinal.group(3), number, number, line.substring(ordinal.end()));
        }
        return Optional.empty();
    }

    /**
     * Finds days, weeks or months in brackets, or behind a dash or comma at the end: {@code Basics (Weeks 1-4)}.
     * Parts are left alone, for "Loops (Part 1)" and "Loops (Part 2)" differ in nothing else.
     */
    public static Optional<Found> inBrackets(String title) {
        return Brackets.inside(title, PeriodLabel::timeAlone)
                .or(() -> Brackets.atEnd(title, PeriodLabel::timeAlone))
                .map(cut -> new Found(cut.value(), cut.rest()));
    }

    private static Optional<PeriodLabel> timeAlone(String text) {
        return parse(text).filter(label -> label.title.isEmpty() && label.unit != Unit.PART);
    }

    private static Optional<PeriodLabel> label(String unit, int first, int last, String rest) {
        return first < 1 || last < first || last > MOST
                ? Optional.empty()
                : Optional.of(new PeriodLabel(unit(unit), first, last, title(rest)));
    }

    private static String title(String rest) {
        return ONLY_SYMBOLS.matcher(rest).matches() ? "" : Brackets.tidyStart(rest);
    }

    private static boolean sameUnit(String first, @Nullable String second) {
        return second == null
                || unit(first) == unit(second)
                        && (unit(first) != Unit.PART || head(first).equals(head(second)));
    }

    /** Three letters tell all units apart. */
    private static String head(String unit) {
        return unit.substring(0, Math.min(3, unit.length())).toLowerCase(Locale.ROOT);
    }

    private static Unit unit(String name) {
        return switch (head(name)) {
            case "day" -> Unit.DAY;
            case "wee", "wk", "wks" -> Unit.WEEK;
            case "mon" -> Unit.MONTH;
            default -> Unit.PART;
        };
    }
}

package org.learnroadmap.markdown.internal.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Minutes;

/**
 * Finds amounts of study time in what people write. Everything is returned in a spelling that {@link Effort#parse}
 * reads. Hours and minutes only: days and weeks have no fixed amount of study.
 */
public final class EffortText {

    private static final String NUMBER =
            "(?:\\d{1,4}(?:[.,]\\d{1,2})?(?![\\d.,])|half an?|an?(?=\\h)|(?:" + NumberWords.WORDS + ")(?=\\h|-))";
    private static final String HOURS = "(?:hours?|hrs?|h)\\.?";
    private static final String MINUTES = "(?:minutes?|mins?|m)\\.?";
    private static final String GAP = "[\\h-]?";
    private static final String AMOUNT_BEFORE =
            "(?<low>" + NUMBER + ")" + GAP + "(?:(?<lowHours>" + HOURS + ")(?:\\h?(?<lowMore>\\d{1,2})\\h?" + MINUTES
                    + ")?|(?<lowMinutes>" + MINUTES + "))?\\h?(?:[-\u2013\u2014]|to|or)\\h?";
    private static final String AMOUNT = "(?<high>" + NUMBER + ")" + GAP + "(?:(?<hours>" + HOURS
            + ")(?:\\h?(?:and\\h)?(?<more>\\d{1,2})\\h?(?:" + MINUTES + ")?)?|(?<minutes>" + MINUTES + "))";
    private static final String ABOUT =
            "(?<about>(?:(?:~|\u2248|\u00B1|[\u231A\u231B\u23F0\u23F1\u23F3\u23F2]\uFE0F?|(?:about|approx"
                    + "|approximately|around|roughly|circa|ca|est|estimated|total|takes?|time|effort|for)(?![\\p{L}]))[.:]?\\h{0,3}){0,3})";
    private static final Pattern WHOLE = Pattern.compile(
            ABOUT + "(?:" + AMOUNT_BEFORE + ")?" + AMOUNT
                    + "(?:\\h(?:(?:in\\h)?total|of (?:study|work|practice|learning|reading|video)))?\\.?",
            Pattern.CASE_INSENSITIVE);
    /** How much of a text is looked at for a rate. */
    private static final int PARAGRAPH = 4_000;

    private static final String RATE_NUMBER = "\\d{1,3}(?:\\.\\d{1,2})?";
    private static final Pattern RATE = Pattern.compile(
            "(?<![\\d.,])(" + RATE_NUMBER + ")(?:\\h?(?:h|hours?|hrs?)?\\h?(?:[-\u2013\u2014]|to)\\h?(" + RATE_NUMBER
                    + "))?\\h?(?:hours?|hrs?|h)\\.?\\h?(?:weekly|(?:/|per|an?|each|every)\\h?(?:weeks?|wk|w))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    /** Words before an amount that make it part of a sentence: "in 2h", "every 90 min", "chapter 2-4 hours". */
    private static final Set<String> NOT_AFTER = Set.of(
            "in",
            "under",
            "within",
            "every",
            "each",
            "last",
            "first",
            "next",
            "past",
            "after",
            "before",
            "than",
            "of",
            "to",
            "at",
            "by",
            "and",
            "or",
            "from",
            "per",
            "over",
            "until",
            "since",
            "with",
            "is",
            "are",
            "chapter",
            "chapters",
            "day",
            "days",
            "week",
            "weeks",
            "part",
            "parts",
            "step",
            "steps",
            "level",
            "version",
            "the");

    private EffortText() {}

    /**
     * An effort found within a text.
     *
     * @param effort the effort, as {@link Effort#parse} reads it
     * @param rest   the text without it, never blank
     */
    public record Found(String effort, String rest) {}

    private record Amount(String effort, boolean marked) {}

    /**
     * Finds an effort in brackets, or at the end of the text: {@code Loops (2h)}, {@code Loops - 3 hours},
     * {@code Loops ~90 min}, {@code Loops 1h 30m}. Spelled out and without a sign before it ("sleep 8 hours") it is
     * part of the text, unless it is a range.
     */
    public static Optional<Found> find(String text) {
        return Brackets.inside(text, EffortText::amount)
                .or(() -> Brackets.atEnd(text, EffortText::amount))
                .or(() -> atPlainEnd(text))
                .map(cut -> new Found(cut.value().effort, cut.rest()))
                .filter(found -> !found.rest.isBlank());
    }

    /** Reads a text that is an effort and nothing else, such as the value of a field; not a rate such as 2h a day. */
    public static Optional<String> read(String value) {
        String text = Brackets.strip(value);
        if (text.length() <= Brackets.LONGEST && (text.contains("/") || text.contains("x")) && isRead(text)) {
            return Optional.of(text);
        }
        return amount(text).map(Amount::effort);
    }

    /** Returns the effort of a duration and a rate: 12 weeks of 9-15 hours/week are {@code 12 weeks x 9-15 h/week}. */
    public static Optional<String> weekly(String duration, String rate) {
        return DurationText.read(duration)
                .filter(time -> time.minWeeks() > 0)
                .flatMap(time ->
                        rate(rate).map(hours -> span(time.minWeeks(), time.maxWeeks()) + " x " + hours + " h/week"))
                .filter(EffortText::isRead);
    }

    /** Returns the hours per week that a text speaks of: {@code 9-15} of "9-15 hours/week". Looks at the first 4,000 characters. */
    public static Optional<String> rate(String text) {
        Matcher rate = RATE.matcher(text.substring(0, Math.min(text.length(), PARAGRAPH)));
        if (!rate.find()) {
            return Optional.empty();
        }
        BigDecimal low = new BigDecimal(rate.group(1));
        if (rate.group(2) == null) {
            return Optional.of(rate.group(1));
        }
        return low.compareTo(new BigDecimal(rate.group(2))) <= 0
                ? Optional.of(rate.group(1) + "-" + rate.group(2))
                : Optional.empty();
    }

    private static String span(int min, int max) {
        return (min == max ? "" : min + "-") + max + (max == 1 ? " week" : " weeks");
    }

    private static boolean isRead(String effort) {
        try {
            Effort.parse(effort);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Tries the ends of the text that begin at a word, the longest first. */
    private static Optional<Brackets.Cut<Amount>> atPlainEnd(String text) {
        String title = Brackets.strip(text);
        for (int i = Math.max(1, title.length() - Brackets.LONGEST); i < title.length(); i++) {
            if (Brackets.isSpace(title.charAt(i - 1))) {
                Optional<Amount> found = amount(title.substring(i));
                if (found.isPresent()) {
                    String rest = Brackets.tidy(title.substring(0, i));
                    return found.filter(amount -> amount.marked && !NOT_AFTER.contains(lastWord(rest)))
                            .map(amount -> new Brackets.Cut<>(amount, rest));
                }
            }
        }
        return Optional.empty();
    }

    private static String lastWord(String text) {
        int start = text.length();
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start).toLowerCase(Locale.ROOT);
    }

    private static Optional<Amount> amount(String text) {
        Matcher whole = WHOLE.matcher(text);
        if (text.length() > Brackets.LONGEST || !whole.matches()) {
            return Optional.empty();
        }
        int high = minutes(whole.group("high"), whole.group("hours") != null, whole.group("more"));
        int low = high;
        if (whole.group("low") != null) {
            boolean sameUnit = whole.group("lowHours") == null && whole.group("lowMinutes") == null;
            boolean hours = sameUnit ? whole.group("hours") != null : whole.group("lowHours") != null;
            low = minutes(whole.group("low"), hours, whole.group("lowMore"));
        }
        if (low < 1 || low > high || high > Minutes.MAX) {
            return Optional.empty();
        }
        return Optional.of(new Amount(Effort.between(low, high).toString(), isMarked(whole)));
    }

    /** Whether the amount can be told from a sentence: a sign before it, a range, or units that are abbreviated. */
    private static boolean isMarked(Matcher whole) {
        boolean about = !whole.group("about").isEmpty();
        boolean range = whole.group("low") != null;
        return about || range || isShort(whole.group("hours")) || isShort(whole.group("minutes"));
    }

    /** Not {@code m} alone, which may be metres. */
    private static boolean isShort(@Nullable String unit) {
        return unit != null && unit.length() < 5 && !unit.equalsIgnoreCase("m") && !unit.equalsIgnoreCase("hour");
    }

    private static int minutes(String number, boolean hours, @Nullable String more) {
        BigDecimal amount = number(number);
        int minutes = amount.multiply(BigDecimal.valueOf(hours ? 60 : 1))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        return minutes + (more == null ? 0 : Integer.parseInt(more));
    }

    private static BigDecimal number(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return new BigDecimal(number.replace(',', '.'));
        }
        String word = number.toLowerCase(Locale.ROOT);
        if (word.startsWith("half")) {
            return new BigDecimal("0.5");
        }
        return BigDecimal.valueOf(word.equals("a") || word.equals("an") ? 1 : NumberWords.of(word));
    }
}

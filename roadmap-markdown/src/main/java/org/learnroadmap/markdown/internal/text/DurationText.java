package org.learnroadmap.markdown.internal.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learnroadmap.core.model.ClaimedDuration;

/**
 * Finds how long a roadmap or phase takes by the words of its author. Everything is returned in a spelling that
 * {@link ClaimedDuration#parse} reads.
 */
public final class DurationText {

    /** A text that is no longer is a title, and a duration in a title is that of what it names. */
    private static final int TITLE = 60;

    /** How much of a text is looked at. */
    private static final int PARAGRAPH = 4_000;

    private static final int BEFORE = 40;
    private static final int AFTER = 60;
    private static final String NUMBER = "\\d{1,4}|" + NumberWords.WORDS;
    private static final String SPAN =
            "(?<first>" + NUMBER + "|an?)(?:\\h{0,2}(?:[-\u2013\u2014\u2011]|to)\\h{0,2}(?<last>" + NUMBER + "))?";
    private static final String UNIT =
            "(?:(?<hyphen>[-\u2010\u2011])|\\h{0,3})(?<unit>days?|weeks?|wks?|months?|years?)";
    private static final Pattern WHOLE = Pattern.compile(
            "(?:(?:~|about|approx\\.?|approximately|around|roughly|duration:?|timeline:?|length:?|total:?|est\\.?"
                    + "|estimated)\\h{0,3}){0,3}" + SPAN + UNIT + "(?:\\h(?:in\\h)?total|\\hlong)?\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITHIN = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/\\-\u2013\u2014])" + SPAN + UNIT + "(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    /** Words before it that make it an interval, something past, or a rate. */
    private static final Pattern NOT_AFTER = Pattern.compile(
            "(?:^|[^\\p{L}])(?:every|each|per|last|past|previous|first|final|hours?|hrs?|h|minutes?|times?|once|twice|of|than"
                    + "|another|spent|took(?:\\h\\p{L}{1,5})?|week|day|month|phase|level|version|part|step|chapter)\\h{0,3}$"
                    + "|(?:days?|weeks?|months?|years?)\\h{0,3}(?:to|[-\u2013\u2014])\\h{0,3}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_BEFORE = Pattern.compile(
            "[-\\h]{0,3}(?:ago|later|old|experience|of (?:\\p{L}{1,20}\\h)?experience|an?|per|each|every|before|off|into|in)(?!\\p{L})"
                    + "|\\h{0,2}/|\\h{0,2}(?:[-\u2013\u2014]|to)\\h{0,2}(?:" + NUMBER + "|an?)\\h",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern INTRODUCED = Pattern.compile(
            "(?:^|[^\\p{L}])(?:in|within|over|under|takes?|taking|lasts?|about|around|approximately|approx\\.|roughly"
                    + "|just|only|next|duration:?|timeline:?|length:?|~)\\h{0,3}(?:the\\h)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE_INTRODUCED = Pattern.compile(
            "(?:^|[^\\p{L}])(?:in|within|over|under|takes?|taking|lasts?|about|around|just|only|duration:?|timeline:?|length:?|~)"
                    + "\\h{0,3}$",
            Pattern.CASE_INSENSITIVE);

    /** What a roadmap calls itself, at most four words behind the duration. */
    private static final Pattern PLAN_FOLLOWS = Pattern.compile(
            "(?:[-\\h]{1,3}[\\p{L}\\p{M}\\p{N}'\u2019-]{1,20}){0,3}[-\\h]{1,3}(?:road-?map|plan|path|pathway|course|curriculum|program(?:me)?"
                    + "|boot-?camp|challenge|guide|schedule|syllabus|journey|track|of code)s?(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private DurationText() {}

    /**
     * A duration found within a title.
     *
     * @param minWeeks the least whole weeks, at least 1
     * @param maxWeeks the most whole weeks
     * @param rest     the title without it
     */
    public record Found(int minWeeks, int maxWeeks, String rest) {}

    /**
     * Returns the first duration in a title or paragraph that is claimed for the whole: "in a month", "a 12-week plan",
     * "100 Days of Code"; not "2 weeks ago", "every 2 weeks" or "9 hours a week". Looks at the first 4,000 characters.
     */
    public static Optional<String> claimed(String text) {
        Matcher within = WITHIN.matcher(text.substring(0, Math.min(text.length(), PARAGRAPH)));
        while (within.find()) {
            Optional<String> spelled = spell(within);
            if (spelled.isPresent() && isClaim(text, within)) {
                return spelled;
            }
        }
        return Optional.empty();
    }

    /** Finds a duration in brackets, or behind a dash or comma at the end of a title: {@code Basics (2-3 weeks)}. */
    public static Optional<Found> inBrackets(String title) {
        return Brackets.inside(title, DurationText::weeks)
                .or(() -> Brackets.atEnd(title, DurationText::weeks))
                .map(cut -> new Found(cut.value().minWeeks(), cut.value().maxWeeks(), cut.rest()));
    }

    /** Reads a text that is a duration and nothing else, such as the value of a field. */
    public static Optional<ClaimedDuration> read(String value) {
        String text = Brackets.strip(value);
        Matcher whole = WHOLE.matcher(text);
        return text.length() <= Brackets.LONGEST && whole.matches()
                ? spell(whole).map(ClaimedDuration::parse)
                : Optional.empty();
    }

    private static Optional<ClaimedDuration> weeks(String text) {
        return read(text).filter(duration -> duration.minWeeks() > 0);
    }

    private static boolean isClaim(String text, Matcher found) {
        String before = text.substring(Math.max(0, found.start() - BEFORE), found.start());
        String after = text.substring(found.end(), Math.min(text.length(), found.end() + AFTER));
        if (NOT_AFTER.matcher(before).find() || NOT_BEFORE.matcher(after).lookingAt()) {
            return false;
        }
        boolean plan = PLAN_FOLLOWS.matcher(after).lookingAt();
        // "One day" and "a week" are idioms more often than durations.
        if (isArticle(found.group("first")) && found.group("last") == null) {
            return ARTICLE_INTRODUCED.matcher(before).find() || found.group("hyphen") != null && plan;
        }
        return plan || text.length() <= TITLE || INTRODUCED.matcher(before).find();
    }

    private static boolean isArticle(String number) {
        return switch (number.toLowerCase(Locale.ROOT)) {
            case "a", "an", "one" -> true;
            default -> false;
        };
    }

    /** The duration as {@link ClaimedDuration#parse} reads it, if it is one. */
    private static Optional<String> spell(Matcher found) {
        int first = number(found.group("first"));
        int last = found.group("last") == null ? first : number(found.group("last"));
        if (first < 1 || last < first) {
            return Optional.empty();
        }
        String unit = unit(found.group("unit"));
        return Optional.of(
                first == last ? first + " " + unit + (first == 1 ? "" : "s") : first + "-" + last + " " + unit + "s");
    }

    private static int number(String number) {
        return number.matches("(?i)an?") ? 1 : NumberWords.of(number);
    }

    private static String unit(String unit) {
        return switch (Character.toLowerCase(unit.charAt(0))) {
            case 'd' -> "day";
            case 'w' -> "week";
            case 'm' -> "month";
            default -> "year";
        };
    }
}

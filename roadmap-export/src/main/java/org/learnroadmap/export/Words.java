package org.learnroadmap.export;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.TimeWindow;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Span;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Session;

/** English words for what is counted and dated; the same in every locale. */
final class Words {

    private static final int WEEK = 7;
    private static final int HOUR = 60;

    private Words() {}

    /** Returns {@code 1 topic} or {@code 2 topics}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Returns {@code 5 days}, or {@code 4 weeks and 1 day} from two weeks on. */
    static String days(long days) {
        if (days < 2 * WEEK) {
            return count(days, "day");
        }
        String weeks = count(days / WEEK, "week");
        return days % WEEK == 0 ? weeks : weeks + " and " + count(days % WEEK, "day");
    }

    /** Returns {@code 14 days late}, {@code on the day} or {@code 3 days early}. */
    static String late(int days) {
        return days == 0 ? "on the day" : count(Math.abs(days), "day") + (days > 0 ? " late" : " early");
    }

    /** Returns minutes in round figures: to five minutes, from an hour on to quarters. */
    static long rounded(long minutes) {
        long unit = minutes < HOUR ? 5 : 15;
        return (minutes + unit / 2) / unit * unit;
    }

    /** Returns {@code week 3} or {@code weeks 5-10}. */
    static String weeks(Span span) {
        return (span.first() == span.last() ? "week " : "weeks ") + span;
    }

    /** Returns {@code day 3} or {@code days 3-4}. */
    static String days(Span span) {
        return (span.first() == span.last() ? "day " : "days ") + span;
    }

    /** Returns {@code Mon}. */
    static String day(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1, 3).toLowerCase(Locale.ROOT);
    }

    /** Returns {@code Mon 2026-01-05}. */
    static String date(LocalDate date) {
        return day(date.getDayOfWeek()) + " " + date;
    }

    /** Returns {@code 2026-12-24} or {@code 2026-12-24 to 2026-12-26}. */
    static String range(DateRange range) {
        return range.first().equals(range.last()) ? range.first().toString() : range.first() + " to " + range.last();
    }

    /** Returns {@code 19:00}; midnight behind the date of a session is {@code 24:00}. */
    static String clock(LocalDate date, LocalDateTime time) {
        int minute = time.getHour() * 60 + time.getMinute();
        boolean midnight = minute == 0 && time.toLocalDate().isAfter(date);
        return TimeWindow.clock(midnight ? 24 * 60 : minute);
    }

    /** Returns minutes or clock times. */
    static String time(Session session) {
        return session.from() == null || session.to() == null
                ? Minutes.format(session.minutes())
                : clock(session.date(), session.from()) + "-" + clock(session.date(), session.to());
    }

    /** Returns {@code a, b and c}. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** Returns {@code a, b and 7 more} if there are more words than a reader wants. */
    static String some(List<String> words, int most) {
        if (words.size() <= most) {
            return list(words);
        }
        int more = words.size() - most;
        return list(Stream.concat(words.stream().limit(most), Stream.of(more + " more"))
                .toList());
    }

    /** Returns {@code ... and 7 more} if a list is longer than what is shown of it. */
    static Optional<String> more(int size, int shown) {
        return size <= shown ? Optional.empty() : Optional.of("... and " + (size - shown) + " more");
    }

    /** Returns {@code ramp-up (weeks 3) over steady}. */
    static String pace(PaceSpec pace) {
        String options = pace.options().entrySet().stream().map(Words::option).collect(Collectors.joining(", "));
        String over = pace.over().map(wrapped -> " over " + pace(wrapped)).orElse("");
        return pace.id() + (options.isEmpty() ? "" : " (" + options + ")") + over;
    }

    private static String option(Map.Entry<String, String> option) {
        return option.getKey() + " " + option.getValue();
    }

    /** Returns the text as a sentence: with a capital letter and a full stop. */
    static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first)) + ".";
    }

    /** Returns the text with blanks before it. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    /** Returns the text with blanks behind it. */
    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}

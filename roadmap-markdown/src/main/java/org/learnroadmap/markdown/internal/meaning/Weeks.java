package org.learnroadmap.markdown.internal.meaning;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Span;

/**
 * Counts weeks from the start of the roadmap, as definitions do: weeks that begin again in each month or part are counted
 * on, months become weeks, and phases that only say how long they take are laid end to end. Each is said.
 */
final class Weeks {

    /** Hundredths of days of a month, and of a week. */
    private static final long MONTH = 3044;

    private static final long WEEK = 700;

    private static final int WEEKS_OF_MONTH = 4;

    private final Reading reading;
    /** The last week so far. */
    private int last;
    /** Whether months are told week by week; then each is taken for four. */
    private boolean monthsOfWeeks;

    Weeks(Reading reading) {
        this.reading = reading;
    }

    /** Counts the weeks of all phases of a roadmap. */
    void count(List<PhaseDraft> phases) {
        monthsOfWeeks = phases.stream().anyMatch(phase -> phase.months != null && hasWeeks(phase));
        count(phases, 0, null);
        lay(phases);
    }

    /**
     * Counts the weeks of siblings.
     *
     * @param shift  what was added to the weeks of what is around them
     * @param around the counted weeks of what is around them, if it has any
     */
    private void count(List<PhaseDraft> phases, int shift, @Nullable Span around) {
        int own = shift;
        Span before = null;
        for (PhaseDraft phase : phases) {
            if (phase.weeks != null) {
                own = shiftOf(phase.weeks, own, before, around);
                before = phase.weeks;
                phase.weeks = shifted(phase, phase.weeks, own);
                last = Math.max(last, phase.weeks.last());
                shiftTopics(phase, own);
                countDays(phase, phase.weeks);
                count(phase.phases, own, phase.weeks);
            } else if (phase.months != null && !hasWeeks(phase)) {
                phase.weeks = ofMonths(phase.months);
                last = Math.max(last, phase.weeks.last());
                say(phase, words("month", phase.months), phase.weeks);
            } else {
                int inner = startsAgain(phase) ? Math.max(last, beforeMonth(phase)) : own;
                shiftTopics(phase, inner);
                count(phase.phases, inner, around);
            }
        }
    }

    /** Weeks begin again if they are not behind those before them, or do not fit into what is around them. */
    private int shiftOf(Span weeks, int shift, @Nullable Span before, @Nullable Span around) {
        if (around != null && weeks.first() + shift < around.first()) {
            return around.first() - 1;
        }
        boolean again = before != null && weeks.first() <= before.first() && weeks.first() == 1;
        return again ? last : shift;
    }

    private Span shifted(PhaseDraft phase, Span weeks, int shift) {
        if (shift == 0 || weeks.last() + shift > Span.MAX) {
            return weeks;
        }
        Span counted = new Span(weeks.first() + shift, weeks.last() + shift);
        say(phase, words("week", weeks), counted);
        return counted;
    }

    private void shiftTopics(PhaseDraft phase, int shift) {
        for (TopicDraft topic : phase.topics) {
            if (topic.weeks != null && topic.weeks.last() + shift <= Span.MAX) {
                topic.weeks = new Span(topic.weeks.first() + shift, topic.weeks.last() + shift);
                last = Math.max(last, topic.weeks.last());
            }
        }
    }

    private static int beforeMonth(PhaseDraft phase) {
        boolean month = phase.months != null && phase.months.first() <= Span.MAX / WEEKS_OF_MONTH;
        return month ? WEEKS_OF_MONTH * (Objects.requireNonNull(phase.months).first() - 1) : 0;
    }

    /** Returns "week 3" or "weeks 3-4". */
    private static String words(String unit, Span span) {
        return unit + (span.length() > 1 ? "s " : " ") + span;
    }

    /** Days that go on from week to week are counted from the first day of their weeks. */
    private void countDays(PhaseDraft phase, Span weeks) {
        int before = 7 * (weeks.first() - 1);
        List<Span> days = phase.topics.stream()
                .map(topic -> topic.days)
                .filter(Objects::nonNull)
                .toList();
        if (before == 0 || before >= Span.MAX || days.isEmpty()) {
            return;
        }
        Span all = new Span(before + 1, Math.min(7 * weeks.last(), Span.MAX));
        if (!days.stream().allMatch(all::contains)) {
            return;
        }
        for (TopicDraft topic : phase.topics) {
            Span own = topic.days;
            topic.days = own == null ? null : new Span(own.first() - before, own.last() - before);
        }
        say(phase, words("day", all), words("day", new Span(1, all.length())) + " of its weeks");
    }

    private boolean startsAgain(PhaseDraft phase) {
        Span first = firstWeeks(phase);
        return last > 0 && first != null && first.first() == 1;
    }

    private static boolean hasWeeks(PhaseDraft phase) {
        return firstWeeks(phase) != null;
    }

    private static @Nullable Span firstWeeks(PhaseDraft phase) {
        for (PhaseDraft child : phase.phases) {
            Span weeks = child.weeks != null ? child.weeks : firstWeeks(child);
            if (weeks != null) {
                return weeks;
            }
        }
        return phase.topics.stream()
                .map(topic -> topic.weeks)
                .filter(weeks -> weeks != null)
                .findFirst()
                .orElse(null);
    }

    /** Month m holds the weeks that begin in it, a month being 30.44 days. */
    private Span ofMonths(Span months) {
        if (monthsOfWeeks && months.last() <= Span.MAX / WEEKS_OF_MONTH) {
            return new Span(WEEKS_OF_MONTH * (months.first() - 1) + 1, WEEKS_OF_MONTH * months.last());
        }
        long first = (months.first() - 1) * MONTH / WEEK + 1;
        long end = months.last() * MONTH / WEEK;
        return new Span((int) Math.min(first, Span.MAX), (int) Math.min(Math.max(first, end), Span.MAX));
    }

    /** A phase that says only how long it takes comes behind those before it, if their weeks are known. */
    private void lay(List<PhaseDraft> phases) {
        int end = 0;
        for (PhaseDraft phase : phases) {
            int known = lastWeek(phase);
            if (known > 0) {
                end = Math.max(end, known);
                continue;
            }
            int length = phase.lasts == null ? 0 : (phase.lasts.first() + phase.lasts.last() + 1) / 2;
            if (length == 0 || end + length > Span.MAX) {
                return;
            }
            phase.weeks = new Span(end + 1, end + length);
            end += length;
            say(phase, words("week", new Span(1, length)), phase.weeks);
        }
    }

    /** Returns the last week of a phase and all in it, 0 if none has any. */
    private static int lastWeek(PhaseDraft phase) {
        int last = phase.weeks == null ? 0 : phase.weeks.last();
        for (PhaseDraft child : phase.phases) {
            last = Math.max(last, lastWeek(child));
        }
        return last;
    }

    private void say(PhaseDraft phase, String written, Span read) {
        say(phase, written, words("week", read) + " of the roadmap");
    }

    private void say(PhaseDraft phase, String written, String read) {
        reading.notes()
                .info(
                        "weeks-assumed",
                        phase.line,
                        "'{title}': {written} was read as {read}",
                        "title",
                        phase.title,
                        "written",
                        written,
                        "read",
                        read);
    }
}

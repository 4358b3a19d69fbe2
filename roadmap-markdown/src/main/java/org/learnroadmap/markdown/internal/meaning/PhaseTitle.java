package org.learnroadmap.markdown.internal.meaning;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learnroadmap.core.model.Span;
import org.learnroadmap.markdown.internal.lines.Mark;
import org.learnroadmap.markdown.internal.outline.Node;
import org.learnroadmap.markdown.internal.text.DurationText;
import org.learnroadmap.markdown.internal.text.EffortText;
import org.learnroadmap.markdown.internal.text.PeriodLabel;

/** Takes from the heading of a phase what is more than a title: its weeks, how long it takes, its hours. */
final class PhaseTitle {

    private static final Pattern BRACKET = Pattern.compile("[(\\[][^()\\[\\]]*+[)\\]]");
    private static final Pattern WEEKS_AND_TITLE = Pattern.compile(
            "(?<weeks>(?:weeks?|months?)\\s?\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?)\\s++(?<title>\\p{L}.*+)",
            Pattern.CASE_INSENSITIVE);

    private PhaseTitle() {}

    /** Returns the week, part or day that a node names. In a heading with number signs the title may follow at once. */
    static Optional<PeriodLabel> labelOf(Node node) {
        Optional<PeriodLabel> label = PeriodLabel.parse(node.words());
        Matcher matcher = WEEKS_AND_TITLE.matcher(node.words());
        return label.isEmpty() && node.is(Mark.HEADING) && matcher.matches()
                ? PeriodLabel.parse(matcher.group("weeks") + ": " + matcher.group("title"))
                : label;
    }

    /** Starts a phase with what its heading says. */
    static PhaseDraft read(Node node, Reading reading) {
        return read(node, node.words(), reading);
    }

    /** Starts a phase of which only some words are the heading. */
    static PhaseDraft read(Node node, String heading, Reading reading) {
        String words = Titles.withoutNumber(heading);
        PhaseDraft phase = new PhaseDraft(node.line(), words);
        String text = label(phase, node, words);
        text = brackets(phase, text);
        text = lasting(phase, text);
        text = hours(phase, text);
        String title = Titles.tidy(Titles.withoutNumber(text));
        phase.untitled = title.isBlank();
        phase.title = phase.untitled ? Titles.tidy(words) : title;
        reading.place(node);
        return phase;
    }

    private static String label(PhaseDraft phase, Node node, String words) {
        Optional<PeriodLabel> label = PeriodLabel.parse(words).or(() -> labelOf(node));
        if (label.isEmpty()) {
            return words;
        }
        place(phase, label.get());
        String title = label.get().title();
        if (title.startsWith("(")
                && title.endsWith(")")
                && EffortText.rate(title).isEmpty()) {
            phase.description.add(title.substring(1, title.length() - 1).strip());
            return "";
        }
        return title;
    }

    private static String brackets(PhaseDraft phase, String text) {
        Optional<PeriodLabel.Found> found = PeriodLabel.inBrackets(text);
        if (found.isEmpty() || found.get().label().unit() == PeriodLabel.Unit.PART) {
            return text;
        }
        place(phase, found.get().label());
        return found.get().rest();
    }

    private static void place(PhaseDraft phase, PeriodLabel label) {
        Span span = new Span(label.first(), label.last());
        switch (label.unit()) {
            case DAY -> phase.days = span;
            case WEEK -> phase.weeks = span;
            case MONTH -> phase.months = span;
            case PART -> {}
        }
    }

    private static String lasting(PhaseDraft phase, String text) {
        Optional<DurationText.Found> found = DurationText.inBrackets(text);
        if (found.isEmpty() || found.get().minWeeks() < 1) {
            return text;
        }
        phase.lasts = new Span(found.get().minWeeks(), Math.min(found.get().maxWeeks(), Span.MAX));
        phase.titleWithTime = Titles.tidy(text);
        return found.get().rest();
    }

    private static String hours(PhaseDraft phase, String text) {
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            Optional<String> rate = EffortText.rate(bracket.group());
            if (rate.isPresent()) {
                phase.hours = new PhaseDraft.Stated(rate.get() + "h", true, phase.line);
                return text.substring(0, bracket.start()) + text.substring(bracket.end());
            }
        }
        Optional<EffortText.Found> found = EffortText.find(text);
        if (found.isEmpty()) {
            return text;
        }
        phase.hours = new PhaseDraft.Stated(found.get().effort(), false, phase.line);
        return found.get().rest();
    }
}

package org.learnroadmap.markdown.internal.lines;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a line as written for what is no Markdown: drawings, separators, points with other signs, headings whose signs
 * touch the words, callouts.
 */
final class WrittenLine {

    /** What marks a quotation as a note or a tip. */
    private static final Pattern CALLOUT = Pattern.compile("\\[!\\p{L}{1,20}\\][-+]?");

    private static final Pattern IMAGE = Pattern.compile("!\\[|<img\\b", Pattern.CASE_INSENSITIVE);

    private final RawLines raw;
    private final Markdown markdown;

    WrittenLine(RawLines raw, Markdown markdown) {
        this.raw = raw;
        this.markdown = markdown;
    }

    /**
     * Returns a line of a paragraph.
     *
     * @param first  the number of the first line of the paragraph
     * @param prose  the words that Markdown finds in the line
     * @param before the line that was read before
     */
    Line line(int number, int first, Prose prose, @Nullable Line before) {
        return prose.isEmpty() && !Drawing.isAny(raw.get(number))
                ? withoutWords(number, first, before)
                : line(number, prose).continuing(number > first);
    }

    /** Takes a check box off the words of a point. */
    static Line ticked(Line line) {
        return CheckBox.of(line.prose())
                .map(box -> line.ticked(box.done(), box.rest()))
                .orElse(line);
    }

    private Line line(int number, Prose prose) {
        String written = raw.get(number);
        if (Drawing.isBars(written)) {
            return Line.of(raw, number, Mark.RULE, Prose.NONE);
        }
        if (Drawing.isSeparator(written)) {
            return Line.of(raw, number, Mark.SEPARATOR, Prose.NONE);
        }
        if (raw.isQuoted(number) && CALLOUT.matcher(prose.text()).matches()) {
            return Line.of(raw, number, Mark.RULE, Prose.NONE);
        }
        return Drawing.branch(written)
                .map(branch -> branch(number, branch))
                .or(() -> PlainPoint.of(prose).map(point -> point(number, point)))
                .or(() -> heading(number, prose))
                .orElseGet(() -> text(number, prose));
    }

    private Line branch(int number, Drawing.Branch branch) {
        Prose words = markdown.line(branch.words());
        Mark mark = words.isEmpty() ? Mark.NO_TEXT : Mark.BRANCH;
        return Line.of(raw, number, mark, words).item(mark, branch.indent());
    }

    private Line point(int number, PlainPoint point) {
        return Prose.isVisible(point.rest().text())
                ? ticked(Line.of(raw, number, point.mark(), point.rest()))
                : Line.of(raw, number, Mark.RULE, Prose.NONE);
    }

    private Optional<Line> heading(int number, Prose prose) {
        int signs = TouchingHeading.signs(prose.text());
        if (signs == 0) {
            return Optional.empty();
        }
        Prose words = prose.withText(prose.text().substring(signs).strip());
        return Optional.of(Line.of(raw, number, Mark.HEADING, words).heading(signs));
    }

    /** The words of a framed line stand out as if they were in bold. */
    private Line text(int number, Prose prose) {
        Prose words = Drawing.framed(prose.text())
                .map(framed -> new Prose(framed, framed, prose.links()))
                .orElse(prose);
        return Line.of(raw, number, Mark.TEXT, words);
    }

    /** Such a line is the rest of code or of a link that began before it, or else an image or raw HTML. */
    private Line withoutWords(int number, int first, @Nullable Line before) {
        boolean nothing = !Prose.isVisible(raw.get(number));
        boolean follows =
                before != null && number > first && before.number() == number - 1 && before.mark() != Mark.NO_TEXT;
        boolean rest = follows && !IMAGE.matcher(raw.get(number)).find();
        return Line.of(raw, number, nothing || rest ? Mark.RULE : Mark.NO_TEXT, Prose.NONE);
    }
}

package org.learnroadmap.markdown.internal.lines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text into lines. Markdown says what a line is; what is no Markdown, such as a tree drawing, is recognised from
 * the line as written. Each line that is not blank is answered once, in order. Linear in the text, without recursion.
 */
public final class LineReader {

    /** Fenced text in these languages is text. */
    private static final Set<String> TEXT = Set.of("", "text", "txt", "plain", "plaintext", "markdown", "md");

    /** All that a point without words, or an empty quotation, consists of. */
    private static final Pattern MARKS = Pattern.compile("(?:[\\s>*+\\-|]|\\d{1,9}[.)])*+");

    private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");

    private final Markdown markdown = new Markdown();
    private final RawLines raw;
    private final WrittenLine written;
    private final List<Line> lines = new ArrayList<>();
    private final Map<ListBlock, Integer> listIndents = new IdentityHashMap<>();
    private final Set<String> linked = new HashSet<>();

    /** The index of the first line of what is parsed. */
    private int offset;
    /** Whether what is parsed stood within a fence: it holds no fences of its own. */
    private boolean fenced;

    private LineReader(String text) {
        raw = new RawLines(text);
        written = new WrittenLine(raw, markdown);
    }

    /** Returns the lines of a text that are not blank. */
    public static List<Line> read(String text) {
        LineReader reader = new LineReader(text);
        int matter = FrontMatter.lines(reader.raw);
        for (int number = 1; number <= matter; number++) {
            reader.add(Line.of(
                    reader.raw,
                    number,
                    Mark.FRONT_MATTER,
                    Prose.of(reader.raw.get(number).strip())));
        }
        reader.readBlocks(matter, reader.raw.count());
        return reader.complete();
    }

    private void readBlocks(int from, int to) {
        int outer = offset;
        offset = from;
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(raw.get(i + 1)).append('\n');
        }
        Node root = markdown.parse(text.toString());
        Node node = root.getFirstChild();
        while (node != null) {
            boolean inside = read(node);
            node = inside && node.getFirstChild() != null ? node.getFirstChild() : next(node, root);
        }
        offset = outer;
    }

    private static @Nullable Node next(Node node, Node root) {
        Node at = node;
        while (at.getNext() == null && at.getParent() != root) {
            at = at.getParent();
        }
        return at.getNext();
    }

    /** Reads a block; tells whether there are blocks in it to be read. */
    private boolean read(Node node) {
        if (node instanceof Paragraph) {
            paragraph(node);
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof ThematicBreak) {
            add(Line.of(raw, firstLine(node), Mark.SEPARATOR, Prose.NONE));
        } else if (node instanceof HtmlBlock html) {
            html(html);
        } else if (node instanceof FencedCodeBlock code) {
            code(code);
        } else if (node instanceof TableBlock) {
            table(node);
        } else if (node instanceof LinkReferenceDefinition definition) {
            definition(definition);
        } else {
            return true;
        }
        return false;
    }

    private void paragraph(Node paragraph) {
        int first = firstLine(paragraph);
        int last = lastLine(paragraph);
        List<Prose> words = ProseReader.lines(paragraph, first - 1 - offset, last - 1 - offset);
        for (int number = first; number <= last; number++) {
            Prose prose = words.get(number - first);
            prose.links().forEach(link -> linked.add(link.url()));
            Line line = written.line(number, first, prose, lastLine());
            add(number == first ? item(paragraph, line) : line);
        }
    }

    /** Gives the first line of a point of a list its mark. */
    private Line item(Node paragraph, Line line) {
        if (!(paragraph.getParent() instanceof ListItem item)
                || item.getFirstChild() != paragraph
                || !(item.getParent() instanceof ListBlock list)
                || line.mark() != Mark.TEXT) {
            return line;
        }
        int indent = listIndents.computeIfAbsent(list, l -> raw.indent(line.number()));
        Line marked = line.item(list instanceof BulletList ? Mark.BULLET : Mark.NUMBER, indent);
        return WrittenLine.ticked(marked);
    }

    private void heading(Heading heading) {
        int first = firstLine(heading);
        int last = lastLine(heading);
        if (first == last) {
            Line line = Line.of(raw, first, Mark.HEADING, ProseReader.line(heading));
            add(
                    line.prose().isEmpty()
                            ? Line.of(raw, first, Mark.SEPARATOR, Prose.NONE)
                            : line.heading(heading.getLevel()));
            return;
        }
        List<Prose> words = ProseReader.lines(heading, first - 1 - offset, last - 1 - offset);
        if (last == first + 1 && Underlined.isTableHead(raw.get(first))) {
            add(Line.of(raw, first, Mark.RULE, words.get(0)));
        } else if (last == first + 1 && Underlined.isHeading(words.get(0).text())) {
            add(Line.of(raw, first, Mark.HEADING, words.get(0)).heading(heading.getLevel()));
        } else {
            for (int number = first; number < last; number++) {
                add(written.line(number, first, words.get(number - first), lastLine()));
            }
        }
        add(Line.of(raw, last, Mark.SEPARATOR, Prose.NONE));
    }

    private void html(HtmlBlock html) {
        int number = firstLine(html);
        for (String words : HtmlWords.of(html.getLiteral())) {
            if (number <= lastLine(html) && !raw.isBlank(number)) {
                Prose prose = Prose.isVisible(words) ? Prose.of(words.strip()) : Prose.NONE;
                add(written.line(number, number, prose, lastLine()));
            }
            number++;
        }
    }

    private void code(FencedCodeBlock code) {
        int first = firstLine(code);
        int last = lastLine(code);
        boolean closed = code.getClosingFenceLength() != null;
        int end = closed ? last - 1 : last;
        add(Line.of(raw, first, Mark.RULE, Prose.NONE));
        String info = code.getInfo() == null ? "" : code.getInfo().strip().toLowerCase(Locale.ROOT);
        if (!fenced && TEXT.contains(info)) {
            fenced = true;
            readBlocks(first, end);
            fenced = false;
        } else {
            for (int number = first + 1; number <= end; number++) {
                if (!raw.isBlank(number)) {
                    add(Line.of(raw, number, Mark.CODE, Prose.of(raw.get(number).stripTrailing())));
                }
            }
        }
        if (closed) {
            add(Line.of(raw, last, Mark.RULE, Prose.NONE));
        }
    }

    private void table(Node table) {
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    row(row, part instanceof TableHead);
                }
            }
        }
    }

    private void row(Node row, boolean head) {
        int number = firstLine(row);
        List<Prose> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            Prose prose = ProseReader.line(cell);
            prose.links().forEach(link -> linked.add(link.url()));
            cells.add(prose);
        }
        cells.addAll(more(number, cells.size()));
        add(Line.of(raw, number, Mark.TABLE_ROW, Prose.NONE).row(head ? Mark.TABLE_HEAD : Mark.TABLE_ROW, cells));
        if (head) {
            add(Line.of(raw, number + 1, Mark.RULE, Prose.NONE));
        }
    }

    /** Returns the cells of a row behind the last column of its table, which Markdown leaves out. */
    private List<Prose> more(int number, int columns) {
        String[] written = CELL.split(Drawing.withoutFrame(raw.unquoted(number)), -1);
        return Stream.of(written)
                .skip(columns)
                .map(markdown::line)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** Whether a definition is used shows when all has been read. */
    private void definition(LinkReferenceDefinition definition) {
        for (int number = firstLine(definition); number <= lastLine(definition); number++) {
            add(Line.of(raw, number, Mark.NO_TEXT, Prose.of(definition.getDestination())));
        }
    }

    private @Nullable Line lastLine() {
        return lines.isEmpty() ? null : lines.get(lines.size() - 1);
    }

    private void add(Line line) {
        lines.add(line);
    }

    /** Adds what no block answered for, such as points of a list without words, and says which links were used. */
    private List<Line> complete() {
        Line[] byNumber = new Line[raw.count() + 1];
        for (Line line : lines) {
            boolean used = line.mark() == Mark.NO_TEXT && linked.contains(line.text());
            byNumber[line.number()] = used ? Line.of(raw, line.number(), Mark.RULE, Prose.NONE) : line;
        }
        List<Line> complete = new ArrayList<>(lines.size());
        for (int number = 1; number <= raw.count(); number++) {
            if (raw.isBlank(number)) {
                continue;
            }
            if (byNumber[number] != null) {
                complete.add(byNumber[number]);
            } else {
                Mark mark = MARKS.matcher(raw.get(number)).matches() ? Mark.RULE : Mark.NO_TEXT;
                complete.add(Line.of(raw, number, mark, Prose.NONE));
            }
        }
        return complete;
    }

    private int firstLine(Node node) {
        return offset + node.getSourceSpans().get(0).getLineIndex() + 1;
    }

    private int lastLine(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return offset + spans.get(spans.size() - 1).getLineIndex() + 1;
    }
}

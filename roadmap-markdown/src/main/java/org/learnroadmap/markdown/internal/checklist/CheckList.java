package org.learnroadmap.markdown.internal.checklist;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.spi.LoadContext;
import org.learnroadmap.markdown.internal.lines.FrontMatter;

/** Tells check lists from other texts, and reads them. */
public final class CheckList {

    private static final int MOST_OPEN_BLOCKS = 100;
    private static final int MOST_INLINE_NESTING = 100;

    /** A line that is the title of a list, unless it stands in an example. */
    private static final Pattern TITLE = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t].*" + Mark.OF_ROADMAP);

    private final LoadContext context;
    private final String text;

    private CheckList(LoadContext context, String text) {
        this.context = context;
        this.text = text;
    }

    /**
     * Reads a check list.
     *
     * @return nothing if the text is no check list: if its first heading does not say so; no roadmap if it is one that
     *     cannot be read, which is a finding then
     */
    public static Optional<List<RoadmapDefinition>> read(LoadContext context, String text) {
        return text.contains(Mark.OF_ROADMAP)
                ? new CheckList(context, FrontMatter.blanked(text)).read()
                : Optional.empty();
    }

    private Optional<List<RoadmapDefinition>> read() {
        OptionalInt tooMany = EmphasisSigns.tooMany(text);
        if (tooMany.isPresent()) {
            return refuse(
                    tooMany.getAsInt(),
                    Diagnostic.error("check-list-not-read")
                            .message(
                                    "this check list is not read: more than {most} signs * and _ stand together; write"
                                            + " \\* and \\_, or a blank line between them",
                                    "most",
                                    EmphasisSigns.MOST));
        }
        Node root;
        try {
            root = parser().parse(text);
        } catch (IllegalArgumentException tooManyCells) {
            return refuse(
                    1,
                    Diagnostic.error("check-list-not-read")
                            .message("this check list is not read: a table has too many cells; remove columns"));
        }
        Optional<Heading> title = title(root);
        if (title.isEmpty()) {
            return Optional.empty();
        }
        Heading heading = title.get();
        if (heading != root.getFirstChild() || heading.getLevel() != 1) {
            sayProse(heading.getSourceSpans().get(0).getLineIndex() + 1);
            return Optional.empty();
        }
        int lines = (int) text.lines().filter(line -> !line.isBlank()).count();
        return Optional.of(List.of(new CheckListReader(context, text, Entry.of(heading), lines).read(heading)));
    }

    private static Optional<Heading> title(Node root) {
        for (Node block = root.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading heading && Entry.of(heading).is("roadmap")) {
                return Optional.of(heading);
            }
        }
        return Optional.empty();
    }

    /** Refuses a list that would take too long, as prose it would lose its ticks and ids; other texts are prose. */
    private Optional<List<RoadmapDefinition>> refuse(int line, Diagnostic.Builder finding) {
        Matcher title = TITLE.matcher(text);
        if (!title.find()) {
            return Optional.empty();
        }
        if (!text.substring(0, title.start()).isBlank()) {
            sayProse((int) text.substring(0, title.start()).lines().count() + 1);
            return Optional.empty();
        }
        add(finding, line);
        return Optional.of(List.of());
    }

    private void sayProse(int line) {
        add(
                Diagnostic.warning("check-list-not-read")
                        .message(
                                "this title of a check list is not the first line and a heading of level 1; the text is"
                                        + " read as prose, without its ticks and ids"),
                line);
    }

    private void add(Diagnostic.Builder finding, int line) {
        context.findings()
                .add(finding.location(new SourceLocation(context.source().name(), line, 1))
                        .build());
    }

    private static Parser parser() {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .enabledBlockTypes(new LinkedHashSet<>(List.of(
                        BlockQuote.class,
                        Heading.class,
                        FencedCodeBlock.class,
                        HtmlBlock.class,
                        ThematicBreak.class,
                        ListBlock.class)))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(MOST_OPEN_BLOCKS)
                .maxInlineNesting(MOST_INLINE_NESTING)
                .build();
    }
}

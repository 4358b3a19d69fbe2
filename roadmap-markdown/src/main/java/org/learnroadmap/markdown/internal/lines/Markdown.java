package org.learnroadmap.markdown.internal.lines;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Markdown as roadmaps use it: with tables and bare links, and without code by indentation, since what people indent
 * are parts of a list.
 */
final class Markdown {

    /** Deeper lists and quotations are text; reading stays linear. */
    private static final int MOST_OPEN_BLOCKS = 100;

    private static final int MOST_INLINE_NESTING = 100;

    private static final Set<Class<? extends Block>> BLOCKS = new LinkedHashSet<>(List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            HtmlBlock.class,
            ThematicBreak.class,
            ListBlock.class));

    private static final Extension LINKS = AutolinkExtension.builder()
            .linkTypes(AutolinkType.URL, AutolinkType.WWW)
            .build();

    private final Parser parser = parser(List.of(TablesExtension.create(), LINKS));

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .enabledBlockTypes(BLOCKS)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MOST_OPEN_BLOCKS)
                .maxInlineNesting(MOST_INLINE_NESTING)
                .build();
    }

    /** Parses a text; one with more cells than anybody writes as if there were no tables. Linear in its length. */
    Node parse(String text) {
        String bounded = Emphasis.bounded(text);
        try {
            return parser.parse(bounded);
        } catch (IllegalArgumentException tooManyCells) {
            return parser(List.of(LINKS)).parse(bounded);
        }
    }

    /** Returns the words of one line of Markdown, whatever it begins with. */
    Prose line(String text) {
        Node paragraph = parse("\u2060" + text).getFirstChild();
        if (paragraph == null) {
            return Prose.NONE;
        }
        Prose prose = ProseReader.line(paragraph);
        String words = without(prose.text());
        return Prose.isVisible(words) ? new Prose(words, without(prose.lead()), prose.links()) : Prose.NONE;
    }

    /** A joiner of words keeps what follows from being the mark of a list or a heading. */
    private static String without(String text) {
        return text.replace("\u2060", "").strip();
    }
}

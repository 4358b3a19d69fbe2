package org.learnroadmap.markdown.internal.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Takes the words of a block line by line, without markup. Raw HTML is left out but for its line breaks; a line that
 * holds only images has no words. O(nodes), without recursion.
 */
final class ProseReader {

    /** A longer one is no address that a reader could follow. */
    private static final int LONGEST_ADDRESS = 200;

    private final List<Prose> lines = new ArrayList<>();
    private final int last;
    private int line;
    private StringBuilder text = new StringBuilder();
    private List<Link> links = new ArrayList<>();
    private int strong;
    private int leadEnd;
    private int linkStart;
    private int images;
    private boolean worded;

    private ProseReader(int first, int last) {
        line = first;
        this.last = last;
    }

    /**
     * Returns the words of each line of a block.
     *
     * @param first the index of its first line
     * @param last  the index of its last line
     */
    static List<Prose> lines(Node block, int first, int last) {
        ProseReader reader = new ProseReader(first, last);
        reader.read(block);
        while (reader.line < last) {
            reader.nextLine();
        }
        reader.endLine();
        return reader.lines;
    }

    /** Returns the words of a block as one line. */
    static Prose line(Node block) {
        ProseReader reader = new ProseReader(0, 0);
        reader.read(block);
        reader.endLine();
        return reader.lines.get(0);
    }

    private void read(Node block) {
        Node node = block.getFirstChild();
        while (node != null) {
            enter(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            leave(node);
            while (node.getNext() == null && node.getParent() != block) {
                node = node.getParent();
                leave(node);
            }
            node = node.getNext();
        }
    }

    private void enter(Node node) {
        if (node instanceof Text words) {
            append(node, words.getLiteral());
        } else if (node instanceof Code code) {
            append(node, code.getLiteral());
        } else if (node instanceof HtmlInline html) {
            append(node, isBreak(html.getLiteral()) ? "\n" : "");
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            if (line < last) {
                nextLine();
            } else {
                text.append(' ');
            }
        } else if (node instanceof StrongEmphasis) {
            strong++;
        } else if (node instanceof Image) {
            images++;
        } else if (node instanceof org.commonmark.node.Link) {
            linkStart = text.length();
        }
    }

    private void leave(Node node) {
        if (node instanceof StrongEmphasis) {
            strong--;
        } else if (node instanceof Image) {
            images--;
        } else if (node instanceof org.commonmark.node.Link link) {
            endLink(link.getDestination());
        }
    }

    /** Code and raw HTML may go on over several lines, so each node says on which line it stands. */
    private void append(Node node, String literal) {
        String words = Emphasis.shown(literal);
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            while (line < Math.min(spans.get(0).getLineIndex(), last)) {
                nextLine();
            }
        }
        boolean leads = strong > 0 && (leadEnd == text.length());
        text.append(words);
        worded |= images == 0 && Prose.isVisible(words);
        if (leads) {
            leadEnd = text.length();
        }
    }

    /** A link into the same page leads nowhere else; any other that is not of the web stays among the words. */
    private void endLink(String url) {
        String words = text.substring(Math.min(linkStart, text.length())).strip();
        if (isWeb(url)) {
            links.add(new Link(words.isEmpty() ? url : words, url));
        } else if (!url.startsWith("#") && !url.isBlank() && url.length() <= LONGEST_ADDRESS && !words.equals(url)) {
            text.append(" (").append(url).append(')');
        }
    }

    private static boolean isWeb(String url) {
        String start = url.substring(0, Math.min(url.length(), 8)).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    private static boolean isBreak(String html) {
        return html.toLowerCase(Locale.ROOT).startsWith("<br");
    }

    private void nextLine() {
        endLine();
        line++;
    }

    private void endLine() {
        String words = text.toString().strip();
        String lead = text.substring(0, leadEnd).strip();
        lines.add(worded ? new Prose(words, lead, links) : Prose.NONE);
        text = new StringBuilder();
        links = new ArrayList<>();
        leadEnd = 0;
        linkStart = 0;
        worded = false;
    }
}

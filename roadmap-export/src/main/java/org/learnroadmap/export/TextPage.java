package org.learnroadmap.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Lines of text for people, no wider than the page.
 *
 * <p>A line is a lead of our own (dates, numbers, bullets) and a text of the author's. What does not fit goes on
 * below the text. Since leads come first and texts last, characters of uncertain width never shift a column.
 */
final class TextPage {

    /** The narrowest page; dates and numbers need that much. */
    static final int MIN_WIDTH = 40;

    /** The width of terminals since there are terminals. */
    static final int USUAL_WIDTH = 80;

    /** With less room than this beside its lead, a text stands below it. */
    private static final int ENOUGH = 20;

    private static final int INDENT = 4;

    private final Writer out;
    private final int width;
    private final TextStyle style;

    private TextPage(Writer out, int width, TextStyle style) {
        this.out = out;
        this.width = Math.max(width, MIN_WIDTH);
        this.style = style;
    }

    /** Writes a page in UTF-8 and leaves the stream open. */
    static void write(OutputStream out, int width, TextStyle style, Consumer<TextPage> content) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            content.accept(new TextPage(writer, width, style));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    /** Tells whether a text has enough room beside a lead. */
    boolean hasRoomBeside(String lead) {
        return width - lead.length() >= ENOUGH;
    }

    /** Writes an empty line. */
    void blank() {
        print("");
    }

    /** Writes a text that stands out. */
    void bold(String lead, String text) {
        write(lead, "", text, style::bold);
    }

    /** Writes a text. */
    void plain(String lead, String text) {
        plain(lead, "", text);
    }

    /** Writes a text behind blanks of its own, which it keeps where it stands below its lead. */
    void plain(String lead, String indent, String text) {
        write(lead, indent, text, UnaryOperator.identity());
    }

    /** Writes a text that may be skipped. */
    void dim(String lead, String text) {
        write(lead, "", text, style::dim);
    }

    /** Returns the blanks before something at a level of nesting; deep levels share their indentation. */
    String indent(int level) {
        return " ".repeat(Math.min(2 * level, width / 4));
    }

    private void write(String lead, String indent, String text, UnaryOperator<String> decoration) {
        String beside = lead + indent;
        boolean below = !hasRoomBeside(beside);
        String before = below ? " ".repeat(blanksBefore(lead) + INDENT) + indent : " ".repeat(beside.length());
        if (below) {
            print(lead.stripTrailing());
        }
        String first = below ? before : beside;
        for (String line : TextWrap.wrap(text, width - before.length())) {
            print(first + decoration.apply(line));
            first = before;
        }
    }

    private static int blanksBefore(String lead) {
        return lead.length() - lead.stripLeading().length();
    }

    private void print(String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

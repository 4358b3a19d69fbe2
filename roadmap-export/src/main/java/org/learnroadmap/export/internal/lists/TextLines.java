package org.learnroadmap.export.internal.lists;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Lines of a text in UTF-8, written one after the other and ended by a line feed each. */
final class TextLines {

    private final Writer writer;
    private boolean isBlank;

    private TextLines(Writer writer) {
        this.writer = writer;
    }

    /** Writes lines and leaves the stream open. */
    static void write(OutputStream out, Consumer<TextLines> content) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            content.accept(new TextLines(writer));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    /** Writes a blank line, unless the last one is blank. */
    void blank() {
        if (!isBlank) {
            add();
            isBlank = true;
        }
    }

    /** Writes a line made of parts. */
    void add(String... parts) {
        isBlank = false;
        try {
            for (String part : parts) {
                writer.write(part);
            }
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

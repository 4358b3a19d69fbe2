package org.learnroadmap.icalendar;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** Writes components and properties in the syntax of iCalendar. Not safe for use by several threads. */
final class CalendarOutput {

    private final VObjectWriter writer;

    CalendarOutput(OutputStream out) {
        writer = new VObjectWriter(
                new OutputStreamWriter(new OctetFolding(out), StandardCharsets.UTF_8), SyntaxStyle.NEW);
        // It folds by characters, of which some have four octets.
        writer.getFoldedLineWriter().setLineLength(null);
        writer.setCaretEncodingEnabled(false);
    }

    /** Begins a component, such as {@code VEVENT}. */
    void begin(String component) throws IOException {
        writer.writeBeginComponent(component);
    }

    /** Ends a component. */
    void end(String component) throws IOException {
        writer.writeEndComponent(component);
    }

    /** Writes a property whose value is escaped already. */
    void property(VObjectProperty property) throws IOException {
        writer.writeProperty(property);
    }

    /** Writes a property whose value needs no escapes. */
    void property(String name, String value) throws IOException {
        writer.writeProperty(name, value);
    }

    /** Hands over everything; the stream stays open. */
    void flush() throws IOException {
        writer.flush();
    }
}

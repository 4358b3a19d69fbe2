package org.learnroadmap.examples.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.export.ChangesText;
import org.learnroadmap.export.PlanText;
import org.learnroadmap.export.TextStyle;
import org.learnroadmap.export.TrackText;

/** Where a result goes: to standard output or to a file. */
record ReportOutput(Terminal terminal, @Nullable String file) {

    /** Something that writes bytes. */
    @FunctionalInterface
    interface Report {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Tells whether the result goes to the screen, which has a width and styles. */
    boolean isScreen() {
        return file == null || file.equals(Paths.STANDARD);
    }

    /** Writes a result: a file as a whole or not at all. */
    void write(Report report) {
        Consumer<OutputStream> content = out -> {
            try {
                report.writeTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        if (file == null || file.equals(Paths.STANDARD)) {
            content.accept(terminal.out());
        } else {
            OutputFile.write(Paths.of(file), content);
        }
    }

    /** Returns a writer of text that fits where it goes. */
    PlanText text() {
        return isScreen() ? new PlanText(Terminal.width(), style()) : new PlanText();
    }

    /** Returns a writer of a learner's reports that fits where they go. */
    TrackText trackText() {
        return isScreen() ? new TrackText(Terminal.width(), style()) : new TrackText();
    }

    /** Returns a writer of what changed that fits where it goes. */
    ChangesText changesText() {
        return isScreen() ? new ChangesText(Terminal.width(), style()) : new ChangesText();
    }

    private static TextStyle style() {
        return Terminal.hasStyles() ? TextStyle.ANSI : TextStyle.PLAIN;
    }
}

package org.learnroadmap.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.function.Consumer;
import org.learnroadmap.core.change.ChangedRoadmaps;
import org.learnroadmap.core.change.RoadmapChanges;

/**
 * Writes what new versions of roadmaps change, for people who review them.
 *
 * <p>English, ISO dates, UTF-8. No line is wider than the page unless it holds a web address. Immutable and safe to share
 * between threads.
 *
 * @since 0.1
 */
public final class ChangesText {

    private final int width;
    private final TextStyle style;
    private final boolean all;

    /** Creates a writer of plain text, 80 columns wide. */
    public ChangesText() {
        this(TextPage.USUAL_WIDTH, TextStyle.PLAIN);
    }

    /**
     * Creates a writer.
     *
     * @param width the columns of a line; less than 40 counts as 40
     */
    public ChangesText(int width, TextStyle style) {
        this(width, style, false);
    }

    private ChangesText(int width, TextStyle style, boolean all) {
        this.width = width;
        this.style = Objects.requireNonNull(style, "style");
        this.all = all;
    }

    /** Returns a writer of lists as long as they are; otherwise the rest of long ones is counted. */
    public ChangesText all(boolean all) {
        return new ChangesText(width, style, all);
    }

    /**
     * Writes what changed in one roadmap and leaves the stream open.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void write(RoadmapChanges changes, OutputStream out) throws IOException {
        Objects.requireNonNull(changes, "changes");
        write(out, page -> new ChangesPage(changes, page, all).write());
    }

    /**
     * Writes what changed in several roadmaps and leaves the stream open: a page for each that changed, then the names of
     * the others.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void write(ChangedRoadmaps changed, OutputStream out) throws IOException {
        Objects.requireNonNull(changed, "changed");
        write(out, page -> new ChangedRoadmapsPage(changed, page, all).write());
    }

    private void write(OutputStream out, Consumer<TextPage> content) throws IOException {
        Objects.requireNonNull(out, "out");
        TextPage.write(out, width, style, content);
    }
}

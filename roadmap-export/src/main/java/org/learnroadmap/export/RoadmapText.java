package org.learnroadmap.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.learnroadmap.core.model.Roadmap;

/**
 * Writes roadmaps as understood, for people: what is to be learned, in which order, and how long it takes.
 *
 * <p>English, UTF-8. No line is wider than the page unless it holds a web address. Immutable and safe to share
 * between threads.
 *
 * @since 0.1
 */
public final class RoadmapText {

    private final int width;
    private final TextStyle style;

    /** Creates a writer of plain text, 80 columns wide. */
    public RoadmapText() {
        this(TextPage.USUAL_WIDTH, TextStyle.PLAIN);
    }

    /**
     * Creates a writer.
     *
     * @param width the columns of a line; less than 40 counts as 40
     */
    public RoadmapText(int width, TextStyle style) {
        this.width = width;
        this.style = Objects.requireNonNull(style, "style");
    }

    /**
     * Writes roadmaps one below the other and leaves the stream open.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void write(List<Roadmap> roadmaps, OutputStream out) throws IOException {
        List<Roadmap> all = List.copyOf(roadmaps);
        Objects.requireNonNull(out, "out");
        TextPage.write(out, width, style, page -> {
            for (int i = 0; i < all.size(); i++) {
                if (i > 0) {
                    page.blank();
                    page.blank();
                }
                new RoadmapPage(all.get(i), page).write();
            }
        });
    }
}

package org.learnroadmap.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.forecast.Forecast;
import org.learnroadmap.core.track.NextSteps;
import org.learnroadmap.core.track.Replan;
import org.learnroadmap.core.track.Status;

/**
 * Writes what a learner asks on the way, for people: what to do now, how things stand, new dates, when it ends.
 *
 * <p>Facts and ranges, no verdicts. English, ISO dates, UTF-8. No line is wider than the page unless it holds a web
 * address. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class TrackText {

    private final int width;
    private final TextStyle style;
    private final boolean all;
    private final String hint;

    /** Creates a writer of plain text, 80 columns wide. */
    public TrackText() {
        this(TextPage.USUAL_WIDTH, TextStyle.PLAIN);
    }

    /**
     * Creates a writer.
     *
     * @param width the columns of a line; less than 40 counts as 40
     */
    public TrackText(int width, TextStyle style) {
        this(width, style, false, "");
    }

    private TrackText(int width, TextStyle style, boolean all, String hint) {
        this.width = width;
        this.style = Objects.requireNonNull(style, "style");
        this.all = all;
        this.hint = Objects.requireNonNull(hint, "hint");
    }

    /** Returns a writer of lists as long as they are; otherwise the rest of long ones is counted. */
    public TrackText all(boolean all) {
        return new TrackText(width, style, all, hint);
    }

    /** Returns a writer that ends with a paragraph of the caller's, such as how to go on; blank for none. */
    public TrackText hint(String hint) {
        return new TrackText(width, style, all, hint);
    }

    /**
     * Writes what a learner can do now and leaves the stream open.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void write(NextSteps steps, OutputStream out) throws IOException {
        Objects.requireNonNull(steps, "steps");
        write(out, page -> new NextPage(steps, page, all).write());
    }

    /**
     * Writes how a learner stands to the plan and leaves the stream open.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void write(Status status, OutputStream out) throws IOException {
        Objects.requireNonNull(status, "status");
        write(out, page -> new StatusPage(status, page).write());
    }

    /**
     * Writes new dates, how they differ from the old, and ways back, and leaves the stream open.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void write(Replan replan, OutputStream out) throws IOException {
        Objects.requireNonNull(replan, "replan");
        write(out, page -> new ReplanPage(replan, page, all).write());
    }

    /**
     * Writes finish dates as ranges and leaves the stream open.
     *
     * @param diagnostics the findings about roadmap, progress and forecast; what was assumed ends the page
     * @throws IOException if the stream cannot be written to
     */
    public void write(Forecast forecast, List<Diagnostic> diagnostics, OutputStream out) throws IOException {
        Objects.requireNonNull(forecast, "forecast");
        List<Diagnostic> findings = List.copyOf(diagnostics);
        write(out, page -> new ForecastPage(forecast, findings, page).write());
    }

    private void write(OutputStream out, Consumer<TextPage> content) throws IOException {
        Objects.requireNonNull(out, "out");
        TextPage.write(out, width, style, page -> {
            content.accept(page);
            if (!hint.isBlank()) {
                page.blank();
                page.dim("", hint);
            }
        });
    }
}

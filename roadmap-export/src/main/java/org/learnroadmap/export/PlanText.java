package org.learnroadmap.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.learnroadmap.core.plan.ComparedPlan;
import org.learnroadmap.core.plan.Explanation;
import org.learnroadmap.core.plan.TimeOff;

/**
 * Writes what is asked about plans, for people: why a topic stands where it does, which of several plans is best, what
 * time off costs.
 *
 * <p>English, UTF-8. No line is wider than the page unless it holds a web address. Immutable and safe to share between
 * threads.
 *
 * @since 0.1
 */
public final class PlanText {

    private final int width;
    private final TextStyle style;

    /** Creates a writer of plain text, 80 columns wide. */
    public PlanText() {
        this(TextPage.USUAL_WIDTH, TextStyle.PLAIN);
    }

    /**
     * Creates a writer.
     *
     * @param width the columns of a line; less than 40 counts as 40
     */
    public PlanText(int width, TextStyle style) {
        this.width = width;
        this.style = Objects.requireNonNull(style, "style");
    }

    /**
     * Writes an explanation and leaves the stream open.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void write(Explanation explanation, OutputStream out) throws IOException {
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(out, "out");
        TextPage.write(out, width, style, page -> new ExplanationPage(explanation, page).write());
    }

    /**
     * Writes a comparison as a table, one plan a row, and leaves the stream open. A plan that there is not is a row that
     * says why.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void write(List<ComparedPlan> plans, OutputStream out) throws IOException {
        List<ComparedPlan> all = List.copyOf(plans);
        Objects.requireNonNull(out, "out");
        TextPage.write(out, width, style, page -> new PlanTable(all, page).write());
    }

    /**
     * Writes what time off costs as a sentence and leaves the stream open.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void write(TimeOff timeOff, OutputStream out) throws IOException {
        Objects.requireNonNull(timeOff, "timeOff");
        Objects.requireNonNull(out, "out");
        TextPage.write(out, width, style, page -> page.plain("", TimeOffText.says(timeOff)));
    }
}

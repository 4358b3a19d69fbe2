package org.learnroadmap.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.OptionType;
import org.learnroadmap.core.option.Options;
import org.learnroadmap.core.plan.RequestException;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.ScheduleWriter;

/**
 * Writes a schedule for people: when it begins and ends, its deadlines and what helps if they are missed, its phases,
 * each week day by day, and what was assumed.
 *
 * <p>English, ISO dates, UTF-8. No line is wider than the option {@code width} unless it holds a web address.
 *
 * @since 0.1
 */
public final class TextScheduleWriter implements ScheduleWriter {

    /** Creates the writer. */
    public TextScheduleWriter() {}

    @Override
    public String id() {
        return "text";
    }

    @Override
    public String version() {
        return Roadmaps.version();
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public String fileExtension() {
        return "txt";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.withDefault(
                        "style",
                        OptionType.TEXT,
                        TextStyle.PLAIN.label(),
                        "plain, or ansi for bold and dim text on a terminal"),
                Option.withDefault(
                        "width",
                        OptionType.NUMBER,
                        Integer.toString(TextPage.USUAL_WIDTH),
                        "the columns of a line; less than " + TextPage.MIN_WIDTH + " counts as " + TextPage.MIN_WIDTH));
    }

    /**
     * {@inheritDoc}
     *
     * @throws RequestException if the option {@code style} names no style
     */
    @Override
    public void write(Document document, OutputStream out) throws IOException {
        Options options = document.options();
        int width = options.number("width").map(BigDecimal::intValue).orElse(TextPage.USUAL_WIDTH);
        TextPage.write(out, width, style(options), page -> write(document, page));
    }

    private static TextStyle style(Options options) {
        String label = options.text("style").orElse(TextStyle.PLAIN.label());
        return TextStyle.of(label)
                .orElseThrow(() -> new RequestException(List.of(Diagnostic.error("invalid-option")
                        .path("style")
                        .message(
                                "option 'style' of writer 'text': '{value}' is not a style; write plain or ansi",
                                "value",
                                label)
                        .build())));
    }

    private static void write(Document document, TextPage page) {
        Schedule schedule = document.schedule();
        new ScheduleHeader(schedule, page).write();
        new DeadlineList(schedule, page).write();
        new PhaseTable(schedule, page).write();
        new WeekList(schedule, page).write();
        new LeftOutList(schedule, document.diagnostics(), page).write();
        AssumptionList.write(document.diagnostics().stream().filter(diagnostic -> !LeftOutList.says(diagnostic)), page);
    }
}

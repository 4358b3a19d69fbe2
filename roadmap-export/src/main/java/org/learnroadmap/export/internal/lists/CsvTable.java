package org.learnroadmap.export.internal.lists;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.learnroadmap.core.calendar.TimeWindow;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.plan.Session;
import org.learnroadmap.core.progress.TopicState;
import org.learnroadmap.export.internal.weeks.PlanEntry;
import org.learnroadmap.export.internal.weeks.PlanWeeks;

/** A table with a row for each session, and for each topic without one, in the order of time. */
public final class CsvTable {

    /** Tells spreadsheets that the bytes are UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int DAY = 24 * 60;

    private static final List<String> COLUMNS = List.of(
            "date",
            "from",
            "to",
            "minutes",
            "topic",
            "title",
            "phase",
            "phase_title",
            "kind",
            "tier",
            "review",
            "finishes",
            "state",
            "start",
            "finish",
            "due",
            "late_days");

    private final Schedule schedule;
    private final CsvWriter csv;

    private CsvTable(Schedule schedule, CsvWriter csv) {
        this.schedule = schedule;
        this.csv = csv;
    }

    /**
     * Writes the table and leaves the stream open.
     *
     * @param separator what stands between cells
     * @param marked    whether the table begins with a byte-order mark
     */
    public static void write(Schedule schedule, char separator, boolean marked, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (marked) {
            writer.write(BYTE_ORDER_MARK);
        }
        try {
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(separator)
                    .lineDelimiter(LineDelimiter.CRLF)
                    .bufferSize(0)
                    .build(writer);
            csv.writeRecord(COLUMNS);
            CsvTable table = new CsvTable(schedule, csv);
            PlanWeeks.forEach(schedule, Optional.empty(), (week, entries) -> entries.forEach(table::row));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private void row(PlanEntry entry) {
        Topic topic = entry.topic();
        ScheduledTopic dates = schedule.topic(topic.id()).orElseThrow();
        Phase phase = dates.phase();
        csv.writeRecord(
                entry.date().toString(),
                from(entry),
                to(entry),
                Integer.toString(entry.minutes()),
                CsvText.of(topic.id()),
                CsvText.of(topic.title()),
                CsvText.of(phase.id()),
                CsvText.of(phase.title()),
                topic.kind().label(),
                topic.tier().label(),
                Boolean.toString(entry.review()),
                Boolean.toString(entry.finishes()),
                state(topic),
                dates.start().toString(),
                dates.finish().toString(),
                dates.due().map(Object::toString).orElse(""),
                dates.lateDays().isEmpty()
                        ? ""
                        : Integer.toString(Math.max(0, dates.lateDays().getAsInt())));
    }

    private String state(Topic topic) {
        return schedule.standing()
                .map(standing -> standing.state(topic))
                .map(TopicState::label)
                .orElse("");
    }

    private static String from(PlanEntry entry) {
        Session session = entry.session();
        return session == null || session.from() == null
                ? ""
                : TimeWindow.clock(session.from().toLocalTime().toSecondOfDay() / 60);
    }

    /** Midnight behind the date of a session is 24:00, which spreadsheets know. */
    private static String to(PlanEntry entry) {
        Session session = entry.session();
        if (session == null || session.to() == null) {
            return "";
        }
        int minute = session.to().toLocalTime().toSecondOfDay() / 60;
        return TimeWindow.clock(minute == 0 ? DAY : minute);
    }
}

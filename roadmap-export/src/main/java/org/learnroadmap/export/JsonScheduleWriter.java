package org.learnroadmap.export;

import java.io.IOException;
import java.io.OutputStream;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledPhase;
import org.learnroadmap.core.plan.Session;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.ScheduleWriter;

/**
 * Writes a schedule for programs: dates of topics and phases, every session, which deadlines are missed, why and what
 * could be changed, every finding.
 *
 * <p>The report carries {@code "format": 1}. Dates are ISO 8601, minutes integers, clock times those of the
 * calendar's zone, with {@code 24:00} for midnight behind a session. Fields without a value are left out. Sessions
 * are written one after the other and never held together.
 *
 * @since 0.1
 */
public final class JsonScheduleWriter implements ScheduleWriter {

    /** Creates the writer. */
    public JsonScheduleWriter() {}

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String version() {
        return Roadmaps.version();
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String fileExtension() {
        return "json";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        JsonReport.write(out, report -> write(document, report));
    }

    private static void write(Document document, JsonReport report) {
        Schedule schedule = document.schedule();
        report.text("roadmap", schedule.roadmap().id())
                .text("pace", schedule.pace().toString())
                .text("start", schedule.start().toString())
                .text("finish", schedule.finish().toString())
                .number("totalMinutes", schedule.totalMinutes())
                .text("due", schedule.due())
                .number("lateDays", schedule.lateDays())
                .number("maxLateDays", schedule.maxLateDays())
                .text("latestStart", schedule.latestStart())
                .number("daysToSpare", schedule.daysToSpare())
                .text("fingerprint", schedule.fingerprint())
                .objects("topics", schedule.topics().stream(), DeadlineFields::topic)
                .objects("phases", schedule.phases().stream(), JsonScheduleWriter::phase)
                .objects("sessions", schedule.sessions(), JsonScheduleWriter::session);
        DeadlineFields.trouble(report, schedule);
        report.diagnostics(document.diagnostics().stream());
    }

    private static void phase(JsonReport report, ScheduledPhase phase) {
        report.text("id", phase.phase().id())
                .text("title", phase.phase().title())
                .text("start", phase.start())
                .text("finish", phase.finish())
                .text("due", phase.due())
                .number("lateDays", phase.lateDays());
    }

    private static void session(JsonReport report, Session session) {
        report.text("topic", session.topic().id())
                .text("date", session.date().toString())
                .number("minutes", session.minutes());
        if (session.from() != null && session.to() != null) {
            report.text("from", Words.clock(session.date(), session.from()))
                    .text("to", Words.clock(session.date(), session.to()));
        }
    }
}

package org.learnroadmap.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalLong;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledPhase;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.plan.Session;
import org.learnroadmap.core.progress.TopicState;
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
        content(document.schedule(), report);
        report.diagnostics(document.diagnostics().stream());
    }

    /** Writes everything of a schedule but its findings. */
    static void content(Schedule schedule, JsonReport report) {
        report.text("roadmap", schedule.roadmap().id())
                .text("pace", schedule.pace().toString())
                .text("start", schedule.start().toString())
                .text("asOf", schedule.request().asOf())
                .text("finish", schedule.finish().toString())
                .number("totalMinutes", schedule.totalMinutes())
                .number("reviewMinutes", reviewMinutes(schedule))
                .text("due", schedule.due())
                .number("lateDays", schedule.lateDays())
                .number("maxLateDays", schedule.maxLateDays())
                .text("latestStart", schedule.latestStart())
                .number("daysToSpare", schedule.daysToSpare())
                .text("fingerprint", schedule.fingerprint())
                .objects("topics", schedule.topics().stream(), (json, topic) -> topic(json, topic, schedule))
                .objects("phases", schedule.phases().stream(), JsonScheduleWriter::phase)
                .objects("sessions", schedule.sessions(), JsonScheduleWriter::session);
        DeadlineFields.trouble(report, schedule);
    }

    private static void topic(JsonReport report, ScheduledTopic topic, Schedule schedule) {
        DeadlineFields.topic(report, topic);
        report.text(
                "state",
                schedule.standing()
                        .map(standing -> standing.state(topic.topic()))
                        .map(TopicState::label));
    }

    private static void phase(JsonReport report, ScheduledPhase phase) {
        report.text("id", phase.phase().id())
                .text("title", phase.phase().title())
                .text("start", phase.start())
                .text("finish", phase.finish())
                .text("due", phase.due())
                .number("lateDays", phase.lateDays());
    }

    private static OptionalLong reviewMinutes(Schedule schedule) {
        long minutes = schedule.reviewMinutes();
        return minutes == 0 ? OptionalLong.empty() : OptionalLong.of(minutes);
    }

    private static void session(JsonReport report, Session session) {
        report.text("topic", session.topic().id()).text("date", session.date().toString());
        SessionFields.time(report, session);
    }
}

package org.learnroadmap.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Certificate;
import org.learnroadmap.core.plan.Fix;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;

/** The fields of JSON reports that are about deadlines. */
final class DeadlineFields {

    private DeadlineFields() {}

    /** Writes a topic with its dates. */
    static void topic(JsonReport report, ScheduledTopic topic) {
        report.text("id", topic.topic().id())
                .text("title", topic.topic().title())
                .text("phase", topic.phase().id())
                .text("start", topic.start().toString())
                .text("finish", topic.finish().toString())
                .number("minutes", topic.minutes())
                .text("due", topic.due())
                .number("lateDays", topic.lateDays())
                .number("slackMinutes", topic.slackMinutes());
    }

    /** Writes why a deadline cannot be met, and what could be changed if one is missed. */
    static void trouble(JsonReport report, Schedule schedule) {
        Optional<Certificate> certificate = schedule.certificate();
        certificate.ifPresent(proof -> certificate(report, proof));
        if (schedule.maxLateDays().orElse(0) > 0) {
            report.objects("fixes", schedule.fixes().stream(), (json, fix) -> fix(json, fix, certificate));
        }
    }

    private static void certificate(JsonReport report, Certificate proof) {
        report.object("certificate")
                .text("deadline", proof.deadline())
                .texts("topics", ids(proof.topics()))
                .number("minutes", proof.minutes())
                .number("available", proof.available())
                .text("from", proof.from().toString())
                .text("to", proof.to().toString())
                .number("lateDays", proof.lateDays())
                .close();
    }

    private static void fix(JsonReport report, Fix fix, Optional<Certificate> certificate) {
        report.text("id", fix.kind().id())
                .text("says", fix.says())
                .number("minutesPerDay", fix.minutesPerDay())
                .text("date", date(fix, certificate));
        if (!fix.deadlines().isEmpty()) {
            report.object("deadlines");
            fix.deadlines().forEach((id, date) -> report.text(id, date.toString()));
            report.close();
        }
        if (!fix.topics().isEmpty()) {
            report.texts("topics", ids(fix.topics()));
        }
        report.text("finish", fix.finish().toString());
    }

    /** Returns the earlier start, or the new date of the deadline that cannot be met, or of the only one to move. */
    private static Optional<LocalDate> date(Fix fix, Optional<Certificate> certificate) {
        List<LocalDate> moved = List.copyOf(fix.deadlines().values());
        Optional<LocalDate> proven = certificate.map(proof -> fix.deadlines().get(proof.deadline()));
        return fix.start().or(() -> proven).or(() -> moved.size() == 1 ? Optional.of(moved.get(0)) : Optional.empty());
    }

    static List<String> ids(List<Topic> topics) {
        return topics.stream().map(Topic::id).toList();
    }
}

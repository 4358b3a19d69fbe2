package org.learnroadmap.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.progress.Grade;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.core.progress.TopicStatus;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.export.internal.html.PaceRow;
import org.learnroadmap.export.internal.html.PageViews;

/** What the script of the page works on. */
final class PageData {

    /** The format of progress files. */
    private static final int PROGRESS_FORMAT = 1;

    private static final String WORDS = "script.";

    private static final int DIGITS = 10;

    private final Document document;
    private final Schedule schedule;
    private final PageViews views;

    PageData(Document document, PageViews views) {
        this.document = document;
        schedule = document.schedule();
        this.views = views;
    }

    /** Returns it as JSON that may stand within a script element: nothing in it can be taken for a tag. */
    String json() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonReport.write(out, this::write);
        return out.toString(StandardCharsets.UTF_8).strip().replace("<", "\\u003c");
    }

    private void write(JsonReport report) {
        report.text("roadmap", schedule.roadmap().id())
                .text("title", schedule.roadmap().title())
                .text("asOf", schedule.asOf().toString())
                .text("language", views.words().language())
                .text("locale", locale());
        progress(report, schedule.request().progress().orElseGet(this::noProgress));
        report.objects("finishes", views.paces().stream(), PageData::finish).number("minutesPerDay", current());
        report.text("digits", digits());
        texts(report, "formerly", former());
        texts(report, "words", views.words().patterns(WORDS));
    }

    /** Locale.ROOT stands for ISO dates and has no tag. */
    private String locale() {
        return document.locale().equals(Locale.ROOT) ? "" : document.locale().toLanguageTag();
    }

    private int current() {
        return Math.max(0, views.paces().stream().map(PaceRow::current).toList().indexOf(true));
    }

    private String digits() {
        return IntStream.range(0, DIGITS).mapToObj(views.words()::number).collect(Collectors.joining());
    }

    /** Returns the ids that topics have now by those that they once had. */
    private Map<String, String> former() {
        Roadmap roadmap = schedule.roadmap();
        Map<String, String> ids = new LinkedHashMap<>();
        for (Topic topic : roadmap.topics()) {
            topic.formerly().stream()
                    .filter(id ->
                            roadmap.topic(id).isEmpty() && roadmap.phase(id).isEmpty())
                    .forEach(id -> ids.putIfAbsent(id, topic.id()));
        }
        return ids;
    }

    private static void texts(JsonReport report, String name, Map<String, String> texts) {
        report.object(name);
        texts.forEach(report::text);
        report.close();
    }

    private Progress noProgress() {
        return Progress.builder(schedule.roadmap().id())
                .started(schedule.start())
                .build();
    }

    /** Writes the keys of a progress file. */
    private static void progress(JsonReport report, Progress progress) {
        report.object("progress")
                .number("format", PROGRESS_FORMAT)
                .text("roadmap", progress.roadmap())
                .text("started", progress.started())
                .objects("log", progress.log().stream(), PageData::entry)
                .object("topics");
        progress.topics().forEach((id, status) -> status(report, id, status));
        report.close().object("baseline");
        progress.baseline().forEach((id, date) -> report.text(id, date.toString()));
        report.close().close();
    }

    private static void entry(JsonReport report, ProgressEntry entry) {
        report.text("date", entry.date().toString())
                .text("topic", entry.topic())
                .text("did", entry.did().label());
        amounts(report, entry.minutes(), entry.share());
        report.text("grade", entry.grade().map(Grade::label)).text("reason", entry.reason());
    }

    private static void status(JsonReport report, String id, TopicStatus status) {
        report.object(id).text("status", status.status().label()).text("date", status.date());
        amounts(report, status.minutes(), status.share());
        report.text("reason", status.reason()).close();
    }

    private static void amounts(JsonReport report, OptionalInt minutes, OptionalInt share) {
        report.number("minutes", minutes);
        share.ifPresent(percent -> report.text("share", percent + "%"));
    }

    private static void finish(JsonReport report, PaceRow row) {
        report.number("minutes", row.minutes()).text("pace", row.says());
        if (row.finish() == null) {
            report.nothing("finish").nothing("text");
        } else {
            report.text("finish", row.finish().iso()).text("text", row.finish().text());
        }
    }
}

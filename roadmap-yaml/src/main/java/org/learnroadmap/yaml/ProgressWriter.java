package org.learnroadmap.yaml;

import java.util.Map;
import java.util.OptionalInt;
import org.learnroadmap.core.progress.Grade;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.core.progress.TopicStatus;
import org.learnroadmap.yaml.Output.Layout;

/** Writes progress files with the keys that {@link ProgressReader} reads; an entry of the log takes one line. */
final class ProgressWriter {

    private final Output out;

    private ProgressWriter(Output out) {
        this.out = out;
    }

    static void write(Output out, ProgressFile file) {
        new ProgressWriter(out).file(file);
    }

    private void file(ProgressFile file) {
        Progress progress = file.progress();
        out.startMap(Layout.LINES);
        FormatVersion.write(out);
        out.field("roadmap", progress.roadmap());
        progress.started().ifPresent(started -> out.field("started", started.toString()));
        out.list("log", progress.log(), this::entry);
        topics(progress.topics());
        RequestWriter.dates(out, "baseline", progress.baseline());
        file.request().ifPresent(request -> {
            out.key(ProgressReader.REQUEST);
            RequestWriter.write(out, request);
        });
        out.endMap();
    }

    private void entry(ProgressEntry entry) {
        out.startMap(Layout.ONE_LINE);
        out.field("date", entry.date().toString());
        out.field("topic", entry.topic());
        out.field("did", entry.did().label());
        amounts(entry.minutes(), entry.share());
        out.field("grade", entry.grade().map(Grade::label));
        out.field("reason", entry.reason());
        out.endMap();
    }

    private void topics(Map<String, TopicStatus> topics) {
        if (!topics.isEmpty()) {
            out.key("topics");
            out.startMap(Layout.LINES);
            topics.forEach((id, status) -> {
                out.key(id);
                status(status);
            });
            out.endMap();
        }
    }

    private void status(TopicStatus status) {
        out.startMap(Layout.ONE_LINE);
        out.field("status", status.status().label());
        status.date().ifPresent(date -> out.field("date", date.toString()));
        amounts(status.minutes(), status.share());
        out.field("reason", status.reason());
        out.endMap();
    }

    private void amounts(OptionalInt minutes, OptionalInt share) {
        minutes.ifPresent(known -> out.spelled("minutes", Integer.toString(known)));
        share.ifPresent(known -> out.field("share", known + "%"));
    }
}

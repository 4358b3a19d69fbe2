package org.learnroadmap.yaml;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Grade;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.core.progress.TopicStatus;

/** Makes progress of a map. What is wrong is reported and left out. */
final class ProgressReader {

    static final String REQUEST = "request";

    /** The keys of a progress file. */
    static final Set<String> FILE_KEYS =
            Keys.of(FormatVersion.KEY, "roadmap", "started", "log", "topics", "baseline", REQUEST);

    static final Set<String> ENTRY = Keys.of("date", "topic", "did", "minutes", "share", "grade", "reason");
    static final Set<String> STATUS = Keys.of("status", "date", "minutes", "share", "reason");

    private ProgressReader() {}

    static Optional<Progress.Builder> read(Value document, Fields fields) {
        Optional<String> roadmap = required(document, fields, "progress", "roadmap", "django-backend")
                .flatMap(ProgressReader::id);
        Optional<LocalDate> started = fields.get("started").flatMap(ProgressReader::date);
        List<ProgressEntry> log = fields.list("log", ProgressReader::entry);
        // without a roadmap the rest is read all the same, for what is wrong with it
        Progress.Builder progress = Progress.builder(roadmap.orElse("?"))
                .started(started.orElse(null))
                .entries(log);
        fields.get("topics")
                .flatMap(Value::freeFields)
                .ifPresent(topics -> topics.forEach((key, value) -> {
                    Optional<String> id = id(key);
                    Optional<TopicStatus> status = status(value);
                    id.ifPresent(known -> status.ifPresent(read -> progress.topic(known, read)));
                }));
        fields.get("baseline")
                .flatMap(Value::freeFields)
                .ifPresent(dates -> dates.forEach((key, value) -> {
                    Optional<String> id = id(key);
                    Optional<LocalDate> date = date(value);
                    id.ifPresent(known -> date.ifPresent(read -> progress.baseline(known, read)));
                }));
        return roadmap.map(known -> progress);
    }

    private static Optional<ProgressEntry> entry(Value value) {
        return value.fields(ENTRY).flatMap(fields -> entry(value, fields));
    }

    private static Optional<ProgressEntry> entry(Value value, Fields fields) {
        String what = "an entry of the log";
        Optional<LocalDate> date =
                required(value, fields, what, "date", "2026-01-07").flatMap(ProgressReader::date);
        Optional<String> topic =
                required(value, fields, what, "topic", "first-app").flatMap(ProgressReader::id);
        Optional<Did> did = required(value, fields, what, "did", "done")
                .flatMap(word -> word.word("unknown-action", "action", Did.labels(), Did::of));
        Optional<Integer> minutes = fields.get("minutes").flatMap(ProgressReader::minutes);
        Optional<Integer> share = fields.get("share").flatMap(ProgressReader::share);
        Optional<Grade> grade =
                fields.get("grade").flatMap(word -> word.word("unknown-grade", "grade", Grade.labels(), Grade::of));
        String reason = fields.text("reason");
        if (date.isEmpty() || topic.isEmpty() || did.isEmpty()) {
            return Optional.empty();
        }
        ProgressEntry.Builder entry = ProgressEntry.builder(date.get(), topic.get(), did.get())
                .grade(grade.orElse(null))
                .reason(reason);
        minutes.ifPresent(entry::minutes);
        share.ifPresent(entry::share);
        return built(value, entry, ProgressEntry.Builder::build);
    }

    private static Optional<TopicStatus> status(Value value) {
        return value.fields(STATUS).flatMap(fields -> status(value, fields));
    }

    private static Optional<TopicStatus> status(Value value, Fields fields) {
        Optional<Did> status = required(value, fields, "the progress of a topic", "status", "done")
                .flatMap(word -> word.word("unknown-status", "status", TopicStatus.labels(), TopicStatus::statusOf));
        Optional<LocalDate> date = fields.get("date").flatMap(ProgressReader::date);
        Optional<Integer> minutes = fields.get("minutes").flatMap(ProgressReader::minutes);
        Optional<Integer> share = fields.get("share").flatMap(ProgressReader::share);
        String reason = fields.text("reason");
        return status.map(TopicStatus::builder).flatMap(builder -> {
            builder.date(date.orElse(null)).reason(reason);
            minutes.ifPresent(builder::minutes);
            share.ifPresent(builder::share);
            return built(value, builder, TopicStatus.Builder::build);
        });
    }

    /** Builds a value whose parts are right by themselves; if they do not go together, says why. */
    private static <B, T> Optional<T> built(Value value, B builder, Function<B, T> build) {
        try {
            return Optional.of(build.apply(builder));
        } catch (IllegalStateException e) {
            value.error("invalid-progress", "{reason}", "reason", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<Value> required(Value value, Fields fields, String what, String key, String example) {
        Optional<Value> found = fields.get(key);
        if (found.isEmpty()) {
            value.missing(what, key, example);
        }
        return found;
    }

    private static Optional<String> id(Value value) {
        Optional<String> id = value.text();
        if (id.isPresent() && id.get().isBlank()) {
            value.error("missing-id", "an id is blank; write that of a topic or a roadmap");
        }
        return id.filter(text -> !text.isBlank());
    }

    private static Optional<LocalDate> date(Value value) {
        return value.parse("invalid-date", "date", DateRange::parseDate);
    }

    private static Optional<Integer> minutes(Value value) {
        return value.parse(
                "invalid-minutes",
                "minutes",
                text -> number(text, "\\d{1,9}", "write digits, such as 90", Minutes.MAX));
    }

    private static Optional<Integer> share(Value value) {
        return value.parse(
                "invalid-share", "share", text -> number(text, "\\d{1,9} ?%", "write a percentage, such as 40%", 100));
    }

    private static int number(String text, String pattern, String hint, int most) {
        String stripped = text.strip();
        if (!stripped.matches(pattern)) {
            throw new IllegalArgumentException("cannot be read; " + hint);
        }
        int number = Integer.parseInt(stripped.replaceAll("\\D", ""));
        if (number > most) {
            throw new IllegalArgumentException("is more than " + most);
        }
        return number;
    }
}

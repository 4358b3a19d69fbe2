package org.learnroadmap.export.internal.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learnroadmap.core.diagnostic.Printable;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.progress.TopicState;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.export.internal.wording.Wording;

/** The title of a check list, the most important facts below it, and where to learn. */
final class MarkdownHead {

    private final Schedule schedule;
    private final Roadmap roadmap;
    private final Wording words;
    private final TextLines lines;
    private final List<String> facts = new ArrayList<>();

    MarkdownHead(Document document, Wording words, TextLines lines) {
        schedule = document.schedule();
        roadmap = schedule.roadmap();
        this.words = words;
        this.lines = lines;
    }

    void write() {
        String mark = Mark.of("roadmap", roadmap.id())
                .with("lang", roadmap.lang())
                .with("title", exact(roadmap.title()))
                .toString();
        lines.add("# ", MarkdownText.atStart(roadmap.title(), words.isRightToLeft()), " ", mark);
        lines.blank();
        collect();
        // Each fact has a line of its own; the last one says that none of them is to be read back.
        for (int i = 0; i < facts.size(); i++) {
            lines.add(facts.get(i), i + 1 < facts.size() ? "\\" : " " + Mark.of("note"));
        }
        writeResources();
    }

    /** Returns the title if Markdown shows it differently. */
    static Optional<String> exact(String title) {
        return Optional.of(title).filter(text -> !Printable.escape(text).equals(text));
    }

    private void collect() {
        add("start", words.day(schedule.start()));
        if (schedule.standing().isPresent()) {
            add("as-of", words.day(schedule.asOf()));
        }
        add("finish", words.day(schedule.finish()));
        schedule.request().deadlines().entrySet().stream()
                .sorted(Map.Entry.<String, LocalDate>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .forEach(deadline -> addDeadline(deadline.getKey(), deadline.getValue()));
        add("topics", words.number(schedule.topics().size()));
        long done = done();
        if (done > 0) {
            add("done-topics", words.number(done));
        }
        add(done > 0 ? "time-left" : "time", words.minutes(schedule.totalMinutes()));
        schedule.lastReview()
                .ifPresent(last ->
                        add("reviews", words.say("until", words.minutes(schedule.reviewMinutes()), words.day(last))));
        schedule.calendar().zone().ifPresent(zone -> add("zone", MarkdownText.of(zone.getId(), false)));
    }

    private long done() {
        return schedule.standing().stream()
                .flatMap(standing ->
                        schedule.topics().stream().filter(topic -> standing.state(topic.topic()) == TopicState.DONE))
                .count();
    }

    private void addDeadline(String id, LocalDate due) {
        int late = schedule.lateDaysById().getOrDefault(id, 0);
        String date = late > 0 ? words.say("with", words.day(due), late(late)) : words.day(due);
        facts.add(words.say("fact", words.say("deadline", title(id)), date));
    }

    private String late(int days) {
        return words.say("late", words.number(days));
    }

    private String title(String id) {
        String title = id.equals(Request.ROADMAP)
                ? roadmap.title()
                : roadmap.topic(id)
                        .map(topic -> topic.title())
                        .or(() -> roadmap.phase(id).map(phase -> phase.title()))
                        .orElse(id);
        return MarkdownText.of(title, words.isRightToLeft());
    }

    private void add(String key, String text) {
        facts.add(words.say("fact", words.say(key), text));
    }

    private void writeResources() {
        if (!roadmap.resources().isEmpty()) {
            lines.blank();
            lines.add("## ", words.say("resources"), " ", Mark.of("note").toString());
            lines.blank();
            for (Resource resource : roadmap.resources()) {
                lines.add("- ", MarkdownLink.of(resource, words.isRightToLeft()));
            }
        }
    }
}

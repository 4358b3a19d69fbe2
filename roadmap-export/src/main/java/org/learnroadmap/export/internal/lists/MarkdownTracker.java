package org.learnroadmap.export.internal.lists;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.progress.TopicState;
import org.learnroadmap.export.internal.weeks.PlanWeek;
import org.learnroadmap.export.internal.wording.Wording;

/** The table that tracks a plan: a row for each topic, in the order of the roadmap, with the weeks in which it is done. */
final class MarkdownTracker {

    private final Schedule schedule;
    private final Wording words;
    private final TextLines lines;
    private final int[] first;
    private final int[] last;

    MarkdownTracker(Schedule schedule, Wording words, TextLines lines) {
        this.schedule = schedule;
        this.words = words;
        this.lines = lines;
        first = new int[schedule.roadmap().topics().size()];
        last = new int[first.length];
    }

    /** Counts in which week something of which topics is done. */
    void count(PlanWeek week, List<PlanPart> parts) {
        Roadmap roadmap = schedule.roadmap();
        for (PlanPart part : parts) {
            int topic = roadmap.topicNumber(part.topic().id());
            if (!part.review()) {
                int number = Math.max(1, week.number());
                first[topic] = first[topic] == 0 ? number : first[topic];
                last[topic] = number;
            }
        }
    }

    void write() {
        if (schedule.topics().isEmpty()) {
            return;
        }
        lines.blank();
        lines.add("## ", words.say("progress"), " ", Mark.of("tracker").toString());
        lines.blank();
        lines.add(Stream.of("phase", "weeks", "task", "status")
                .map(words::say)
                .collect(Collectors.joining(" | ", "| ", " |")));
        lines.add("|---|---|---|---|");
        schedule.topics().forEach(this::writeRow);
    }

    private void writeRow(ScheduledTopic topic) {
        boolean rightToLeft = words.isRightToLeft();
        lines.add(
                "| ",
                MarkdownText.of(topic.phase().title(), rightToLeft),
                " | ",
                weeks(topic.number()),
                " | ",
                MarkdownText.of(topic.topic().title(), rightToLeft),
                " ",
                Mark.of("topic", topic.topic().id()).toString(),
                " | ",
                words.say(status(topic)),
                " |");
    }

    private String weeks(int topic) {
        return first[topic] == last[topic] ? Integer.toString(first[topic]) : first[topic] + "-" + last[topic];
    }

    private String status(ScheduledTopic topic) {
        Optional<TopicState> state = schedule.standing().map(standing -> standing.state(topic.topic()));
        if (state.filter(TopicState.DONE::equals).isPresent()) {
            return "status-done";
        }
        return state.filter(TopicState.STARTED::equals).isPresent() ? "status-begun" : "status-open";
    }
}

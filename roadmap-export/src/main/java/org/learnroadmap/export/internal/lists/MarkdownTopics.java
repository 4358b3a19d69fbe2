package org.learnroadmap.export.internal.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.export.internal.weeks.PlanEntry;
import org.learnroadmap.export.internal.wording.Wording;

/** The topics of a week below the headings of their phases: a box for what is finished in it, a line for the rest. */
final class MarkdownTopics {

    /** The level of the outermost phases, and the deepest that Markdown has. */
    private static final int OUTERMOST = 3;

    private static final int DEEPEST = 6;

    private final Schedule schedule;
    private final Roadmap roadmap;
    private final Wording words;
    private final TextLines lines;
    private final Map<Integer, Integer> minutesBefore = new HashMap<>();
    private final int[] rank;
    private final Set<Integer> buffersLeft = new LinkedHashSet<>();

    MarkdownTopics(Schedule schedule, Wording words, TextLines lines) {
        this.schedule = schedule;
        roadmap = schedule.roadmap();
        this.words = words;
        this.lines = lines;
        rank = new int[roadmap.topics().size()];
        for (int phase = 0; phase < roadmap.allPhases().size(); phase++) {
            if (roadmap.allPhases().get(phase).buffer()) {
                buffersLeft.add(phase);
            }
        }
        int next = 0;
        for (ScheduledTopic topic : (Iterable<ScheduledTopic>) schedule.topicsByFinish()::iterator) {
            rank[topic.number()] = next++;
        }
    }

    /** Writes a week: phases in the order in which they are met, what is finished in each first. */
    void write(List<PlanPart> parts) {
        Map<Integer, List<PlanPart>> byPhase = new LinkedHashMap<>();
        parts.forEach(part -> byPhase.computeIfAbsent(phaseOf(part.topic()), phase -> new ArrayList<>())
                .add(part));
        List<Integer> open = List.of();
        for (Map.Entry<Integer, List<PlanPart>> phase : byPhase.entrySet()) {
            List<Integer> path = path(phase.getKey());
            writeHeadings(path, open);
            open = path;
            lines.blank();
            phase.getValue().stream()
                    .filter(PlanPart::finishes)
                    .sorted(Comparator.comparingInt(part -> rank[number(part.topic())]))
                    .forEach(this::writeBox);
            phase.getValue().stream().filter(part -> !part.finishes()).forEach(this::writeNote);
        }
        parts.stream()
                .filter(part -> !part.review())
                .forEach(part -> minutesBefore.merge(number(part.topic()), part.minutes(), Integer::sum));
    }

    /** Writes the headings of phases that keep these weeks free, in the first of them. */
    void writeBuffers(List<Phase> phases) {
        for (Integer phase : List.copyOf(buffersLeft)) {
            if (phases.contains(roadmap.allPhases().get(phase))) {
                writeBuffer(phase);
            }
        }
    }

    /** Writes the headings of phases that keep no whole week free. */
    void writeOtherBuffers() {
        List.copyOf(buffersLeft).forEach(this::writeBuffer);
    }

    private void writeBuffer(int phase) {
        buffersLeft.remove(phase);
        writeHeadings(path(phase), List.of());
    }

    private int number(Topic topic) {
        return roadmap.topicNumber(topic.id());
    }

    private int phaseOf(Topic topic) {
        return roadmap.phaseOf(number(topic));
    }

    /** Returns a phase behind those around it. */
    private List<Integer> path(int phase) {
        List<Integer> path = new ArrayList<>();
        for (int around = phase; around >= 0; around = roadmap.parentOf(around)) {
            path.add(0, around);
        }
        return path;
    }

    private void writeHeadings(List<Integer> path, List<Integer> open) {
        boolean same = true;
        for (int depth = 0; depth < path.size(); depth++) {
            boolean last = depth == path.size() - 1;
            same = same && !last && depth < open.size() && path.get(depth).equals(open.get(depth));
            if (!same) {
                lines.blank();
                writeHeading(roadmap.allPhases().get(path.get(depth)), depth, depth == 0 ? -1 : path.get(depth - 1));
            }
        }
    }

    private void writeHeading(Phase phase, int depth, int parent) {
        String mark = Mark.of("phase", phase.id())
                .with(
                        "in",
                        parent < 0
                                ? Optional.empty()
                                : Optional.of(roadmap.allPhases().get(parent).id()))
                .with("weeks", phase.weeks())
                .with("days", phase.days())
                .with("buffer", phase.buffer() ? Optional.of(true) : Optional.empty())
                .with("title", MarkdownHead.exact(phase.title()))
                .toString();
        lines.add(
                "#".repeat(Math.min(DEEPEST, OUTERMOST + depth)),
                " ",
                MarkdownText.atStart(phase.title(), words.isRightToLeft()),
                " ",
                mark);
    }

    private void writeBox(PlanPart part) {
        Topic topic = part.topic();
        Mark mark = Mark.of("topic", topic.id())
                .with(
                        "kind",
                        Optional.of(topic.kind())
                                .filter(kind -> kind != TopicKind.STUDY)
                                .map(TopicKind::label))
                .with(
                        "tier",
                        Optional.of(topic.tier())
                                .filter(tier -> tier != Tier.CORE)
                                .map(Tier::label))
                .with("effort", topic.effort())
                .with("weeks", topic.weeks())
                .with("days", topic.days())
                .with("title", MarkdownHead.exact(topic.title()));
        lines.add(
                part.done() ? "- [x] " : "- [ ] ",
                MarkdownText.of(topic.title(), words.isRightToLeft()),
                " ",
                mark.toString(),
                " ",
                facts(part));
        writeDetails(topic);
    }

    private void writeNote(PlanPart part) {
        String title = MarkdownText.atStart(part.topic().title(), words.isRightToLeft());
        lines.add(
                "- ",
                part.review() ? words.say("fact", words.say("review"), title) : title,
                " ",
                Mark.of("note").toString(),
                " ",
                facts(part));
    }

    private String facts(PlanPart part) {
        if (part.done()) {
            return words.say("facts", words.say("with", words.say("done"), words.day(part.to())));
        }
        List<String> facts = new ArrayList<>(List.of(time(part)));
        if (part.topic().kind() == TopicKind.CHECKPOINT) {
            facts.add(words.say("checkpoint"));
        }
        long before = minutesBefore.getOrDefault(number(part.topic()), 0);
        int all = schedule.topic(part.topic().id()).orElseThrow().minutes();
        if (!part.review() && all > part.minutes()) {
            facts.add(
                    part.finishes()
                            ? words.say("in-all", words.minutes(all))
                            : words.say("share", words.minutes(before + part.minutes()), words.minutes(all)));
        }
        if (part.last().late() > 0) {
            facts.add(words.say("late", words.number(part.last().late())));
        }
        return words.say("facts", joined("more", facts));
    }

    private String joined(String key, List<String> texts) {
        return texts.stream().reduce((one, other) -> words.say(key, one, other)).orElse("");
    }

    /** Sessions on a clock are said one by one, others together. */
    private String time(PlanPart part) {
        if (part.hasClockTimes()) {
            return joined(
                    "with",
                    part.entries().stream()
                            .map(entry -> words.say("day", words.day(entry.date()), time(entry)))
                            .toList());
        }
        String dates = part.from().equals(part.to())
                ? words.day(part.to())
                : words.say("range", words.day(part.from()), words.day(part.to()));
        return part.minutes() == 0 ? dates : words.say("with", dates, words.minutes(part.minutes()));
    }

    private String time(PlanEntry entry) {
        return entry.session() == null ? "" : words.time(entry.session());
    }

    private void writeDetails(Topic topic) {
        boolean rightToLeft = words.isRightToLeft();
        topic.description().stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    lines.blank();
                    lines.add("  ", MarkdownText.atStart(line.strip(), rightToLeft));
                });
        if (topic.description().isPresent()) {
            lines.blank();
        }
        topic.steps().forEach(step -> lines.add("  - ", MarkdownText.atStart(step, rightToLeft), exactly(step)));
        topic.resources().forEach(resource -> lines.add("  - ", MarkdownLink.of(resource, rightToLeft)));
    }

    private static String exactly(String step) {
        Optional<String> exact = MarkdownHead.exact(step);
        return exact.isEmpty() ? "" : " " + Mark.of("step").with("title", exact);
    }
}

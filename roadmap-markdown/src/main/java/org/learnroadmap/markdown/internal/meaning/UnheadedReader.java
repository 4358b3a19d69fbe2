package org.learnroadmap.markdown.internal.meaning;

import java.util.List;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.markdown.internal.lines.Line;
import org.learnroadmap.markdown.internal.lines.Mark;
import org.learnroadmap.markdown.internal.outline.Node;

/**
 * Reads a roadmap that has no headings: what holds other things is a phase; if nothing does, all are topics of one phase.
 */
final class UnheadedReader {

    private static final int LONGEST_TITLE = 60;

    private final Reading reading;
    private final PhaseReader phases;
    private final TopicReader topics;
    private final TableReader tables;

    UnheadedReader(Reading reading, PhaseReader phases) {
        this.reading = reading;
        this.phases = phases;
        topics = new TopicReader(reading);
        tables = new TableReader(reading);
    }

    /**
     * Reads what stands in a roadmap outside of its sections.
     *
     * @param points lists and tables, and texts with lists below them
     * @param texts  everything else
     */
    void read(List<Node> points, List<Node> texts) {
        if (points.size() == 1 && introduces(points.get(0))) {
            Node introduction = points.get(0);
            reading.place(introduction);
            introduction(introduction);
            read(introduction.children(), texts);
            return;
        }
        long holding = points.stream().filter(this::standsForPhase).count();
        if (holding > 0 && 2 * holding >= points.size()) {
            points.forEach(this::point);
            texts.forEach(reading::describe);
        } else if (!points.isEmpty()) {
            assumed(points);
            texts.forEach(reading::describe);
        } else {
            fromTexts(texts);
        }
    }

    /** Reads what stands beside headings: what holds other things is a phase there, too; the rest is told. */
    void readBeside(List<Node> points) {
        for (Node point : points) {
            if (point.is(Mark.TABLE_HEAD) || (point.is(Mark.NUMBER) && standsForPhase(point))) {
                point(point);
            } else {
                reading.describe(point);
            }
        }
    }

    private boolean introduces(Node node) {
        boolean list =
                node.is(Mark.TEXT) && node.children().size() > 1 && node.words().endsWith(":");
        return list || isRoot(node);
    }

    /** The root of a tree that is all there is stands for the roadmap. */
    private boolean isRoot(Node node) {
        return reading.roadmap().title == null
                && node.is(Mark.TEXT)
                && node.children().stream()
                                .filter(child -> child.is(Mark.BRANCH))
                                .count()
                        > 1;
    }

    private void introduction(Node node) {
        if (isRoot(node)) {
            reading.roadmap().title = new Placed<>(Titles.tidy(node.words()), node.line());
        } else {
            reading.roadmap().describe(node.words(), node.line());
        }
    }

    private void point(Node node) {
        if (node.is(Mark.TABLE_HEAD)) {
            assumed(List.of(node));
        } else {
            reading.roadmap().phases.add(phases.readPoint(node));
        }
    }

    private boolean standsForPhase(Node node) {
        if (node.is(Mark.TABLE_HEAD)) {
            return false;
        }
        boolean holds = node.children().stream().anyMatch(child -> !child.isText());
        int colon = node.words().indexOf(": ");
        boolean titled = !node.line().prose().lead().isEmpty() || (colon > 0 && colon <= LONGEST_TITLE);
        return holds || (node.is(Mark.NUMBER) && titled);
    }

    /** Short lines are topics; of paragraphs all are, if there is nothing else. */
    private void fromTexts(List<Node> texts) {
        List<Node> lines = texts.stream().filter(reading::isShortLine).toList();
        List<Node> topics = lines.size() > 1 ? lines : texts;
        texts.stream()
                .filter(text -> topics == lines && !reading.isShortLine(text))
                .forEach(reading::describe);
        if (!topics.isEmpty()) {
            assumed(topics);
        }
    }

    private void assumed(List<Node> nodes) {
        Line line = nodes.get(0).line();
        PhaseDraft phase = new PhaseDraft(line, "");
        for (Node node : nodes) {
            if (node.is(Mark.TABLE_HEAD)) {
                tables.inPhase(phase, node);
            } else {
                phase.topics.add(topics.read(node, TopicKind.STUDY));
            }
        }
        reading.roadmap().phases.add(phase);
        reading.notes().info("phase-assumed", line, "there are no phases; one was made for all topics");
    }
}

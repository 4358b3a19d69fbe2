package org.learnroadmap.markdown.internal.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.markdown.internal.lines.Mark;
import org.learnroadmap.markdown.internal.outline.Node;
import org.learnroadmap.markdown.internal.text.PeriodLabel;
import org.learnroadmap.markdown.internal.text.SectionName;

/** Reads a heading, or whatever else stands for a phase, with all below it. The outline bounds how deep it goes. */
final class PhaseReader {

    private static final Pattern TITLE_AND_TEXT =
            Pattern.compile("(?<title>[^:]{1,80}+):\\s++(?<text>\\S.*+)", Pattern.DOTALL);

    private static final Pattern BUFFER = Pattern.compile(
            "(?:buffer|break|catch[- ]?up|rest|holidays?|vacation|time off)(?: (?:week|time|days?))?s?",
            Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final SectionReader sections;
    private final PhaseFields fields;
    private final TopicReader topics;
    private final TableReader tables;

    PhaseReader(Reading reading) {
        this.reading = reading;
        sections = new SectionReader(reading);
        fields = new PhaseFields(reading);
        topics = new TopicReader(reading);
        tables = new TableReader(reading);
    }

    /** Reads a node and all below it as a phase. */
    PhaseDraft read(Node node) {
        PhaseDraft phase = PhaseTitle.read(node, reading);
        boolean period = PhaseTitle.labelOf(node).isPresent();
        content(phase, node.children(), period);
        complete(phase);
        if (node.isFlattened()) {
            reading.notes()
                    .info(
                            "nesting-flattened",
                            node.line(),
                            "what stands deeper in '{title}' was put beside what it stands below",
                            "title",
                            phase.title);
        }
        return phase;
    }

    /** Reads {@code Title: text}, a point of a list that stands for a phase. */
    PhaseDraft readPoint(Node node) {
        String words = node.words();
        Optional<Told> told = PeriodLabel.parse(words).isPresent()
                ? Optional.empty()
                : Told.of(node).or(() -> beforeColon(Titles.withoutNumber(words)));
        PhaseDraft phase = PhaseTitle.read(node, told.map(Told::title).orElse(words), reading);
        told.ifPresent(found -> phase.description.add(found.text()));
        content(phase, node.children(), false);
        complete(phase);
        return phase;
    }

    private static Optional<Told> beforeColon(String words) {
        Matcher matcher = TITLE_AND_TEXT.matcher(words);
        return matcher.matches()
                ? Optional.of(new Told(matcher.group("title"), matcher.group("text")))
                : Optional.empty();
    }

    /**
     * Reads what stands in a phase.
     *
     * @param paragraphs whether paragraphs are topics where nothing else is
     */
    void content(PhaseDraft phase, List<Node> nodes, boolean paragraphs) {
        List<Node> points = new ArrayList<>();
        List<Node> texts = new ArrayList<>();
        boolean among = nodes.stream().anyMatch(PhaseReader::isPhase);
        for (Node node : nodes) {
            if (section(phase, node)) {
                continue;
            }
            if (node.isHeading()) {
                heading(phase, node, among);
            } else if (node.is(Mark.TABLE_HEAD)) {
                tables.inPhase(phase, node);
            } else if (node.isText()) {
                texts.add(node);
            } else {
                points.add(node);
            }
        }
        points(phase, points);
        texts(phase, texts, paragraphs);
        phase.topics.sort(Comparator.comparingInt(topic -> topic.line.number()));
        phase.phases.sort(Comparator.comparingInt(child -> child.line.number()));
    }

    /** Paragraphs, or several short lines, are topics where nothing else is; links alone belong to what is around them. */
    private void texts(PhaseDraft phase, List<Node> texts, boolean paragraphs) {
        boolean lines = texts.size() > 1 && texts.stream().allMatch(reading::isShortLine);
        boolean topical = (paragraphs || lines) && !phase.hasContent();
        for (Node text : texts) {
            if (isLinkAlone(text) && !phase.untitled) {
                phase.links.addAll(text.links());
                reading.ledger().place(text);
            } else if (text.isAfterSeparator() && phase.hasContent()) {
                reading.describe(text);
            } else if (topical || KindWords.kind(text.words()).isPresent()) {
                phase.topics.add(topics.read(text, TopicKind.STUDY));
            } else {
                phase.description.addAll(reading.entries(text));
            }
        }
    }

    private static boolean isLinkAlone(Node node) {
        return node.links().size() == 1
                && node.text().equals(node.links().get(0).text());
    }

    /** Tells whether a heading stands for a phase in any case: it is no day and holds more than paragraphs. */
    private static boolean isPhase(Node node) {
        boolean holds = node.children().stream().anyMatch(child -> !child.isText());
        boolean label = PhaseTitle.labelOf(node).isPresent();
        return node.isHeading() && Named.of(node).isEmpty() && !isDay(node) && (label || holds);
    }

    private static boolean isDay(Node node) {
        return PhaseTitle.labelOf(node)
                .filter(label -> label.unit() == PeriodLabel.Unit.DAY)
                .isPresent();
    }

    /**
     * A heading below a phase is a phase of its own, or a topic if it is a day or holds no more than paragraphs.
     *
     * @param among whether there are phases beside it; then it is one, too, so that their order stays
     */
    private void heading(PhaseDraft phase, Node node, boolean among) {
        boolean untitled = PhaseTitle.labelOf(node)
                .filter(label -> label.title().isBlank())
                .isPresent();
        if (isDay(node) && untitled && !node.children().isEmpty()) {
            untitledDay(phase, node);
        } else if (isDay(node)) {
            phase.topics.add(topics.read(node, TopicKind.STUDY));
        } else if (among || isPhase(node)) {
            phase.phases.add(read(node));
        } else {
            TopicDraft topic = topics.read(node, TopicKind.STUDY);
            phase.topics.add(topic);
            reading.notes()
                    .info(
                            "topic-assumed",
                            node.line(),
                            "the heading '{title}' was read as a topic",
                            "title",
                            topic.title);
        }
    }

    /** A day without a title has topics of its own. */
    private void untitledDay(PhaseDraft phase, Node node) {
        PhaseDraft day = PhaseTitle.read(node, reading);
        content(day, node.children(), true);
        for (TopicDraft topic : day.topics) {
            topic.days = topic.days == null ? day.days : topic.days;
        }
        phase.topics.addAll(day.topics);
        phase.phases.addAll(day.phases);
        phase.description.addAll(day.description);
        phase.goals.addAll(day.goals);
        phase.outcomes.addAll(day.outcomes);
        phase.links.addAll(day.links);
        phase.requires.addAll(day.requires);
        new Hours(reading).read(day);
    }

    /** Points are topics. A single one with points below it only introduces them; several texts with points are phases. */
    private void points(PhaseDraft phase, List<Node> points) {
        boolean single = points.size() == 1 && !phase.hasContent() && introduces(points.get(0));
        for (Node point : points) {
            if (single) {
                reading.place(point);
                phase.description.add(point.words());
                content(phase, point.children(), true);
            } else if (holdsPhase(point)) {
                phase.phases.add(read(point));
            } else {
                phase.topics.add(topics.read(point, TopicKind.STUDY));
            }
        }
    }

    private boolean introduces(Node point) {
        return point.children().stream().filter(Node::isPoint).count() > 1
                && PeriodLabel.parse(point.words()).isEmpty()
                && KindWords.kind(point.words()).isEmpty();
    }

    /** A tree branches into phases, and a text with a list below it names one. */
    private static boolean holdsPhase(Node point) {
        boolean branches = point.is(Mark.BRANCH) && !point.children().isEmpty();
        return branches || (point.is(Mark.TEXT) && point.children().stream().anyMatch(Node::isPoint));
    }

    private boolean section(PhaseDraft phase, Node node) {
        Optional<Named> found = Named.of(node);
        if (found.isEmpty()) {
            return false;
        }
        Named named = found.get();
        boolean says = !named.value().isEmpty();
        switch (named.name()) {
            case GOALS -> phase.goals.addAll(named.entries(reading));
            case OUTCOMES -> phase.outcomes.addAll(named.entries(reading));
            case DESCRIPTION -> phase.description.addAll(named.entries(reading));
            case PREREQUISITES -> phase.requires.addAll(named.placedEntries(reading));
            case TOPICS -> topics(phase, named, TopicKind.STUDY);
            case PRACTICE -> topics(phase, named, TopicKind.PRACTICE);
            case EFFORT -> {
                return fields.hours(phase, named);
            }
            case DURATION -> {
                return fields.lasts(phase, named);
            }
            case RESOURCES -> sections.read(named);
            case PROJECT_IDEAS, CONCEPTS, TRACKER -> {
                if (says) {
                    return false;
                }
                sections.read(named);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Reads a section of topics; what it says itself is a list with commas. */
    void topics(PhaseDraft phase, Named named, TopicKind kind) {
        reading.place(named.node());
        if (named.name() == SectionName.PRACTICE && !named.value().isEmpty()) {
            phase.topics.add(topics.read(named.node().line(), named.value(), kind));
        } else {
            Lists.split(named.value())
                    .forEach(entry -> phase.topics.add(topics.read(named.node().line(), entry, kind)));
        }
        for (Node child : named.node().children()) {
            if (!child.isHeading()) {
                entries(phase, child, kind);
            } else if (!section(phase, child)) {
                heading(phase, child, false);
            }
        }
    }

    /** A text that introduces a list or a table only describes; the points and rows are the topics. */
    private void entries(PhaseDraft phase, Node node, TopicKind kind) {
        if (node.is(Mark.TEXT) && (!node.children().isEmpty() || node.words().endsWith(":"))) {
            reading.place(node);
            phase.description.add(node.words());
            node.children().forEach(child -> entries(phase, child, kind));
        } else if (node.is(Mark.TABLE_HEAD)) {
            tables.inPhase(phase, node);
        } else {
            phase.topics.add(topics.read(node, kind));
        }
    }

    /** A phase that says no more than its title is to be learned itself. */
    void complete(PhaseDraft phase) {
        if (phase.hasContent() || phase.untitled) {
            phase.links.forEach(
                    link -> reading.roadmap().resources.add(new Placed<>(Reading.resource(link), phase.line)));
            return;
        }
        if (BUFFER.matcher(phase.title).matches()) {
            phase.buffer = true;
            reading.notes()
                    .info("buffer-inferred", phase.line, "'{title}' was read as time kept free", "title", phase.title);
            return;
        }
        TopicDraft topic = topics.read(phase.line, phase.title, TopicKind.STUDY);
        topic.description.addAll(phase.description);
        phase.links.forEach(link -> topic.resources.add(Reading.resource(link)));
        phase.description.clear();
        phase.topics.add(topic);
        reading.notes()
                .info("topic-assumed", phase.line, "'{title}' has no topics and was read as one", "title", phase.title);
    }
}

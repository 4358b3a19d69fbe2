package org.learnroadmap.markdown.internal.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.markdown.internal.lines.Mark;
import org.learnroadmap.markdown.internal.outline.Node;
import org.learnroadmap.markdown.internal.text.DurationText;
import org.learnroadmap.markdown.internal.text.SectionName;

/** Reads the outermost nodes of one roadmap: what is a phase, what belongs to the roadmap itself. */
final class RoadmapReader {

    private static final Pattern DESCRIBES = Pattern.compile(
            "(?:description|overview|summary|about.*|intro(?:duction)?|notes?)", Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]++");

    private final Set<String> headings = new HashSet<>();
    private final Reading reading;
    private final RoadmapDraft roadmap;
    private final PhaseReader phases;
    private final TableReader tables;
    private final SectionReader sections;

    RoadmapReader(Reading reading) {
        this.reading = reading;
        roadmap = reading.roadmap();
        phases = new PhaseReader(reading);
        tables = new TableReader(reading);
        sections = new SectionReader(reading);
    }

    /** Reads all of a roadmap. */
    void read(List<Node> nodes) {
        nodes.stream()
                .flatMap(node -> node.withAllBelow().stream())
                .filter(Node::isHeading)
                .forEach(heading -> headings.add(plain(heading)));
        RoadmapTitles.Titled titled = RoadmapTitles.find(nodes);
        titled.title().ifPresent(this::title);
        content(titled.content());
        duration();
    }

    private void title(Node node) {
        reading.place(node);
        String words = Titles.tidy(Titles.withoutNumber(node.words()));
        if (roadmap.title == null && !words.isBlank()) {
            roadmap.title = new Placed<>(words, node.line());
        } else {
            roadmap.describe(words, node.line());
        }
    }

    private void content(List<Node> nodes) {
        List<Node> points = new ArrayList<>();
        List<Node> texts = new ArrayList<>();
        boolean headed = false;
        for (Node node : nodes) {
            if (section(node)) {
                continue;
            }
            if (node.isHeading()) {
                roadmap.phases.add(phases.read(node));
                headed = true;
            } else if (node.is(Mark.TABLE_HEAD) && TableReader.holdsPhases(node)) {
                roadmap.phases.addAll(tables.phases(node));
                headed = true;
            } else if (node.isText()) {
                texts.add(node);
            } else {
                points.add(node);
            }
        }
        if (headed || (points.isEmpty() && !roadmap.phases.isEmpty())) {
            new UnheadedReader(reading, phases).readBeside(points);
            texts.forEach(reading::describe);
        } else {
            new UnheadedReader(reading, phases).read(points, texts);
        }
        roadmap.phases.sort(Comparator.comparingInt(phase -> phase.line.number()));
    }

    private boolean section(Node node) {
        Optional<Named> found = Named.of(node);
        if (found.isEmpty()) {
            return false;
        }
        Named named = found.get();
        boolean says = !named.value().isEmpty();
        if (holdsTopics(named)) {
            return false;
        }
        switch (named.name()) {
            case GOALS -> {
                if (says && roadmap.goal == null) {
                    roadmap.goal = new Placed<>(named.value(), node.line());
                    reading.place(node);
                    node.children().forEach(child -> roadmap.goals.addAll(reading.entries(child)));
                } else {
                    roadmap.goals.addAll(named.entries(reading));
                }
            }
            case OUTCOMES -> roadmap.outcomes.addAll(named.entries(reading));
            case DESCRIPTION -> describe(named);
            case TABLE_OF_CONTENTS ->
                node.withAllBelow().stream()
                        .filter(each -> each == node || headings.contains(plain(each)))
                        .forEach(reading.ledger()::place);
            case PREREQUISITES -> prerequisites(named);
            case TOPICS, PRACTICE -> topicSection(named);
            case DURATION, EFFORT -> duration(named);
            case RESOURCES -> sections.read(named);
            case CONCEPTS, TRACKER, PROJECT_IDEAS -> {
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

    /** What a section is called is said unless that says no more than that it describes. */
    private void describe(Named named) {
        List<String> entries = named.entries(reading);
        String label = Titles.tidy(named.title());
        boolean plain = DESCRIBES.matcher(label).matches();
        for (int i = 0; i < entries.size(); i++) {
            String words = i == 0 && !plain ? label + ": " + entries.get(i) : entries.get(i);
            roadmap.describe(words, named.node().line());
        }
    }

    /** "Time" and "Introduction" may also be what is to be learned. */
    private static boolean holdsTopics(Named named) {
        List<Node> below = named.node().children();
        return switch (named.name()) {
            case DURATION, EFFORT -> named.value().isEmpty();
            case DESCRIPTION ->
                named.title().toLowerCase(Locale.ROOT).contains("intro")
                        && below.stream().anyMatch(child -> !child.isText());
            default -> false;
        };
    }

    private static String plain(Node node) {
        return NO_WORD.matcher(node.words().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private void prerequisites(Named named) {
        List<String> entries = named.entries(reading);
        for (Node child : named.node().children()) {
            reading.notes()
                    .info("prerequisite-kept", child.line(), "what is required before the roadmap was kept as text");
        }
        if (!entries.isEmpty()) {
            roadmap.describe(
                    "Prerequisites: " + String.join(", ", entries), named.node().line());
        }
    }

    private void topicSection(Named named) {
        PhaseDraft phase = new PhaseDraft(named.node().line(), Titles.tidy(named.title()));
        TopicKind kind = named.name() == SectionName.PRACTICE ? TopicKind.PRACTICE : TopicKind.STUDY;
        phases.topics(phase, named, kind);
        if (phase.hasContent()) {
            roadmap.phases.add(phase);
        } else {
            phase.description.forEach(words -> roadmap.describe(words, phase.line));
        }
    }

    private void duration(Named named) {
        String value = named.value();
        reading.place(named.node());
        named.node().children().forEach(reading::describe);
        boolean first = roadmap.duration == null;
        Optional<String> claimed = DurationText.claimed(value);
        if (claimed.isPresent() && first) {
            roadmap.duration = new Placed<>(claimed.get(), named.node().line());
        }
        if (!first || DurationText.read(value).isEmpty()) {
            roadmap.describe(named.title() + ": " + value, named.node().line());
        }
    }

    /** How long it takes stands in the title, in the goal or in what is said first. */
    private void duration() {
        if (roadmap.duration != null) {
            return;
        }
        List<Placed<String>> said = new ArrayList<>();
        Stream.of(roadmap.title, roadmap.goal).filter(Objects::nonNull).forEach(said::add);
        roadmap.told().stream().limit(1).forEach(said::add);
        for (Placed<String> words : said) {
            Optional<String> claimed = DurationText.claimed(words.value());
            if (claimed.isPresent()) {
                roadmap.duration = new Placed<>(claimed.get(), words.line());
                return;
            }
        }
    }
}

package org.learnroadmap.markdown.internal.meaning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.learnroadmap.core.model.Span;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.markdown.internal.lines.Line;
import org.learnroadmap.markdown.internal.lines.Link;
import org.learnroadmap.markdown.internal.lines.Mark;
import org.learnroadmap.markdown.internal.outline.Node;
import org.learnroadmap.markdown.internal.text.EffortText;
import org.learnroadmap.markdown.internal.text.PeriodLabel;
import org.learnroadmap.markdown.internal.text.Sentences;

/** Reads a point, a paragraph or a heading as a topic. */
final class TopicReader {

    /** A longer text is its first sentence, and the rest describes it. */
    private static final int LONG = 80;

    /** What stands between a title and an address. */
    private static final String DANGLING = " \t(<-–—:";

    private final Reading reading;

    TopicReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * Reads a topic with all below it.
     *
     * @param kind what the section says it is
     */
    TopicDraft read(Node node, TopicKind kind) {
        TopicDraft topic = new TopicDraft(node.line(), "");
        topic.kind = kind;
        title(topic, node);
        report(topic);
        reading.ledger().place(node);
        node.links().forEach(link -> topic.resources.add(Reading.resource(link)));
        node.children().forEach(child -> below(topic, child));
        flattening(topic, node);
        return topic;
    }

    /** Reads a text without a node of its own, such as a cell of a table or a part of one. */
    TopicDraft read(Line line, String words, TopicKind kind) {
        TopicDraft topic = new TopicDraft(line, "");
        topic.kind = kind;
        title(topic, words);
        report(topic);
        return topic;
    }

    private void title(TopicDraft topic, Node node) {
        String words = withoutAddress(node);
        Optional<Told> told = Told.of(node);
        if (told.isEmpty()
                || PeriodLabel.parse(words).isPresent()
                || KindWords.kind(words).isPresent()) {
            title(topic, words);
        } else {
            title(topic, told.get().title());
            topic.description.add(told.get().text());
        }
    }

    /** An address behind a title is a resource and no part of the title. */
    private static String withoutAddress(Node node) {
        String words = node.words();
        List<Link> links = node.links();
        if (links.isEmpty()) {
            return words;
        }
        Link last = links.get(links.size() - 1);
        int at = words.length() - last.text().length();
        boolean address = last.text().indexOf('.') > 0 && last.url().endsWith(last.text());
        if (address && at > 0 && words.endsWith(last.text())) {
            while (at > 0 && DANGLING.indexOf(words.charAt(at - 1)) >= 0) {
                at--;
            }
            return at == 0 ? words : Titles.tidy(words.substring(0, at));
        }
        return words;
    }

    /** Takes from a title what is more than a title. */
    private void title(TopicDraft topic, String words) {
        String text = days(topic, Titles.withoutNumber(words));
        text = kind(topic, text);
        text = tier(topic, text);
        text = effort(topic, text);
        int end = Sentences.endOfFirst(text);
        if (text.length() > LONG && end < text.length()) {
            topic.description.add(text.substring(end).strip());
            text = text.substring(0, end);
        }
        String title = Titles.tidy(text);
        topic.title = title.isBlank() ? words : title;
    }

    private String days(TopicDraft topic, String text) {
        Optional<PeriodLabel> label = PeriodLabel.parse(text);
        if (label.isPresent()) {
            boolean placed = place(topic, label.get());
            String title = label.get().title();
            boolean bracket = title.startsWith("(") && title.endsWith(")");
            return placed && !title.isBlank() && !bracket ? title : text;
        }
        Optional<PeriodLabel.Found> found = PeriodLabel.inBrackets(text);
        return found.isPresent() && place(topic, found.get().label())
                ? found.get().rest()
                : text;
    }

    private static boolean place(TopicDraft topic, PeriodLabel label) {
        Span span = new Span(label.first(), label.last());
        switch (label.unit()) {
            case DAY -> topic.days = span;
            case WEEK -> topic.weeks = span;
            default -> {
                return false;
            }
        }
        return true;
    }

    private static String kind(TopicDraft topic, String text) {
        Optional<KindWords.Kind> found = KindWords.kind(text);
        if (found.isEmpty()) {
            return text;
        }
        topic.kind = found.get().kind();
        topic.kindFrom = "'" + found.get().word() + "'";
        return found.get().rest();
    }

    private static String tier(TopicDraft topic, String text) {
        Optional<KindWords.Belonging> found = KindWords.tier(text);
        found.ifPresent(belonging -> topic.tier = belonging.tier());
        return found.map(KindWords.Belonging::rest).orElse(text);
    }

    private void report(TopicDraft topic) {
        if (topic.kind != TopicKind.STUDY) {
            reading.notes()
                    .info(
                            "kind-inferred",
                            topic.line,
                            "'{title}' was read as {kind} because of {from}",
                            "title",
                            topic.title,
                            "kind",
                            topic.kind.label(),
                            "from",
                            topic.kindFrom);
        }
        if (topic.tier != Tier.CORE) {
            reading.notes()
                    .info(
                            "tier-inferred",
                            topic.line,
                            "'{title}' was read as {tier} because its text says so",
                            "title",
                            topic.title,
                            "tier",
                            topic.tier.label());
        }
    }

    private static String effort(TopicDraft topic, String text) {
        Optional<EffortText.Found> found = EffortText.find(text);
        if (found.isEmpty() || found.get().rest().isBlank()) {
            return text;
        }
        topic.effort = found.get().effort();
        return found.get().rest();
    }

    private void below(TopicDraft topic, Node child) {
        Optional<Named> named = Named.of(child);
        if (named.isPresent() && section(topic, named.get())) {
            return;
        }
        if (child.is(Mark.TEXT) || child.is(Mark.CODE)) {
            for (Node each : child.withAllBelow()) {
                add(topic, each, each.is(Mark.TEXT) || each.is(Mark.CODE) ? topic.description : topic.steps);
            }
            return;
        }
        child.withAllBelow().forEach(each -> add(topic, each, topic.steps));
    }

    /** Only the head of a table may have no words. */
    private void add(TopicDraft topic, Node node, List<String> texts) {
        String words = words(topic, node);
        if (!words.isBlank()) {
            texts.add(words);
        }
    }

    /** Returns the words of a node, places it and takes its links. */
    private String words(TopicDraft topic, Node node) {
        node.links().forEach(link -> topic.resources.add(Reading.resource(link)));
        node.line().cells().forEach(cell -> cell.links().forEach(link -> topic.resources.add(Reading.resource(link))));
        reading.ledger().place(node);
        if (!node.line().cells().isEmpty()) {
            return String.join(" | ", Table.cells(node));
        }
        return node.is(Mark.TEXT) || node.is(Mark.CODE) ? node.text() : Titles.tidy(node.words());
    }

    private boolean section(TopicDraft topic, Named named) {
        switch (named.name()) {
            case RESOURCES ->
                new ResourceReader(reading).read(named).forEach(each -> topic.resources.add(each.value()));
            case PREREQUISITES -> topic.requires.addAll(requirements(named));
            case EFFORT, DURATION -> {
                return effortField(topic, named);
            }
            case STEPS, PRACTICE, TOPICS -> topic.steps.addAll(named.entries(reading));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean effortField(TopicDraft topic, Named named) {
        Optional<String> effort = EffortText.read(named.value());
        if (effort.isEmpty() || !named.node().children().isEmpty()) {
            return false;
        }
        topic.effort = effort.get();
        reading.ledger().place(named.node());
        return true;
    }

    private List<Placed<String>> requirements(Named named) {
        boolean beside = named.title().toLowerCase(Locale.ROOT).startsWith("co");
        return named.placedEntries(reading).stream()
                .map(entry -> beside ? new Placed<>("corequisite: " + entry.value(), entry.line()) : entry)
                .toList();
    }

    /** Steps have no steps: what stands deeper is put beside what it belongs to. */
    private void flattening(TopicDraft topic, Node node) {
        boolean deep = node.children().stream()
                .filter(child -> child.line().cells().isEmpty() && !child.isHeading())
                .filter(child -> Named.of(child).isEmpty())
                .anyMatch(child -> !child.children().isEmpty() && !child.is(Mark.TABLE_HEAD));
        if (deep || node.isFlattened()) {
            reading.notes()
                    .info(
                            "nesting-flattened",
                            node.line(),
                            "what stands deeper in '{title}' was put beside what it stands below",
                            "title",
                            topic.title);
        }
    }
}

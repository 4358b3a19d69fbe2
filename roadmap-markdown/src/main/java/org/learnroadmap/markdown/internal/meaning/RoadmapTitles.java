package org.learnroadmap.markdown.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.learnroadmap.markdown.internal.lines.Mark;
import org.learnroadmap.markdown.internal.outline.Node;

/** Finds the title of a roadmap among its outermost nodes, and where another roadmap begins. */
final class RoadmapTitles {

    private static final int LONGEST = 80;
    private static final Pattern ROADMAP = Pattern.compile(
            "\\b(?:road-?\\s?map|learning path|career path|study plan|learning plan|curriculum|syllabus)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE = Pattern.compile(
            "\\b(?:road-?\\s?map|path|plan|guide|curriculum|syllabus|course|learn(?:ing)?|journey|bootcamp|from .* to)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT =
            Pattern.compile("(?:about|how|why|what|who|contributing|using|this|the|my)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile(".*(?:[.!?:,;]|[.!?] .*)");

    /**
     * A title and what stands below it.
     *
     * @param title   the node that holds the title, if there is one
     * @param content the nodes without it
     */
    record Titled(Optional<Node> title, List<Node> content) {}

    private RoadmapTitles() {}

    /** Splits the outermost nodes of a text into those of each roadmap. */
    static List<List<Node>> split(List<Node> nodes) {
        List<List<Node>> parts = new ArrayList<>();
        List<Node> part = new ArrayList<>();
        boolean content = false;
        for (Node node : nodes) {
            if (content && begins(node)) {
                parts.add(part);
                part = new ArrayList<>();
                content = false;
            }
            part.add(node);
            content |= !node.isText() && Named.of(node).isEmpty();
        }
        parts.add(part);
        return parts;
    }

    private static boolean begins(Node node) {
        boolean place = node.isHeading() ? node.line().level() <= 1 : node.isText() && node.isAfterSeparator();
        String words = node.words();
        return place
                && isShort(words)
                && ROADMAP.matcher(words).find()
                && !ABOUT.matcher(words).lookingAt()
                && Named.of(node).isEmpty();
    }

    private static boolean isShort(String words) {
        return words.length() <= LONGEST && !SENTENCE.matcher(words).matches();
    }

    /** Finds the title of one roadmap. What stands below its heading takes the place of the heading. */
    static Titled find(List<Node> nodes) {
        Optional<Node> title = firstLine(nodes).or(() -> onlyHeading(nodes)).or(() -> firstHeading(nodes));
        List<Node> content = new ArrayList<>();
        for (Node node : nodes) {
            if (title.isPresent() && node == title.get()) {
                content.addAll(node.children());
            } else {
                content.add(node);
            }
        }
        return new Titled(title, content);
    }

    private static Optional<Node> firstLine(List<Node> nodes) {
        return nodes.stream()
                .findFirst()
                .filter(node -> node.is(Mark.TEXT) && !node.isHeading())
                .filter(node -> isShort(node.words()) && Named.of(node).isEmpty())
                .filter(node -> TITLE.matcher(node.words()).find());
    }

    /** The only heading of the first level is the title; so is the only heading that holds others. */
    private static Optional<Node> onlyHeading(List<Node> nodes) {
        if (nodes.isEmpty()) {
            return Optional.empty();
        }
        Node outermost = nodes.get(0);
        boolean holds =
                outermost.line().level() == 1 && outermost.children().stream().anyMatch(Node::isHeading);
        if (holds
                && headings(nodes.subList(1, nodes.size())).stream()
                        .noneMatch(node -> node.line().level() == 1)) {
            return Optional.of(outermost);
        }
        List<Node> headings = headings(nodes);
        List<Node> first =
                headings.stream().filter(node -> node.line().level() == 1).toList();
        if (first.size() == 1) {
            return Optional.of(first.get(0));
        }
        boolean only =
                headings.size() == 1 && headings.get(0).children().stream().anyMatch(Node::isHeading);
        return only ? Optional.of(headings.get(0)) : Optional.empty();
    }

    private static Optional<Node> firstHeading(List<Node> nodes) {
        return headings(nodes).stream()
                .findFirst()
                .filter(node -> node == nodes.get(0) || node.children().stream().allMatch(Node::isText))
                .filter(node ->
                        isShort(node.words()) && TITLE.matcher(node.words()).find())
                .filter(node -> node.line().level() == 0
                        || ROADMAP.matcher(node.words()).find());
    }

    private static List<Node> headings(List<Node> nodes) {
        return nodes.stream()
                .filter(Node::isHeading)
                .filter(node -> Named.of(node).isEmpty())
                .filter(node -> PhaseTitle.labelOf(node).isEmpty())
                .toList();
    }
}

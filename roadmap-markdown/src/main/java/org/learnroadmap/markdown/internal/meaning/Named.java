package org.learnroadmap.markdown.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learnroadmap.markdown.internal.lines.Mark;
import org.learnroadmap.markdown.internal.outline.Node;
import org.learnroadmap.markdown.internal.text.PeriodLabel;
import org.learnroadmap.markdown.internal.text.ResourceKinds;
import org.learnroadmap.markdown.internal.text.SectionName;

/**
 * A node that names what stands below it, as "Goals" does, or says it at once, as "Goal: build a shop" does.
 *
 * @param name  what it names
 * @param title the name as written
 * @param value what it says itself; empty if nothing
 * @param node  the node
 */
record Named(SectionName name, String title, String value, Node node) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_KIND = 25;

    static Optional<Named> of(Node node) {
        boolean words = node.line().cells().isEmpty() && !node.is(Mark.CODE);
        if (!words || PeriodLabel.parse(node.words()).isPresent()) {
            return Optional.empty();
        }
        String text = node.words();
        Optional<SectionName> whole = SectionName.of(text);
        boolean names = node.isHeading() || !node.children().isEmpty();
        if (whole.isPresent() && names) {
            return Optional.of(new Named(whole.get(), text, "", node));
        }
        if (node.isHeading() && isResourceList(node)) {
            return Optional.of(new Named(SectionName.RESOURCES, text, "", node));
        }
        int colon = text.indexOf(':');
        if (colon <= 0 || colon > LONGEST_NAME) {
            return Optional.empty();
        }
        String title = text.substring(0, colon).strip();
        String value = text.substring(colon + 1).strip();
        return SectionName.of(title).map(name -> new Named(name, title, value, node));
    }

    /** Tells whether a heading names a kind of resource, and all points below it are links or books. */
    private static boolean isResourceList(Node node) {
        boolean kind = node.words().length() <= LONGEST_KIND
                && ResourceKinds.ofLabel(node.words()).isPresent();
        return kind
                && !node.children().isEmpty()
                && node.children().stream()
                        .allMatch(child -> !child.links().isEmpty()
                                || ResourceKinds.book(child.words()).isPresent());
    }

    /** Returns the same as {@link #entries}, each with its line. */
    List<Placed<String>> placedEntries(Reading reading) {
        List<Placed<String>> entries = new ArrayList<>();
        if (!value.isEmpty()) {
            entries.add(new Placed<>(value, node.line()));
        }
        for (Node child : node.children()) {
            reading.entries(child).forEach(words -> entries.add(new Placed<>(words, child.line())));
        }
        reading.place(node);
        return entries;
    }

    /** Returns its own value and the words of all below it, and places them. */
    List<String> entries(Reading reading) {
        return placedEntries(reading).stream().map(Placed::value).toList();
    }
}

package org.learnroadmap.markdown.internal.meaning;

import java.util.Optional;
import java.util.regex.Pattern;
import org.learnroadmap.markdown.internal.outline.Node;

/**
 * A title in bold and what is told about it, as in {@code **Arrays**: rows of values}.
 *
 * @param title the part in bold
 * @param text  the rest, not blank
 */
record Told(String title, String text) {

    private static final Pattern SIGN = Pattern.compile("\\A[:\\-–—]\\s*+");

    /** Finds a title at the beginning of a node: one before a colon or a dash, or one with a line of its own. */
    static Optional<Told> of(Node node) {
        String lead = node.line().prose().lead();
        String words = node.words();
        if (lead.isEmpty() || !words.startsWith(lead)) {
            return Optional.empty();
        }
        String behind = words.substring(lead.length()).strip();
        boolean line = node.line().prose().isStrong() && node.lines().size() > 1;
        boolean told = line || lead.endsWith(":") || SIGN.matcher(behind).lookingAt();
        String text = SIGN.matcher(behind).replaceFirst("");
        return told && !text.isBlank() ? Optional.of(new Told(lead, text)) : Optional.empty();
    }
}

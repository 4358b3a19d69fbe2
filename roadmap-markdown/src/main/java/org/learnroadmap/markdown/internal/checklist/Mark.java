package org.learnroadmap.markdown.internal.checklist;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A comment that says what a line of a check list is: {@code <!-- topic: blog; effort: 4h-8h -->}.
 *
 * @param name   what the line is
 * @param id     of what it is about; empty if it is about nothing with an id
 * @param values all others by name
 */
record Mark(String name, String id, Map<String, String> values) {

    /** What the comment of every list begins with. */
    static final String OF_ROADMAP = "<!-- roadmap: ";

    private static final Pattern COMMENT =
            Pattern.compile("<!-- (?<parts>(?:roadmap|phase|topic|step|resource|week|tracker|note)(?:[:;] .*)?) -->");
    private static final Pattern PART = Pattern.compile("(?<name>[a-z]+)(?:: (?<value>.*))?");
    private static final Pattern ENCODED = Pattern.compile("%([0-9A-F]{4})");

    /** Reads a comment; nothing if it is another one. */
    static Optional<Mark> of(String comment) {
        Matcher matcher = COMMENT.matcher(comment);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        String name = "";
        for (String text : matcher.group("parts").split("; ")) {
            Matcher part = PART.matcher(text);
            if (!part.matches()) {
                return Optional.empty();
            }
            name = name.isEmpty() ? part.group("name") : name;
            values.putIfAbsent(part.group("name"), decoded(part.group("value")));
        }
        return Optional.of(new Mark(name, values.getOrDefault(name, ""), values));
    }

    private static String decoded(@Nullable String value) {
        return value == null
                ? ""
                : ENCODED.matcher(value)
                        .replaceAll(code -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(code.group(1), 16))));
    }

    /** Tells whether the line is of a kind. */
    boolean is(String kind) {
        return name.equals(kind);
    }

    /** Returns a value. */
    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }
}

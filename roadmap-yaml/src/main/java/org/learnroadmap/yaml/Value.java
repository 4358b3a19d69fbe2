package org.learnroadmap.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.learnroadmap.core.diagnostic.Diagnostic;

/**
 * A node on its way into a definition or request: read as what is expected, or reported as something else. Answers
 * nothing for what it reported.
 */
final class Value {

    private final Node node;
    private final NodePath path;
    private final Faults faults;

    Value(Node node, NodePath path, Faults faults) {
        this.node = node;
        this.path = path;
        this.faults = faults;
    }

    Node node() {
        return node;
    }

    /** Returns the key of the value in its map. */
    String name() {
        return path.name();
    }

    /** Tells whether something was written that was not refused before. */
    boolean isGiven() {
        return isGiven(node);
    }

    /** Tells whether a node was written and not refused before. */
    static boolean isGiven(Node node) {
        return !(node instanceof Node.Refused)
                && !(node instanceof Node.Scalar scalar && scalar.type() == Node.ScalarType.NULL);
    }

    /** Reports a finding about this value. */
    void report(Diagnostic.Builder finding) {
        faults.add(finding, node, path);
    }

    /** Reports an error about this value. */
    void error(String code, String template, Object... arguments) {
        report(Diagnostic.error(code).message(template, arguments));
    }

    /** Reports that this is not what it must be, unless it was refused before. */
    void wrongType(String expected) {
        if (!(node instanceof Node.Refused)) {
            error(
                    "wrong-type",
                    "{what} must be {expected}, was {actual}",
                    "what",
                    path.describe(),
                    "expected",
                    expected,
                    "actual",
                    node.describe());
        }
    }

    /** Reads any scalar as the text that was written. */
    Optional<String> text() {
        if (isGiven() && node instanceof Node.Scalar scalar) {
            return Optional.of(scalar.text());
        }
        wrongType("text");
        return Optional.empty();
    }

    /** Reads {@code true} or {@code false}. */
    Optional<Boolean> flag() {
        if (node instanceof Node.Scalar scalar && scalar.type() == Node.ScalarType.BOOLEAN) {
            return Optional.of(Boolean.valueOf(scalar.text()));
        }
        wrongType("true or false");
        return Optional.empty();
    }

    /**
     * Reads a scalar.
     *
     * @param code   the code of the finding if it cannot be read
     * @param what   what it is, for the message
     * @param reader throws an {@link IllegalArgumentException} whose message completes a sentence that begins with the
     *               value
     */
    <T> Optional<T> parse(String code, String what, Function<String, T> reader) {
        return parse(code, what, reader, text -> Optional.empty());
    }

    /** Reads a scalar; of one that cannot be read, says what was probably meant. */
    <T> Optional<T> parse(
            String code, String what, Function<String, T> reader, Function<String, Optional<String>> suggestion) {
        return text().flatMap(text -> {
            try {
                return Optional.of(reader.apply(text));
            } catch (IllegalArgumentException e) {
                String reason = String.valueOf(e.getMessage());
                report(invalid(code, what, text, reason)
                        .suggestion(suggestion.apply(text).orElse(null)));
                return Optional.empty();
            }
        });
    }

    /** Starts a finding about a text that cannot be read; the reason completes a sentence that begins with it. */
    static Diagnostic.Builder invalid(String code, String what, String text, String reason) {
        return Diagnostic.error(code)
                .message("{what} '{value}' {reason}", "what", what, "value", text, "reason", reason);
    }

    /** Reports that a map lacks a key. */
    void missing(String what, String key, String example) {
        error(
                "missing-key",
                "{what} needs '{key}', such as {key}: {example}",
                "what",
                what,
                "key",
                key,
                "example",
                example);
    }

    /**
     * Reads one of a few words.
     *
     * @param code the code of the finding if it is another
     * @param what what it is, for the message
     */
    <T> Optional<T> word(String code, String what, List<String> words, Function<String, Optional<T>> reader) {
        return text().flatMap(text -> {
            Optional<T> known = reader.apply(text);
            if (known.isEmpty()) {
                report(Diagnostic.error(code).unknownWord(what, text, words));
            }
            return known;
        });
    }

    /** Reads a list; entries that the reader refuses are left out, here and in the tree. */
    <T> List<T> list(Function<Value, Optional<T>> reader) {
        if (!(node instanceof Node.Sequence sequence)) {
            wrongType(node instanceof Node.Scalar ? "a list, such as [...]" : "a list");
            return List.of();
        }
        List<Node> items = sequence.items();
        List<T> result = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i);
            Optional<T> entry = reader.apply(new Value(item, path.index(result.size()), faults));
            if (entry.isPresent()) {
                items.set(result.size(), item);
                result.add(entry.get());
            }
        }
        items.subList(result.size(), items.size()).clear();
        return result;
    }

    /** Reads a map with the given keys; others are reported, except those that are the author's own. */
    Optional<Fields> fields(Set<String> keys) {
        Optional<Fields> fields = freeFields();
        fields.ifPresent(map -> map.reportOthers(keys));
        return fields;
    }

    /** Reads a map with keys of the author's choice. */
    Optional<Fields> freeFields() {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new Fields(mapping, path, faults));
        }
        wrongType("a map");
        return Optional.empty();
    }
}

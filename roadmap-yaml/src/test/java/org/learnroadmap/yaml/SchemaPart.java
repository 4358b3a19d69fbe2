package org.learnroadmap.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A part of a schema.
 *
 * @param pointer where it is, as a JSON pointer
 */
record SchemaPart(String pointer, Node node) {

    static SchemaPart root(FormatSchema schema) {
        return new SchemaPart("", Tree.of(schema.fileName(), schema.text()).root());
    }

    /** Hands over this part and every part below it that is a schema of its own. */
    void walk(Consumer<SchemaPart> action) {
        if (!(node instanceof Node.Mapping)) {
            return; // true and false are schemas too
        }
        action.accept(this);
        Stream.of("items", "additionalProperties", "not", "if", "then", "else")
                .flatMap(key -> child(key).stream())
                .forEach(part -> part.walk(action));
        Stream.of("properties", "patternProperties", "$defs")
                .flatMap(key -> children(key).values().stream())
                .forEach(part -> part.walk(action));
        Stream.of("allOf", "anyOf", "oneOf").flatMap(this::branches).forEach(part -> part.walk(action));
    }

    /** Returns the entries of a list. */
    Stream<SchemaPart> branches(String key) {
        List<Node> items = child(key)
                .map(branches -> ((Node.Sequence) branches.node).items())
                .orElse(List.of());
        return Stream.iterate(0, index -> index < items.size(), index -> index + 1)
                .map(index -> new SchemaPart(pointer + "/" + key + "/" + index, items.get(index)));
    }

    /** Returns the schemas of the keys that are described here; those of a condition are not. */
    Map<String, SchemaPart> properties() {
        boolean isCondition = child("title").isEmpty();
        return isCondition ? Map.of() : children("properties");
    }

    private Map<String, SchemaPart> children(String key) {
        Map<String, SchemaPart> children = new LinkedHashMap<>();
        child(key)
                .ifPresent(map -> Tree.entries((Node.Mapping) map.node)
                        .forEach((name, value) ->
                                children.put(name, new SchemaPart(map.pointer + "/" + escape(name), value))));
        return children;
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Returns what stands behind a key. */
    Optional<SchemaPart> child(String key) {
        return node instanceof Node.Mapping map
                ? Optional.ofNullable(map.get(key)).map(value -> new SchemaPart(pointer + "/" + key, value))
                : Optional.empty();
    }

    /** Returns the part that a reference within the schema names. */
    Optional<SchemaPart> at(String reference) {
        Optional<SchemaPart> part = Optional.of(this);
        for (String step : reference.replaceFirst("^#/", "").split("/")) {
            part = part.flatMap(parent -> parent.child(step));
        }
        return reference.startsWith("#/") ? part : Optional.empty();
    }

    /** Returns what a reference within the schema names. */
    Optional<String> json(String reference) {
        return at(reference).map(part -> JsonText.of(part.node));
    }

    /** Returns the words of which a value is one. */
    List<String> words(String reference) {
        return at(reference).stream()
                .flatMap(part -> part.branches("enum"))
                .map(word -> (Node.Scalar) word.node)
                .filter(word -> word.type() != Node.ScalarType.NULL)
                .map(Node.Scalar::text)
                .toList();
    }

    Optional<String> text(String key) {
        return child(key).map(text -> ((Node.Scalar) text.node).text());
    }

    /** Returns what editors offer: the default, if there is one, and the examples. */
    List<Node> samples() {
        return Stream.concat(
                        child("default").map(SchemaPart::node).stream(),
                        branches("examples").map(SchemaPart::node))
                .toList();
    }
}

package org.learnroadmap.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a schema as people are told about it.
 *
 * @param root the schema
 * @param part what stands at a place of it
 */
record FormatPart(SchemaPart root, SchemaPart part) {

    /** Kinds of values that have a name of their own in the document. */
    private static final Map<String, String> NAMES = Map.of(
            "id", "id",
            "element-id", "id",
            "reference", "id",
            "text", "text",
            "given-text", "text",
            "span", "span",
            "date", "date",
            "amount", "time",
            "hours", "hours",
            "pace", "text or map");

    /** Returns what describes one document. */
    static FormatPart root(FormatSchema schema) {
        SchemaPart root = SchemaPart.root(schema);
        return new FormatPart(root, root.at("#/$defs/roadmap").orElse(root));
    }

    private FormatPart with(SchemaPart other) {
        return new FormatPart(root, other);
    }

    /** Follows references. */
    private FormatPart meant() {
        return part.text("$ref")
                .flatMap(root::at)
                .map(this::with)
                .map(FormatPart::meant)
                .orElse(this);
    }

    String title() {
        return meant().part.text("title").orElse("");
    }

    String pointer() {
        return part.pointer();
    }

    /** Returns the keys of a level in order; none if this is no level. */
    Map<String, FormatPart> keys() {
        Map<String, FormatPart> keys = new LinkedHashMap<>();
        meant().part.properties().forEach((name, property) -> keys.put(name, with(property)));
        return keys;
    }

    /** Returns what the entries of a list are. */
    Optional<FormatPart> items() {
        Optional<SchemaPart> items = meant().part.child("items");
        return items.map(found -> found.branches("allOf").findFirst().orElse(found))
                .map(this::with);
    }

    /** Returns what the values of a map with free keys are. */
    Optional<FormatPart> values() {
        return meant().part
                .child("additionalProperties")
                .filter(values -> values.node() instanceof Node.Mapping)
                .map(this::with);
    }

    /** Returns the text behind a key, or those of the list there. */
    private Stream<String> texts(String key) {
        Optional<Node> found = meant().part.child(key).map(SchemaPart::node);
        Stream<Node> nodes = found.stream()
                .flatMap(node -> node instanceof Node.Sequence list ? list.items().stream() : Stream.of(node));
        return nodes.map(Node.Scalar.class::cast)
                .filter(text -> text.type() != Node.ScalarType.NULL)
                .map(Node.Scalar::text);
    }

    /** Tells whether a map of this level must have a key. */
    boolean requires(String key) {
        return texts("required").anyMatch(key::equals);
    }

    Optional<String> byDefault() {
        return part.text("default");
    }

    /** Returns what the document must call the value. */
    String type() {
        List<String> words = texts("enum").distinct().toList();
        if (!words.isEmpty()) {
            return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        }
        String name = part.text("$ref").map(ref -> ref.replace("#/$defs/", "")).orElse("");
        return NAMES.containsKey(name) ? NAMES.get(name) : typeByStructure();
    }

    private String typeByStructure() {
        List<String> types = texts("type").toList();
        if (types.contains("array")) {
            return "list of " + items().orElseThrow().plural();
        }
        if (types.contains("object")) {
            return "map";
        }
        if (types.contains("boolean") && !types.contains("string")) {
            return "`true` or `false`";
        }
        boolean isNumber = types.contains("integer") && texts("maximum").anyMatch(most -> !most.equals("0"));
        return isNumber ? "whole number" : "text";
    }

    private String plural() {
        if (part.text("$ref").isPresent() && List.of("text", "id").contains(type())) {
            return type() + "s";
        }
        String title = title().toLowerCase(Locale.ROOT);
        return title.endsWith("y") ? title.replaceFirst("y$", "ies") : title.startsWith("days") ? title : title + "s";
    }
}

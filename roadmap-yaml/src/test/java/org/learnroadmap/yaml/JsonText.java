package org.learnroadmap.yaml;

import java.util.stream.Collectors;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes trees as JSON, numbers as they were written. */
final class JsonText {

    private static final String NUMBER = "-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?";

    private JsonText() {}

    static String of(Node node) {
        if (node instanceof Node.Mapping map) {
            return Tree.entries(map).entrySet().stream()
                    .map(entry -> quote(entry.getKey()) + ": " + of(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Node.Sequence list) {
            return list.items().stream().map(JsonText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return switch (scalar.type()) {
            case NULL -> "null";
            case BOOLEAN -> scalar.text();
            case INTEGER, DECIMAL -> scalar.text().matches(NUMBER) ? scalar.text() : quote(scalar.text());
            case TEXT -> quote(scalar.text());
        };
    }

    private static String quote(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}

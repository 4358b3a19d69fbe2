package org.learnroadmap.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads values of any kind with their types: text, numbers, booleans, lists and maps of them. */
final class AttributeReader {

    /** Longer numbers take noticeably long to read. */
    static final int LONGEST_NUMBER = 1000;

    private AttributeReader() {}

    /** Reads a map; a key without a value is left out. */
    static Map<String, Object> read(Value value) {
        return value.freeFields().map(AttributeReader::map).orElse(Map.of());
    }

    private static Map<String, Object> map(Fields fields) {
        Map<String, Object> map = new LinkedHashMap<>();
        fields.forEach((key, value) -> value(value).ifPresent(read -> map.put(key.name(), read)));
        return map;
    }

    private static Optional<Object> value(Value value) {
        Node node = value.node();
        if (node instanceof Node.Mapping) {
            return Optional.of(read(value));
        }
        if (node instanceof Node.Sequence) {
            return Optional.of(value.list(AttributeReader::value));
        }
        return node instanceof Node.Scalar scalar ? scalar(value, scalar) : Optional.empty();
    }

    private static Optional<Object> scalar(Value value, Node.Scalar scalar) {
        return switch (scalar.type()) {
            case TEXT -> Optional.of(scalar.text());
            case BOOLEAN -> Optional.of(Boolean.valueOf(scalar.text()));
            case INTEGER, DECIMAL -> number(value, scalar);
            case NULL -> {
                value.wrongType("text, a number, a boolean, a list or a map");
                yield Optional.empty();
            }
        };
    }

    private static Optional<Object> number(Value value, Node.Scalar scalar) {
        if (scalar.text().length() <= LONGEST_NUMBER) {
            try {
                return Optional.of(
                        scalar.type() == Node.ScalarType.INTEGER
                                ? new BigInteger(scalar.text())
                                : new BigDecimal(scalar.text()));
            } catch (NumberFormatException e) {
                // reported below: its exponent is too large
            }
        }
        value.error("invalid-number", "the number is too large; put it in quotes to keep it as text");
        return Optional.empty();
    }
}

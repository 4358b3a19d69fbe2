package org.learnroadmap.core.internal.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Deep, immutable copies of an author's own key-values: text, numbers, booleans, lists and maps of them. */
public final class Attributes {

    private static final int DEPTH = 1000;

    private Attributes() {}

    /**
     * Copies a map, keeping its order.
     *
     * @throws IllegalArgumentException if a value is of another type, or lists and maps nest deeper than 1000
     */
    public static Map<String, Object> copyOf(Map<String, ?> attributes) {
        return copyOf(attributes, 0);
    }

    private static Map<String, Object> copyOf(Map<?, ?> attributes, int depth) {
        Map<String, Object> copy = new LinkedHashMap<>();
        attributes.forEach((key, value) -> copy.put(String.valueOf(key), copyOfValue(value, depth + 1)));
        return Collections.unmodifiableMap(copy);
    }

    private static Object copyOfValue(Object value, int depth) {
        if (depth > DEPTH) {
            throw new IllegalArgumentException("attributes nest deeper than " + DEPTH);
        }
        if (value instanceof Map<?, ?> map) {
            return copyOf(map, depth);
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list.size());
            list.forEach(element -> copy.add(copyOfValue(element, depth + 1)));
            return Collections.unmodifiableList(copy);
        }
        if (value instanceof Integer number) {
            return BigInteger.valueOf(number);
        }
        if (value instanceof Long number) {
            return BigInteger.valueOf(number);
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number);
        }
        if (value instanceof String
                || value instanceof Boolean
                || value instanceof BigInteger
                || value instanceof BigDecimal) {
            return value;
        }
        throw new IllegalArgumentException(
                "an attribute must be text, a number, a boolean, a list or a map, was " + value);
    }
}

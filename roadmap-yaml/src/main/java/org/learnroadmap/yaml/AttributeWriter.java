package org.learnroadmap.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** Writes values of any kind so that they keep their types: text, numbers, booleans, lists and maps of them. */
final class AttributeWriter {

    private AttributeWriter() {}

    /** Writes a map, unless it is empty. */
    static void write(Output out, String key, Map<String, Object> attributes) {
        if (!attributes.isEmpty()) {
            out.key(key);
            map(out, attributes);
        }
    }

    private static void map(Output out, Map<?, ?> map) {
        out.startMap(Output.Layout.LINES);
        map.forEach((key, value) -> {
            out.key(key(key.toString()));
            value(out, value);
        });
        out.endMap();
    }

    private static String key(String key) {
        if (key.length() > TreeReader.LONGEST_KEY) {
            throw new IllegalArgumentException(
                    "a key of attributes is longer than " + TreeReader.LONGEST_KEY + " characters");
        }
        return key;
    }

    private static void value(Output out, Object value) {
        if (value instanceof Map<?, ?> map) {
            map(out, map);
        } else if (value instanceof List<?> list) {
            list(out, list);
        } else if (value instanceof Boolean flag) {
            out.plain(flag.toString());
        } else if (value instanceof BigInteger || value instanceof BigDecimal) {
            out.plain(number(value));
        } else {
            out.text(value.toString());
        }
    }

    private static void list(Output out, List<?> list) {
        boolean words = list.stream().allMatch(String.class::isInstance);
        out.startList(
                words ? Output.layoutOf(list.stream().map(Object::toString).toList()) : Output.Layout.LINES);
        list.forEach(entry -> value(out, entry));
        out.endList();
    }

    /** A decimal number needs a point or an exponent, or it would come back as a whole number. */
    private static String number(Object number) {
        String text = number.toString();
        if (text.length() > AttributeReader.LONGEST_NUMBER) {
            throw new IllegalArgumentException(
                    "a number of attributes is longer than " + AttributeReader.LONGEST_NUMBER + " characters");
        }
        boolean whole = text.chars().allMatch(c -> c == '-' || Character.isDigit(c));
        return number instanceof BigDecimal && whole ? text + "e0" : text;
    }
}

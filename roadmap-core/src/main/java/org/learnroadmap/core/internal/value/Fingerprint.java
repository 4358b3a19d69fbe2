package org.learnroadmap.core.internal.value;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A name for values: equal for equal ones on any machine, and different otherwise as far as SHA-256 can tell. Every
 * part is preceded by its type and length, so that no two sequences of parts look the same.
 */
public final class Fingerprint {

    private static final int BYTES = 16;

    private final MessageDigest digest;

    /** Starts with nothing. */
    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Adds a value: a list, a map, a number, or anything whose text says all about it; null is a value, too. */
    public Fingerprint add(@Nullable Object value) {
        if (value instanceof List<?> list) {
            part('L', Integer.toString(list.size()));
            list.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            part('M', Integer.toString(map.size()));
            map.forEach((key, entry) -> add(key).add(entry));
        } else if (value instanceof BigDecimal number) {
            part('D', number.toString());
        } else if (value instanceof Number number) {
            part('N', number.toString());
        } else if (value == null) {
            part('0', "");
        } else {
            part(value instanceof Boolean ? 'B' : 'T', value.toString());
        }
        return this;
    }

    private void part(char type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((type + "" + bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /** Returns the name, 32 hexadecimal digits; nothing can be added afterwards. */
    public String toHex() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}

package org.learnroadmap.export.internal.lists;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address as links spell it: in ASCII, whatever letters it was typed in. */
final class LinkAddress {

    /** Other addresses may do something when they are clicked. */
    private static final Pattern HARMLESS =
            Pattern.compile("(?i)(?:https?|mailto):(?:[\\x21-\\x7E&&[^<>\\\\]]|[^\\x00-\\x7F\\p{Cs}])+");

    private static final Pattern WITH_HOST =
            Pattern.compile("(?i)(?<before>https?://(?:[^/?#]*@)?)(?<host>[^/?#@:]+)(?<rest>.*)", Pattern.DOTALL);

    /** What the rules for hosts of 2003 and those of today take for different letters. */
    private static final Pattern DISPUTED = Pattern.compile("[\u00DF\u1E9E\u03C2\u200C\u200D]");

    private LinkAddress() {}

    /** Returns the address of a link; nothing if the address should be none. */
    static Optional<String> of(String address) {
        if (!HARMLESS.matcher(address).matches()) {
            return Optional.empty();
        }
        Matcher parts = WITH_HOST.matcher(address);
        return Optional.of(encoded(
                parts.matches() ? parts.group("before") + host(parts.group("host")) + parts.group("rest") : address));
    }

    /** Browsers take hosts in percent signs, too. */
    private static String host(String host) {
        if (isAscii(host) || DISPUTED.matcher(host).find()) {
            return host;
        }
        try {
            return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException noHostOfToday) {
            return host;
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** The sign of tables is written in percent signs as well. */
    private static String encoded(String address) {
        StringBuilder encoded = new StringBuilder(address.length());
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > 0 && b != '|';
            encoded.append(plain ? Character.toString(b) : "%%%02X".formatted(b));
        }
        return encoded.toString();
    }
}

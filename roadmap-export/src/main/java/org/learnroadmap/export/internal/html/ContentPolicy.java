package org.learnroadmap.export.internal.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

/** Tells a browser that the page loads nothing, sends nothing and runs nothing but its own scripts. */
final class ContentPolicy {

    private ContentPolicy() {}

    /** Returns the policy that lets this style sheet and these scripts work where they stand in the page, and no others. */
    static String of(String css, String... scripts) {
        String allowed = Arrays.stream(scripts).map(ContentPolicy::hash).collect(Collectors.joining(" "));
        return "default-src 'none'; style-src " + hash(css) + "; script-src " + allowed
                + "; img-src 'none'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

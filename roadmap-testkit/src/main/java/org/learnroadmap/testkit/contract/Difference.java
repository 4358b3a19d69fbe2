package org.learnroadmap.testkit.contract;

/** Shows where two texts begin to differ. */
final class Difference {

    private static final int BEFORE = 40;

    private static final int BEHIND = 80;

    private Difference() {}

    /** Returns both texts around the first difference. */
    static String between(String once, String again) {
        int at = 0;
        while (at < once.length() && at < again.length() && once.charAt(at) == again.charAt(at)) {
            at++;
        }
        return "differs from character %d on\nonce:  %s\nagain: %s"
                .formatted(at + 1, around(once, at), around(again, at));
    }

    private static String around(String text, int at) {
        int from = Math.max(0, at - BEFORE);
        int to = Math.min(text.length(), at + BEHIND);
        return (from > 0 ? "..." : "")
                + text.substring(from, to).replace("\n", "\\n")
                + (to < text.length() ? "..." : "");
    }
}

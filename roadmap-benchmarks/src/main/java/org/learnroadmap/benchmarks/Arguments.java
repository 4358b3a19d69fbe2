package org.learnroadmap.benchmarks;

import java.util.List;
import java.util.Optional;

/** What the command line asks for: short rounds or long ones, and all parts or one. */
record Arguments(boolean quick, Optional<String> only) {

    private static final String QUICK = "--quick";
    private static final String ONLY = "--only";
    private static final List<String> PARTS =
            List.of("loading", "reading", "checks", "forecast", "loop", "writing", "scheduling");

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException if there are others; the message says what there is
     */
    static Arguments parse(List<String> words) {
        List<String> rest = words.stream().filter(word -> !word.equals(QUICK)).toList();
        boolean isPart = rest.size() == 2 && rest.get(0).equals(ONLY) && PARTS.contains(rest.get(1));
        if (!rest.isEmpty() && !isPart) {
            throw new IllegalArgumentException("unknown arguments " + String.join(" ", rest) + "; there is " + QUICK
                    + ", and " + ONLY + " with one of " + String.join(", ", PARTS));
        }
        return new Arguments(words.contains(QUICK), rest.stream().skip(1).findFirst());
    }

    /** Tells whether a part is to run. */
    boolean wants(String part) {
        return only.isEmpty() || only.get().equals(part);
    }
}

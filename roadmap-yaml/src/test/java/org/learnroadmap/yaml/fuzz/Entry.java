package org.learnroadmap.yaml.fuzz;

import java.nio.charset.StandardCharsets;

/** What the fuzzer calls, by these names; the system property {@code fuzz.target} says what to try. */
public final class Entry {

    /** Is both YAML and JSON. Loads the classes, so that the time for it is not taken for a slow input. */
    private static final String FIRST = """
            {"id": "r", "title": "R", "roadmap": "r", "log": [{"date": "2026-01-07", "topic": "t", "did": "done"}],
             "start": "2026-01-05", "calendar": {"weekly": {"mon": "1h"}},
             "phases": [{"id": "p", "title": "P", "topics": [{"id": "t", "title": "T", "requires": ["u"]}]}]}
            """;

    private static final FuzzTarget TARGET = FuzzTarget.of(System.getProperty("fuzz.target", "yaml"));

    private Entry() {}

    /** Prepares; called once. */
    public static void fuzzerInitialize() {
        TARGET.check(FIRST.getBytes(StandardCharsets.UTF_8));
        TARGET.check("\u0000".getBytes(StandardCharsets.UTF_8));
    }

    /** Tries one input; throws if a promise is broken. */
    public static void fuzzerTestOneInput(byte[] input) {
        TARGET.check(input);
    }
}

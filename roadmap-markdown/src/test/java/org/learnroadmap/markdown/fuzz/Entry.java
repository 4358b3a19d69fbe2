package org.learnroadmap.markdown.fuzz;

import java.nio.charset.StandardCharsets;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.spi.Source;

/** What the fuzzer calls, by these names. */
public final class Entry {

    private static final ProsePromises USUAL = new ProsePromises(Limits.defaults());

    /** So small that short inputs reach every limit. */
    private static final ProsePromises SMALL = new ProsePromises(
            Limits.defaults().sourceBytes(2000).depth(3).values(100).topics(5).diagnostics(3));

    private Entry() {}

    /** Loads the classes, so that the time for it is not taken for a slow input; called once. */
    public static void fuzzerInitialize() {
        Fuzzing.seeds().forEach(Entry::fuzzerTestOneInput);
        fuzzerTestOneInput("\u0000".getBytes(StandardCharsets.UTF_8));
    }

    /** Tries one input with the usual limits and with small ones; throws if a promise is broken. */
    public static void fuzzerTestOneInput(byte[] input) {
        Source source = Source.of("fuzz.md", input);
        USUAL.check(source);
        SMALL.check(source);
    }
}

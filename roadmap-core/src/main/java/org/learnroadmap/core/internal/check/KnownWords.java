package org.learnroadmap.core.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;

/** Reads texts that must be one of a few words. */
final class KnownWords {

    private KnownWords() {}

    /**
     * Reads a word; an unknown one is reported with the words there are.
     *
     * @param code the code of the finding
     * @param what what it names, for the message
     */
    static <T> Optional<T> read(
            String text,
            DefinitionPath path,
            String code,
            String what,
            List<String> words,
            Function<String, Optional<T>> reader,
            DiagnosticCollector findings) {
        Optional<T> known = reader.apply(text);
        if (known.isEmpty()) {
            findings.add(Diagnostic.error(code)
                    .path(path.toString())
                    .unknownWord(what, text, words)
                    .build());
        }
        return known;
    }
}

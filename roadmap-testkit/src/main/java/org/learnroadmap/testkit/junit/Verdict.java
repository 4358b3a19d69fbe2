package org.learnroadmap.testkit.junit;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.testkit.internal.Listing;
import org.learnroadmap.testkit.internal.Sentences;

/** What makes a test fail besides its own assertions. */
final class Verdict {

    private Verdict() {}

    /**
     * Says why a file cannot be used: every error and warning, a line each, and then the providers that are broken, since one of
     * them may be the reason.
     *
     * @param failOn the least severity that matters
     * @return nothing if it can
     */
    static Optional<String> on(LoadResult result, Severity failOn, Roadmaps roadmaps) {
        if (Listing.atLeast(result.diagnostics(), failOn).isEmpty()) {
            return Optional.empty();
        }
        Severity shown = failOn == Severity.INFO ? Severity.INFO : Severity.WARNING;
        List<Diagnostic> faults = roadmaps.diagnostics();
        String message = Listing.of(
                result.source() + " is not sound: " + Listing.count(result.diagnostics()), result.diagnostics(), shown);
        return Optional.of(faults.isEmpty() ? message : message + Listing.of("", faults, Severity.INFO));
    }

    /** A failure of its own is enough to say. */
    static void requireEndedSentences(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            Sentences.end();
        } else {
            Sentences.requireEnded();
        }
    }
}

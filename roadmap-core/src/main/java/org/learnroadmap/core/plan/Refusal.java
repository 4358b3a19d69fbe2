package org.learnroadmap.core.plan;

import java.io.Serial;
import org.learnroadmap.core.diagnostic.Diagnostic;

/** Ends a plan that cannot be completed; {@link Scheduler} turns it into an outcome. */
final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    Refusal(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}

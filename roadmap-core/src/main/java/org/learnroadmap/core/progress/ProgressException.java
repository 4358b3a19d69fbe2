package org.learnroadmap.core.progress;

import java.io.Serial;
import java.util.List;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticException;

/**
 * Says that progress was read and is not valid. Holds every finding.
 *
 * @since 0.1
 */
public final class ProgressException extends DiagnosticException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception from what was found.
     *
     * @throws IllegalArgumentException if there is no error among the findings
     */
    public ProgressException(List<Diagnostic> diagnostics) {
        super(diagnostics);
    }
}

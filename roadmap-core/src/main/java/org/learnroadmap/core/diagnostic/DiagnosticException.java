package org.learnroadmap.core.diagnostic;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says that an input was read and is not valid. Holds every finding, not only the first.
 *
 * @since 0.1
 */
public abstract class DiagnosticException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    /** Findings are not serializable; after Java deserialization only the message is left. */
    private final transient List<Diagnostic> diagnostics;

    /**
     * Creates the exception from what was found.
     *
     * @throws IllegalArgumentException if there is no error among the findings
     */
    protected DiagnosticException(List<Diagnostic> diagnostics) {
        super(summary(diagnostics));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Returns every finding, sorted by place; empty after Java deserialization. */
    @SuppressWarnings("NullAway") // the field is null after deserialization only
    public List<Diagnostic> diagnostics() {
        return diagnostics == null ? List.of() : diagnostics;
    }

    private static String summary(List<Diagnostic> diagnostics) {
        List<Diagnostic> errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        if (errors.isEmpty()) {
            throw new IllegalArgumentException("an exception needs at least one error");
        }
        if (errors.size() == 1) {
            return errors.get(0).render();
        }
        String rest = errors.size() > SHOWN ? "\n(" + (errors.size() - SHOWN) + " more)" : "";
        return errors.size() + " problems:\n"
                + errors.stream().limit(SHOWN).map(Diagnostic::render).collect(Collectors.joining("\n")) + rest;
    }
}

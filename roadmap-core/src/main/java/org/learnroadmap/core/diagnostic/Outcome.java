package org.learnroadmap.core.diagnostic;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A result together with everything there is to say about it; no result if the input was not valid.
 *
 * <p>Immutable, and safe to share between threads if the value is.
 *
 * @param <T> what the result is
 * @since 0.1
 */
public final class Outcome<T> {

    private final @Nullable T value;
    private final List<Diagnostic> diagnostics;
    private final Function<List<Diagnostic>, ? extends DiagnosticException> failure;

    private Outcome(
            @Nullable T value,
            List<Diagnostic> diagnostics,
            Function<List<Diagnostic>, ? extends DiagnosticException> failure) {
        this.value = value;
        this.diagnostics = List.copyOf(diagnostics);
        this.failure = failure;
    }

    /**
     * Creates an outcome: with the value if no finding is an error, without it otherwise.
     *
     * @param value   the result; may be null if there is an error
     * @param failure makes the exception of {@link #orThrow()}
     * @throws NullPointerException if there is neither a value nor an error
     */
    public static <T> Outcome<T> of(
            @Nullable T value,
            List<Diagnostic> diagnostics,
            Function<List<Diagnostic>, ? extends DiagnosticException> failure) {
        boolean valid = diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR);
        return new Outcome<>(valid ? Objects.requireNonNull(value, "value") : null, diagnostics, failure);
    }

    /** Returns the result, if the input was valid. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** Returns everything there is to say, sorted by place. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Returns the result.
     *
     * @throws DiagnosticException if the input was not valid; it holds all findings
     */
    public T orThrow() {
        if (value == null) {
            throw failure.apply(diagnostics);
        }
        return value;
    }
}

package org.learnroadmap.core.internal.guard;

import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.DiagnosticException;

/**
 * Calls a provider. What it throws says its name afterwards, a class that it needs and that is not there, an
 * endless recursion and a broken assertion included. What callers wait for passes: cancelled, refused with findings, not
 * readable; so do errors of the machine, such as no memory.
 */
public final class Guard {

    private final String kind;
    private final String id;
    private final Class<?> type;

    /**
     * Creates a guard.
     *
     * @param kind the word for messages, such as {@code pace strategy}
     * @param id   of the provider
     * @param type the class of the provider
     */
    public Guard(String kind, String id, Class<?> type) {
        this.kind = kind;
        this.id = id;
        this.type = type;
    }

    /**
     * Asks the provider for something.
     *
     * @throws ProviderFailure if it fails
     */
    public <T extends @Nullable Object> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            throw failure(e);
        }
    }

    /**
     * Asks the provider for something that must be there.
     *
     * @param what the word for messages, such as {@code options}
     * @throws ProviderFailure if it fails or answers null
     */
    public <T> T require(String what, Supplier<@Nullable T> question) {
        @Nullable T answer = ask(question);
        if (answer == null) {
            throw failure(new NullPointerException("null for " + what));
        }
        return answer;
    }

    /**
     * Tells the provider to do something.
     *
     * @throws ProviderFailure if it fails
     */
    public void run(Runnable task) {
        ask(() -> {
            task.run();
            return true;
        });
    }

    /** Guards a function that the provider made. */
    public <A, T extends @Nullable Object> Function<A, T> around(Function<A, T> function) {
        return argument -> {
            try {
                return function.apply(argument);
            } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
                throw failure(e);
            }
        };
    }

    /** Guards a function that the provider made and that answers numbers. */
    public <A> ToIntFunction<A> aroundNumbers(ToIntFunction<A> function) {
        return argument -> {
            try {
                return function.applyAsInt(argument);
            } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
                throw failure(e);
            }
        };
    }

    /** Returns what to throw instead, or throws what may pass. */
    public ProviderFailure failure(Throwable fault) {
        if (fault instanceof ProviderFailure named) {
            return named;
        }
        if (fault instanceof CancellationException cancelled) {
            throw cancelled;
        }
        if (fault instanceof DiagnosticException refused) {
            throw refused;
        }
        if (fault instanceof UncheckedIOException unreadable) {
            throw unreadable;
        }
        return new ProviderFailure(kind + " '" + id + "' (" + type.getName() + ")", fault);
    }
}

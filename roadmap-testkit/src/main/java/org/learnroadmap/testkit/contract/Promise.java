package org.learnroadmap.testkit.contract;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.function.Executable;
import org.learnroadmap.core.diagnostic.Printable;

/**
 * One promise in the words of its test's name. A failure says the promise, with what it was tried, and what was seen.
 *
 * @param words what is promised
 */
record Promise(String words) {

    private static final int LONGEST = 2000;

    private static final int LONGEST_NAME = 120;

    /** Returns the promise that a test is named after. */
    static Promise of(TestInfo test) {
        return new Promise(test.getDisplayName());
    }

    /** Returns a text as part of the name of a test: on one line, and not at any length. */
    static String name(String text) {
        String name = Printable.escape(text);
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "...";
    }

    /** Fails unless something holds. */
    void holds(boolean kept, String with, String seen) {
        if (!kept) {
            throw broken(with, seen, null);
        }
    }

    /** Fails unless two answers are equal; shows where they begin to differ. */
    void same(String with, String once, String again) {
        holds(once.equals(again), with, Difference.between(once, again));
    }

    /** Returns what a call answers; fails if that is null, or if it throws. */
    <T> T answer(String with, Callable<? extends @Nullable T> call) {
        @Nullable T answer;
        try {
            answer = call.call();
        } catch (AssertionError alreadyTold) {
            throw alreadyTold;
        } catch (Throwable thrown) { // an endless recursion is an Error
            throw broken(with, "threw " + thrown, thrown);
        }
        if (answer == null) {
            throw broken(with, "null", null);
        }
        return answer;
    }

    /** Fails unless a call with null gives a {@link NullPointerException}. */
    void refusesNull(String call, Executable executable) {
        try {
            executable.execute();
        } catch (NullPointerException expected) {
            return;
        } catch (Throwable thrown) {
            throw broken(call, "threw " + thrown + " instead of a NullPointerException", thrown);
        }
        throw broken(call, "no exception; Objects.requireNonNull gives the expected one", null);
    }

    private AssertionError broken(String with, String seen, @Nullable Throwable cause) {
        return new AssertionError(message(with, seen), cause);
    }

    /** Returns the message of a failure. */
    String message(String with, String seen) {
        return "%s%n  with: %s%n  seen: %s".formatted(words, Printable.escape(with), visible(seen));
    }

    private static String visible(String text) {
        String lines = text.lines()
                .map(Printable::escape)
                .reduce((a, b) -> a + System.lineSeparator() + "        " + b)
                .orElse("");
        return lines.length() <= LONGEST ? lines : lines.substring(0, LONGEST) + "...";
    }
}

package org.learnroadmap.testkit.internal;

import java.lang.StackWalker.StackFrame;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Notices assertions that were cut short: a sentence that was begun and has no verb yet asserts nothing, and nobody would see
 * it. There is at most one on each thread; the next assertion on the thread, or the end of a test that got a roadmap from the
 * test kit, fails if it is still there.
 */
public final class Sentences {

    private static final ThreadLocal<@Nullable Sentence> OPEN = new ThreadLocal<>();

    private record Sentence(String words, String place, String verbs) {}

    private Sentences() {}

    /**
     * Notes that a sentence was begun.
     *
     * @param words what was written, such as {@code startingOn(2026-01-05)}
     * @param verbs what may end it, as people write a list
     */
    public static void begin(String words, String verbs) {
        OPEN.set(new Sentence(words, caller(), verbs));
    }

    /** Notes that the sentence has its verb; nothing if there is none. */
    public static void end() {
        OPEN.remove();
    }

    /**
     * Takes a part of a sentence. If that throws, the test is told what is wrong with it, and the sentence is over.
     *
     * @return what the part makes
     */
    public static <T> T part(Supplier<T> part) {
        try {
            return part.get();
        } catch (RuntimeException e) {
            end();
            throw e;
        }
    }

    /**
     * Fails if a sentence was begun and has no verb; after that it is forgotten, so that one mistake is one failure.
     *
     * @throws AssertionError if there is one; the message says where it was begun and what may end it
     */
    public static void requireEnded() {
        Sentence open = OPEN.get();
        if (open != null) {
            OPEN.remove();
            throw new AssertionError(open.place + ": '" + open.words
                    + "' begins an assertion that was never ended, so nothing was asserted; end it with " + open.verbs);
        }
    }

    private static String caller() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.filter(Sentences::isUsers).findFirst())
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("somewhere");
    }

    private static boolean isUsers(StackFrame frame) {
        return frame.getDeclaringClass() != Sentences.class
                && !AbstractAssert.class.isAssignableFrom(frame.getDeclaringClass());
    }
}

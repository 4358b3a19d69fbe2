package org.learnroadmap.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/** Asks on a thread of its own, and gives up when that takes too long. */
final class Patience {

    private Patience() {}

    /** Returns an answer as {@link Promise#answer} does; fails if it takes longer than a duration. */
    static <T> T answer(Promise promise, Duration most, String with, Callable<T> call) {
        return assertTimeoutPreemptively(most, () -> promise.answer(with, call), () -> late(promise, most, with));
    }

    /** Asks one question after the other; fails if all take longer than a duration, and says which did not end. */
    static void answers(Promise promise, Duration most, Map<String, ? extends Callable<?>> questions) {
        AtomicReference<String> asked = new AtomicReference<>("");
        assertTimeoutPreemptively(
                most,
                () -> questions.forEach((with, call) -> {
                    asked.set(with);
                    promise.answer(with, call);
                }),
                () -> late(promise, most, asked.get()));
    }

    /** Returns what is said of a question that is not answered. */
    static String late(Promise promise, Duration most, String with) {
        return promise.message(with, "no answer in time; patience() is " + most);
    }
}

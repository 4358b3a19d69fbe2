package org.learnroadmap.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What contenders make of a problem before they are measured, kept for all benchmarks of this JVM: for a million topics
 * making it takes longer than planning.
 */
final class Prepared {

    private record Key(Class<?> type, String shape, int topics) {}

    private static final Map<Key, Object> MADE = new HashMap<>();

    private Prepared() {}

    /** Returns the problem of a shape and size. */
    static Problem problem(String shape, int topics) {
        return get(Problem.class, shape, topics, () -> Problem.of(Shape.of(shape), topics));
    }

    /** Returns what is made of the problem of a shape and size. */
    static <T> T of(Class<T> type, String shape, int topics, Function<Problem, T> maker) {
        return get(type, shape, topics, () -> maker.apply(problem(shape, topics)));
    }

    private static synchronized <T> T get(Class<T> type, String shape, int topics, Supplier<T> maker) {
        Key key = new Key(type, shape, topics);
        Object known = MADE.get(key);
        T made = known == null ? maker.get() : type.cast(known);
        MADE.put(key, made);
        return made;
    }
}

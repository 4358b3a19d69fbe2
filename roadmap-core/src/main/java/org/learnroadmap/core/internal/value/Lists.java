package org.learnroadmap.core.internal.value;

import java.util.ArrayList;
import java.util.List;

/** Small operations on immutable lists. */
public final class Lists {

    private Lists() {}

    /** Returns an immutable list with one more element at its end. O(length). */
    public static <T> List<T> plus(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(element);
        return List.copyOf(longer);
    }
}

package org.learnroadmap.core.internal.text;

import java.util.Collection;
import java.util.stream.Collectors;

/** Lists in sentences: the first few, and how many more there are. */
public final class Listing {

    private static final int MOST_NAMED = 5;

    private Listing() {}

    /** Returns the first few of some parts. */
    public static String few(Collection<String> parts) {
        String first = parts.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return parts.size() <= MOST_NAMED ? first : first + " and " + (parts.size() - MOST_NAMED) + " more";
    }

    /** Returns the first few of some ids, in quotes. */
    public static String fewIds(Collection<String> ids) {
        return few(ids.stream().map(id -> "'" + id + "'").toList());
    }
}

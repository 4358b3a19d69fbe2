package org.learnroadmap.examples.app;

import org.jspecify.annotations.Nullable;

/**
 * What plans may be compared by, as the command line says it; null for what it does not say.
 *
 * @param start a date or {@code today}
 * @param pace  how time is used
 * @param hours study time by day or week
 */
record Wish(
        @Nullable String start,
        @Nullable String pace,
        @Nullable String hours) {}

package org.learnroadmap.core.forecast;

/**
 * Study minutes that are still needed, as a range.
 *
 * @param p50 enough in half of all cases
 * @param p80 enough in four of five
 * @param p95 enough in nineteen of twenty
 * @since 0.1
 */
public record MinutesRange(long p50, long p80, long p95) {}

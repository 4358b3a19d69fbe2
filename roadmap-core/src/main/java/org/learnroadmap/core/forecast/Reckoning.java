package org.learnroadmap.core.forecast;

import java.util.List;

/**
 * What is reckoned of goals.
 *
 * @param finishes   when goals without a date are finished, in the order of the goals
 * @param chances    how likely goals with a date are met, in the order of the goals
 * @param minutes    all that is still needed
 * @param unfinished how likely not everything is finished by the last day that a plan may have
 * @param samples    how many courses were drawn
 */
record Reckoning(
        List<FinishRange> finishes, List<Double> chances, MinutesRange minutes, double unfinished, int samples) {}

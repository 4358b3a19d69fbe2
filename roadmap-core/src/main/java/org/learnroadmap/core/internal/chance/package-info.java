/**
 * Chance: efforts as distributions, sums of them, the normal distribution, random numbers. Pure arithmetic that knows
 * nothing of roadmaps; the same on every machine.
 */
@NullMarked
package org.learnroadmap.core.internal.chance;

import org.jspecify.annotations.NullMarked;

/**
 * From a roadmap and a request to a schedule. Start with {@link org.learnroadmap.core.plan.Request} and
 * {@link org.learnroadmap.core.plan.Schedule}.
 *
 * <p>The classes that do the work hand over in one direction: {@code RequestCheck} makes a {@code Selection} of
 * topics with minutes, {@code Jobs} adds release days and order, {@code Placement} puts them on the work-time
 * axis, and {@code Schedule} turns positions into dates when asked.
 */
@NullMarked
package org.learnroadmap.core.plan;

import org.jspecify.annotations.NullMarked;

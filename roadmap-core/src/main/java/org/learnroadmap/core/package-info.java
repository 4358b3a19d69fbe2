/**
 * Turns learning roadmaps into dated schedules. Start with {@link org.learnroadmap.core.Roadmaps}: load, plan,
 * write.
 */
@NullMarked
package org.learnroadmap.core;

import org.jspecify.annotations.NullMarked;

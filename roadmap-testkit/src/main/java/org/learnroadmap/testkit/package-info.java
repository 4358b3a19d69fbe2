/** Assertions that read like sentences about roadmaps, loaded definitions and schedules. */
@NullMarked
package org.learnroadmap.testkit;

import org.jspecify.annotations.NullMarked;

/** Random but repeatable roadmaps, calendars and requests for property tests. */
@NullMarked
package org.learnroadmap.testkit.generators;

import org.jspecify.annotations.NullMarked;

/** Random but repeatable roadmaps, definitions, calendars, requests and progress for property tests. */
@NullMarked
package org.learnroadmap.testkit.generators;

import org.jspecify.annotations.NullMarked;

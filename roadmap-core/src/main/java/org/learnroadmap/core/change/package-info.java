/**
 * What a new version of a roadmap changes for those who learn by it: ids lost, effort, finish dates, deadlines.
 *
 * <p>Everything in it is immutable.
 */
@NullMarked
package org.learnroadmap.core.change;

import org.jspecify.annotations.NullMarked;

/**
 * One machine that does one job at a time: what to do, from when and until when, in which order, and where on the axis of
 * study time it then stands. Knows numbers only, no ids, dates or texts; {@code docs/scheduling.md} proves each step.
 */
@NullMarked
package org.learnroadmap.core.internal.machine;

import org.jspecify.annotations.NullMarked;

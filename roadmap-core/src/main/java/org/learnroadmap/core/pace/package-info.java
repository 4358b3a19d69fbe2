/**
 * How study time is used: what a pace strategy is told and what it answers. Start with
 * {@link org.learnroadmap.core.pace.Pace}.
 */
@NullMarked
package org.learnroadmap.core.pace;

import org.jspecify.annotations.NullMarked;

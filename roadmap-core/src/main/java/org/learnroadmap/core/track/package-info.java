/**
 * A plan meets life: what to do now, how a learner stands to the plan, new dates and ways back. Start with
 * {@link org.learnroadmap.core.track.Replan}.
 */
@NullMarked
package org.learnroadmap.core.track;

import org.jspecify.annotations.NullMarked;

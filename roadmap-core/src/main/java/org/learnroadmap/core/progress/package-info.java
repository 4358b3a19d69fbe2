/**
 * What a learner did, and the dates the learner was shown: values only. Start with
 * {@link org.learnroadmap.core.progress.Progress}.
 */
@NullMarked
package org.learnroadmap.core.progress;

import org.jspecify.annotations.NullMarked;

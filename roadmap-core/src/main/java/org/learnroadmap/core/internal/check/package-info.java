/** Turns definitions into roadmaps and says everything that is wrong with them, in one pass. */
@NullMarked
package org.learnroadmap.core.internal.check;

import org.jspecify.annotations.NullMarked;

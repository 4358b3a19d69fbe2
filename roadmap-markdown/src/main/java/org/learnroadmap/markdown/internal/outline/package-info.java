/** Second stage: lines become a tree, in which each line stands below what it belongs to. */
@NullMarked
package org.learnroadmap.markdown.internal.outline;

import org.jspecify.annotations.NullMarked;

/** Directed graphs as plain arrays, and the three algorithms that roadmaps need. */
@NullMarked
package org.learnroadmap.core.internal.graph;

import org.jspecify.annotations.NullMarked;

/** Third stage: what stands in the tree becomes phases, topics and everything else that a definition holds. */
@NullMarked
package org.learnroadmap.markdown.internal.meaning;

import org.jspecify.annotations.NullMarked;

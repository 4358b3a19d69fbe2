/**
 * Roadmaps as an author wrote them: possibly incomplete or wrong, with the places where each part stands.
 * Start with {@link org.learnroadmap.core.definition.RoadmapDefinition}.
 */
@NullMarked
package org.learnroadmap.core.definition;

import org.jspecify.annotations.NullMarked;

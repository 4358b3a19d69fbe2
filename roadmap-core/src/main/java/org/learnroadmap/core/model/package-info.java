/**
 * Roadmaps as they are: complete, valid and immutable, with every id resolved. Start with
 * {@link org.learnroadmap.core.model.Roadmap}.
 */
@NullMarked
package org.learnroadmap.core.model;

import org.jspecify.annotations.NullMarked;

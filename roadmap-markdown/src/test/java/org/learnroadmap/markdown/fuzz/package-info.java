/**
 * Coverage-guided fuzzing of the reading of prose. {@link org.learnroadmap.markdown.fuzz.ProsePromises} says what holds for
 * any bytes at all, {@link org.learnroadmap.markdown.fuzz.Fuzzing} looks for bytes for which it does not.
 */
@NullMarked
package org.learnroadmap.markdown.fuzz;

import org.jspecify.annotations.NullMarked;

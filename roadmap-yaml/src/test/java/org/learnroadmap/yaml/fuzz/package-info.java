/**
 * Coverage-guided fuzzing of the readers. {@link org.learnroadmap.yaml.fuzz.FuzzTarget} says what must hold for any bytes
 * at all, {@link org.learnroadmap.yaml.fuzz.Fuzzing} looks for bytes for which it does not, and
 * {@link org.learnroadmap.yaml.fuzz.FuzzRegressionTest} tries in every build what was found before.
 */
@NullMarked
package org.learnroadmap.yaml.fuzz;

import org.jspecify.annotations.NullMarked;

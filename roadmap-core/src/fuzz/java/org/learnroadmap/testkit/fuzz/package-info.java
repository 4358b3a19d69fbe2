/**
 * Coverage-guided fuzzing of what reads texts from anywhere. {@link org.learnroadmap.testkit.fuzz.Fuzzer} starts it,
 * {@link org.learnroadmap.testkit.fuzz.Promises} says what every finding keeps to. Part of the tests of the modules that
 * have something to fuzz; each says for itself what it reads.
 */
@NullMarked
package org.learnroadmap.testkit.fuzz;

import org.jspecify.annotations.NullMarked;

/** Roadmap definitions as parameters of tests and as test cases of their own. */
@NullMarked
package org.learnroadmap.testkit.junit;

import org.jspecify.annotations.NullMarked;

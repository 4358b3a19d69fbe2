/** What assertions and JUnit extensions of the test kit share; no promise is made about it. */
@NullMarked
package org.learnroadmap.testkit.internal;

import org.jspecify.annotations.NullMarked;

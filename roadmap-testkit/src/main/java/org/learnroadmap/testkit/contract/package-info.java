/** What loaders, pace strategies, writers and checks promise, as JUnit classes to extend. */
@NullMarked
package org.learnroadmap.testkit.contract;

import org.jspecify.annotations.NullMarked;

/** How long loading, checking and scheduling take, each against something that everybody can run on the same machine. */
@NullMarked
package org.learnroadmap.benchmarks;

import org.jspecify.annotations.NullMarked;

/** What is published is complete: versions that go together, metadata, dependencies. */
@NullMarked
package org.learnroadmap.examples.release;

import org.jspecify.annotations.NullMarked;

/** Copies of values that callers hand in. */
@NullMarked
package org.learnroadmap.core.internal.value;

import org.jspecify.annotations.NullMarked;

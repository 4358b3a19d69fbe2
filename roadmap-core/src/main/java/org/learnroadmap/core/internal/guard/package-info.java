/** Calls of providers: whatever one throws goes by its name. */
@NullMarked
package org.learnroadmap.core.internal.guard;

import org.jspecify.annotations.NullMarked;

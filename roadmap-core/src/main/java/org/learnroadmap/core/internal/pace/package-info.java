/** The pace strategies of this library. */
@NullMarked
package org.learnroadmap.core.internal.pace;

import org.jspecify.annotations.NullMarked;

/** By which ids topics and phases are known: those they have and those they once had. */
@NullMarked
package org.learnroadmap.core.internal.identity;

import org.jspecify.annotations.NullMarked;

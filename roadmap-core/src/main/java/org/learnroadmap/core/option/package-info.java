/** Options that loaders, pace strategies and writers declare, and the values they are given. */
@NullMarked
package org.learnroadmap.core.option;

import org.jspecify.annotations.NullMarked;

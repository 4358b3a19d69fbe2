/** How providers are found and chosen. */
@NullMarked
package org.learnroadmap.core.internal.provider;

import org.jspecify.annotations.NullMarked;

/**
 * What plugins implement: loaders, pace strategies, schedule writers and checks.
 *
 * <p>A provider is found through {@link java.util.ServiceLoader}: declare it in {@code META-INF/services} for
 * the class path and with {@code provides} in {@code module-info.java} for the module path. Its class is public,
 * with a public constructor without parameters that does nothing worth mentioning. All methods may be called by
 * several threads at once; nothing that goes in or out is null.
 */
@NullMarked
package org.learnroadmap.core.spi;

import org.jspecify.annotations.NullMarked;

/**
 * Plugins as somebody else would write them, against the public API alone: two loaders, a pace strategy, a check and a
 * writer. {@code docs/plugins.md} builds the first from an empty folder.
 */
@NullMarked
package org.learnroadmap.examples.plugins;

import org.jspecify.annotations.NullMarked;

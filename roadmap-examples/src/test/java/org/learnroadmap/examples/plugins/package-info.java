/** Tests of the example plugins; {@code docs/plugins.md} shows one of them. */
@NullMarked
package org.learnroadmap.examples.plugins;

import org.jspecify.annotations.NullMarked;

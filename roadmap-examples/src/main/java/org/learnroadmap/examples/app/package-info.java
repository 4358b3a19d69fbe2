/** The command line application: the reference for embedding the library, written against its public API alone. */
@NullMarked
package org.learnroadmap.examples.app;

import org.jspecify.annotations.NullMarked;

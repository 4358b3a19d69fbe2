package org.learnroadmap.testkit.junit;

import org.learnroadmap.core.spi.Source;

/**
 * A file below a folder of definitions.
 *
 * @param name   its path below the folder's own name, with slashes on any machine
 * @param source its content
 */
record FoundFile(String name, Source source) {}

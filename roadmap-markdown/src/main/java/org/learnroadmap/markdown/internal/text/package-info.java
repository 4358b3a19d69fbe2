/** Small parts that know how people write: names of sections, weeks, times, damaged text, decoration, books. */
@NullMarked
package org.learnroadmap.markdown.internal.text;

import org.jspecify.annotations.NullMarked;

/** First stage: a text becomes lines, each with its mark, its indent and its words without markup. */
@NullMarked
package org.learnroadmap.markdown.internal.lines;

import org.jspecify.annotations.NullMarked;

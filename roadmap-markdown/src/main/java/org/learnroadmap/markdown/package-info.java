/** Reads roadmaps that were written as Markdown or plain text. */
@NullMarked
package org.learnroadmap.markdown;

import org.jspecify.annotations.NullMarked;

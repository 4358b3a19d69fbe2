package org.learnroadmap.markdown.internal.meaning;

import org.learnroadmap.markdown.internal.lines.Line;

/**
 * A value and where it was written.
 *
 * @param value the value
 * @param line  the line on which it begins
 */
record Placed<T>(T value, Line line) {}

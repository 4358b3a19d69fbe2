package org.learnroadmap.markdown.internal.lines;

/**
 * A link in a text.
 *
 * @param text what a reader sees
 * @param url  where it leads, with {@code http} or {@code https}
 */
public record Link(String text, String url) {}

package org.learnroadmap.markdown.internal.lines;

/** What a line begins with, or what it is instead of text. */
public enum Mark {
    /** A heading with number signs, or one that is underlined. */
    HEADING,
    /** Words without any mark. */
    TEXT,
    /** A point of a list. */
    BULLET,
    /** A numbered point of a list. */
    NUMBER,
    /** An entry of a tree drawing. */
    BRANCH,
    /** The head of a table. */
    TABLE_HEAD,
    /** A row of a table. */
    TABLE_ROW,
    /** A line of code, kept as it is. */
    CODE,
    /** A line of front matter. */
    FRONT_MATTER,
    /** A line of signs between parts. */
    SEPARATOR,
    /** What only shows how other lines belong together: rules of tables, bars of trees, fences. */
    RULE,
    /** What holds nothing to learn from: comments, images alone, raw HTML without words. */
    NO_TEXT
}

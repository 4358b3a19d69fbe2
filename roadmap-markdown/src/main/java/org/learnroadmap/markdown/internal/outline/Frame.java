package org.learnroadmap.markdown.internal.outline;

import org.jspecify.annotations.Nullable;

/**
 * An open node.
 *
 * @param node   the node
 * @param level  of a heading with number signs; 0 otherwise
 * @param plain  the kind of a plain heading, and what a heading with number signs would be without them
 * @param indent of its line
 */
record Frame(Node node, int level, @Nullable PlainHeading plain, int indent) {

    boolean isHeading() {
        return node.isHeading();
    }

    /** Tells whether it is a heading without number signs. */
    boolean isPlain() {
        return isHeading() && level == 0;
    }
}

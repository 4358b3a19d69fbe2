package org.learnroadmap.markdown.internal.checklist;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Goes over trees of Markdown without recursion. */
final class Tree {

    private Tree() {}

    /** Returns what follows a node and all below it, within a root; null if nothing does. */
    static @Nullable Node behind(Node node, Node root) {
        Node at = node;
        while (at.getNext() == null && at.getParent() != root) {
            at = at.getParent();
        }
        return at.getNext();
    }
}

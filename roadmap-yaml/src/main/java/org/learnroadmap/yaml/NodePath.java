package org.learnroadmap.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The way from the root of a document to one of its values; text is made of it only for a finding. */
final class NodePath {

    /** Room for every path that is not there to fill memory: a key may take half of it. */
    private static final int LONGEST = 2 * TreeReader.LONGEST_KEY;

    private final @Nullable NodePath parent;
    private final String name;
    private final int index;

    private NodePath(@Nullable NodePath parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /** Starts a path at a root, which messages call by the given words. */
    static NodePath root(String words) {
        return new NodePath(null, words, -1);
    }

    NodePath key(String key) {
        return new NodePath(this, key, -1);
    }

    NodePath index(int position) {
        return new NodePath(this, name, position);
    }

    /** Returns the last key on the way. */
    String name() {
        return name;
    }

    /** Returns what messages call the value: {@code 'topics'}, {@code an entry of 'topics'}, {@code the definition}. */
    String describe() {
        if (parent == null) {
            return name;
        }
        return (index < 0 ? "'" : "an entry of '") + name + "'";
    }

    /**
     * Returns the path as findings spell it, such as {@code phases[0].topics[2].effort}; of one too long to be kept with
     * thousands of findings, the part that leads to the nearest parent.
     */
    @Override
    public String toString() {
        Deque<NodePath> steps = new ArrayDeque<>();
        for (NodePath at = this; at.parent != null; at = at.parent) {
            steps.push(at);
        }
        StringBuilder path = new StringBuilder();
        for (NodePath step : steps) {
            String dot = path.isEmpty() ? "" : ".";
            String text = step.index >= 0 ? "[" + step.index + "]" : dot + step.name;
            if (path.length() + text.length() > LONGEST) {
                break;
            }
            path.append(text);
        }
        return path.toString();
    }
}

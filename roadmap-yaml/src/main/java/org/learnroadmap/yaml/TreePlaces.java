package org.learnroadmap.yaml;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.diagnostic.SourceMap;

/** Finds the places of paths in a tree when it is asked; nothing is prepared for the many that nobody asks about. */
final class TreePlaces implements SourceMap {

    private final String source;
    private final Node root;

    TreePlaces(String source, Node root) {
        this.source = source;
        this.root = root;
    }

    @Override
    public Optional<SourceLocation> find(String path) {
        return Optional.of(place(walk(path).value));
    }

    @Override
    public Optional<SourceLocation> findKey(String path) {
        return Optional.of(place(walk(path).key));
    }

    private SourceLocation place(Node node) {
        return new SourceLocation(source, node.line(), node.column());
    }

    /** A value, and its key; an entry of a list, and the root, are their own. */
    private record Entry(Node key, Node value) {}

    /** Walks down as far as the tree goes: the nearest parent has the place of what was left out. */
    private Entry walk(String path) {
        Entry at = new Entry(root, root);
        int from = 0;
        while (from < path.length()) {
            int end = at.value instanceof Node.Mapping map ? endOfKey(map, path, from) : endOfIndex(path, from);
            Entry child = end < 0 ? null : child(at.value, path.substring(from, end));
            if (child == null) {
                break;
            }
            at = child;
            from = end < path.length() && path.charAt(end) == '.' ? end + 1 : end;
        }
        return at;
    }

    /** Returns where the longest key ends that the path goes on with, since keys may hold dots; -1 for none. */
    private static int endOfKey(Node.Mapping map, String path, int from) {
        for (int end = Math.min(path.length(), from + TreeReader.LONGEST_KEY); end > from; end--) {
            boolean ends = end == path.length() || path.charAt(end) == '.' || path.charAt(end) == '[';
            if (ends && map.find(path.substring(from, end)) >= 0) {
                return end;
            }
        }
        return -1;
    }

    private static int endOfIndex(String path, int from) {
        int close = path.charAt(from) == '[' ? path.indexOf(']', from) : -1;
        return close < 0 ? -1 : close + 1;
    }

    private static @Nullable Entry child(Node node, String step) {
        if (node instanceof Node.Mapping map) {
            int position = map.find(step);
            return position < 0 ? null : new Entry(map.keyNode(position), map.value(position));
        }
        if (node instanceof Node.Sequence list && step.matches("\\[\\d{1,9}]")) {
            int index = Integer.parseInt(step.substring(1, step.length() - 1));
            Node item = index < list.items().size() ? list.items().get(index) : null;
            return item == null ? null : new Entry(item, item);
        }
        return null;
    }
}

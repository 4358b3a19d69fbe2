package org.learnroadmap.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.Diagnostic;

/** The keys of a map and what is read of each. A key without a value counts as left out. */
final class Fields {

    private final Node.Mapping map;
    private final NodePath path;
    private final Faults faults;

    Fields(Node.Mapping map, NodePath path, Faults faults) {
        this.map = map;
        this.path = path;
        this.faults = faults;
    }

    /** Reports every key that is not among the known ones and not the author's own. */
    void reportOthers(Set<String> known) {
        for (int i = 0; i < map.size(); i++) {
            String key = map.key(i);
            if (!known.contains(key) && !isOwn(key)) {
                boolean merge = key.equals("<<");
                at(i).report(Diagnostic.error("unknown-key")
                        .message(
                                merge
                                        ? "unknown key '{key}'; maps cannot be merged, write the keys out"
                                        : "unknown key '{key}'",
                                "key",
                                key)
                        .suggestNearest(key, known));
            }
        }
    }

    /** Tells whether a key is none of ours: {@code x-} and whatever follows. */
    static boolean isOwn(String key) {
        return key.startsWith("x-");
    }

    /** Returns a key as a value to report. */
    private Value at(int position) {
        return new Value(map.keyNode(position), path.key(map.key(position)), faults);
    }

    /** Returns a value, if the key is there with one. */
    Optional<Value> get(String key) {
        Node node = map.get(key);
        if (node == null || !Value.isGiven(node)) {
            return Optional.empty();
        }
        return Optional.of(new Value(node, path.key(key), faults));
    }

    /** Goes through the keys that have values: hands over the key, then its value. */
    void forEach(BiConsumer<Value, Value> action) {
        for (int i = 0; i < map.size(); i++) {
            Value key = at(i);
            get(map.key(i)).ifPresent(value -> action.accept(key, value));
        }
    }

    /** Goes through all keys but those of the author's own; their values may be missing. */
    void forEachButOwn(BiConsumer<Value, Value> action) {
        for (int i = 0; i < map.size(); i++) {
            Value key = at(i);
            if (!isOwn(key.name())) {
                action.accept(key, new Value(map.value(i), path.key(key.name()), faults));
            }
        }
    }

    /** Returns a text; null if there is none. */
    @Nullable
    String text(String key) {
        Node node = map.get(key);
        if (node instanceof Node.Scalar scalar && Value.isGiven(scalar)) {
            return scalar.text(); // nearly always, and without making a value to report
        }
        return node == null ? null : get(key).flatMap(Value::text).orElse(null);
    }

    /** Returns the texts of a list. */
    List<String> texts(String key) {
        return list(key, Value::text);
    }

    /** Returns the entries of a list. */
    <T> List<T> list(String key, Function<Value, Optional<T>> reader) {
        return get(key).map(value -> value.list(reader)).orElse(List.of());
    }

    /** Returns the values of any kind in a map. */
    Map<String, Object> attributes(String key) {
        return get(key).map(AttributeReader::read).orElse(Map.of());
    }
}

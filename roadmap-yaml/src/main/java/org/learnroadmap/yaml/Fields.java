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
        for (Node.Entry entry : map.entries().values()) {
            String key = entry.key().text();
            if (!known.contains(key) && !isOwn(key)) {
                boolean merge = key.equals("<<");
                at(entry.key())
                        .report(Diagnostic.error("unknown-key")
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

    private Value at(Node.Scalar key) {
        return new Value(key, path.key(key.text()), faults);
    }

    /** Returns a value, if the key is there with one. */
    Optional<Value> get(String key) {
        Node.Entry entry = map.entries().get(key);
        if (entry == null) {
            return Optional.empty();
        }
        return Optional.of(new Value(entry.value(), path.key(key), faults)).filter(Value::isGiven);
    }

    /** Goes through the keys that have values: hands over the key, then its value. */
    void forEach(BiConsumer<Value, Value> action) {
        for (Node.Entry entry : map.entries().values()) {
            get(entry.key().text()).ifPresent(value -> action.accept(at(entry.key()), value));
        }
    }

    /** Goes through all keys but those of the author's own; their values may be missing. */
    void forEachButOwn(BiConsumer<Value, Value> action) {
        for (Node.Entry entry : map.entries().values()) {
            Value key = at(entry.key());
            if (!isOwn(key.name())) {
                action.accept(key, new Value(entry.value(), path.key(key.name()), faults));
            }
        }
    }

    /** Returns a text; null if there is none. */
    @Nullable
    String text(String key) {
        return get(key).flatMap(Value::text).orElse(null);
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

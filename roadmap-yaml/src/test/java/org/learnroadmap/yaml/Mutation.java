package org.learnroadmap.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Damages trees in the ways in which authors do. */
final class Mutation {

    private static final List<Node> VALUES = values();

    private final Node root;
    private final RandomGenerator random;

    /** Every list and map of the tree, in order. */
    private final List<Node> containers = new ArrayList<>();

    /** Every value of the tree, in order. */
    private final List<Node> values = new ArrayList<>();

    private Mutation(Node root, RandomGenerator random) {
        this.root = root;
        this.random = random;
        collect(root);
    }

    /**
     * Returns a tree that differs from another at one place: something is left out, of another type, under another
     * name, or there twice.
     */
    static Node apply(Node root, RandomGenerator random) {
        Mutation mutation = new Mutation(root, random);
        Node place = mutation.pick(mutation.containers);
        Node changed =
                place instanceof Node.Mapping map ? mutation.changed(map) : mutation.changed((Node.Sequence) place);
        return copy(root, place, changed);
    }

    private static List<Node> values() {
        String json = """
                [null, true, false, 0, 1, 3, -1, 2.5, 3.0, 1e2, 40000, "", " ", "x", "roadmap", "a b", "no", "3h", "90", "2d",
                 "4h-2h", "1h/2h/3h", "3 weeks", "6-4 weeks", "2", "5-10", "10-5", "0", "2026-01-05", "2026-02-30",
                 "2026-01-05..2026-01-07", "19:00-20:00", "25:00-26:00", "mon", "core", "study", "required", "together",
                 "steady", "steady:a", "UTC", "Nowhere/Else", "30m", [], {}, [null], ["x"], [["x"]], [{}], {"x": 1}, {"x-y": 1},
                 {"id": "x"}, {"id": "x", "title": "X"}, {"topic": "t"}, {"any-of": []}, {"mon": "1h"}]
                """;
        return ((Node.Sequence) Tree.of("values.json", json).root()).items();
    }

    private void collect(Node node) {
        values.add(node);
        if (node instanceof Node.Mapping map) {
            containers.add(map);
            Tree.entries(map).values().forEach(this::collect);
        } else if (node instanceof Node.Sequence list) {
            containers.add(list);
            list.items().forEach(this::collect);
        }
    }

    private Node changed(Node.Mapping map) {
        List<Map.Entry<String, Node>> changed =
                new ArrayList<>(Tree.entries(map).entrySet());
        int at = random.nextInt(changed.size() + 1);
        if (at == changed.size()) {
            changed.add(
                    Map.entry(pick(List.of("x-own", "kind", "gap", "weeks", "any-of", "over", "unheard")), value()));
        } else {
            Map.Entry<String, Node> old = changed.get(at);
            switch (random.nextInt(3)) {
                case 0 -> changed.remove(at);
                case 1 -> changed.set(at, Map.entry(old.getKey(), value()));
                default -> changed.set(at, Map.entry(renamed(old.getKey()), old.getValue()));
            }
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        changed.forEach(entry -> entries.putIfAbsent(entry.getKey(), entry.getValue()));
        return Tree.mapping(map, entries);
    }

    private Node changed(Node.Sequence list) {
        List<Node> items = new ArrayList<>(list.items());
        int at = random.nextInt(items.size() + 1);
        if (at == items.size()) {
            items.add(value());
        } else {
            switch (random.nextInt(4)) {
                case 0 -> items.remove(at);
                case 1 -> items.set(at, value());
                case 2 -> items.add(items.get(at));
                default -> Collections.swap(items, at, random.nextInt(items.size()));
            }
        }
        return new Node.Sequence(list.line(), list.column(), items);
    }

    /** Returns any value, or one that stands elsewhere in the tree. */
    private Node value() {
        return random.nextInt(3) == 0 ? pick(values) : pick(VALUES);
    }

    /** Copies a tree with another value at one place: readers change lists. */
    private static Node copy(Node node, Node place, Node changed) {
        if (node == place) {
            return changed;
        }
        if (node instanceof Node.Mapping map) {
            Map<String, Node> entries = Tree.entries(map);
            entries.replaceAll((key, value) -> copy(value, place, changed));
            return Tree.mapping(map, entries);
        }
        if (node instanceof Node.Sequence list) {
            List<Node> items = new ArrayList<>();
            list.items().forEach(item -> items.add(copy(item, place, changed)));
            return new Node.Sequence(list.line(), list.column(), items);
        }
        return node;
    }

    private String renamed(String key) {
        return switch (random.nextInt(4)) {
            case 0 -> key + "s";
            case 1 -> "x-" + key;
            case 2 -> key.substring(0, key.length() / 2);
            default -> pick(List.of("id", "title", "topic", "phase", "description", "from", "2026-01-05", "tue"));
        };
    }

    private <T> T pick(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}

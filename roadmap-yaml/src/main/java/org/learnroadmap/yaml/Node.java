package org.learnroadmap.yaml;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value of a document and where it begins: line and column count from 1, columns in code points. */
sealed interface Node {

    int line();

    int column();

    /** Returns what it is, in the words of messages. */
    String describe();

    /** What a scalar stands for; only attributes make a difference between text, numbers and booleans. */
    enum ScalarType {
        TEXT("text"),
        INTEGER("a number"),
        DECIMAL("a number"),
        BOOLEAN("a boolean"),
        NULL("empty");

        private final String words;

        ScalarType(String words) {
            this.words = words;
        }
    }

    /** A single value, its text as it was written. */
    record Scalar(int line, int column, ScalarType type, String text) implements Node {
        @Override
        public String describe() {
            return type.words;
        }
    }

    /** A list. Its reader takes out what it refuses, so that paths count entries as the result does. */
    record Sequence(int line, int column, List<Node> items) implements Node {
        @Override
        public String describe() {
            return "a list";
        }
    }

    /**
     * A map, in the order in which it was written; of a key that comes twice the first counts.
     *
     * <p>A definition has tens of thousands of them, small and read once. With arrays, which keep together what is read
     * together, a definition is made of its tree in two thirds of the time that a hash map for each takes.
     */
    final class Mapping implements Node {

        /** Up to here looking at each key is as fast as hashing. */
        private static final int FEW = 8;

        private final int line;
        private final int column;
        private int size;
        private @Nullable String[] keys = {};
        private @Nullable Node[] values = {};
        private int[] places = {};
        private @Nullable Map<String, Integer> index;

        Mapping(int line, int column) {
            this.line = line;
            this.column = column;
        }

        @Override
        public int line() {
            return line;
        }

        @Override
        public int column() {
            return column;
        }

        int size() {
            return size;
        }

        String key(int position) {
            return Objects.requireNonNull(keys[position]);
        }

        Node value(int position) {
            return Objects.requireNonNull(values[position]);
        }

        /** Returns a key as something to report. */
        Scalar keyNode(int position) {
            return new Scalar(places[2 * position], places[2 * position + 1], ScalarType.TEXT, key(position));
        }

        /** Returns the position of a key; -1 if it is not there. O(1). */
        int find(String key) {
            if (index != null) {
                return index.getOrDefault(key, -1);
            }
            for (int i = 0; i < size; i++) {
                if (key.equals(keys[i])) {
                    return i;
                }
            }
            return -1;
        }

        /** Returns the value of a key; null if it is not there. O(1). */
        @Nullable
        Node get(String key) {
            int position = find(key);
            return position < 0 ? null : values[position];
        }

        /** Adds a value under a key that is not there yet. */
        void add(int keyLine, int keyColumn, String key, Node value) {
            if (size == keys.length) {
                grow();
            }
            keys[size] = key;
            values[size] = value;
            places[2 * size] = keyLine;
            places[2 * size + 1] = keyColumn;
            if (index != null) {
                index.put(key, size);
            }
            size++;
        }

        private void grow() {
            int capacity = Math.max(FEW, 2 * size);
            keys = Arrays.copyOf(keys, capacity);
            values = Arrays.copyOf(values, capacity);
            places = Arrays.copyOf(places, 2 * capacity);
            if (size == FEW) {
                index = new HashMap<>();
                for (int i = 0; i < size; i++) {
                    index.put(key(i), i);
                }
            }
        }

        @Override
        public String describe() {
            return "a map";
        }
    }

    /** A value that was refused and reported when it was read; to be treated as left out. */
    record Refused(int line, int column) implements Node {
        @Override
        public String describe() {
            return "refused";
        }
    }
}

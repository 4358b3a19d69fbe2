package org.learnroadmap.yaml;

import java.util.List;
import java.util.Map;

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

    /** A map, in the order in which it was written; of a key that comes twice the first counts. */
    record Mapping(int line, int column, Map<String, Entry> entries) implements Node {
        @Override
        public String describe() {
            return "a map";
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, Node value) {}

    /** A value that was refused and reported when it was read; to be treated as left out. */
    record Refused(int line, int column) implements Node {
        @Override
        public String describe() {
            return "refused";
        }
    }
}

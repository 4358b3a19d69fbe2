package org.learnroadmap.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.model.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * Makes trees of the documents of a text, without recursion. Duplicate keys, aliases and unknown tags are reported
 * and the rest is read; a fault of syntax or too much depth ends the reading, and documents before it count.
 */
final class TreeReader {

    /** A list or map that is not complete yet. */
    private static final class Open {
        final Node node;

        @Nullable
        String key;

        int keyLine;
        int keyColumn;
        boolean repeated;

        Open(Node node) {
            this.node = node;
        }

        NodePath next(NodePath path) {
            if (node instanceof Node.Sequence list) {
                return path.index(list.items().size());
            }
            return key == null ? path : path.key(key);
        }

        void put(Node value) {
            if (node instanceof Node.Sequence list) {
                list.items().add(value);
            } else if (node instanceof Node.Mapping map && key != null && !repeated) {
                map.add(keyLine, keyColumn, key, value);
            }
        }
    }

    /** No key of ours is longer than an id, and every finding below a key quotes it. */
    static final int LONGEST_KEY = 1000;

    private final Tokens tokens;
    private final NodePath root;
    private final Limits limits;
    private final Faults faults;
    private final boolean hasEscapes;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, String> keys = new HashMap<>();
    private final List<Node> documents = new ArrayList<>();
    private int values;

    private TreeReader(Tokens tokens, boolean hasEscapes, NodePath root, Limits limits, Faults faults) {
        this.tokens = tokens;
        this.hasEscapes = hasEscapes;
        this.root = root;
        this.limits = limits;
        this.faults = faults;
    }

    /**
     * Reads all documents of a text.
     *
     * @param root what paths begin with
     */
    static List<Node> read(String text, Syntax syntax, NodePath root, Limits limits, Faults faults) {
        try (Tokens tokens = syntax.open(text)) {
            // text that was decoded strictly has halves of characters only where escapes say so
            boolean hasEscapes = text.contains("\\u") || text.contains("\\U");
            return new TreeReader(tokens, hasEscapes, root, limits, faults).read();
        }
    }

    private List<Node> read() {
        Tokens.SyntaxFault refusal = tokens.refusal();
        if (refusal != null) {
            faults.add(refusal.finding(), refusal.line(), refusal.column());
            return documents;
        }
        try {
            JsonToken token = tokens.next();
            while (token != null && accept(token)) {
                token = tokens.next();
            }
        } catch (JacksonException e) {
            Tokens.SyntaxFault fault = tokens.explain(e);
            faults.add(fault.finding(), fault.line(), fault.column());
        }
        return documents;
    }

    /** Takes one token; tells whether to go on. */
    private boolean accept(JsonToken token) {
        if (++values > limits.values()) {
            tokens.locate();
            Node here = new Node.Refused(tokens.line(), tokens.column());
            faults.add(
                    Diagnostic.error("too-many-values")
                            .message(
                                    "the source has more than {limit} keys and values; Limits.values lifts the limit",
                                    "limit",
                                    limits.values()),
                    here,
                    path());
            return false;
        }
        if (token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT) {
            put(open.pop().node);
            return true;
        }
        tokens.locate();
        switch (token) {
            case PROPERTY_NAME -> takeKey();
            case START_ARRAY -> {
                return begin(new Node.Sequence(tokens.line(), tokens.column(), new ArrayList<>()));
            }
            case START_OBJECT -> {
                return begin(new Node.Mapping(tokens.line(), tokens.column()));
            }
            default -> takeScalar(token);
        }
        return true;
    }

    private boolean begin(Node node) {
        if (open.size() >= limits.depth()) {
            faults.add(
                    Diagnostic.error("too-deep")
                            .message(
                                    "lists and maps nest deeper than {limit}; Limits.depth lifts the limit",
                                    "limit",
                                    limits.depth()),
                    node,
                    path());
            return false;
        }
        warnOfTag(node);
        open.push(new Open(node));
        return true;
    }

    private void takeKey() {
        Open map = open.element();
        map.key = null;
        String text = tokens.text();
        if (text.length() > LONGEST_KEY) {
            Node here = new Node.Refused(tokens.line(), tokens.column());
            faults.add(
                    Diagnostic.error("long-key")
                            .message("a key is longer than {limit} characters", "limit", LONGEST_KEY),
                    here,
                    path());
            return;
        }
        if (isCut(text)) {
            refuseCut(path());
            return;
        }
        map.key = shared(text);
        map.keyLine = tokens.line();
        map.keyColumn = tokens.column();
        int before = map.node instanceof Node.Mapping mapping ? mapping.find(map.key) : -1;
        map.repeated = before >= 0;
        if (map.node instanceof Node.Mapping mapping && map.repeated) {
            Node first = mapping.keyNode(before);
            SourceLocation place = new SourceLocation(faults.source(), first.line(), first.column());
            Node key = new Node.Refused(tokens.line(), tokens.column());
            faults.add(
                    Diagnostic.error("duplicate-key")
                            .message("key '{key}' comes twice; first at {first}", "key", text, "first", place)
                            .related(place),
                    key,
                    path());
        }
    }

    /** A key that comes often is kept once: that saves its memory, and equal keys are the same object. */
    private String shared(String key) {
        String known = keys.putIfAbsent(key, key);
        return known == null ? key : known;
    }

    private void takeScalar(JsonToken token) {
        if (tokens.isAlias()) {
            Node alias = new Node.Refused(tokens.line(), tokens.column());
            faults.add(
                    Diagnostic.error("alias")
                            .message("alias '*{name}' is not allowed; write the value out", "name", tokens.text()),
                    alias,
                    path());
            put(alias);
            return;
        }
        if (isCut(tokens.text())) {
            put(refuseCut(path()));
            return;
        }
        Node.Scalar scalar = new Node.Scalar(tokens.line(), tokens.column(), tokens.type(token), tokens.text());
        warnOfTag(scalar);
        put(scalar);
    }

    private boolean isCut(String text) {
        return hasEscapes && Surrogates.firstHalf(text) >= 0;
    }

    /** Reports an escape for half of a character: no file could hold the text that it makes. */
    private Node refuseCut(NodePath path) {
        Node here = new Node.Refused(tokens.line(), tokens.column());
        String text = tokens.text();
        faults.add(
                Diagnostic.error("half-character")
                        .message(
                                "{escape} is half of a character; write the whole character, or both halves",
                                "escape",
                                "\\u%04X".formatted((int) text.charAt(Surrogates.firstHalf(text)))),
                here,
                path);
        return here;
    }

    private void warnOfTag(Node node) {
        String tag = tokens.unknownTag();
        if (tag != null) {
            faults.add(
                    Diagnostic.warning("unknown-tag").message("tag '{tag}' means nothing here", "tag", tag),
                    node,
                    path());
        }
    }

    /** Makes the path of the token, which only findings need. */
    private NodePath path() {
        NodePath path = root;
        for (Iterator<Open> outermostFirst = open.descendingIterator(); outermostFirst.hasNext(); ) {
            path = outermostFirst.next().next(path);
        }
        return path;
    }

    private void put(Node node) {
        if (open.isEmpty()) {
            documents.add(node);
        } else {
            open.element().put(node);
        }
    }
}

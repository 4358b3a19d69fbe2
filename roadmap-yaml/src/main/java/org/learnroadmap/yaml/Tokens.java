package org.learnroadmap.yaml;

import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.Diagnostic;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;

/**
 * The tokens of a text with their places. Used by one thread.
 *
 * <p>The parser's own limits are lifted: size, depth and numbers are bounded by us, so that a message can name the
 * limit and what lifts it. Every method may throw a {@link JacksonException}, which {@link #explain} puts into words.
 */
abstract sealed class Tokens implements AutoCloseable permits YamlTokens, JsonTokens {

    /** What the parser may read: anything. */
    static final StreamReadConstraints UNBOUNDED = StreamReadConstraints.builder()
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .build();

    /** A fault of the text: where, and a finding without its place. */
    record SyntaxFault(int line, int column, Diagnostic.Builder finding) {}

    final JsonParser parser;

    Tokens(JsonParser parser) {
        this.parser = parser;
    }

    /** Returns why the text is not to be read at all. */
    @Nullable
    SyntaxFault refusal() {
        return null;
    }

    /** Moves to the next token; null at the end of the text. */
    final @Nullable JsonToken next() {
        return parser.nextToken();
    }

    /** Finds the place of the token; not for those that end something, whose place nobody needs. */
    abstract void locate();

    /** Returns the line of the token located last. */
    abstract int line();

    /** Returns the column of the token located last. */
    abstract int column();

    /** Returns the text of a key or a scalar. */
    final String text() {
        return parser.getString();
    }

    /** Returns what a scalar stands for. */
    Node.ScalarType type(JsonToken token) {
        return switch (token) {
            case VALUE_NUMBER_INT -> Node.ScalarType.INTEGER;
            case VALUE_NUMBER_FLOAT -> Node.ScalarType.DECIMAL;
            case VALUE_TRUE, VALUE_FALSE -> Node.ScalarType.BOOLEAN;
            case VALUE_NULL -> Node.ScalarType.NULL;
            default -> Node.ScalarType.TEXT;
        };
    }

    /** Tells whether the token repeats a value that stands elsewhere. */
    boolean isAlias() {
        return false;
    }

    /** Returns the tag of a value if it has one that means nothing to us. */
    @Nullable
    String unknownTag() {
        return null;
    }

    /** Puts a fault of the text into words. */
    abstract SyntaxFault explain(JacksonException fault);

    /** Starts a finding about a fault of the text. */
    static Diagnostic.Builder finding(String template, Object... arguments) {
        return Diagnostic.error("invalid-syntax").message(template, arguments);
    }

    @Override
    public final void close() {
        parser.close();
    }
}

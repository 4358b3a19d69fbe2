package org.learnroadmap.yaml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Where a value is written, key by key. What is empty is left out. Used by one thread.
 *
 * <p>Text is kept to the last character; half of a surrogate pair is not a character and refused with an
 * {@link IllegalArgumentException}, since no file could hold it.
 */
abstract sealed class Output implements AutoCloseable permits YamlOutput, JsonOutput {

    /** How a list or a map is laid out, where the notation leaves a choice. */
    enum Layout {
        LINES,
        ONE_LINE
    }

    /** Words and ids, as opposed to sentences: so short a list of them stands in one line. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}._/+-]{1,60}");

    private static final int LONGEST_LINE = 80;
    private static final Pattern NUMERAL = Pattern.compile("0|[1-9]\\d{0,8}");

    /**
     * Writes a file of one or several values to a stream, as UTF-8, and leaves the stream open. The text is complete
     * before any of it is written, so that a value that is refused leaves the stream untouched.
     */
    static <T> void write(OutputStream out, Syntax syntax, List<T> values, BiConsumer<Output, T> writer) {
        StringWriter text = new StringWriter();
        try (Output output = syntax.open(text)) {
            output.documents(values, value -> writer.accept(output, value));
        }
        try {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the values of a file, each of which is a map. */
    abstract <T> void documents(List<T> values, Consumer<T> writer);

    abstract void startMap(Layout layout);

    abstract void endMap();

    abstract void startList(Layout layout);

    abstract void endList();

    abstract void key(String name);

    /** Writes text, whatever it looks like: it is read back as text. */
    abstract void text(String text);

    /** Writes a number as spelled, or {@code true} or {@code false}. */
    abstract void plain(String spelling);

    @Override
    public abstract void close();

    final void field(String key, String text) {
        key(key);
        text(text);
    }

    final void field(String key, Optional<String> text) {
        text.ifPresent(known -> field(key, known));
    }

    /** Writes a text that is read as it is spelled, so that {@code 3} needs no quotes. */
    final void spelled(String key, Optional<String> text) {
        text.ifPresent(known -> spelled(key, known));
    }

    final void spelled(String key, String text) {
        key(key);
        if (NUMERAL.matcher(text).matches()) {
            plain(text);
        } else {
            text(text);
        }
    }

    /** Writes a list of texts: a few words in one line, sentences each on its own. */
    final void texts(String key, List<String> texts) {
        list(key, texts, layoutOf(texts), this::text);
    }

    final <T> void list(String key, Collection<T> entries, Consumer<T> writer) {
        list(key, entries, Layout.LINES, writer);
    }

    final <T> void list(String key, Collection<T> entries, Layout layout, Consumer<T> writer) {
        if (!entries.isEmpty()) {
            key(key);
            startList(layout);
            entries.forEach(writer);
            endList();
        }
    }

    /** Returns one line for a few words, else lines. */
    static Layout layoutOf(Collection<String> texts) {
        int length = 0;
        for (String text : texts) {
            length += text.length() + 2;
            if (length > LONGEST_LINE || !WORD.matcher(text).matches()) {
                return Layout.LINES;
            }
        }
        return Layout.ONE_LINE;
    }

    /** Refuses text that has half of a surrogate pair. */
    static String checked(String text) {
        int half = Surrogates.firstHalf(text);
        if (half >= 0) {
            throw new IllegalArgumentException("text holds half of a character, \\u%04X, which no file can hold"
                    .formatted((int) text.charAt(half)));
        }
        return text;
    }
}

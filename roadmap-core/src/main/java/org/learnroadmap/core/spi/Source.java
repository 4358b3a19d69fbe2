package org.learnroadmap.core.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.model.Limits;

/**
 * A named sequence of bytes to read from.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Source {

    private static final int HEAD = 1000;

    private final String name;
    private final byte[] bytes;

    private Source(String name, byte[] bytes) {
        this.name = Objects.requireNonNull(name, "name");
        this.bytes = bytes;
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of a source must not be blank");
        }
    }

    /** Creates a source from bytes, which are copied. */
    public static Source of(String name, byte[] bytes) {
        return new Source(name, bytes.clone());
    }

    /** Creates a source from text. */
    public static Source ofText(String name, String text) {
        return new Source(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a file; of one larger than the limit no more than shows that it is.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Source read(Path file, Limits limits) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a stream to its end; of one longer than the limit no more than shows that it is.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Source read(String name, InputStream in, Limits limits) {
        try {
            return new Source(name, in.readNBytes(limits.sourceBytes() + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the file name, URI or other name. */
    public String name() {
        return name;
    }

    /** Returns a copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns what loaders may look at before they are asked to read. */
    public SourceProbe probe() {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
        return new SourceProbe(name, head.startsWith("\uFEFF") ? head.substring(1) : head);
    }

    /**
     * Decodes the bytes strictly as UTF-8, without a byte-order mark. A source that is too large or not UTF-8 is a
     * finding with the place of the first bad byte.
     *
     * @return the text, or nothing if there was a finding
     */
    public Optional<String> text(Limits limits, DiagnosticCollector findings) {
        if (bytes.length > limits.sourceBytes()) {
            findings.add(Diagnostic.error("too-large")
                    .location(new SourceLocation(name, 0, 0))
                    .message(
                            "the source is larger than {limit} bytes; Limits.sourceBytes lifts the limit",
                            "limit",
                            limits.sourceBytes())
                    .build());
            return Optional.empty();
        }
        return decode(findings);
    }

    private Optional<String> decode(DiagnosticCollector findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (!result.isError()) {
            return Optional.of(content);
        }
        findings.add(Diagnostic.error("not-utf-8")
                .location(endOf(content))
                .message(
                        "byte 0x{byte} is not UTF-8; save the file with the encoding UTF-8",
                        "byte",
                        Integer.toHexString(bytes[in.position()] & 0xff))
                .build());
        return Optional.empty();
    }

    /** Returns the place behind a text. */
    private SourceLocation endOf(String text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean halfOfBreak = text.startsWith("\r\n", i);
            if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !halfOfBreak)) {
                line++;
                start = i + 1;
            }
        }
        return new SourceLocation(name, line, text.codePointCount(start, text.length()) + 1);
    }

    /** Returns the name, for logs. */
    @Override
    public String toString() {
        return name;
    }
}

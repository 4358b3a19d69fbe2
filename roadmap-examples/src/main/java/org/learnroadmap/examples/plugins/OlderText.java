package org.learnroadmap.examples.plugins;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.spi.LoadContext;

/** The text of a source that may be older than UTF-8: spreadsheets wrote the character sets of Windows and the Macintosh. */
final class OlderText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Of the module jdk.charsets, which a small runtime image may lack. */
    private static final String MACINTOSH = "x-MacRoman";

    /**
     * What blanks, dashes and quotes of the Macintosh are for Windows: capitals that end a word or stand behind a small
     * letter, where nobody writes one.
     */
    private static final Pattern MISREAD =
            Pattern.compile("[\u00CA\u00D0-\u00D5](?!\\p{L})|\\p{Ll}[\u00CA\u00D0-\u00D5]");

    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private OlderText() {}

    /** Reads the text of a source; a finding says what was guessed, or why there is none. */
    static Optional<String> read(LoadContext context) {
        DiagnosticCollector faults = new DiagnosticCollector(context.places().build(), 1);
        Optional<String> text = context.source().text(context.limits(), faults);
        Optional<Diagnostic> notUtf8 = faults.sorted().stream()
                .filter(fault -> fault.code().equals("not-utf-8"))
                .findFirst();
        if (notUtf8.isEmpty()) {
            context.findings().addAll(faults.sorted());
            return text;
        }
        byte[] bytes = withoutMark(context.source().bytes());
        String asWindows = new String(bytes, WINDOWS);
        boolean isMacintosh = MISREAD.matcher(asWindows).find() && Charset.isSupported(MACINTOSH);
        Charset charset = isMacintosh ? Charset.forName(MACINTOSH) : WINDOWS;
        context.findings()
                .add(Diagnostic.warning("example.encoding")
                        .location(notUtf8.get().location().orElseThrow())
                        .message(
                                "this is not UTF-8 and was read as {charset}; where letters are wrong, save the file as UTF-8",
                                "charset",
                                charset.name())
                        .build());
        return Optional.of(isMacintosh ? new String(bytes, charset) : asWindows);
    }

    /** Takes away the byte-order mark of UTF-8, which a program may have written before another added letters. */
    private static byte[] withoutMark(byte[] bytes) {
        boolean isMarked = bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
        return isMarked ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes;
    }
}

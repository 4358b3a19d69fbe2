package org.learnroadmap.testkit.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Inputs of any bytes in a text file that can be read and compared: one input a line, behind comments that begin with
 * {@code #}. Bytes that are no visible ASCII stand as {@code \n}, {@code \r}, {@code \t} or {@code \xFF}.
 */
public final class Inputs {

    private static final String COMMENT = "#";

    /** One input and where it stands. */
    public record Input(String place, byte[] bytes) {
        @Override
        public String toString() {
            return place;
        }
    }

    private Inputs() {}

    /** Reads the inputs of a file. */
    public static List<Input> read(Path file) {
        List<Input> inputs = new ArrayList<>();
        List<String> lines = lines(file);
        String comment = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(COMMENT)) {
                comment = line;
            } else if (!line.isEmpty()) {
                inputs.add(new Input(file.getFileName() + ":" + (i + 1) + " " + comment, unescape(line)));
            }
        }
        return inputs;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes inputs below a comment, sorted by size, so that similar runs give similar files. */
    static void write(Path file, String comment, Collection<byte[]> inputs) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(COMMENT + " " + comment);
        inputs.stream()
                .filter(bytes -> bytes.length > 0)
                .map(Inputs::escape)
                .sorted((a, b) -> a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b))
                .forEach(lines::add);
        Files.write(file, lines, StandardCharsets.US_ASCII);
    }

    /** Writes any bytes as visible ASCII, in a way that {@link #unescape} reads back. */
    public static String escape(byte[] bytes) {
        StringBuilder line = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            boolean comment = line.isEmpty() && b == '#';
            switch (b) {
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                case '\\' -> line.append("\\\\");
                default -> line.append(b >= ' ' && b < 0x7f && !comment ? (char) b : "\\x%02X".formatted(b));
            }
        }
        return line.toString();
    }

    /** Reads what {@link #escape} wrote. */
    public static byte[] unescape(String line) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '\\') {
                bytes.write(c);
                continue;
            }
            char kind = line.charAt(++i);
            switch (kind) {
                case 'n' -> bytes.write('\n');
                case 'r' -> bytes.write('\r');
                case 't' -> bytes.write('\t');
                case '\\' -> bytes.write('\\');
                case 'x' -> {
                    bytes.write(Integer.parseInt(line.substring(i + 1, i + 3), 16));
                    i += 2;
                }
                default -> throw new IllegalArgumentException("no escape: \\" + kind);
            }
        }
        return bytes.toByteArray();
    }
}

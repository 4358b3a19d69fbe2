package org.learnroadmap.examples.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code -o} does: all or nothing. */
class OutputFileTest {

    private static final byte[] HALF = "BEGIN:VCALENDAR\r\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void leavesTheEarlierFileAsItWasIfWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.ics"), "earlier");

        assertThatThrownBy(() -> OutputFile.write(file, OutputFileTest::failHalfWay))
                .hasMessage("the writer is broken");

        assertThat(file).hasContent("earlier");
        assertThat(names()).containsExactly("plan.ics");
    }

    @Test
    void leavesNothingIfThereWasNoFile() throws IOException {
        assertThatThrownBy(() -> OutputFile.write(folder.resolve("plan.ics"), OutputFileTest::failHalfWay))
                .hasMessage("the writer is broken");

        assertThat(names()).isEmpty();
    }

    @Test
    void replacesTheEarlierFileAndKeepsALinkToIt() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.ics"), "earlier");
        Path link = Files.createSymbolicLink(folder.resolve("link.ics"), file);

        OutputFile.write(link, out -> write(out, "later".getBytes(StandardCharsets.UTF_8)));

        assertThat(file).hasContent("later");
        assertThat(link).isSymbolicLink();
        assertThat(names()).containsExactlyInAnyOrder("link.ics", "plan.ics");
    }

    private static void failHalfWay(OutputStream out) {
        write(out, HALF);
        throw new IllegalStateException("the writer is broken");
    }

    private static void write(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}

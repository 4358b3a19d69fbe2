package com.example.acme;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.learnroadmap.core.spi.Document;

/** Buffers what it writes, and closes the buffer whatever happens: then the stream is written to once more. */
public class BufferingWriter extends LineWriter {

    private static final int SMALL = 16;

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        try (OutputStream buffer = new BufferedOutputStream(new LeftOpen(out), SMALL)) {
            super.write(document, buffer);
        }
    }

    private static final class LeftOpen extends FilterOutputStream {
        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

package org.learnroadmap.icalendar;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Folds lines of UTF-8 that are longer than 75 octets (RFC 5545, section 3.1), never inside a character. Lines that
 * come in end with CR LF. Not safe for use by several threads.
 */
final class OctetFolding extends FilterOutputStream {

    private static final int MOST_OCTETS = 75;
    private static final int BUFFER = 8192;
    /** The most octets that one call of {@link #put} may add: a fold and a character. */
    private static final int ROOM = 8;

    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private int column;

    OctetFolding(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int octet) throws IOException {
        if (filled > BUFFER - ROOM) {
            flushBuffer();
        }
        put((byte) octet);
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(octets[i]);
        }
    }

    private void put(byte octet) {
        if (octet == '\r' || octet == '\n') {
            column = 0;
            buffer[filled++] = octet;
            return;
        }
        if (column + lengthFrom(octet) > MOST_OCTETS) {
            buffer[filled++] = '\r';
            buffer[filled++] = '\n';
            buffer[filled++] = ' ';
            column = 1;
        }
        buffer[filled++] = octet;
        column++;
    }

    /** Returns how long the character is that begins with an octet; the others of a character never begin a line. */
    private static int lengthFrom(byte octet) {
        int unsigned = octet & 0xff;
        if (unsigned < 0x80) {
            return 1;
        }
        if (unsigned < 0xc0) {
            return 0;
        }
        return unsigned < 0xe0 ? 2 : unsigned < 0xf0 ? 3 : 4;
    }

    private void flushBuffer() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    @Override
    public void flush() throws IOException {
        flushBuffer();
        out.flush();
    }
}

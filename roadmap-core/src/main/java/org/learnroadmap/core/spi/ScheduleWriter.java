package org.learnroadmap.core.spi;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes schedules in one format. Equal documents give equal bytes.
 *
 * @since 0.1
 */
public interface ScheduleWriter extends Provider {

    /** Returns the media type of what it writes, such as {@code application/json}. */
    String mediaType();

    /** Returns the usual ending of file names, without its dot, such as {@code json}. */
    String fileExtension();

    /**
     * Writes a document and leaves the stream open.
     *
     * @throws IOException if the stream cannot be written to
     */
    void write(Document document, OutputStream out) throws IOException;
}

package org.learnroadmap.core.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

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
     * Returns the parts of a document that the format shows if they are there, so that nobody makes the others, or asks for
     * them in vain. None by default.
     */
    default Set<DocumentPart> uses() {
        return Set.of();
    }

    /**
     * Writes a document and leaves the stream open.
     *
     * @throws IOException                                  if the stream cannot be written to
     * @throws org.learnroadmap.core.plan.RequestException if an option has no meaning, or what was written before cannot
     *                                                      be gone on from
     */
    void write(Document document, OutputStream out) throws IOException;
}

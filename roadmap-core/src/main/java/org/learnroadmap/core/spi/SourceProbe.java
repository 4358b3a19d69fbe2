package org.learnroadmap.core.spi;

import java.util.Locale;
import java.util.Objects;

/**
 * What a loader sees of a source before it is asked to read it.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class SourceProbe {

    private final String name;
    private final String head;

    /**
     * Describes a source.
     *
     * @param name a file name, URI or other name
     * @param head its first characters, decoded as well as possible
     */
    public SourceProbe(String name, String head) {
        this.name = Objects.requireNonNull(name, "name");
        this.head = Objects.requireNonNull(head, "head");
    }

    /** Returns the file name, URI or other name. */
    public String name() {
        return name;
    }

    /** Returns the first characters, at most 1,000, decoded as well as possible. */
    public String head() {
        return head;
    }

    /** Tells whether the name ends with one of these, whatever its case; give them with their dot. */
    public boolean nameEndsWith(String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the name says anything about the format: whether its last part has a dot behind its start. */
    public boolean hasExtension() {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return name.lastIndexOf('.') > slash + 1;
    }
}

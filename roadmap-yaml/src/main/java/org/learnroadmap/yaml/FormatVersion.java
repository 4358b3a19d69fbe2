package org.learnroadmap.yaml;

import java.util.Optional;

/** The version of the format that a document says it is written in. */
final class FormatVersion {

    /** The key of the version. */
    static final String KEY = "format";

    private static final String CURRENT = "1";

    private FormatVersion() {}

    /** Writes the version that this code reads. */
    static void write(Output out) {
        out.spelled(KEY, CURRENT);
    }

    /**
     * Tells whether a document is to be read. One of a newer format is reported and not read: what its keys mean is
     * not known. One that names no version, or a wrong one, which is reported, is read.
     */
    static boolean isReadable(Value document) {
        if (!(document.node() instanceof Node.Mapping)) {
            return true;
        }
        Optional<Value> format = document.freeFields().flatMap(fields -> fields.get(KEY));
        Optional<String> version = format.flatMap(Value::text).filter(text -> !text.equals(CURRENT));
        if (format.isEmpty() || version.isEmpty()) {
            return true;
        }
        boolean newer = version.get().matches("[1-9]\\d*");
        if (newer) {
            format.get()
                    .error(
                            "newer-format",
                            "format {format} is newer than this version, which reads format {current}",
                            "format",
                            version.get(),
                            "current",
                            CURRENT);
        } else {
            format.get()
                    .report(Value.invalid(
                            "invalid-format", KEY, version.get(), "is no version of the format; write " + CURRENT));
        }
        return !newer;
    }
}

package org.learnroadmap.yaml;

import java.util.regex.Pattern;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.yaml.Output.Layout;

/** Writes a pace: just its id if there is no more to say, else a map. */
final class PaceWriter {

    /** Ids that are no more than an id when they are read as the text of a pace. */
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._-]+");

    private PaceWriter() {}

    static void write(Output out, String key, PaceSpec pace) {
        out.key(key);
        if (pace.options().isEmpty()
                && pace.over().isEmpty()
                && ID.matcher(pace.id()).matches()) {
            out.text(pace.id());
        } else {
            map(out, pace);
        }
    }

    private static void map(Output out, PaceSpec pace) {
        out.startMap(Layout.ONE_LINE);
        out.field(PaceReader.ID, pace.id());
        pace.options().forEach((name, value) -> out.spelled(name(name), value));
        pace.over().ifPresent(wrapped -> write(out, PaceReader.OVER, wrapped));
        out.endMap();
    }

    private static String name(String option) {
        if (option.equals(PaceReader.ID) || option.equals(PaceReader.OVER) || Fields.isOwn(option)) {
            throw new IllegalArgumentException("a pace in a file has no option called '" + option + "'");
        }
        return option;
    }
}

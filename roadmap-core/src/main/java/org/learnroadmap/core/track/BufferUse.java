package org.learnroadmap.core.track;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.learnroadmap.core.pace.PaceSpec;

/** Makes a pace use the weeks that the author kept free. */
final class BufferUse {

    private static final String AS_WRITTEN = "as-written";
    private static final String OPTION = "buffers";
    private static final String USE = "use";

    private BufferUse() {}

    /** Returns the same pace with buffer weeks in use; nothing if it does not keep them free. */
    static Optional<PaceSpec> of(PaceSpec pace) {
        if (pace.id().equals(AS_WRITTEN) && !USE.equals(pace.options().get(OPTION))) {
            Map<String, String> options = new TreeMap<>(pace.options());
            options.put(OPTION, USE);
            return Optional.of(PaceSpec.of(AS_WRITTEN, options));
        }
        return pace.over()
                .flatMap(BufferUse::of)
                .map(over -> PaceSpec.of(pace.id(), pace.options()).over(over));
    }
}

package org.learnroadmap.core.model;

import java.io.Serial;
import java.util.List;

/**
 * Says that a roadmap cannot be built because required prerequisites form cycles.
 *
 * @since 0.1
 */
public final class CyclicPrerequisitesException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Not serializable; after Java deserialization only the message is left. */
    private final transient List<List<String>> cycles;

    /** Creates the exception from at least one cycle. */
    CyclicPrerequisitesException(List<List<String>> cycles) {
        super("prerequisites form a cycle: " + String.join(" -> ", cycles.get(0)));
        this.cycles = List.copyOf(cycles);
    }

    /**
     * Returns a cycle for every group of topics and phases that wait for one another. Each id requires the
     * next, or is a phase and contains it; the last id is the first again.
     */
    public List<List<String>> cycles() {
        return cycles;
    }
}

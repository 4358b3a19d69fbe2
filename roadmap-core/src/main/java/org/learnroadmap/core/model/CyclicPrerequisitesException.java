package org.learnroadmap.core.model;

import java.io.Serial;
import java.util.List;

/**
 * Says that a roadmap cannot be built because its prerequisites contradict each other.
 *
 * @since 0.1
 */
public final class CyclicPrerequisitesException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Not serializable; after Java deserialization only the message is left. */
    private final transient List<PrerequisiteCycle> cycles;

    private final transient List<String> unreachable;

    /** Creates the exception from at least one contradiction. */
    CyclicPrerequisitesException(List<PrerequisiteCycle> cycles, List<String> unreachable) {
        super(
                cycles.isEmpty()
                        ? "every alternative leads back to what asks for it: " + unreachable.get(0)
                        : "prerequisites form a cycle: " + cycles.get(0));
        this.cycles = List.copyOf(cycles);
        this.unreachable = List.copyOf(unreachable);
    }

    /** Returns a shortest cycle for every group of topics and phases that wait for one another. */
    public List<PrerequisiteCycle> cycles() {
        return cycles;
    }

    /**
     * Returns the paths of the any-of prerequisites of which every alternative requires, in the end, what asks for it;
     * such as {@code phases[0].topics[2].requires[1]}.
     */
    public List<String> unreachable() {
        return unreachable;
    }
}

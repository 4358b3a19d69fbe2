package org.learnroadmap.core.model;

import java.util.List;

/**
 * Topics and phases that wait for one another, at least one of them for another to be finished.
 *
 * @param ids   each asks for the next, or is a phase and contains it; the last id is the first again
 * @param kinds how each id but the last asks for the next; required where a phase contains it
 * @since 0.1
 */
public record PrerequisiteCycle(List<String> ids, List<PrerequisiteKind> kinds) {

    /** How many ids are named in a text; the middle of a longer cycle is left out. */
    private static final int NAMED = 20;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException unless there is one id more than kinds, and at least two
     */
    public PrerequisiteCycle {
        ids = List.copyOf(ids);
        kinds = List.copyOf(kinds);
        if (kinds.isEmpty() || ids.size() != kinds.size() + 1) {
            throw new IllegalArgumentException(ids.size() + " ids and " + kinds.size() + " kinds");
        }
    }

    /** Tells whether each waits for the next to be finished; otherwise some are to be studied side by side. */
    public boolean isOfRequired() {
        return kinds.stream().allMatch(PrerequisiteKind.REQUIRED::equals);
    }

    /** Returns the ids in order, such as {@code a -> b (corequisite) -> a}, at most twenty of them. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(ids.get(0));
        int leftOut = Math.max(0, ids.size() - NAMED);
        for (int i = 1; i < ids.size(); i++) {
            if (leftOut > 0 && i == NAMED / 2) {
                text.append(" -> ... ").append(leftOut).append(" more ...");
                i += leftOut;
            }
            text.append(" -> ").append(ids.get(i));
            PrerequisiteKind kind = kinds.get(i - 1);
            if (kind != PrerequisiteKind.REQUIRED) {
                text.append(" (").append(kind.label()).append(')');
            }
        }
        return text.toString();
    }
}

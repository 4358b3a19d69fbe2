package org.learnroadmap.core.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a topic or phase asks to be learned before it, or with it: another topic, all of another phase, or one of
 * several.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Prerequisite {

    private final PrerequisiteKind kind;
    private final List<String> targets;
    private final int gap;
    private final @Nullable String reason;

    private Prerequisite(PrerequisiteKind kind, List<String> targets, int gap, @Nullable String reason) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.targets = List.copyOf(targets);
        this.gap = gap;
        this.reason = reason;
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("a prerequisite needs something to ask for");
        }
        if (isAnyOf() && !kind.allowsAnyOf()) {
            throw new IllegalArgumentException("any-of cannot be of kind " + kind.label());
        }
        if (gap != 0 && !kind.allowsGap()) {
            throw new IllegalArgumentException("a gap cannot go with kind " + kind.label());
        }
        if (gap < 0 || gap > Span.MAX) {
            throw new IllegalArgumentException("a gap must be from 0 to " + Span.MAX + " days, was " + gap);
        }
    }

    /** Creates a prerequisite of a kind on the topic or phase with this id. */
    public static Prerequisite of(PrerequisiteKind kind, String target) {
        return new Prerequisite(kind, List.of(target), 0, null);
    }

    /** Creates a prerequisite on the topic or phase with this id, to be finished first. */
    public static Prerequisite required(String target) {
        return of(PrerequisiteKind.REQUIRED, target);
    }

    /** Creates a preference for learning the topic or phase with this id first. */
    public static Prerequisite recommended(String target) {
        return of(PrerequisiteKind.RECOMMENDED, target);
    }

    /**
     * Creates a prerequisite of which one topic or phase is enough.
     *
     * @throws IllegalArgumentException if there is none, or several and the kind is neither required nor recommended
     */
    public static Prerequisite anyOf(PrerequisiteKind kind, List<String> targets) {
        return new Prerequisite(kind, targets, 0, null);
    }

    /**
     * Returns the same prerequisite with calendar days that pass first: what asks for it begins at the earliest so
     * many days after the day on which the prerequisite is finished, or begun if it is a corequisite.
     *
     * @param days from 0 for none to {@link Span#MAX}
     * @throws IllegalArgumentException if the number is out of range, or the kind is neither required nor corequisite
     */
    public Prerequisite after(int days) {
        return new Prerequisite(kind, targets, days, reason);
    }

    /** Returns the same prerequisite with the author's reason; null for none. */
    public Prerequisite because(@Nullable String reason) {
        return new Prerequisite(kind, targets, gap, reason);
    }

    /** Returns what is asked for. */
    public PrerequisiteKind kind() {
        return kind;
    }

    /** Returns the ids of topics or phases, at least one; of several, one is enough. */
    public List<String> targets() {
        return targets;
    }

    /** Tells whether there are several ids, of which one is enough. */
    public boolean isAnyOf() {
        return targets.size() > 1;
    }

    /** Returns the calendar days to let pass, 0 for none. */
    public int gap() {
        return gap;
    }

    /** Returns why, in the author's words. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Prerequisite that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return String.join(" or ", targets) + (kind == PrerequisiteKind.REQUIRED ? "" : " (" + kind.label() + ")");
    }

    /** Returns everything that counts in equality and fingerprints. */
    List<@Nullable Object> state() {
        return Arrays.asList(kind, targets, gap, reason);
    }
}

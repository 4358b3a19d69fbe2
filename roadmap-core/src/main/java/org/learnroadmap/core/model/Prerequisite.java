package org.learnroadmap.core.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a topic or phase asks to be learned before it: another topic, or all of another phase.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Prerequisite {

    private final PrerequisiteKind kind;
    private final String target;
    private final @Nullable String reason;

    private Prerequisite(PrerequisiteKind kind, String target, @Nullable String reason) {
        this.kind = kind;
        this.target = Objects.requireNonNull(target, "target");
        this.reason = reason;
    }

    /** Creates a prerequisite of a kind on the topic or phase with this id. */
    public static Prerequisite of(PrerequisiteKind kind, String target) {
        return new Prerequisite(Objects.requireNonNull(kind, "kind"), target, null);
    }

    /** Creates a prerequisite on the topic or phase with this id, to be finished first. */
    public static Prerequisite required(String target) {
        return of(PrerequisiteKind.REQUIRED, target);
    }

    /** Creates a preference for learning the topic or phase with this id first. */
    public static Prerequisite recommended(String target) {
        return of(PrerequisiteKind.RECOMMENDED, target);
    }

    /** Returns the same prerequisite with the author's reason; null for none. */
    public Prerequisite because(@Nullable String reason) {
        return new Prerequisite(kind, target, reason);
    }

    /** Returns what is asked for. */
    public PrerequisiteKind kind() {
        return kind;
    }

    /** Returns the id of a topic or phase. */
    public String target() {
        return target;
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
        return target + (kind == PrerequisiteKind.REQUIRED ? "" : " (" + kind.label() + ")");
    }

    /** Returns everything that counts in equality and fingerprints. */
    List<@Nullable Object> state() {
        return Arrays.asList(kind, target, reason);
    }
}

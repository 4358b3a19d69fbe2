package org.learnroadmap.core.model;

import jakarta.validation.constraints.NotBlank;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A term and its explanation: an entry of the glossary.
 *
 * <p>Used by definitions and roadmaps alike, so a value may still be incomplete: the checks say so.
 * Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Concept {

    @NotBlank(message = "missing-term: a concept needs a term")
    private final @Nullable String term;

    private final @Nullable String explanation;

    private final @Nullable String group;

    private Concept(Builder builder) {
        term = builder.term;
        explanation = builder.explanation;
        group = builder.group;
    }

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a builder that already holds all of this value. */
    public Builder toBuilder() {
        return new Builder().term(term).explanation(explanation).group(group);
    }

    /** Returns the term. */
    public Optional<String> term() {
        return Optional.ofNullable(term);
    }

    /** Returns what the term means. */
    public Optional<String> explanation() {
        return Optional.ofNullable(explanation);
    }

    /** Returns the part of the glossary the term belongs to. */
    public Optional<String> group() {
        return Optional.ofNullable(group);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Concept that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "Concept" + state();
    }

    /** Returns everything that counts in equality and fingerprints. */
    List<@Nullable Object> state() {
        return Arrays.asList(term, explanation, group);
    }

    /** Collects the parts of a {@link Concept}. Not safe for use by several threads. */
    public static final class Builder {
        private @Nullable String term;
        private @Nullable String explanation;
        private @Nullable String group;

        private Builder() {}

        /** Sets the term; null for none. */
        public Builder term(@Nullable String term) {
            this.term = term;
            return this;
        }

        /** Sets what the term means; null for none. */
        public Builder explanation(@Nullable String explanation) {
            this.explanation = explanation;
            return this;
        }

        /** Sets the part of the glossary the term belongs to; null for none. */
        public Builder group(@Nullable String group) {
            this.group = group;
            return this;
        }

        /** Builds the value; nothing is checked yet. */
        public Concept build() {
            return new Concept(this);
        }
    }
}

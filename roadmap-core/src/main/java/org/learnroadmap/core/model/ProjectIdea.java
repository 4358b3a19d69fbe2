package org.learnroadmap.core.model;

import jakarta.validation.constraints.NotBlank;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A project to choose from. Not scheduled until it is chosen.
 *
 * <p>Used by definitions and roadmaps alike, so a value may still be incomplete: the checks say so.
 * Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class ProjectIdea {

    private static final String BLANK = "blank-text: an entry of a list is blank; write something or remove it";

    @NotBlank(message = "missing-title: a project idea needs a title")
    private final @Nullable String title;

    private final @Nullable String description;

    private final List<@NotBlank(message = BLANK) String> features;

    private final List<@NotBlank(message = BLANK) String> technology;

    private ProjectIdea(Builder builder) {
        title = builder.title;
        description = builder.description;
        features = builder.features;
        technology = builder.technology;
    }

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a builder that already holds all of this value. */
    public Builder toBuilder() {
        return new Builder()
                .title(title)
                .description(description)
                .features(features)
                .technology(technology);
    }

    /** Returns what it is called. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** Returns what it is about. */
    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    /** Returns what it can do. */
    public List<String> features() {
        return features;
    }

    /** Returns what it is built with. */
    public List<String> technology() {
        return technology;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProjectIdea that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "ProjectIdea" + state();
    }

    /** Returns everything that counts in equality and fingerprints. */
    List<@Nullable Object> state() {
        return Arrays.asList(title, description, features, technology);
    }

    /** Collects the parts of a {@link ProjectIdea}. Not safe for use by several threads. */
    public static final class Builder {
        private @Nullable String title;
        private @Nullable String description;
        private List<String> features = List.of();
        private List<String> technology = List.of();

        private Builder() {}

        /** Sets what it is called; null for none. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets what it is about; null for none. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** Sets what it can do. */
        public Builder features(List<String> features) {
            this.features = List.copyOf(features);
            return this;
        }

        /** Sets what it is built with. */
        public Builder technology(List<String> technology) {
            this.technology = List.copyOf(technology);
            return this;
        }

        /** Builds the value; nothing is checked yet. */
        public ProjectIdea build() {
            return new ProjectIdea(this);
        }
    }
}

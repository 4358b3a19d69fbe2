package org.learnroadmap.core.model;

import jakarta.validation.constraints.NotBlank;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something to learn from: a book, course, documentation page, video, article, practice site ...
 *
 * <p>Used by definitions and roadmaps alike, so a value may still be incomplete: the checks say so.
 * Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Resource {

    private final @Nullable String kind;

    @NotBlank(message = "missing-title: a resource needs a title")
    private final @Nullable String title;

    private final @Nullable String url;

    private final @Nullable String author;

    private Resource(Builder builder) {
        kind = builder.kind;
        title = builder.title;
        url = builder.url;
        author = builder.author;
    }

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a builder that already holds all of this value. */
    public Builder toBuilder() {
        return new Builder().kind(kind).title(title).url(url).author(author);
    }

    /** Returns what sort of thing it is, such as {@code book}; unknown kinds are kept as they are. */
    public Optional<String> kind() {
        return Optional.ofNullable(kind);
    }

    /** Returns what it is called. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** Returns where it is found. */
    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    /** Returns who made it. */
    public Optional<String> author() {
        return Optional.ofNullable(author);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Resource that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "Resource" + state();
    }

    /** Returns everything that counts in equality and fingerprints. */
    List<@Nullable Object> state() {
        return Arrays.asList(kind, title, url, author);
    }

    /** Collects the parts of a {@link Resource}. Not safe for use by several threads. */
    public static final class Builder {
        private @Nullable String kind;
        private @Nullable String title;
        private @Nullable String url;
        private @Nullable String author;

        private Builder() {}

        /** Sets what sort of thing it is, such as {@code book}; unknown kinds are kept as they are; null for none. */
        public Builder kind(@Nullable String kind) {
            this.kind = kind;
            return this;
        }

        /** Sets what it is called; null for none. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets where it is found; null for none. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** Sets who made it; null for none. */
        public Builder author(@Nullable String author) {
            this.author = author;
            return this;
        }

        /** Builds the value; nothing is checked yet. */
        public Resource build() {
            return new Resource(this);
        }
    }
}

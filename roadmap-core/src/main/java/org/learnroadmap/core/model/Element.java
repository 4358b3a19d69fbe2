package org.learnroadmap.core.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.internal.value.Attributes;

/**
 * What roadmaps, phases and topics have in common.
 *
 * @since 0.1
 */
public abstract sealed class Element permits Roadmap, Phase, Topic {

    private final String id;
    private final String title;
    private final @Nullable String description;
    private final List<String> tags;
    private final List<String> formerly;
    private final Map<String, Object> attributes;

    /** Checks and copies the common parts. */
    Element(Builder<?> builder) {
        id = builder.id;
        title = builder.title;
        description = builder.description;
        tags = builder.tags;
        formerly = builder.formerly;
        attributes = builder.attributes;
        if (id.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("id and title must not be blank, were '" + id + "' and '" + title + "'");
        }
    }

    /** Returns the id; those of phases and topics are unique within a roadmap. */
    public String id() {
        return id;
    }

    /** Returns what a learner sees, never blank. */
    public String title() {
        return title;
    }

    /** Returns more about it. */
    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    /** Returns the author's own labels. */
    public List<String> tags() {
        return tags;
    }

    /** Returns ids that this once had. */
    public List<String> formerly() {
        return formerly;
    }

    /**
     * Returns the author's own key-values, untouched: text, booleans, {@link java.math.BigInteger},
     * {@link java.math.BigDecimal}, and lists and maps of these.
     */
    public Map<String, Object> attributes() {
        return attributes;
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }

    /** Returns everything that counts in fingerprints, the parts of other elements aside. */
    abstract List<@Nullable Object> state();

    /** Returns the common parts that count in fingerprints. */
    List<@Nullable Object> common() {
        return Arrays.asList(id, title, description, tags, formerly, attributes);
    }

    /**
     * Collects the common parts. Not safe for use by several threads.
     *
     * @param <B> the builder itself
     */
    public abstract static sealed class Builder<B extends Builder<B>>
            permits Roadmap.Builder, Phase.Builder, Topic.Builder {

        private final String id;
        private final String title;
        private @Nullable String description;
        private List<String> tags = List.of();
        private List<String> formerly = List.of();
        private Map<String, Object> attributes = Map.of();

        Builder(String id, String title) {
            this.id = Objects.requireNonNull(id, "id");
            this.title = Objects.requireNonNull(title, "title");
        }

        abstract B self();

        /** Takes over the optional common parts of another element. */
        B copy(Element element) {
            return description(element.description)
                    .tags(element.tags)
                    .formerly(element.formerly)
                    .attributes(element.attributes);
        }

        /** Sets more about it; null for nothing. */
        public B description(@Nullable String description) {
            this.description = description;
            return self();
        }

        /** Sets the author's own labels. */
        public B tags(List<String> tags) {
            this.tags = List.copyOf(tags);
            return self();
        }

        /** Sets ids that this once had. */
        public B formerly(List<String> formerly) {
            this.formerly = List.copyOf(formerly);
            return self();
        }

        /**
         * Sets the author's own key-values.
         *
         * @throws IllegalArgumentException if a value is not text, a number, a boolean, or a list or map of these
         */
        public B attributes(Map<String, ?> attributes) {
            this.attributes = Attributes.copyOf(attributes);
            return self();
        }
    }
}

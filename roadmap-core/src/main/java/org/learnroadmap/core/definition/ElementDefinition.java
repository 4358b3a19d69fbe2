package org.learnroadmap.core.definition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.internal.value.Attributes;

/**
 * What the definitions of roadmaps, phases and topics have in common.
 *
 * <p>The message of a constraint is the code of its finding, a colon and the text.
 *
 * @since 0.1
 */
public abstract sealed class ElementDefinition permits RoadmapDefinition, PhaseDefinition, TopicDefinition {

    /** The message of a list element without text. */
    static final String BLANK = "blank-text: an entry of a list is blank; write something or remove it";

    @NotBlank(message = "missing-id: 'id' is missing or blank")
    @Pattern(
            regexp = "(?s)\\s*|[\\p{L}\\p{M}\\p{N}._-]{1,100}",
            message = "invalid-id: id '{value}' is not usable; use letters, digits, '-', '_' and '.', at most 100")
    private final @Nullable String id;

    @NotBlank(message = "missing-title: 'title' is missing or blank")
    private final @Nullable String title;

    private final @Nullable String description;

    private final List<@NotBlank(message = BLANK) String> tags;

    private final List<@NotBlank(message = BLANK) String> formerly;

    private final Map<String, Object> attributes;

    ElementDefinition(Builder<?> builder) {
        id = builder.id;
        title = builder.title;
        description = builder.description;
        tags = builder.tags;
        formerly = builder.formerly;
        attributes = builder.attributes;
    }

    /** Returns the id. */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** Returns what a learner sees. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
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

    /** Returns everything that counts in equality. */
    abstract List<@Nullable Object> state();

    /** Returns the common parts that count in equality. */
    List<@Nullable Object> common() {
        return Arrays.asList(id, title, description, tags, formerly, attributes);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ElementDefinition that && getClass() == that.getClass() && state().equals(that.state());
    }

    @Override
    public final int hashCode() {
        return state().hashCode();
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + state();
    }

    /**
     * Collects the common parts. Not safe for use by several threads.
     *
     * @param <B> the builder itself
     */
    public abstract static sealed class Builder<B extends Builder<B>>
            permits RoadmapDefinition.Builder, PhaseDefinition.Builder, TopicDefinition.Builder {

        private @Nullable String id;
        private @Nullable String title;
        private @Nullable String description;
        private List<String> tags = List.of();
        private List<String> formerly = List.of();
        private Map<String, Object> attributes = Map.of();

        Builder() {}

        abstract B self();

        B copy(ElementDefinition element) {
            return id(element.id)
                    .title(element.title)
                    .description(element.description)
                    .tags(element.tags)
                    .formerly(element.formerly)
                    .attributes(element.attributes);
        }

        /** Sets the id; null for none, which the check reports. */
        public B id(@Nullable String id) {
            this.id = id;
            return self();
        }

        /** Sets what a learner sees; null for nothing, which the check reports. */
        public B title(@Nullable String title) {
            this.title = title;
            return self();
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

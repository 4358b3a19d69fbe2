package org.learnroadmap.core.option;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An option that a provider declares, so that a wrong one is found and a list of them can be shown.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Option {

    private final String name;
    private final OptionType type;
    private final @Nullable String byDefault;
    private final boolean required;
    private final String says;

    private Option(String name, OptionType type, @Nullable String byDefault, boolean required, String says) {
        this.name = Objects.requireNonNull(name, "name");
        this.type = Objects.requireNonNull(type, "type");
        this.byDefault = byDefault;
        this.required = required;
        this.says = Objects.requireNonNull(says, "says");
        if (byDefault != null) {
            type.parse(byDefault);
        }
    }

    /** Declares an option that must be given; {@code says} is one sentence about it. */
    public static Option required(String name, OptionType type, String says) {
        return new Option(name, type, null, true, says);
    }

    /** Declares an option that may be left out and then has no value. */
    public static Option optional(String name, OptionType type, String says) {
        return new Option(name, type, null, false, says);
    }

    /**
     * Declares an option that may be left out and then has a default.
     *
     * @throws IllegalArgumentException if the default is not of the type
     */
    public static Option withDefault(String name, OptionType type, String byDefault, String says) {
        return new Option(name, type, byDefault, false, says);
    }

    /** Returns the name: lower case words joined by hyphens. */
    public String name() {
        return name;
    }

    /** Returns what its value looks like. */
    public OptionType type() {
        return type;
    }

    /** Returns the value it has when it is left out. */
    public Optional<String> byDefault() {
        return Optional.ofNullable(byDefault);
    }

    /** Tells whether it must be given. */
    public boolean isRequired() {
        return required;
    }

    /** Returns one sentence about it. */
    public String says() {
        return says;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Option that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "Option" + state();
    }

    private List<@Nullable Object> state() {
        return Arrays.asList(name, type, byDefault, required, says);
    }
}

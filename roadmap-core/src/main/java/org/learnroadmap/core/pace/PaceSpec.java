package org.learnroadmap.core.pace;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which pace a request asks for: a strategy, its options, and the pace it wraps.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class PaceSpec {

    /** The pace of a request that asks for none: the study calendar as it is. */
    public static final PaceSpec STEADY = of("steady");

    /** How many paces one can be made of, the innermost included. */
    public static final int MOST_LAYERS = 16;

    private final String id;
    private final Map<String, String> options;
    private final @Nullable PaceSpec over;
    private final int layers;

    private PaceSpec(String id, Map<String, String> options, @Nullable PaceSpec over) {
        this.id = Objects.requireNonNull(id, "id");
        this.options = Collections.unmodifiableMap(new TreeMap<>(options));
        this.over = over;
        layers = over == null ? 1 : over.layers + 1;
        if (layers > MOST_LAYERS) {
            throw new IllegalArgumentException("wraps more than " + MOST_LAYERS + " paces");
        }
    }

    /** Asks for a strategy with its default options. */
    public static PaceSpec of(String id) {
        return of(id, Map.of());
    }

    /** Asks for a strategy with options. */
    public static PaceSpec of(String id, Map<String, String> options) {
        return new PaceSpec(id, options, null);
    }

    /**
     * Returns the same, wrapped around another pace.
     *
     * @throws IllegalArgumentException if that wraps 15 paces already
     */
    public PaceSpec over(PaceSpec wrapped) {
        return new PaceSpec(id, options, Objects.requireNonNull(wrapped, "wrapped"));
    }

    /**
     * Reads {@code hours-per-week:hours=8} or {@code ramp-up:weeks=3,from=0.5+steady}, where the left wraps the
     * right.
     *
     * @throws IllegalArgumentException if the text is anything else; the message says what to write and
     *                                  completes a sentence that begins with the value
     */
    public static PaceSpec parse(String text) {
        String[] layers = text.split("\\+", -1);
        PaceSpec pace = layer(layers[layers.length - 1]);
        for (int i = layers.length - 2; i >= 0; i--) {
            pace = layer(layers[i]).over(pace);
        }
        return pace;
    }

    private static PaceSpec layer(String text) {
        int colon = text.indexOf(':');
        String id = (colon < 0 ? text : text.substring(0, colon)).strip();
        if (id.isEmpty()) {
            throw new IllegalArgumentException("names no pace; write steady or hours-per-week:hours=8");
        }
        return of(id, colon < 0 ? Map.of() : parseOptions(text.substring(colon + 1)));
    }

    /**
     * Reads {@code key=value,key=value}.
     *
     * @throws IllegalArgumentException if the text is anything else, or a key comes twice; the message completes
     *                                  a sentence that begins with the value
     */
    public static Map<String, String> parseOptions(String text) {
        Map<String, String> options = new TreeMap<>();
        for (String option : text.split(",", -1)) {
            int equals = option.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("has an option without a value; write key=value,key=value");
            }
            if (options.put(
                            option.substring(0, equals).strip(),
                            option.substring(equals + 1).strip())
                    != null) {
                throw new IllegalArgumentException(
                        "gives option '" + option.substring(0, equals).strip() + "' twice");
            }
        }
        return options;
    }

    /** Returns the id of the strategy. */
    public String id() {
        return id;
    }

    /** Returns the options as text, sorted by name. */
    public Map<String, String> options() {
        return options;
    }

    /** Returns the pace it wraps. */
    public Optional<PaceSpec> over() {
        return Optional.ofNullable(over);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PaceSpec that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    /** Returns the text that {@link #parse} reads back, unless an option holds a comma or a plus sign. */
    @Override
    public String toString() {
        String values = options.entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining(","));
        return id + (values.isEmpty() ? "" : ":" + values) + (over == null ? "" : "+" + over);
    }

    private List<@Nullable Object> state() {
        return Arrays.asList(id, options, over);
    }
}

package org.learnroadmap.core;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.Monitor;

/**
 * How a source is loaded: by which loader, with which options, watched by whom.
 *
 * <p>Immutable and safe to share between threads if the monitor is.
 *
 * @since 0.1
 */
public final class LoadOptions {

    private static final LoadOptions DEFAULTS = new LoadOptions(null, Map.of(), Monitor.NONE);

    private final @Nullable String loader;
    private final Map<String, String> options;
    private final Monitor monitor;

    private LoadOptions(@Nullable String loader, Map<String, String> options, Monitor monitor) {
        this.loader = loader;
        this.options = Collections.unmodifiableMap(new TreeMap<>(options));
        this.monitor = monitor;
    }

    /** Returns the options under which the loader that claims the source reads it. */
    public static LoadOptions defaults() {
        return DEFAULTS;
    }

    /** Returns the same options with a loader named by its id, and that loader's options as text. */
    public LoadOptions loader(String id, Map<String, String> options) {
        return new LoadOptions(Objects.requireNonNull(id, "id"), options, monitor);
    }

    /** Returns the same options with somebody who watches. */
    public LoadOptions monitor(Monitor monitor) {
        return new LoadOptions(loader, options, Objects.requireNonNull(monitor, "monitor"));
    }

    /** Returns the id of the loader, if one was named. */
    public Optional<String> loader() {
        return Optional.ofNullable(loader);
    }

    /** Returns the options of the loader as text, sorted by name. */
    public Map<String, String> options() {
        return options;
    }

    /** Returns who watches. */
    public Monitor monitor() {
        return monitor;
    }
}

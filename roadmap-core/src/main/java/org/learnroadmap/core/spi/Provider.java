package org.learnroadmap.core.spi;

import java.util.List;
import org.learnroadmap.core.option.Option;

/**
 * What all providers have in common.
 *
 * <p>A provider is found through {@link java.util.ServiceLoader}, for which its class is public with a public
 * constructor without parameters, or is handed over as an instance, which then wins over a discovered one with the same
 * id. All methods may be called by several threads at once, and none takes or answers null.
 *
 * @since 0.1
 */
public interface Provider {

    /**
     * Returns the id by which the provider is asked for: lower case, unique among providers of its kind. Ids
     * without a dot belong to this project; others use {@code vendor.name}.
     */
    String id();

    /** Returns the version of the provider, for lists and for the fingerprint of what it makes. */
    String version();

    /** Returns the options it understands; none by default. */
    default List<Option> options() {
        return List.of();
    }
}

package org.learnroadmap.core.diagnostic;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Turns a path within a value into the place where it was written.
 *
 * <p>A path names keys as the format spells them: {@code phases[0].topics[2].effort},
 * {@code deadlines.core}. The empty path is the whole value. A source map accompanies a definition or a
 * request and never counts in its equality.
 *
 * <p>Implementations are immutable and safe to share between threads.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface SourceMap {

    /**
     * Finds the place of a path, or of its nearest parent that has one.
     *
     * @return the place, or nothing if neither the path nor a parent of it is known
     */
    Optional<SourceLocation> find(String path);

    /**
     * Finds the place of the key that ends a path, for what is wrong with the key and not with its value.
     *
     * @return the place, or that of the value if the place of the key is not known
     */
    default Optional<SourceLocation> findKey(String path) {
        return find(path);
    }

    /** Returns the map of values that were built in Java: it knows no place. */
    static SourceMap none() {
        return path -> Optional.empty();
    }

    /** Starts a map for one source; the empty path is the source itself. */
    static Builder builder(String source) {
        return new Builder(source);
    }

    /** Collects places by path. Not safe for use by several threads. */
    final class Builder {
        private final String source;
        private final Map<String, SourceLocation> places = new HashMap<>();

        private Builder(String source) {
            this.source = Objects.requireNonNull(source, "source");
            places.put("", new SourceLocation(source, 0, 0));
        }

        /**
         * Records where a path was written; the last record of a path counts.
         *
         * @param line   counted from 1
         * @param column in code points, counted from 1; 0 when only the line is known
         */
        public Builder put(String path, int line, int column) {
            places.put(Objects.requireNonNull(path, "path"), new SourceLocation(source, line, column));
            return this;
        }

        /** Builds the map. */
        public SourceMap build() {
            Map<String, SourceLocation> known = Map.copyOf(places);
            return path -> {
                for (String p = path; ; p = parent(p)) {
                    SourceLocation place = known.get(p);
                    if (place != null) {
                        return Optional.of(place);
                    }
                }
            };
        }

        private static String parent(String path) {
            return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
        }
    }
}

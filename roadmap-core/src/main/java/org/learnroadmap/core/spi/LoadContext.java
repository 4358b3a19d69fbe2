package org.learnroadmap.core.spi;

import java.util.Objects;
import java.util.Optional;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.option.Options;

/**
 * What a loader is given to read one source.
 *
 * <p>Used by one thread.
 *
 * @since 0.1
 */
public final class LoadContext {

    private final Source source;
    private final Limits limits;
    private final Options options;
    private final DiagnosticCollector findings;

    /** Creates a context in which findings have no place unless the loader gives them one. */
    public LoadContext(Source source, Limits limits, Options options) {
        this.source = Objects.requireNonNull(source, "source");
        this.limits = Objects.requireNonNull(limits, "limits");
        this.options = Objects.requireNonNull(options, "options");
        findings = new DiagnosticCollector(places().build(), limits.diagnostics());
    }

    /** Returns the source. */
    public Source source() {
        return source;
    }

    /**
     * Returns the text of the source, strictly decoded as UTF-8; nothing if a finding says that it is too large
     * or not UTF-8.
     */
    public Optional<String> text() {
        return source.text(limits, findings);
    }

    /** Returns the limits to keep. */
    public Limits limits() {
        return limits;
    }

    /** Returns the options of the loader. */
    public Options options() {
        return options;
    }

    /** Returns where faults of the text are reported; give each a location in the source. */
    public DiagnosticCollector findings() {
        return findings;
    }

    /**
     * Starts a record of where a definition's parts stand in this source, to be given to
     * {@link org.learnroadmap.core.definition.RoadmapDefinition.Builder#places}.
     */
    public SourceMap.Builder places() {
        return SourceMap.builder(source.name());
    }
}

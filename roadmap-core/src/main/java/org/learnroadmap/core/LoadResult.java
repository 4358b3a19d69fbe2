package org.learnroadmap.core;

import java.util.List;
import java.util.Optional;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.RoadmapDefinitionException;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.model.Roadmap;

/**
 * What a source holds: the definitions as written, the roadmaps that are valid, and everything there is to say.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class LoadResult {

    private final String source;
    private final List<RoadmapDefinition> definitions;
    private final List<Roadmap> roadmaps;
    private final List<Diagnostic> diagnostics;

    LoadResult(
            String source, List<RoadmapDefinition> definitions, List<Roadmap> roadmaps, List<Diagnostic> diagnostics) {
        this.source = source;
        this.definitions = List.copyOf(definitions);
        this.roadmaps = List.copyOf(roadmaps);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Returns the name of the source. */
    public String source() {
        return source;
    }

    /** Returns what was written, valid or not, in order. */
    public List<RoadmapDefinition> definitions() {
        return definitions;
    }

    /** Returns the roadmaps of valid definitions, in order; none if the source could not be read without error. */
    public List<Roadmap> roadmaps() {
        return roadmaps;
    }

    /** Returns everything there is to say, sorted by place. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Tells whether anything is an error. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** Returns the valid roadmap with an id, if there is one. */
    public Optional<Roadmap> roadmap(String id) {
        return roadmaps.stream().filter(roadmap -> roadmap.id().equals(id)).findFirst();
    }

    /**
     * Returns the roadmap of a source that holds one.
     *
     * @throws RoadmapDefinitionException if anything is an error; it holds all findings
     * @throws IllegalStateException      if the source holds none, or several; the message lists their ids
     */
    public Roadmap roadmap() {
        if (hasErrors()) {
            throw new RoadmapDefinitionException(diagnostics);
        }
        if (roadmaps.isEmpty()) {
            throw new IllegalStateException(source + " holds no roadmap");
        }
        if (roadmaps.size() > 1) {
            List<String> ids = roadmaps.stream().map(Roadmap::id).toList();
            throw new IllegalStateException(
                    source + " holds " + ids.size() + " roadmaps; ask for one of " + String.join(", ", ids));
        }
        return roadmaps.get(0);
    }
}

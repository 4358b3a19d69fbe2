package org.learnroadmap.core.spi;

import java.util.List;
import org.learnroadmap.core.definition.RoadmapDefinition;

/**
 * Reads roadmap definitions written in one format.
 *
 * <p>A loader answers definitions, never roadmaps, so that all formats get the same checks and messages. A fault
 * in the text is a finding, never an exception; an exception means that the loader is broken.
 *
 * @since 0.1
 */
public interface RoadmapLoader extends Provider {

    /** Tells, from the name and the first characters alone, whether a source looks like this format. */
    boolean supports(SourceProbe probe);

    /**
     * Reads all definitions of a source.
     *
     * @return what could be read, in order; may be empty if a finding says why
     */
    List<RoadmapDefinition> load(LoadContext context);
}

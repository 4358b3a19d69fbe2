package org.learnroadmap.core.spi;

import org.learnroadmap.core.model.Roadmap;

/**
 * A house rule: something that an organisation wants of every roadmap besides being valid.
 *
 * @since 0.1
 */
public interface RoadmapCheck extends Provider {

    /** Looks at a valid roadmap and reports what it finds. */
    void check(Roadmap roadmap, Findings findings);
}

package com.broken;

import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.spi.Findings;
import org.learnroadmap.core.spi.RoadmapCheck;

/** Fails with every roadmap. */
public final class NoRules implements RoadmapCheck {

    @Override
    public String id() {
        return "broken.no-rules";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public void check(Roadmap roadmap, Findings findings) {
        throw new IllegalStateException("no rules");
    }
}

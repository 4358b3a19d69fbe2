package com.acme.roadmap;

import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.spi.Findings;
import org.learnroadmap.core.spi.RoadmapCheck;

/** Wants titles that fit on a card. */
public final class ShortTitles implements RoadmapCheck {

    @Override
    public String id() {
        return "acme.short-titles";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public void check(Roadmap roadmap, Findings findings) {
        roadmap.topics().stream()
                .filter(topic -> topic.title().length() > 20)
                .forEach(topic -> findings.warning("acme.long-title", topic, "the title does not fit on a card"));
    }
}

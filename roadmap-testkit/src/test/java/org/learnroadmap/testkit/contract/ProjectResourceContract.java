package org.learnroadmap.testkit.contract;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.spi.RoadmapCheck;

/** The contract as an author of checks extends it. */
@ExtendWith(Plugin.Resolver.class)
class ProjectResourceContract extends RoadmapCheckContract {

    private final Plugin plugin;

    ProjectResourceContract(Plugin plugin) {
        this.plugin = plugin;
    }

    @Override
    protected RoadmapCheck check() {
        return plugin.create(RoadmapCheck.class);
    }

    @Override
    protected Roadmap soundRoadmap() {
        return roadmap("""
                id: sound-roadmap
                title: Sound
                phases:
                  - id: all
                    title: All
                    topics:
                      - {id: sound, title: Sound, kind: project, effort: 8h, resources: [{title: Guide}]}
                """);
    }

    @Override
    protected List<CheckSample> faultySamples() {
        Roadmap faulty = roadmap("""
                id: faulty-roadmap
                title: Faulty
                phases:
                  - id: all
                    title: All
                    topics:
                      - {id: html, title: HTML, effort: 2h}
                      - {id: blog, title: Blog, kind: project, effort: 8h}
                      - {id: shop, title: Shop, kind: project, effort: 9h}
                """);
        return List.of(CheckSample.of(faulty)
                .finds("acme.project-without-resource", "blog")
                .finds("acme.project-without-resource", "shop"));
    }

    @Override
    protected boolean isRegistered() {
        return plugin.registered();
    }
}

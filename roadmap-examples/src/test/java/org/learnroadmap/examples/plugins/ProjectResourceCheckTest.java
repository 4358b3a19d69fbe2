package org.learnroadmap.examples.plugins;

import java.util.List;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.spi.RoadmapCheck;
import org.learnroadmap.testkit.contract.CheckSample;
import org.learnroadmap.testkit.contract.RoadmapCheckContract;

/** The check keeps what every check promises. */
class ProjectResourceCheckTest extends RoadmapCheckContract {

    private static final String PROJECT_WITHOUT_RESOURCE = """
            id: web
            title: Web
            tags: [projects-need-resources]
            phases:
              - id: pages
                title: Pages
                topics:
                  - {id: html, title: HTML}
                  - {id: home, title: A page about yourself, kind: project}
                  - id: blog
                    title: A blog
                    kind: project
                    resources: [{title: How to blog}]
            """;

    @Override
    protected RoadmapCheck check() {
        return new ProjectResourceCheck();
    }

    /** Nobody asked for the rule. */
    @Override
    protected Roadmap soundRoadmap() {
        return roadmap(PROJECT_WITHOUT_RESOURCE.replace("tags:", "x-tags:"));
    }

    @Override
    protected List<CheckSample> faultySamples() {
        return List.of(
                CheckSample.of(roadmap(PROJECT_WITHOUT_RESOURCE)).finds("example.project-without-resource", "home"));
    }
}

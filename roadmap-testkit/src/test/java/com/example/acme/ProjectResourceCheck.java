package com.example.acme;

import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.spi.Findings;
import org.learnroadmap.core.spi.RoadmapCheck;

/** Every project has a resource. Keeps every promise. */
public class ProjectResourceCheck implements RoadmapCheck {

    public ProjectResourceCheck() {}

    @Override
    public String id() {
        return "acme.project-resources";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public void check(Roadmap roadmap, Findings findings) {
        for (Topic topic : roadmap.topics()) {
            if (topic.kind() == TopicKind.PROJECT && topic.resources().isEmpty()) {
                report(topic, findings);
            }
        }
    }

    void report(Topic topic, Findings findings) {
        findings.warning("acme.project-without-resource", topic, message(topic));
    }

    String message(Topic topic) {
        return "project '" + topic.title() + "' has no resource; add one to begin with";
    }
}

package org.learnroadmap.examples.plugins;

import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.spi.Findings;
import org.learnroadmap.core.spi.RoadmapCheck;

/**
 * A house rule: every project has something to learn from. A check sees every roadmap that its application reads, other
 * people's too, so this one asks for the tag {@code projects-need-resources}.
 */
public final class ProjectResourceCheck implements RoadmapCheck {

    private static final String TAG = "projects-need-resources";

    /** Creates the check. */
    public ProjectResourceCheck() {}

    @Override
    public String id() {
        return "example.project-resources";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public void check(Roadmap roadmap, Findings findings) {
        if (!roadmap.tags().contains(TAG)) {
            return;
        }
        for (Topic topic : roadmap.topics()) {
            if (topic.kind() == TopicKind.PROJECT && topic.resources().isEmpty()) {
                findings.warning(
                        "example.project-without-resource",
                        topic,
                        "project '" + topic.id() + "' has no resource; name something to learn from");
            }
        }
    }
}

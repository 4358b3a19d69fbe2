package org.learnroadmap.core.plan;

import java.util.List;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;

/** Roadmaps of a few topics, whose titles are their ids. */
final class Small {

    private Small() {}

    static Topic topic(String id, int minutes, Prerequisite... requires) {
        return Topic.builder(id, id)
                .effort(Effort.ofMinutes(minutes))
                .requires(List.of(requires))
                .build();
    }

    static Phase.Builder phase(String id, Topic... topics) {
        return Phase.builder(id, id).topics(List.of(topics));
    }

    static Roadmap roadmap(Topic... topics) {
        return roadmap(phase("phase", topics).build());
    }

    static Roadmap roadmap(Phase... phases) {
        return Roadmap.builder("r", "R").phases(List.of(phases)).build();
    }
}

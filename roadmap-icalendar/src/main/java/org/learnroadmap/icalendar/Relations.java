package org.learnroadmap.icalendar;

import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.VObjectProperty;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.Roadmap;

/**
 * Says what events depend on (RFC 9253): the one that waits names the one it waits for. A preference is no dependency, and
 * topics that are studied side by side do not wait for each other.
 */
final class Relations {

    private final Roadmap roadmap;
    private final Uids uids;
    private final Extent extent;
    private final Milestones milestones;
    private final Prerequisites prerequisites;

    Relations(Roadmap roadmap, Uids uids, Extent extent, Milestones milestones, Prerequisites prerequisites) {
        this.roadmap = roadmap;
        this.uids = uids;
        this.extent = extent;
        this.milestones = milestones;
        this.prerequisites = prerequisites;
    }

    /** Adds what a topic or phase requires to an event. */
    void add(Event event, String asking, List<Prerequisite> requires) {
        Set<String> seen = new HashSet<>();
        for (Prerequisite prerequisite : requires) {
            boolean begun = prerequisite.kind() == PrerequisiteKind.COREQUISITE;
            if (begun || prerequisite.kind() == PrerequisiteKind.REQUIRED) {
                event(prerequisites.target(asking, prerequisite), begun)
                        .filter(seen::add)
                        .ifPresent(uid -> event.add(dependsOn(uid, prerequisite.gap())));
            }
        }
    }

    private static VObjectProperty dependsOn(String uid, int gap) {
        VObjectParameters parameters = new VObjectParameters();
        parameters.put("RELTYPE", "DEPENDS-ON");
        if (gap > 0) {
            parameters.put("GAP", "P" + gap + "D");
        }
        return new VObjectProperty(null, "RELATED-TO", parameters, uid);
    }

    /** Returns the first or last event of a topic, or the milestone of a phase; nothing if it has none. */
    private Optional<String> event(String id, boolean first) {
        int topic = roadmap.topicNumber(id);
        if (topic < 0) {
            return roadmap.phase(id)
                    .filter(phase -> milestones.date(roadmap.numberOf(id)).isPresent())
                    .map(uids::phase);
        }
        int parts = extent.parts(topic);
        return parts == 0
                ? Optional.empty()
                : Optional.of(uids.part(roadmap.topics().get(topic), first ? 1 : parts));
    }
}

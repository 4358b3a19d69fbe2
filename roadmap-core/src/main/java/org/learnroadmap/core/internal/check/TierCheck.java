package org.learnroadmap.core.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.Topic;

/** Looks for core topics that build on optional ones: whoever leaves those out would lose what they build on. */
final class TierCheck {

    private final PrerequisiteCheck prerequisites;
    private final DiagnosticCollector findings;
    private final Set<String> optional = new HashSet<>();

    TierCheck(PrerequisiteCheck prerequisites, DiagnosticCollector findings) {
        this.prerequisites = prerequisites;
        this.findings = findings;
    }

    /** Checks all topics. O(prerequisites). */
    void check(List<Phase> phases) {
        collect(phases);
        if (!optional.isEmpty()) {
            check(phases, DefinitionPath.ROADMAP);
        }
    }

    private void collect(List<Phase> phases) {
        for (Phase phase : phases) {
            for (Topic topic : phase.topics()) {
                if (topic.tier() == Tier.OPTIONAL) {
                    optional.add(topic.id());
                }
            }
            collect(phase.phases());
        }
    }

    private void check(List<Phase> phases, DefinitionPath parent) {
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            DefinitionPath path = parent.at("phases", i);
            for (int t = 0; t < phase.topics().size(); t++) {
                Topic topic = phase.topics().get(t);
                if (topic.tier() == Tier.CORE && !topic.requires().isEmpty()) {
                    check(topic, path.at("topics", t));
                }
            }
            check(phase.phases(), path);
        }
    }

    private void check(Topic topic, DefinitionPath path) {
        for (int i = 0; i < topic.requires().size(); i++) {
            Prerequisite prerequisite = topic.requires().get(i);
            if (prerequisite.kind() != PrerequisiteKind.RECOMMENDED && optional.containsAll(prerequisite.targets())) {
                findings.warning(
                        "requires-optional",
                        prerequisites.pathOf(path.toString(), i),
                        "core topic '{topic}' requires optional '{targets}', which a plan may leave out; change one's tier",
                        "topic",
                        topic.id(),
                        "targets",
                        String.join("' or '", prerequisite.targets()));
            }
        }
    }
}

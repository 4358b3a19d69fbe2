package org.learnroadmap.core.internal.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.Topic;

/** Looks for prerequisites that can be planned and are probably not meant. */
final class RequiresCheck {

    /** Looking for redundant ones compares lists with lists; a roadmap in which nearly all require all is too much. */
    private static final long STEPS = 20_000_000;

    private final PrerequisiteCheck prerequisites;
    private final DiagnosticCollector findings;
    private final Map<String, Topic> topics = new HashMap<>();
    private boolean anyOptional;
    private long steps = STEPS;

    RequiresCheck(PrerequisiteCheck prerequisites, DiagnosticCollector findings) {
        this.prerequisites = prerequisites;
        this.findings = findings;
    }

    /** Checks all topics. O(prerequisites), and a bounded number of steps more for those that are redundant. */
    void check(List<Phase> phases) {
        collect(phases);
        check(phases, DefinitionPath.ROADMAP);
    }

    private void collect(List<Phase> phases) {
        for (Phase phase : phases) {
            for (Topic topic : phase.topics()) {
                topics.put(topic.id(), topic);
                anyOptional |= topic.tier() == Tier.OPTIONAL;
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
                if (!topic.requires().isEmpty()) {
                    DefinitionPath own = path.at("topics", t);
                    checkTier(topic, own);
                    checkRedundant(topic, own);
                }
            }
            check(phase.phases(), path);
        }
    }

    /** Whoever leaves the optional topics out would lose what a core topic builds on. */
    private void checkTier(Topic topic, DefinitionPath path) {
        if (!anyOptional || topic.tier() != Tier.CORE) {
            return;
        }
        for (int i = 0; i < topic.requires().size(); i++) {
            Prerequisite prerequisite = topic.requires().get(i);
            boolean optional = prerequisite.kind() != PrerequisiteKind.RECOMMENDED
                    && prerequisite.targets().stream().allMatch(this::isOptional);
            if (optional) {
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

    private boolean isOptional(String id) {
        Topic topic = topics.get(id);
        return topic != null && topic.tier() == Tier.OPTIONAL;
    }

    /** Says which prerequisites others make unnecessary, once for a topic. */
    private void checkRedundant(Topic topic, DefinitionPath path) {
        if (topic.requires().size() < 2) {
            return;
        }
        Map<String, Integer> needed = new LinkedHashMap<>();
        Redundant redundant = new Redundant();
        for (int i = 0; i < topic.requires().size(); i++) {
            Optional<String> target = plainTarget(topic.requires().get(i));
            if (target.isPresent() && needed.putIfAbsent(target.get(), i) != null) {
                redundant.add(i, target.get(), topic.id());
            }
        }
        for (String id : List.copyOf(needed.keySet())) {
            Topic required = topics.get(id);
            if (required != null && required != topic) {
                removeRequired(required, needed, redundant);
            }
        }
        if (redundant.count > 0) {
            report(topic, redundant, path);
        }
    }

    private void removeRequired(Topic through, Map<String, Integer> needed, Redundant redundant) {
        for (Prerequisite prerequisite : through.requires()) {
            if (needed.size() < 2 || --steps < 0) {
                return;
            }
            Optional<String> target = plainTarget(prerequisite);
            Integer index = target.isPresent() ? needed.get(target.get()) : null;
            if (index != null && !through.id().equals(target.get())) {
                needed.remove(target.get());
                redundant.add(index, target.get(), through.id());
            }
        }
    }

    /** The first of the prerequisites that need not be named, and how many there are. */
    private static final class Redundant {
        int count;
        int first = Integer.MAX_VALUE;
        String target = "";
        String through = "";

        void add(int index, String target, String through) {
            count++;
            if (index < first) {
                first = index;
                this.target = target;
                this.through = through;
            }
        }
    }

    private static Optional<String> plainTarget(Prerequisite prerequisite) {
        boolean plain =
                prerequisite.kind() == PrerequisiteKind.REQUIRED && !prerequisite.isAnyOf() && prerequisite.gap() == 0;
        return plain ? Optional.of(prerequisite.targets().get(0)) : Optional.empty();
    }

    private void report(Topic topic, Redundant redundant, DefinitionPath path) {
        String template = redundant.through.equals(topic.id())
                ? "'{topic}' requires '{target}' twice; one is enough"
                : "'{topic}' need not name '{target}', which '{through}' requires already";
        findings.info(
                "redundant-prerequisite",
                prerequisites.pathOf(path.toString(), redundant.first),
                redundant.count == 1 ? template : template + ", and {others} more alike",
                "topic",
                topic.id(),
                "target",
                redundant.target,
                "through",
                redundant.through,
                "others",
                redundant.count - 1);
    }
}

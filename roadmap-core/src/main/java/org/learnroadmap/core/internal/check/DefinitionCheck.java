package org.learnroadmap.core.internal.check;

import jakarta.validation.Validator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.model.CyclicPrerequisitesException;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.PrerequisiteCycle;
import org.learnroadmap.core.model.Roadmap;

/**
 * Turns one definition into a roadmap.
 *
 * <p>A fault never stops the check: what is unusable is replaced by something harmless (a placeholder id, no
 * effort, no prerequisite), so that the rest, cycles included, is checked all the same. The roadmap built
 * that way is handed out only if there was no error.
 */
public final class DefinitionCheck {

    private final RoadmapDefinition definition;
    private final Constraints constraints;
    private final Limits limits;
    private final DiagnosticCollector findings;
    private final Ids ids;

    private DefinitionCheck(
            RoadmapDefinition definition, Validator validator, Limits limits, DiagnosticCollector findings) {
        this.definition = definition;
        this.constraints = new Constraints(validator);
        this.limits = limits;
        this.findings = findings;
        ids = new Ids(findings);
    }

    /**
     * Checks a definition. O(its size), and O(edges + topics x log topics) for its order.
     *
     * @return the roadmap, unless it cannot be built; not to be used if there are errors
     */
    public static Optional<Roadmap> check(
            RoadmapDefinition definition, Validator validator, Limits limits, DiagnosticCollector findings) {
        DefinitionCheck check = new DefinitionCheck(definition, validator, limits, findings);
        return check.isShallowEnough() ? Optional.ofNullable(check.roadmap()) : Optional.empty();
    }

    /** Looks at the depth before anything walks the phases by recursion. */
    private boolean isShallowEnough() {
        record Level(PhaseDefinition phase, int depth) {}
        Deque<Level> open = new ArrayDeque<>();
        definition.phases().forEach(phase -> open.push(new Level(phase, 1)));
        while (!open.isEmpty()) {
            Level level = open.pop();
            if (level.depth > limits.depth()) {
                findings.error(
                        "too-deep",
                        "",
                        "phases nest deeper than {limit}; Limits.depth lifts the limit",
                        "limit",
                        limits.depth());
                return false;
            }
            level.phase.phases().forEach(child -> open.push(new Level(child, level.depth + 1)));
        }
        return true;
    }

    private @Nullable Roadmap roadmap() {
        Draft draft = new Draft(definition, constraints, ids, findings);
        Roadmap.Builder builder = draft.roadmap();
        List<Phase> phases = draft.phases();
        new SpanCheck(findings).check(phases, draft.duration());
        new ResourceCheck(findings).check(definition.resources(), phases);
        new TierCheck(draft.prerequisites(), findings).check(phases);
        try {
            Roadmap roadmap = builder.build();
            roadmap.ignoredRecommendations()
                    .forEach(path -> findings.info(
                            "ignored-recommendation",
                            draft.prerequisites().pathOf(path),
                            "this recommended prerequisite closes a cycle with others and does not count"));
            if (!findings.hasErrors()) {
                new RedundancyCheck(roadmap, findings).check();
            }
            return roadmap;
        } catch (CyclicPrerequisitesException e) {
            e.cycles().forEach(this::reportCycle);
            e.unreachable()
                    .forEach(path -> findings.error(
                            "unreachable-any-of",
                            draft.prerequisites().pathOf(path),
                            "every one of these requires, in the end, what asks for it; name one that does not"));
            return null;
        }
    }

    private void reportCycle(PrerequisiteCycle cycle) {
        String path = ids.pathOf(cycle.ids().get(0));
        if (cycle.isOfRequired()) {
            findings.error("prerequisite-cycle", path, "prerequisites form a cycle: {cycle}", "cycle", cycle);
        } else {
            findings.error(
                    "prerequisite-contradiction",
                    path,
                    "what is studied side by side must not wait for one another: {cycle}",
                    "cycle",
                    cycle);
        }
    }
}

package org.learnroadmap.core.internal.check;

import jakarta.validation.Validator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.definition.ElementDefinition;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.RoadmapDefinitionException;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.ClaimedDuration;
import org.learnroadmap.core.model.CyclicPrerequisitesException;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Span;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;

/**
 * Turns one definition into a roadmap.
 *
 * <p>A fault never stops the check: what is unusable is replaced by something harmless (a placeholder id, no
 * effort, no prerequisite), so that the rest, cycles included, is checked all the same. The roadmap built
 * that way is handed out only if there was no error.
 */
public final class DefinitionCheck {

    private static final String UNTITLED = "?";

    private final RoadmapDefinition definition;
    private final Constraints constraints;
    private final Limits limits;
    private final DiagnosticCollector findings;
    private final Ids ids;
    private final PrerequisiteCheck prerequisites;
    private final List<String> claimed = new ArrayList<>();
    private int nextClaimed;

    private DefinitionCheck(RoadmapDefinition definition, Validator validator, Limits limits) {
        this.definition = definition;
        this.constraints = new Constraints(validator);
        this.limits = limits;
        findings = new DiagnosticCollector(definition.places(), limits.diagnostics());
        ids = new Ids(findings);
        prerequisites = new PrerequisiteCheck(ids, findings);
    }

    /** Checks a definition. O(its size), and O(edges + topics x log topics) for its order. */
    public static Outcome<Roadmap> check(RoadmapDefinition definition, Validator validator, Limits limits) {
        DefinitionCheck check = new DefinitionCheck(definition, validator, limits);
        Roadmap roadmap = check.isShallowEnough() ? check.roadmap() : null;
        return Outcome.of(roadmap, check.findings.sorted(), RoadmapDefinitionException::new);
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
        constraints.check(definition, "", findings);
        if (definition.phases().isEmpty()) {
            findings.error("missing-phases", "phases", "a roadmap needs at least one phase");
        }
        claimIds(definition.phases(), "");
        try {
            Roadmap roadmap = draft().build();
            roadmap.ignoredRecommendations()
                    .forEach(path -> findings.info(
                            "ignored-recommendation",
                            path,
                            "this recommended prerequisite closes a cycle with others and does not count"));
            return roadmap;
        } catch (CyclicPrerequisitesException e) {
            e.cycles().forEach(this::reportCycle);
            return null;
        }
    }

    private Roadmap.Builder draft() {
        return Roadmap.builder(definition.id().filter(this::isUsable).orElse(UNTITLED), title(definition))
                .description(definition.description().orElse(null))
                .tags(definition.tags())
                .formerly(definition.formerly())
                .attributes(definition.attributes())
                .goal(definition.goal().orElse(null))
                .goals(definition.goals())
                .outcomes(definition.outcomes())
                .duration(read(definition.duration(), "duration", "duration", ClaimedDuration::parse))
                .revision(definition.revision().orElse(null))
                .lang(definition.lang().orElse(null))
                .allow(definition.allow())
                .phases(phases(definition.phases(), ""))
                .projectIdeas(definition.projectIdeas())
                .concepts(definition.concepts())
                .resources(definition.resources())
                .tracker(definition.tracker())
                .places(definition.places());
    }

    private boolean isUsable(String id) {
        return !id.isBlank();
    }

    private static String title(ElementDefinition element) {
        return element.title().filter(title -> !title.isBlank()).orElse(UNTITLED);
    }

    /** Knows all ids before any prerequisite is resolved: an author may require what comes later in the file. */
    private void claimIds(List<PhaseDefinition> phases, String parent) {
        for (int i = 0; i < phases.size(); i++) {
            PhaseDefinition phase = phases.get(i);
            String path = at(parent, "phases", i);
            claim(phase, Ids.Named.PHASE, path);
            for (int t = 0; t < phase.topics().size(); t++) {
                claim(phase.topics().get(t), Ids.Named.TOPIC, at(path, "topics", t));
            }
            claimIds(phase.phases(), path);
        }
    }

    private void claim(ElementDefinition element, Ids.Named named, String path) {
        constraints.check(element, path, findings);
        claimed.add(ids.claim(element.id(), element.id().filter(this::isUsable).isPresent(), named, path));
    }

    private List<Phase> phases(List<PhaseDefinition> definitions, String parent) {
        List<Phase> phases = new ArrayList<>(definitions.size());
        for (int i = 0; i < definitions.size(); i++) {
            phases.add(phase(definitions.get(i), at(parent, "phases", i)));
        }
        return phases;
    }

    private Phase phase(PhaseDefinition phase, String path) {
        boolean empty = phase.topics().isEmpty() && phase.phases().isEmpty();
        if (phase.buffer() && !empty) {
            findings.error(
                    "buffer-with-content",
                    path + ".buffer",
                    "a buffer phase is kept free; remove 'buffer' or the topics and phases in it");
        }
        if (!phase.buffer() && empty) {
            findings.warning(
                    "empty-phase",
                    path,
                    "the phase has no topics; add some, or write 'buffer: true' to keep it free on purpose");
        }
        Phase.Builder builder = Phase.builder(claimed.get(nextClaimed++), title(phase))
                .description(phase.description().orElse(null))
                .tags(phase.tags())
                .formerly(phase.formerly())
                .attributes(phase.attributes())
                .weeks(span(phase.weeks(), path + ".weeks"))
                .days(span(phase.days(), path + ".days"))
                .buffer(phase.buffer() && empty)
                .goals(phase.goals())
                .outcomes(phase.outcomes())
                .requires(prerequisites.resolve(phase.requires(), path));
        List<Topic> topics = new ArrayList<>(phase.topics().size());
        for (int i = 0; i < phase.topics().size(); i++) {
            topics.add(topic(phase.topics().get(i), at(path, "topics", i)));
        }
        return builder.topics(topics).phases(phases(phase.phases(), path)).build();
    }

    private Topic topic(TopicDefinition topic, String path) {
        return Topic.builder(claimed.get(nextClaimed++), title(topic))
                .description(topic.description().orElse(null))
                .tags(topic.tags())
                .formerly(topic.formerly())
                .attributes(topic.attributes())
                .kind(topic.kind()
                        .flatMap(text -> KnownWords.read(
                                text, path + ".kind", "kind", TopicKind.labels(), TopicKind::of, findings))
                        .orElse(TopicKind.STUDY))
                .tier(topic.tier()
                        .flatMap(text ->
                                KnownWords.read(text, path + ".tier", "tier", Tier.labels(), Tier::of, findings))
                        .orElse(Tier.CORE))
                .effort(read(topic.effort(), path + ".effort", "effort", Effort::parse))
                .weeks(span(topic.weeks(), path + ".weeks"))
                .days(span(topic.days(), path + ".days"))
                .requires(prerequisites.resolve(topic.requires(), path))
                .steps(topic.steps())
                .resources(topic.resources())
                .build();
    }

    private @Nullable Span span(Optional<String> text, String path) {
        return read(text, path, "span", Span::parse);
    }

    /** Reads a value; the reader's message completes a sentence that begins with the value. */
    private <T> @Nullable T read(Optional<String> text, String path, String what, Function<String, T> reader) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return reader.apply(text.get());
        } catch (IllegalArgumentException e) {
            findings.error(
                    "invalid-" + what,
                    path,
                    "{what} '{value}' {reason}",
                    "what",
                    what,
                    "value",
                    text.get(),
                    "reason",
                    String.valueOf(e.getMessage()));
            return null;
        }
    }

    private void reportCycle(List<String> cycle) {
        findings.error(
                "prerequisite-cycle",
                ids.pathOf(cycle.get(0)),
                "prerequisites form a cycle: {cycle}",
                "cycle",
                String.join(" -> ", cycle));
    }

    private static String at(String parent, String list, int index) {
        return (parent.isEmpty() ? "" : parent + ".") + list + "[" + index + "]";
    }
}

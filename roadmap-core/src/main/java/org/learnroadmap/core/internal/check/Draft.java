package org.learnroadmap.core.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.definition.ElementDefinition;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.model.ClaimedDuration;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Span;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;

/** The phases and topics of a definition as the model has them, with something harmless where that is impossible. */
final class Draft {

    /** Ids that an element had before; to be looked at when all living ones are known. */
    private record FormerIds(List<String> ids, DefinitionPath element) {}

    private static final String UNTITLED = "?";

    private final RoadmapDefinition definition;
    private final Constraints constraints;
    private final Ids ids;
    private final DiagnosticCollector findings;
    private final PrerequisiteCheck prerequisites;
    private final List<String> claimed = new ArrayList<>();
    private final List<FormerIds> formerIds = new ArrayList<>();
    private final List<Phase> phases;
    private final @Nullable ClaimedDuration duration;
    private int nextClaimed;

    /** Makes the draft and reports what is wrong with it. */
    Draft(RoadmapDefinition definition, Constraints constraints, Ids ids, DiagnosticCollector findings) {
        this.definition = definition;
        this.constraints = constraints;
        this.ids = ids;
        this.findings = findings;
        prerequisites = new PrerequisiteCheck(ids, findings);
        constraints.check(definition, DefinitionPath.ROADMAP, findings);
        if (definition.phases().isEmpty()) {
            findings.error("missing-phases", "phases", "a roadmap needs at least one phase");
        }
        claimIds(definition.phases(), DefinitionPath.ROADMAP);
        formerIds.forEach(former -> ids.claimFormer(former.ids, former.element));
        duration = read(
                definition.duration(),
                DefinitionPath.ROADMAP,
                "duration",
                "invalid-duration",
                "duration",
                ClaimedDuration::parse);
        phases = phases(definition.phases(), DefinitionPath.ROADMAP);
    }

    /** Returns the outermost phases. */
    List<Phase> phases() {
        return phases;
    }

    /** Returns the claimed duration if there is one that can be read. */
    Optional<ClaimedDuration> duration() {
        return Optional.ofNullable(duration);
    }

    /** Returns how prerequisites were resolved. */
    PrerequisiteCheck prerequisites() {
        return prerequisites;
    }

    /** Starts a roadmap of everything. */
    Roadmap.Builder roadmap() {
        return Roadmap.builder(definition.id().filter(id -> !id.isBlank()).orElse(UNTITLED), title(definition))
                .description(definition.description().orElse(null))
                .tags(definition.tags())
                .formerly(definition.formerly())
                .attributes(definition.attributes())
                .goal(definition.goal().orElse(null))
                .goals(definition.goals())
                .outcomes(definition.outcomes())
                .duration(duration)
                .revision(definition.revision().orElse(null))
                .lang(definition.lang().orElse(null))
                .allow(definition.allow())
                .phases(phases)
                .projectIdeas(definition.projectIdeas())
                .concepts(definition.concepts())
                .resources(definition.resources())
                .tracker(definition.tracker())
                .places(definition.places())
                .coverage(definition.coverage().orElse(null));
    }

    private static String title(ElementDefinition element) {
        return element.title().filter(title -> !title.isBlank()).orElse(UNTITLED);
    }

    /** Knows all ids before any prerequisite is resolved: an author may require what comes later in the file. */
    private void claimIds(List<PhaseDefinition> phases, DefinitionPath parent) {
        for (int i = 0; i < phases.size(); i++) {
            PhaseDefinition phase = phases.get(i);
            DefinitionPath path = parent.at("phases", i);
            claim(phase, Ids.Named.PHASE, path);
            for (int t = 0; t < phase.topics().size(); t++) {
                claim(phase.topics().get(t), Ids.Named.TOPIC, path.at("topics", t));
            }
            claimIds(phase.phases(), path);
        }
    }

    private void claim(ElementDefinition element, Ids.Named named, DefinitionPath path) {
        constraints.check(element, path, findings);
        claimed.add(ids.claim(element.id(), named, path));
        if (!element.formerly().isEmpty()) {
            formerIds.add(new FormerIds(element.formerly(), path));
        }
    }

    private List<Phase> phases(List<PhaseDefinition> definitions, DefinitionPath parent) {
        List<Phase> phases = new ArrayList<>(definitions.size());
        for (int i = 0; i < definitions.size(); i++) {
            phases.add(phase(definitions.get(i), parent.at("phases", i)));
        }
        return phases;
    }

    private Phase phase(PhaseDefinition phase, DefinitionPath path) {
        boolean empty = phase.topics().isEmpty() && phase.phases().isEmpty();
        if (phase.buffer() && !empty) {
            findings.error(
                    "buffer-with-content",
                    path.at("buffer").toString(),
                    "a buffer phase is kept free; remove 'buffer' or the topics and phases in it");
        }
        if (!phase.buffer() && empty) {
            findings.warning(
                    "empty-phase",
                    path.toString(),
                    "the phase has no topics; add some, or write 'buffer: true' to keep it free on purpose");
        }
        String id = claimed.get(nextClaimed++);
        Phase.Builder builder = Phase.builder(id, title(phase))
                .description(phase.description().orElse(null))
                .tags(phase.tags())
                .formerly(phase.formerly())
                .attributes(phase.attributes())
                .weeks(span(phase.weeks(), path, "weeks"))
                .days(span(phase.days(), path, "days"))
                .buffer(phase.buffer() && empty)
                .goals(phase.goals())
                .outcomes(phase.outcomes())
                .requires(prerequisites.resolve(phase.requires(), Ids.Named.PHASE, id, path));
        List<Topic> topics = new ArrayList<>(phase.topics().size());
        for (int i = 0; i < phase.topics().size(); i++) {
            topics.add(topic(phase.topics().get(i), path.at("topics", i)));
        }
        return builder.topics(topics).phases(phases(phase.phases(), path)).build();
    }

    private Topic topic(TopicDefinition topic, DefinitionPath path) {
        String id = claimed.get(nextClaimed++);
        return Topic.builder(id, title(topic))
                .description(topic.description().orElse(null))
                .tags(topic.tags())
                .formerly(topic.formerly())
                .attributes(topic.attributes())
                .kind(kind(topic, path))
                .tier(tier(topic, path))
                .effort(read(topic.effort(), path, "effort", "invalid-effort", "effort", Effort::parse))
                .weeks(span(topic.weeks(), path, "weeks"))
                .days(span(topic.days(), path, "days"))
                .requires(prerequisites.resolve(topic.requires(), Ids.Named.TOPIC, id, path))
                .steps(topic.steps())
                .resources(topic.resources())
                .build();
    }

    private TopicKind kind(TopicDefinition topic, DefinitionPath path) {
        return topic.kind()
                .flatMap(text -> KnownWords.read(
                        text, path.at("kind"), "unknown-kind", "kind", TopicKind.labels(), TopicKind::of, findings))
                .orElse(TopicKind.STUDY);
    }

    private Tier tier(TopicDefinition topic, DefinitionPath path) {
        return topic.tier()
                .flatMap(text -> KnownWords.read(
                        text, path.at("tier"), "unknown-tier", "tier", Tier.labels(), Tier::of, findings))
                .orElse(Tier.CORE);
    }

    private @Nullable Span span(Optional<String> text, DefinitionPath path, String key) {
        return read(text, path, key, "invalid-span", "span", Span::parse);
    }

    /** Reads a value; the reader's message completes a sentence that begins with the value. */
    private <T> @Nullable T read(
            Optional<String> text,
            DefinitionPath path,
            String key,
            String code,
            String what,
            Function<String, T> reader) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return reader.apply(text.get());
        } catch (IllegalArgumentException e) {
            findings.error(
                    code,
                    path.at(key).toString(),
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
}

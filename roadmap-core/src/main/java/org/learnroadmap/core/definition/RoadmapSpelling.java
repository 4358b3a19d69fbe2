package org.learnroadmap.core.definition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Element;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;

/** Spells a roadmap as an author would write it: what is usual is left out, and what is resolved becomes text again. */
final class RoadmapSpelling {

    private final Roadmap roadmap;

    private RoadmapSpelling(Roadmap roadmap) {
        this.roadmap = roadmap;
    }

    static RoadmapDefinition of(Roadmap roadmap) {
        return new RoadmapSpelling(roadmap).definition();
    }

    private RoadmapDefinition definition() {
        return common(RoadmapDefinition.builder(), roadmap)
                .goal(roadmap.goal().orElse(null))
                .goals(roadmap.goals())
                .outcomes(roadmap.outcomes())
                .duration(text(roadmap.duration().orElse(null)))
                .revision(roadmap.revision().orElse(null))
                .lang(roadmap.lang().orElse(null))
                .allow(roadmap.allow())
                .phases(phases())
                .projectIdeas(roadmap.projectIdeas())
                .concepts(roadmap.concepts())
                .resources(roadmap.resources())
                .tracker(roadmap.tracker())
                .places(roadmap.places())
                .coverage(roadmap.coverage().orElse(null))
                .build();
    }

    private static <B extends ElementDefinition.Builder<B>> B common(B builder, Element element) {
        return builder.id(element.id())
                .title(element.title())
                .description(element.description().orElse(null))
                .tags(element.tags())
                .formerly(element.formerly())
                .attributes(element.attributes());
    }

    /** Goes backwards, so that children, which are declared behind their parents, are there first. */
    private List<PhaseDefinition> phases() {
        List<Phase> all = roadmap.allPhases();
        List<List<PhaseDefinition>> children = new ArrayList<>(Collections.nCopies(all.size(), List.of()));
        List<PhaseDefinition> outermost = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            List<PhaseDefinition> inner = children.set(i, List.of());
            Collections.reverse(inner);
            PhaseDefinition phase = phase(all.get(i), inner);
            int parent = roadmap.parentOf(i);
            if (parent < 0) {
                outermost.add(phase);
            } else {
                if (children.get(parent).isEmpty()) {
                    children.set(parent, new ArrayList<>());
                }
                children.get(parent).add(phase);
            }
        }
        Collections.reverse(outermost);
        return outermost;
    }

    private PhaseDefinition phase(Phase phase, List<PhaseDefinition> children) {
        return common(PhaseDefinition.builder(), phase)
                .weeks(text(phase.weeks().orElse(null)))
                .days(text(phase.days().orElse(null)))
                .buffer(phase.buffer())
                .goals(phase.goals())
                .outcomes(phase.outcomes())
                .requires(prerequisites(phase.requires()))
                .topics(phase.topics().stream().map(this::topic).toList())
                .phases(children)
                .build();
    }

    private TopicDefinition topic(Topic topic) {
        return common(TopicDefinition.builder(), topic)
                .kind(topic.kind() == TopicKind.STUDY ? null : topic.kind().label())
                .tier(topic.tier() == Tier.CORE ? null : topic.tier().label())
                .effort(text(topic.effort().orElse(null)))
                .weeks(text(topic.weeks().orElse(null)))
                .days(text(topic.days().orElse(null)))
                .requires(prerequisites(topic.requires()))
                .steps(topic.steps())
                .resources(topic.resources())
                .build();
    }

    private List<PrerequisiteDefinition> prerequisites(List<Prerequisite> requires) {
        return requires.stream().map(this::prerequisite).toList();
    }

    /** A target that needs no more than its id is only an id. */
    private PrerequisiteDefinition prerequisite(Prerequisite prerequisite) {
        boolean usual = prerequisite.kind() == PrerequisiteKind.REQUIRED;
        PrerequisiteDefinition.Builder builder = PrerequisiteDefinition.builder()
                .kind(usual ? null : prerequisite.kind().label())
                .gap(prerequisite.gap() == 0 ? null : prerequisite.gap())
                .reason(prerequisite.reason().orElse(null));
        if (prerequisite.isAnyOf()) {
            return builder.anyOf(prerequisite.targets()).build();
        }
        String target = prerequisite.targets().get(0);
        PrerequisiteDefinition plain = PrerequisiteDefinition.of(target);
        if (builder.id(target).build().equals(plain)) {
            return plain;
        }
        boolean phase = roadmap.phase(target).isPresent();
        return builder.id(null)
                .topic(phase ? null : target)
                .phase(phase ? target : null)
                .build();
    }

    /** Spans, efforts and durations have a text that reads back. */
    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

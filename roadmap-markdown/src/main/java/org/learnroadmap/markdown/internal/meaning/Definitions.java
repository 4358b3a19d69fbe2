package org.learnroadmap.markdown.internal.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Coverage;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.model.Span;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.markdown.internal.lines.Line;

/** Makes a definition of a roadmap that has been read, and records where each part of it was written. */
final class Definitions {

    private final RoadmapDraft roadmap;
    private final Ids ids;
    private final Prerequisites prerequisites;
    private final SourceMap.Builder places;

    Definitions(RoadmapDraft roadmap, Ids ids, Prerequisites prerequisites, SourceMap.Builder places) {
        this.roadmap = roadmap;
        this.ids = ids;
        this.prerequisites = prerequisites;
        this.places = places;
    }

    /** Returns the definition. */
    RoadmapDefinition definition(Placed<String> title, Coverage coverage) {
        at("", roadmap.line);
        at("title", title.line());
        return RoadmapDefinition.builder()
                .id(roadmap.id)
                .title(title.value())
                .lang(roadmap.lang)
                .tags(roadmap.tags)
                .goal(value("goal", roadmap.goal))
                .duration(value("duration", roadmap.duration))
                .description(text(roadmap.told().stream().map(Placed::value).toList()))
                .goals(roadmap.goals)
                .outcomes(roadmap.outcomes)
                .phases(phases(roadmap.phases, ""))
                .resources(values("resources", distinct(roadmap.resources, Placed::value)))
                .projectIdeas(values("project-ideas", roadmap.ideas))
                .concepts(values("concepts", roadmap.concepts))
                .tracker(values("tracker", roadmap.tracker))
                .places(places.build())
                .coverage(coverage)
                .build();
    }

    /** One link may be named often; a list names it once. */
    private static <T> List<T> distinct(List<T> named, Function<T, Resource> resource) {
        Set<Object> seen = new HashSet<>();
        return named.stream()
                .filter(each -> seen.add(keyOf(resource.apply(each))))
                .toList();
    }

    private static Object keyOf(Resource resource) {
        return resource.url().isPresent() ? resource.url().get() : resource;
    }

    /** Returns values in the order of the text, whoever read them. */
    private <T> List<T> values(String key, List<Placed<T>> read) {
        List<Placed<T>> placed = read.stream()
                .sorted(Comparator.comparingInt(each -> each.line().number()))
                .toList();
        for (int i = 0; i < placed.size(); i++) {
            at(key + "[" + i + "]", placed.get(i).line());
        }
        return placed.stream().map(Placed::value).toList();
    }

    private @Nullable String value(String key, @Nullable Placed<String> placed) {
        if (placed == null) {
            return null;
        }
        at(key, placed.line());
        return placed.value();
    }

    private List<PhaseDefinition> phases(List<PhaseDraft> drafts, String parent) {
        List<PhaseDefinition> phases = new ArrayList<>();
        for (PhaseDraft draft : drafts) {
            String path = parent + "phases[" + phases.size() + "]";
            at(path, draft.line);
            phases.add(phase(draft, path + "."));
        }
        return phases;
    }

    private PhaseDefinition phase(PhaseDraft draft, String path) {
        List<TopicDefinition> topics = new ArrayList<>();
        for (TopicDraft topic : draft.topics) {
            at(path + "topics[" + topics.size() + "]", topic.line);
            topics.add(topic(topic));
        }
        Span lasts = draft.weeks == null ? draft.lasts : null;
        if (lasts != null && !draft.titleWithTime.isEmpty()) {
            draft.title = draft.titleWithTime;
        } else if (lasts != null) {
            draft.description.add("Takes " + lasts + (lasts.last() == 1 ? " week" : " weeks"));
        }
        return PhaseDefinition.builder()
                .id(ids.of(draft))
                .title(draft.title)
                .description(text(draft.description))
                .weeks(text(draft.weeks))
                .days(text(draft.days))
                .buffer(draft.buffer)
                .goals(draft.goals)
                .outcomes(draft.outcomes)
                .requires(prerequisites.of(ids.of(draft)))
                .topics(topics)
                .phases(phases(draft.phases, path))
                .build();
    }

    private TopicDefinition topic(TopicDraft draft) {
        return TopicDefinition.builder()
                .id(ids.of(draft))
                .title(draft.title)
                .description(text(draft.description))
                .kind(draft.kind == TopicKind.STUDY ? null : draft.kind.label())
                .tier(draft.tier == Tier.CORE ? null : draft.tier.label())
                .effort(draft.effort)
                .weeks(text(draft.weeks))
                .days(text(draft.days))
                .requires(prerequisites.of(ids.of(draft)))
                .steps(draft.steps)
                .resources(distinct(draft.resources, Function.identity()))
                .build();
    }

    private void at(String path, Line line) {
        places.put(path, line.number(), line.column());
    }

    private static @Nullable String text(List<String> lines) {
        String text = String.join("\n", lines).strip();
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String text(@Nullable Span span) {
        return span == null ? null : span.toString();
    }
}

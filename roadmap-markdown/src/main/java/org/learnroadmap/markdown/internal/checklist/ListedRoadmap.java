package org.learnroadmap.markdown.internal.checklist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.diagnostic.Coverage;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.model.TrackerRow;
import org.learnroadmap.core.spi.LoadContext;
import org.learnroadmap.markdown.internal.text.Slugs;

/** A roadmap while its check list is read. */
final class ListedRoadmap {

    final List<Resource> resources = new ArrayList<>();

    /** How many lines found no place. */
    int unplaced;

    private final LoadContext context;
    private final int lines;
    private final Entry title;
    private final Map<String, ListedPhase> phases = new LinkedHashMap<>();
    private final List<ListedTopic> topics = new ArrayList<>();
    private final List<ListedRow> rows = new ArrayList<>();
    private @Nullable ListedPhase open;

    /** A row of the tracker, and the topic that its mark names. */
    private record ListedRow(TrackerRow row, String topic, int line) {}

    ListedRoadmap(LoadContext context, Entry title, int lines) {
        this.context = context;
        this.title = title;
        this.lines = lines;
    }

    /** Goes on with a phase: a new one, or one that had a heading before. */
    void enter(Entry heading, int line) {
        Mark mark = Objects.requireNonNull(heading.mark());
        open = phases.computeIfAbsent(mark.id(), id -> new ListedPhase(mark, heading.title(), line, parent(mark)));
    }

    /** What stands deeper than roadmaps may is put beside what it stands in. */
    private @Nullable ListedPhase parent(Mark mark) {
        ListedPhase parent = mark.value("in").map(phases::get).orElse(null);
        while (parent != null && parent.depth >= context.limits().depth()) {
            parent = parent.parent;
        }
        return parent;
    }

    /** Adds a topic to the phase that was entered last, or to one of the roadmap's title. */
    void add(ListedTopic topic) {
        if (open == null) {
            Mark mark = new Mark("phase", "topics", Map.of());
            open = phases.computeIfAbsent(mark.id(), id -> new ListedPhase(mark, title.title(), topic.line, null));
        }
        open.topics.add(topic);
        topics.add(topic);
    }

    /** Adds a row of the tracker. */
    void add(TrackerRow row, String topic, int line) {
        rows.add(new ListedRow(row, topic, line));
    }

    RoadmapDefinition definition() {
        makeIds();
        SourceMap.Builder places = context.places();
        places.put("", 1, 1);
        places.put("title", 1, 1);
        List<PhaseDefinition> outermost = phases(places);
        Mark mark = Objects.requireNonNull(title.mark());
        return RoadmapDefinition.builder()
                .id(mark.id())
                .title(title.title())
                .lang(mark.values().get("lang"))
                .phases(outermost)
                .resources(resources)
                .tracker(tracker(places))
                .places(places.build())
                .coverage(new Coverage(Math.max(0, lines - unplaced), lines))
                .build();
    }

    /** What somebody added has the id of its title. */
    private void makeIds() {
        Set<String> ids = new HashSet<>(phases.keySet());
        topics.forEach(topic -> ids.add(topic.id));
        Map<String, Integer> numbers = new HashMap<>();
        for (ListedTopic topic : topics) {
            if (topic.id.isEmpty()) {
                String slug = Slugs.of(topic.entry.title(), "topic");
                String id = slug;
                while (!ids.add(id)) {
                    id = slug + "-" + (numbers.merge(slug, 1, Integer::sum) + 1);
                }
                topic.id = id;
            }
        }
    }

    /** Phases come behind those around them, so paths are made from first to last and definitions the other way. */
    private List<PhaseDefinition> phases(SourceMap.Builder places) {
        int outermost = 0;
        for (ListedPhase phase : phases.values()) {
            ListedPhase parent = phase.parent;
            phase.path =
                    parent == null ? "phases[" + outermost++ + "]" : parent.path + ".phases[" + parent.children++ + "]";
            places.put(phase.path, phase.line, 1);
            for (int i = 0; i < phase.topics.size(); i++) {
                ListedTopic topic = phase.topics.get(i);
                places.put(phase.path + ".topics[" + i + "]", topic.line, topic.column);
            }
        }
        List<PhaseDefinition> roots = new ArrayList<>();
        List<ListedPhase> all = new ArrayList<>(phases.values());
        Collections.reverse(all);
        for (ListedPhase phase : all) {
            Collections.reverse(phase.phases);
            (phase.parent == null ? roots : phase.parent.phases).add(phase.definition());
        }
        Collections.reverse(roots);
        return roots;
    }

    /** A ticked box counts for the row of its topic, and is a row if it has none. */
    private List<TrackerRow> tracker(SourceMap.Builder places) {
        Map<String, ListedTopic> ticked = new LinkedHashMap<>();
        topics.stream().filter(ListedTopic::isDone).forEach(topic -> ticked.put(topic.id, topic));
        List<TrackerRow> tracker = new ArrayList<>();
        Set<String> tracked = new HashSet<>();
        for (ListedRow row : rows) {
            places.put("tracker[" + tracker.size() + "]", row.line, 1);
            tracker.add(ticked.containsKey(row.topic) ? done(row.row) : row.row);
            tracked.add(row.topic);
        }
        for (ListedTopic topic : ticked.values()) {
            if (!tracked.contains(topic.id)) {
                places.put("tracker[" + tracker.size() + "]", topic.line, topic.column);
                tracker.add(done(TrackerRow.builder().task(topic.id).build()));
            }
        }
        return tracker;
    }

    private static TrackerRow done(TrackerRow row) {
        return row.toBuilder().status("done").build();
    }
}

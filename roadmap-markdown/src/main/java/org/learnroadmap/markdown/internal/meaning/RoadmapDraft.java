package org.learnroadmap.markdown.internal.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Concept;
import org.learnroadmap.core.model.ProjectIdea;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.model.TrackerRow;
import org.learnroadmap.markdown.internal.lines.Line;

/** A roadmap while it is read. */
final class RoadmapDraft {

    /** The first of its lines. */
    final Line line;

    @Nullable
    Placed<String> title;

    @Nullable
    String id;

    @Nullable
    String lang;

    @Nullable
    Placed<String> goal;

    @Nullable
    Placed<String> duration;

    final List<String> tags = new ArrayList<>();
    private final List<Placed<String>> description = new ArrayList<>();
    final List<String> goals = new ArrayList<>();
    final List<String> outcomes = new ArrayList<>();
    final List<PhaseDraft> phases = new ArrayList<>();
    final List<Placed<Resource>> resources = new ArrayList<>();
    final List<Placed<ProjectIdea>> ideas = new ArrayList<>();
    final List<Placed<Concept>> concepts = new ArrayList<>();
    final List<Placed<TrackerRow>> tracker = new ArrayList<>();

    RoadmapDraft(Line line) {
        this.line = line;
    }

    /** Adds what is told about the roadmap. */
    void describe(String words, Line at) {
        description.add(new Placed<>(words, at));
    }

    /** Returns what is told about the roadmap in the order of the text, whoever read it. */
    List<Placed<String>> told() {
        return description.stream()
                .sorted(Comparator.comparingInt(placed -> placed.line().number()))
                .toList();
    }
}

package org.learnroadmap.markdown.internal.checklist;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.TopicDefinition;

/** A phase of a check list while it is read. Its heading comes in each week in which something of it is done. */
final class ListedPhase {

    final Mark mark;
    final String title;
    final int line;
    final @Nullable ListedPhase parent;
    final int depth;
    final List<ListedTopic> topics = new ArrayList<>();
    final List<PhaseDefinition> phases = new ArrayList<>();
    int children;
    String path = "";

    ListedPhase(Mark mark, String title, int line, @Nullable ListedPhase parent) {
        this.mark = mark;
        this.title = title;
        this.line = line;
        this.parent = parent;
        depth = parent == null ? 1 : parent.depth + 1;
    }

    /** What was kept free is no longer when something was added there. */
    private boolean isBuffer() {
        return mark.value("buffer").isPresent() && topics.isEmpty() && phases.isEmpty();
    }

    PhaseDefinition definition() {
        List<TopicDefinition> definitions =
                topics.stream().map(ListedTopic::definition).toList();
        return PhaseDefinition.builder()
                .id(mark.id())
                .title(title)
                .weeks(mark.values().get("weeks"))
                .days(mark.values().get("days"))
                .buffer(isBuffer())
                .topics(definitions)
                .phases(phases)
                .build();
    }
}

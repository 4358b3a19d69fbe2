package org.learnroadmap.markdown.internal.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Resource;

/** A topic of a check list while it is read. */
final class ListedTopic {

    final Entry entry;
    final int line;
    final int column;
    final List<String> description = new ArrayList<>();
    final List<String> steps = new ArrayList<>();
    final List<Resource> resources = new ArrayList<>();

    /** Its id; empty until one is made, if its line says none. */
    String id;

    ListedTopic(Entry entry, int line, int column) {
        this.entry = entry;
        this.line = line;
        this.column = column;
        id = entry.mark() == null ? "" : entry.mark().id();
    }

    boolean isDone() {
        return Boolean.TRUE.equals(entry.done());
    }

    TopicDefinition definition() {
        Map<String, String> values =
                entry.mark() == null ? Map.of() : entry.mark().values();
        return TopicDefinition.builder()
                .id(id)
                .title(entry.title())
                .description(description.isEmpty() ? null : String.join("\n", description))
                .kind(values.get("kind"))
                .tier(values.get("tier"))
                .effort(values.get("effort"))
                .weeks(values.get("weeks"))
                .days(values.get("days"))
                .steps(steps)
                .resources(resources)
                .build();
    }
}

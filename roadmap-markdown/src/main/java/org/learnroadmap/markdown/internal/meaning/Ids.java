package org.learnroadmap.markdown.internal.meaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.learnroadmap.markdown.internal.text.Slugs;

/**
 * Gives phases and topics readable ids: the title as a slug where it is the first of its kind, behind the id of its phase
 * where a title repeats, with a number where even that does.
 */
final class Ids {

    /** Leaves room for a number within the 100 characters that an id may have. */
    private static final int LONGEST_PREFIX = 90;

    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Object, String> ids = new IdentityHashMap<>();

    /** Gives ids to phases and topics, in the order in which a definition holds them. */
    static Ids of(List<PhaseDraft> phases) {
        Ids ids = new Ids();
        phases.forEach(phase -> ids.add(phase, ""));
        return ids;
    }

    private void add(PhaseDraft phase, String parent) {
        String id = add(phase, phase.title, "phase", parent);
        phase.topics.forEach(topic -> add(topic, topic.title, "topic", id));
        phase.phases.forEach(child -> add(child, id));
    }

    private String add(Object element, String title, String otherwise, String parent) {
        String slug = Slugs.of(title, otherwise);
        String id = used.add(slug) ? slug : qualified(slug, parent);
        ids.put(element, id);
        return id;
    }

    private String qualified(String slug, String parent) {
        int room = LONGEST_PREFIX - slug.length();
        String base = parent.isEmpty() || room < 1 ? slug : cut(parent, room) + "." + slug;
        String id = base;
        while (!used.add(id)) {
            id = base + "-" + (numbers.merge(base, 1, Integer::sum) + 1);
        }
        return id;
    }

    private static String cut(String id, int length) {
        boolean fits = id.length() <= length;
        return fits ? id : id.substring(0, id.offsetByCodePoints(0, id.codePointCount(0, length)));
    }

    String of(PhaseDraft phase) {
        return Objects.requireNonNull(ids.get(phase));
    }

    String of(TopicDraft topic) {
        return Objects.requireNonNull(ids.get(topic));
    }
}

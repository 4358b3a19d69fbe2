package org.learnroadmap.export.internal.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.export.internal.weeks.PlanEntry;

/**
 * What is done of one topic in one week.
 *
 * @param entries in the order of time, at least one
 */
record PlanPart(List<PlanEntry> entries) {

    /** Returns what is to do in a week, topic by topic, reviews apart from study; in the order in which they end. */
    static List<PlanPart> of(List<PlanEntry> week) {
        Map<Key, List<PlanEntry>> parts = new LinkedHashMap<>();
        for (PlanEntry entry : week) {
            Key key = new Key(entry.topic(), entry.review());
            // Taken out and put in again, it stands behind those that ended before.
            List<PlanEntry> entries = Objects.requireNonNullElseGet(parts.remove(key), ArrayList::new);
            entries.add(entry);
            parts.put(key, entries);
        }
        return parts.values().stream().map(PlanPart::new).toList();
    }

    /** A topic counts as the object that it is. */
    private record Key(Topic topic, boolean review) {}

    Topic topic() {
        return entries.get(0).topic();
    }

    PlanEntry last() {
        return entries.get(entries.size() - 1);
    }

    boolean finishes() {
        return last().finishes();
    }

    boolean review() {
        return last().review();
    }

    boolean done() {
        return last().done();
    }

    LocalDate from() {
        return entries.get(0).date();
    }

    LocalDate to() {
        return last().date();
    }

    int minutes() {
        return entries.stream().mapToInt(PlanEntry::minutes).sum();
    }

    boolean hasClockTimes() {
        return entries.stream()
                .anyMatch(entry -> entry.session() != null && entry.session().from() != null);
    }
}

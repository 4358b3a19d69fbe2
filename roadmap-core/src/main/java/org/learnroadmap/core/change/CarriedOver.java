package org.learnroadmap.core.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.learnroadmap.core.internal.identity.TopicIds;
import org.learnroadmap.core.model.Element;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;

/**
 * Which topic or phase of a new version carries on which of the old, by id or former id: the same rule by which a learner's
 * progress finds its topics.
 */
final class CarriedOver {

    private final Roadmap before;
    private final Roadmap after;
    private final TopicIds ids;
    /** The number of the new topic by that of the old, {@link TopicIds#NONE} if it is lost. */
    private final int[] topics;

    CarriedOver(Roadmap before, Roadmap after) {
        this.before = before;
        this.after = after;
        ids = new TopicIds(after);
        topics = before.topics().stream()
                .mapToInt(topic -> ids.number(topic.id()))
                .toArray();
    }

    /** Returns the number of the new topic that carries on an old one, or {@link TopicIds#NONE}. */
    int topic(int old) {
        return topics[old];
    }

    /** Returns the phase that carries on an old one. */
    Optional<Phase> phase(Phase old) {
        return ids.phase(old.id());
    }

    /** Returns the old topics that nothing carries on. */
    List<Topic> lostTopics() {
        return IntStream.range(0, topics.length)
                .filter(old -> topics[old] == TopicIds.NONE)
                .mapToObj(before.topics()::get)
                .toList();
    }

    /** Returns the old phases that nothing carries on. */
    List<Phase> lostPhases() {
        return before.allPhases().stream().filter(old -> phase(old).isEmpty()).toList();
    }

    /** Returns former ids of old topics under which nothing is found any more although their topics are, with these. */
    Map<String, Topic> lostFormerIds() {
        Map<String, Topic> lost = new LinkedHashMap<>();
        for (int old = 0; old < topics.length; old++) {
            if (topics[old] != TopicIds.NONE) {
                Topic now = after.topics().get(topics[old]);
                before.topics().get(old).formerly().stream()
                        .filter(former -> ids.number(former) == TopicIds.NONE)
                        .forEach(former -> lost.putIfAbsent(former, now));
            }
        }
        return Collections.unmodifiableMap(lost);
    }

    /** Returns the new topics that carry on none. */
    List<Topic> newTopics() {
        Set<Integer> known = new HashSet<>();
        IntStream.of(topics).forEach(known::add);
        return IntStream.range(0, after.topics().size())
                .filter(topic -> !known.contains(topic))
                .mapToObj(after.topics()::get)
                .toList();
    }

    /** Returns the new phases that carry on none. */
    List<Phase> newPhases() {
        Set<String> known = new HashSet<>();
        before.allPhases().forEach(old -> phase(old).map(Phase::id).ifPresent(known::add));
        return after.allPhases().stream()
                .filter(phase -> !known.contains(phase.id()))
                .toList();
    }

    /** Returns the new ids of topics and then phases that have another one, by the old. */
    Map<String, String> renamed() {
        Map<String, String> renamed = new LinkedHashMap<>();
        for (int old = 0; old < topics.length; old++) {
            if (topics[old] != TopicIds.NONE) {
                put(renamed, before.topics().get(old), after.topics().get(topics[old]));
            }
        }
        before.allPhases().forEach(old -> phase(old).ifPresent(now -> put(renamed, old, now)));
        return Collections.unmodifiableMap(renamed);
    }

    private static void put(Map<String, String> renamed, Element old, Element now) {
        if (!old.id().equals(now.id())) {
            renamed.put(old.id(), now.id());
        }
    }

    /** Returns the ids that something had in the old version, by that of the new; several were put together in one. */
    Map<String, List<String>> oldIds() {
        Map<String, List<String>> old = new LinkedHashMap<>();
        for (int i = 0; i < topics.length; i++) {
            if (topics[i] != TopicIds.NONE) {
                add(old, after.topics().get(topics[i]), before.topics().get(i));
            }
        }
        before.allPhases().forEach(phase -> phase(phase).ifPresent(now -> add(old, now, phase)));
        return old;
    }

    private static void add(Map<String, List<String>> old, Element now, Element then) {
        old.computeIfAbsent(now.id(), id -> new ArrayList<>()).add(then.id());
    }
}

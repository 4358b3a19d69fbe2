package org.learnroadmap.examples.app;

import java.util.List;
import java.util.stream.Collectors;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.progress.ProgressException;

/** Finds a topic that a learner names. */
final class KnownTopic {

    private static final int FEW = 5;

    private KnownTopic() {}

    /**
     * Returns the topic with an id.
     *
     * @throws ProgressException if there is none
     */
    static Topic of(Roadmap roadmap, String id) {
        return roadmap.topic(id).orElseThrow(() -> new ProgressException(List.of(refusal(roadmap, id))));
    }

    private static Diagnostic refusal(Roadmap roadmap, String id) {
        Diagnostic.Builder refusal = Diagnostic.error("unknown-id");
        if (roadmap.phase(id).isPresent()) {
            return refusal.message(
                            "'{id}' is a phase; record its topics one by one: {topics}",
                            "id",
                            id,
                            "topics",
                            topics(roadmap, roadmap.phase(id).get()))
                    .build();
        }
        refusal.message("'{id}' is no topic of roadmap '{roadmap}'", "id", id, "roadmap", roadmap.id())
                .suggestNearest(id, roadmap.topics().stream().map(Topic::id).toList());
        roadmap.topics().stream()
                .filter(topic -> topic.formerly().contains(id))
                .findFirst()
                .ifPresent(topic -> refusal.suggestion(topic.id()));
        return refusal.build();
    }

    private static String topics(Roadmap roadmap, Phase phase) {
        int number = roadmap.numberOf(phase.id());
        List<Topic> topics = roadmap.topics().subList(roadmap.firstTopicOf(number), roadmap.endOfTopicsOf(number));
        return topics.stream().limit(FEW).map(Topic::id).collect(Collectors.joining(", "))
                + (topics.size() > FEW ? ", ..." : "");
    }
}

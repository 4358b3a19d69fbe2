package org.learnroadmap.core.internal.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.internal.text.Suggestions;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;

/**
 * Finds the topics and phases of a roadmap by the ids that they have or once had. Safe to share between threads, but for
 * {@link #nearest}.
 */
public final class TopicIds {

    /** Stands for the number of what is no topic. */
    public static final int NONE = -1;

    private final Roadmap roadmap;
    /** Made when first needed; several threads may make equal ones. */
    private volatile @Nullable Map<String, Integer> former;

    private volatile @Nullable Map<String, Phase> formerPhases;
    private volatile @Nullable Suggestions suggestions;

    /** Looks at a roadmap; its former ids are gathered when they are first asked for. */
    public TopicIds(Roadmap roadmap) {
        this.roadmap = roadmap;
    }

    /** Returns the number of the topic with this id or former id, or {@link #NONE}. O(1). */
    public int number(String id) {
        int number = roadmap.topicNumber(id);
        return number >= 0 || isPhase(id) ? number : formerIds().getOrDefault(id, NONE);
    }

    /** Returns the id that a topic has now if this is one that it once had. */
    public Optional<String> renamed(String former) {
        return roadmap.topicNumber(former) >= 0 || isPhase(former)
                ? Optional.empty()
                : Optional.ofNullable(formerIds().get(former))
                        .map(number -> roadmap.topics().get(number).id());
    }

    /** Returns the phase that has or once had this id. */
    public Optional<Phase> phase(String id) {
        return roadmap.phase(id).or(() -> Optional.ofNullable(formerPhases().get(id)));
    }

    /** Returns the id of a topic that was probably meant. */
    public Optional<String> nearest(String id) {
        Suggestions known = suggestions;
        if (known == null) {
            known = new Suggestions(roadmap.topics().stream().map(Topic::id).toList());
            suggestions = known;
        }
        return known.nearest(id);
    }

    private boolean isPhase(String id) {
        return roadmap.phase(id).isPresent();
    }

    private Map<String, Integer> formerIds() {
        Map<String, Integer> known = former;
        if (known == null) {
            known = new HashMap<>();
            List<Topic> topics = roadmap.topics();
            for (int topic = 0; topic < topics.size(); topic++) {
                for (String id : topics.get(topic).formerly()) {
                    known.putIfAbsent(id, topic);
                }
            }
            former = known;
        }
        return known;
    }

    private Map<String, Phase> formerPhases() {
        Map<String, Phase> known = formerPhases;
        if (known == null) {
            known = new HashMap<>();
            for (Phase phase : roadmap.allPhases()) {
                for (String id : phase.formerly()) {
                    known.putIfAbsent(id, phase);
                }
            }
            formerPhases = known;
        }
        return known;
    }
}

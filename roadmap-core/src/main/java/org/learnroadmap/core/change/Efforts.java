package org.learnroadmap.core.change;

import java.util.List;
import java.util.stream.IntStream;
import org.learnroadmap.core.internal.identity.TopicIds;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;

/** What topics take, as plans do: the likely effort, or what is assumed for the kind. */
final class Efforts {

    private Efforts() {}

    /** Returns the minutes of a topic. */
    static long of(Topic topic) {
        return topic.effort().map(Effort::likely).orElse(topic.kind().assumedMinutes());
    }

    /** Returns the minutes of all topics. */
    static long of(Roadmap roadmap) {
        return roadmap.topics().stream().mapToLong(Efforts::of).sum();
    }

    /** Returns the topics that take another time than those they carry on, in the order of the new version. */
    static List<EffortChange> changes(Roadmap before, Roadmap after, CarriedOver carried) {
        long[] old = new long[after.topics().size()];
        boolean[] known = new boolean[old.length];
        for (int topic = 0; topic < before.topics().size(); topic++) {
            int now = carried.topic(topic);
            if (now != TopicIds.NONE) {
                old[now] += of(before.topics().get(topic));
                known[now] = true;
            }
        }
        return IntStream.range(0, old.length)
                .filter(topic -> known[topic])
                .mapToObj(topic -> new EffortChange(
                        after.topics().get(topic), old[topic], of(after.topics().get(topic))))
                .filter(change -> change.minutes() != 0)
                .toList();
    }
}

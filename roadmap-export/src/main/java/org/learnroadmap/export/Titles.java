package org.learnroadmap.export;

import java.util.List;
import org.learnroadmap.core.model.Element;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;

/** What people call topics, phases and the roadmap. */
final class Titles {

    private Titles() {}

    /** Returns the title and behind it the id, which commands want: {@code Your first app [first-app]}. */
    static String withId(Element element) {
        return element.title() + " [" + element.id() + "]";
    }

    /** Returns the same of a topic or a phase. */
    static String withId(Roadmap roadmap, String id) {
        return of(roadmap, id) + " [" + id + "]";
    }

    /** Returns the titles, with ids, of those of a list. */
    static List<String> withIds(Roadmap roadmap, List<String> ids) {
        return ids.stream().map(id -> withId(roadmap, id)).toList();
    }

    /** Returns the title of a topic, a phase or the roadmap; the id if there is none. */
    static String of(Roadmap roadmap, String id) {
        return id.equals(Request.ROADMAP)
                ? "The whole roadmap"
                : roadmap.topic(id)
                        .map(topic -> topic.title())
                        .or(() -> roadmap.phase(id).map(phase -> phase.title()))
                        .orElse(id);
    }
}

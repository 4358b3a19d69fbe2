package org.learnroadmap.examples.app;

import java.util.List;
import java.util.stream.Stream;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.model.Element;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Explanation;
import org.learnroadmap.core.plan.Schedule;

/** Finds what {@code --explain} names. */
final class Explained {

    private Explained() {}

    /**
     * Explains a topic.
     *
     * @throws Failure if there is none of that name in the plan; that is then said
     */
    static Explanation of(Schedule schedule, String id, Terminal terminal) {
        return schedule.explain(id).orElseThrow(() -> {
            terminal.err().println(refusal(schedule.roadmap(), id).render());
            return Failure.notValid();
        });
    }

    private static Diagnostic refusal(Roadmap roadmap, String id) {
        Diagnostic.Builder refusal = Diagnostic.error("unknown-id").location(new SourceLocation("--explain", 0, 0));
        if (roadmap.phase(id).isPresent()) {
            return refusal.message("'{id}' is a phase; name one of its topics", "id", id)
                    .build();
        }
        if (roadmap.topic(id).isPresent()) {
            return refusal.message("'{id}' is left out of the plan, so it has no dates to explain", "id", id)
                    .build();
        }
        return refusal.message("'{id}' is no topic of roadmap '{roadmap}'", "id", id, "roadmap", roadmap.id())
                .suggestNearest(id, ids(roadmap.topics().stream()))
                .build();
    }

    private static List<String> ids(Stream<? extends Element> elements) {
        return elements.map(Element::id).toList();
    }
}

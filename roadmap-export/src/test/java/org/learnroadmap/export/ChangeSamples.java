package org.learnroadmap.export;

import static org.learnroadmap.export.TrackSamples.date;

import java.util.List;
import java.util.stream.IntStream;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.change.ChangedRoadmaps;
import org.learnroadmap.core.change.ReferenceLearner;
import org.learnroadmap.core.change.RoadmapChanges;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;

/** Two versions of roadmaps that differ in all that is compared. */
final class ChangeSamples {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();

    /** Has a deadline that the new version does not keep. */
    private static final ReferenceLearner COURSE = new ReferenceLearner(
            "request",
            "the course of spring",
            Request.startingOn(Samples.MON_2026_01_05)
                    .calendar(StudyCalendar.everyDay(60))
                    .deadline("html5", date("2026-01-09"))
                    .build());

    private ChangeSamples() {}

    private static TopicDefinition topic(String id, String title, String effort, String... formerly) {
        return TopicDefinition.builder(id, title)
                .effort(effort)
                .formerly(List.of(formerly))
                .build();
    }

    private static PhaseDefinition phase(String id, String title, String weeks, TopicDefinition... topics) {
        return PhaseDefinition.builder(id, title)
                .weeks(weeks)
                .topics(List.of(topics))
                .build();
    }

    static Roadmap roadmap(String source, String id, String title, PhaseDefinition... phases) {
        return ROADMAPS.check(RoadmapDefinition.builder(id, title)
                        .duration("2 weeks")
                        .phases(List.of(phases))
                        .places(SourceMap.builder(source).put("id", 1, 5).build())
                        .build())
                .orThrow();
    }

    private static Roadmap old() {
        return roadmap(
                "old/web.yaml",
                "web",
                "Web pages",
                phase(
                        "structure",
                        "Structure",
                        "1",
                        topic("html", "Elements", "3h", "markup"),
                        topic("forms", "Forms", "1h")),
                phase("style", "Style", "2", topic("css", "Colours and boxes", "1h")));
    }

    private static Roadmap now() {
        return roadmap(
                "web.yaml",
                "web",
                "Web pages",
                phase("pages", "Structure", "1", topic("html5", "Elements", "8h", "html")),
                phase(
                        "style",
                        "Style",
                        "2",
                        topic("css", "Colours and boxes", "45m"),
                        topic("dark", "Dark mode", "6h")));
    }

    /** Loses, gains, renames and moves something of each kind. */
    static RoadmapChanges changes() {
        List<ReferenceLearner> learners = List.of(
                ReferenceLearner.usual().get(0), ReferenceLearner.usual().get(1), COURSE);
        return ROADMAPS.changes(old(), now(), learners);
    }

    static RoadmapChanges none() {
        return ROADMAPS.changes(old(), old());
    }

    /** Every topic takes longer, and every phase has a new id. */
    static RoadmapChanges many(int topics) {
        return ROADMAPS.changes(many(topics, "1h"), many(topics, "2h"));
    }

    private static Roadmap many(int topics, String effort) {
        return roadmap(
                "web.yaml",
                "web",
                "Web pages",
                IntStream.range(0, topics)
                        .mapToObj(
                                i -> phase(effort + i, "Part " + i, "" + (i + 1), topic("t" + i, "Topic " + i, effort)))
                        .toArray(PhaseDefinition[]::new));
    }

    /** One roadmap of each fate. */
    static ChangedRoadmaps several() {
        return new ChangedRoadmaps(
                List.of(changes(), none()),
                List.of(roadmap("old/a.yaml", "juggling", "Juggling", phase("p", "P", "1", topic("t", "T", "1h")))),
                List.of(roadmap("b.yaml", "bread", "Bread", phase("p", "P", "1", topic("t", "T", "1h")))));
    }
}

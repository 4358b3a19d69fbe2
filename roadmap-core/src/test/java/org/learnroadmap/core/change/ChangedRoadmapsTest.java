package org.learnroadmap.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Element;
import org.learnroadmap.core.model.Roadmap;

/** Which of several roadmaps belong together. */
class ChangedRoadmapsTest {

    private final Roadmaps roadmaps = Roadmaps.builder().build();

    private Roadmap roadmap(String source, String id, String title, String... formerly) {
        TopicDefinition topic =
                TopicDefinition.builder("t", "Topic").effort("1h").build();
        return roadmaps.check(RoadmapDefinition.builder(id, title)
                        .formerly(List.of(formerly))
                        .phases(List.of(PhaseDefinition.builder("p", "Phase")
                                .topic(topic)
                                .build()))
                        .places(SourceMap.builder(source).put("id", 2, 5).build())
                        .build())
                .orThrow();
    }

    private ChangedRoadmaps between(List<Roadmap> before, List<Roadmap> after) {
        return ChangedRoadmaps.between(before, after, roadmaps::changes);
    }

    private static List<String> pairs(ChangedRoadmaps changed) {
        return changed.changes().stream()
                .map(change -> source(change.before()) + " " + source(change.after()))
                .toList();
    }

    private static String source(Roadmap roadmap) {
        return roadmap.places().find("").orElseThrow().source();
    }

    @Test
    void goesByIdAndNotByFile() {
        ChangedRoadmaps changed = between(
                List.of(roadmap("a.yaml", "web", "Web"), roadmap("b.yaml", "data", "Data")),
                List.of(roadmap("x.yaml", "data", "Data"), roadmap("a.yaml", "web", "Web")));

        assertThat(pairs(changed)).containsExactly("b.yaml x.yaml", "a.yaml a.yaml");
        assertThat(changed.diagnostics()).isEmpty();
    }

    @Test
    void goesByFormerIdsIfNothingHasTheIdNow() {
        Roadmap old = roadmap("a.yaml", "web", "Web");
        Roadmap now = roadmap("b.yaml", "pages", "Web", "web");
        Roadmap other = roadmap("c.yaml", "web", "Another web");

        assertThat(pairs(between(List.of(old), List.of(now)))).containsExactly("a.yaml b.yaml");
        ChangedRoadmaps changed = between(List.of(old), List.of(now, other));
        assertThat(pairs(changed)).containsExactly("a.yaml c.yaml");
        assertThat(changed.added()).containsExactly(now);
    }

    @Test
    void takesEachOfSeveralWithOneIdOnce() {
        List<Roadmap> before = List.of(roadmap("a.yaml", "web", "Web"), roadmap("b.yaml", "web", "Web"));
        List<Roadmap> after = List.of(roadmap("c.yaml", "web", "Web"), roadmap("d.yaml", "web", "Web"));

        assertThat(pairs(between(before, after))).containsExactly("a.yaml c.yaml", "b.yaml d.yaml");
    }

    @Test
    void saysWhatIsGoneAndWhatIsNew() {
        ChangedRoadmaps changed = between(
                List.of(
                        roadmap("a.yaml", "web", "Web"),
                        roadmap("a.yaml", "databases", "Databases"),
                        roadmap("c.yaml", "juggling", "Juggling")),
                List.of(roadmap("a.yaml", "pages", "Web"), roadmap("b.yaml", "database", "Data")));

        assertThat(changed.lost()).extracting(Element::id).containsExactly("web", "databases", "juggling");
        assertThat(changed.diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly(
                        lost("a.yaml:2:5: ", "web", "a.yaml:2:5", "; did you mean 'pages'?"),
                        lost("b.yaml:2:5: ", "databases", "a.yaml:2:5", "; did you mean 'database'?"),
                        lost("", "juggling", "c.yaml:2:5", ""),
                        "a.yaml:2:5: info: roadmap 'pages' is new [roadmap-new]",
                        "b.yaml:2:5: info: roadmap 'database' is new [roadmap-new]");
    }

    private static String lost(String place, String id, String oldPlace, String suggestion) {
        return place + "warning: roadmap '" + id + "' of " + oldPlace
                + " is gone, and what learners recorded for it fits none any more; if another roadmap carries it on, that one needs"
                + " 'formerly: [" + id + "]'" + suggestion + " [roadmap-lost]";
    }
}

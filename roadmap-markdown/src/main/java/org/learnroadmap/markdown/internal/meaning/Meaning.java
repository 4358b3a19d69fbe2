package org.learnroadmap.markdown.internal.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.spi.LoadContext;
import org.learnroadmap.markdown.internal.lines.Line;
import org.learnroadmap.markdown.internal.lines.Mark;
import org.learnroadmap.markdown.internal.outline.Node;
import org.learnroadmap.markdown.internal.text.Slugs;

/** Makes definitions of an outline: one for each roadmap that it holds. */
public final class Meaning {

    private final LoadContext context;
    private final Notes notes;
    private final Ledger ledger = new Ledger();
    private final List<Line> lines;
    private final Map<String, Integer> ids = new HashMap<>();

    private Meaning(LoadContext context, List<Line> lines) {
        this.context = context;
        this.lines = lines;
        notes = new Notes(context.source().name(), context.findings());
    }

    /**
     * Returns the roadmaps of a text.
     *
     * @param context says what was inferred and what was left over
     * @param lines   all lines that are not blank
     * @param outline the tree of these lines
     */
    public static List<RoadmapDefinition> of(LoadContext context, List<Line> lines, List<Node> outline) {
        return new Meaning(context, lines).definitions(outline);
    }

    private List<RoadmapDefinition> definitions(List<Node> outline) {
        if (lines.stream().allMatch(line -> line.mark() == Mark.SEPARATOR || line.mark() == Mark.RULE)) {
            return List.of();
        }
        List<List<Node>> parts = RoadmapTitles.split(outline);
        List<RoadmapDefinition> definitions = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < parts.size(); i++) {
            int next = i + 1 == parts.size() ? Integer.MAX_VALUE : startOf(parts.get(i + 1));
            int to = from;
            while (to < lines.size() && lines.get(to).number() < next) {
                to++;
            }
            definitions.add(definition(parts.get(i), lines.subList(from, to)));
            from = to;
        }
        return definitions;
    }

    private static int startOf(List<Node> part) {
        return part.get(0).line().number();
    }

    private Reading reading(RoadmapDraft roadmap) {
        return new Reading(roadmap, notes, ledger);
    }

    private RoadmapDefinition definition(List<Node> nodes, List<Line> own) {
        RoadmapDraft roadmap = new RoadmapDraft(own.get(0));
        Reading reading = reading(roadmap);
        new FrontMatterReader(reading).read(own);
        new RoadmapReader(reading).read(nodes);
        Placed<String> title = title(roadmap);
        roadmap.phases.stream().filter(phase -> phase.title.isEmpty()).forEach(phase -> phase.title = title.value());
        roadmap.phases.forEach(new TrackerReader(reading)::ticked);
        new Weeks(reading).count(roadmap.phases);
        roadmap.phases.forEach(new Hours(reading)::read);
        Ids ids = Ids.of(roadmap.phases);
        Prerequisites prerequisites = new Prerequisites(reading, ids);
        prerequisites.match(roadmap.phases);
        reportUnplaced(own);
        if (roadmap.id == null) {
            roadmap.id = id(title.value());
        }
        return new Definitions(roadmap, ids, prerequisites, context.places()).definition(title, ledger.coverage(own));
    }

    /** A roadmap without a title has that of its goal, or the name of its file. */
    private Placed<String> title(RoadmapDraft roadmap) {
        if (roadmap.title != null) {
            return roadmap.title;
        }
        String title = roadmap.goal != null
                ? roadmap.goal.value()
                : SourceTitle.of(context.source().name());
        notes.info(
                "title-assumed",
                roadmap.line,
                "the text has no title; '{title}' was taken from its {from}",
                "title",
                title,
                "from",
                roadmap.goal != null ? "goal" : "name");
        return new Placed<>(title, roadmap.line);
    }

    /** Roadmaps of one text that have one title are numbered. */
    private String id(String title) {
        String id = Slugs.of(title, "my-roadmap");
        int number = ids.merge(id, 1, Integer::sum);
        return number == 1 ? id : id + "-" + number;
    }

    private void reportUnplaced(List<Line> own) {
        for (Line line : own) {
            if (!ledger.isPlaced(line)) {
                notes.warning("unplaced-line", line, "this line found no place in the roadmap and is left out");
            }
        }
    }
}

package org.learnroadmap.export;

import java.util.List;
import org.learnroadmap.core.change.ChangedRoadmaps;
import org.learnroadmap.core.change.RoadmapChanges;
import org.learnroadmap.core.model.Roadmap;

/** What changed in several roadmaps: those that changed one by one, then the names of the others. */
final class ChangedRoadmapsPage {

    /** Of long lists the rest is counted. */
    private static final int MOST = 10;

    private final ChangedRoadmaps changed;
    private final TextPage page;
    private final boolean all;

    ChangedRoadmapsPage(ChangedRoadmaps changed, TextPage page, boolean all) {
        this.changed = changed;
        this.page = page;
        this.all = all;
    }

    void write() {
        boolean isFirst = true;
        for (RoadmapChanges change : changed.changes()) {
            if (!change.isEmpty()) {
                part(isFirst);
                new ChangesPage(change, page, all).write();
                isFirst = false;
            }
        }
        List<Roadmap> same = changed.changes().stream()
                .filter(RoadmapChanges::isEmpty)
                .map(RoadmapChanges::after)
                .toList();
        if (!(same.isEmpty() && changed.added().isEmpty() && changed.lost().isEmpty())) {
            part(isFirst);
        }
        name("As before", same);
        name("New", changed.added());
        name("Gone", changed.lost());
    }

    private void part(boolean isFirst) {
        if (!isFirst) {
            page.blank();
        }
    }

    private void name(String what, List<Roadmap> roadmaps) {
        if (!roadmaps.isEmpty()) {
            List<String> names = roadmaps.stream().map(Titles::withId).toList();
            page.plain("", what + ": " + (all ? Words.list(names) : Words.some(names, MOST)));
        }
    }
}

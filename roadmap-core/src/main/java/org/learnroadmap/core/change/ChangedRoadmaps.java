package org.learnroadmap.core.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.internal.text.Suggestions;
import org.learnroadmap.core.model.Roadmap;

/**
 * What new versions of several roadmaps change, such as those of a folder.
 *
 * <p>A roadmap belongs to the one that has its id, else to one that once had it ({@code formerly}); where they are written
 * does not matter. Of several with one id the first belongs to the first, and so on. Immutable and safe to share between
 * threads.
 *
 * @param changes of those that are there in both versions, in the order of the new
 * @param lost    the old ones that no new one carries on, in their order
 * @param added   the new ones that carry on none, in their order
 * @since 0.1
 */
public record ChangedRoadmaps(List<RoadmapChanges> changes, List<Roadmap> lost, List<Roadmap> added) {

    /** Copies the lists. */
    public ChangedRoadmaps {
        changes = List.copyOf(changes);
        lost = List.copyOf(lost);
        added = List.copyOf(added);
    }

    /**
     * Finds which belong together and compares these.
     *
     * @param comparer compares an old version with a new one
     */
    public static ChangedRoadmaps between(
            List<Roadmap> before, List<Roadmap> after, BiFunction<Roadmap, Roadmap, RoadmapChanges> comparer) {
        Map<Roadmap, Roadmap> pairs = pairs(before, after);
        return new ChangedRoadmaps(
                after.stream()
                        .filter(pairs::containsKey)
                        .map(now -> comparer.apply(pairs.get(now), now))
                        .toList(),
                before.stream().filter(old -> !pairs.containsValue(old)).toList(),
                after.stream().filter(now -> !pairs.containsKey(now)).toList());
    }

    /** Returns the old version by the new. Ids that are in use count before those that were. */
    private static Map<Roadmap, Roadmap> pairs(List<Roadmap> before, List<Roadmap> after) {
        List<Roadmap> left = new ArrayList<>(before);
        Map<Roadmap, Roadmap> pairs = new LinkedHashMap<>();
        after.forEach(now -> take(left, List.of(now.id())).ifPresent(old -> pairs.put(now, old)));
        after.stream()
                .filter(now -> !pairs.containsKey(now))
                .forEach(now -> take(left, now.formerly()).ifPresent(old -> pairs.put(now, old)));
        return pairs;
    }

    private static Optional<Roadmap> take(List<Roadmap> left, List<String> ids) {
        Optional<Roadmap> found =
                left.stream().filter(old -> ids.contains(old.id())).findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    /**
     * Returns everything as findings: about each roadmap in its order, then warnings about roadmaps that are lost and infos
     * about new ones. What is lost has the place of the new roadmap that it probably is, else none.
     */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>();
        changes.forEach(change -> all.addAll(change.diagnostics()));
        Suggestions ids = new Suggestions(added.stream().map(Roadmap::id).toList());
        lost.forEach(old -> all.add(lost(old, ids)));
        added.forEach(now -> all.add(added(now)));
        return List.copyOf(all);
    }

    private Diagnostic lost(Roadmap old, Suggestions ids) {
        Optional<SourceLocation> oldPlace = old.places().find("id");
        Diagnostic.Builder lost = Diagnostic.warning("roadmap-lost")
                .message(
                        "roadmap '{id}' of {place} is gone, and what learners recorded for it fits none any more; if another"
                                + " roadmap carries it on, that one needs 'formerly: [{id}]'",
                        "id",
                        old.id(),
                        "place",
                        oldPlace.map(SourceLocation::toString).orElse("the old version"));
        oldPlace.ifPresent(lost::related);
        Optional<Roadmap> meant = added.stream()
                .filter(now -> now.title().equals(old.title()))
                .findFirst()
                .or(() -> ids.nearest(old.id()).flatMap(this::added));
        meant.map(Roadmap::id).ifPresent(lost::suggestion);
        meant.flatMap(now -> now.places().find("id")).ifPresent(lost::location);
        return lost.build();
    }

    private Optional<Roadmap> added(String id) {
        return added.stream().filter(now -> now.id().equals(id)).findFirst();
    }

    private static Diagnostic added(Roadmap roadmap) {
        Diagnostic.Builder added =
                Diagnostic.info("roadmap-new").path("id").message("roadmap '{id}' is new", "id", roadmap.id());
        roadmap.places().find("id").ifPresent(added::location);
        return added.build();
    }
}

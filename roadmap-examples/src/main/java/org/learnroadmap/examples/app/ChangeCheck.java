package org.learnroadmap.examples.app;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.change.ChangedRoadmaps;
import org.learnroadmap.core.change.ReferenceLearner;
import org.learnroadmap.core.change.RoadmapChanges;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.model.Roadmap;

/** Compares checked definitions with an older version of them. */
final class ChangeCheck {

    private final Roadmaps roadmaps;
    private final OldVersion old;
    private final Optional<AskingLearner> asking;

    ChangeCheck(Roadmaps roadmaps, OldVersion old, Optional<AskingLearner> asking) {
        this.roadmaps = roadmaps;
        this.old = old;
        this.asking = asking;
    }

    /**
     * Compares.
     *
     * @param checked  the new version
     * @param seesLost whether an old roadmap that is not in the new version is gone, and not only left out of this check
     */
    ChangedRoadmaps compare(List<CheckedFile> checked, boolean seesLost) {
        List<Roadmap> now =
                checked.stream().flatMap(file -> file.roadmaps().stream()).toList();
        boolean namesAny = asking.isPresent()
                && Stream.concat(old.roadmaps().stream(), now.stream()).anyMatch(asking.get()::means);
        ChangedRoadmaps changed =
                ChangedRoadmaps.between(old.roadmaps(), now, (before, after) -> compare(before, after, namesAny));
        return new ChangedRoadmaps(
                changed.changes(),
                seesLost ? changed.lost() : List.of(),
                // What could not be read of the old version may be what seems to be new.
                old.notes().isEmpty() ? changed.added() : List.of());
    }

    private RoadmapChanges compare(Roadmap before, Roadmap after, boolean namesAny) {
        List<ReferenceLearner> learners = new ArrayList<>(ReferenceLearner.usual());
        asking.filter(learner -> !namesAny || learner.means(before) || learner.means(after))
                .map(AskingLearner::learner)
                .ifPresent(learners::add);
        return roadmaps.changes(before, after, learners);
    }

    /** What cannot be used may hold what seems to be gone; and of a folder of which a few files are checked, all others do. */
    static boolean seesLost(String old, List<String> names, List<CheckedFile> checked) {
        return checked.stream().allMatch(file -> file.exitCode(Severity.ERROR) == ExitCode.DONE)
                && (isFolder(old) ? names.stream().anyMatch(ChangeCheck::isFolder) : true);
    }

    private static boolean isFolder(String name) {
        return !name.equals(Paths.STANDARD) && Files.isDirectory(Paths.of(name));
    }

    /** Returns the findings; what has no place in any new file has that of what was checked. */
    static CheckedFile findings(ChangedRoadmaps changed, List<String> names) {
        String name = names.get(0);
        SourceLocation top = new SourceLocation(name.equals(Paths.STANDARD) ? "stdin" : name, 0, 0);
        List<Diagnostic> findings = changed.diagnostics().stream()
                .map(finding -> finding.location().isPresent()
                        ? finding
                        : finding.toBuilder().location(top).build())
                .toList();
        return CheckedFile.read("", findings);
    }
}

package org.learnroadmap.core.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.Span;

/** Resolves the prerequisites of one element; what cannot be resolved is reported and left out. */
final class PrerequisiteCheck {

    private final Ids ids;
    private final DiagnosticCollector findings;
    /** By path of an element, where its prerequisites were written; only of elements of which some were left out. */
    private final Map<String, int[]> written = new HashMap<>();

    PrerequisiteCheck(Ids ids, DiagnosticCollector findings) {
        this.ids = ids;
        this.findings = findings;
    }

    /**
     * Resolves the prerequisites of an element.
     *
     * @param named what the element is
     * @param own   its id
     */
    List<Prerequisite> resolve(
            List<PrerequisiteDefinition> requires, Ids.Named named, String own, DefinitionPath path) {
        if (requires.isEmpty()) {
            return List.of();
        }
        List<Prerequisite> resolved = new ArrayList<>(requires.size());
        int[] indexes = new int[requires.size()];
        for (int i = 0; i < requires.size(); i++) {
            Optional<Prerequisite> prerequisite = resolve(requires.get(i), named, own, path.at("requires", i));
            if (prerequisite.isPresent()) {
                indexes[resolved.size()] = i;
                resolved.add(prerequisite.get());
            }
        }
        if (resolved.size() < requires.size()) {
            written.put(path.toString(), indexes);
        }
        return resolved;
    }

    /** Returns where a prerequisite was written: those that were left out move the numbers of those behind them. */
    String pathOf(String element, int resolved) {
        int[] indexes = written.get(element);
        return element + ".requires[" + (indexes == null ? resolved : indexes[resolved]) + "]";
    }

    /** Returns where a prerequisite was written, by the path that it would have in the roadmap. */
    String pathOf(String path) {
        int end = path.lastIndexOf(".requires[");
        return pathOf(
                path.substring(0, end),
                Integer.parseInt(path.substring(end + ".requires[".length(), path.length() - 1)));
    }

    private Optional<Prerequisite> resolve(
            PrerequisiteDefinition definition, Ids.Named named, String own, DefinitionPath path) {
        Optional<PrerequisiteKind> kind = kind(definition, path);
        List<String> targets = targets(definition, path);
        boolean fits = isGapInRange(definition, path)
                & (kind.isPresent() && fits(definition, kind.get(), named, targets, own, path));
        if (!fits || targets.isEmpty()) {
            return Optional.empty();
        }
        Prerequisite prerequisite = Prerequisite.anyOf(kind.get(), targets);
        if (definition.gap().isPresent()) {
            prerequisite = prerequisite.after(definition.gap().get());
        }
        return Optional.of(
                definition.reason().isEmpty()
                        ? prerequisite
                        : prerequisite.because(definition.reason().get()));
    }

    private Optional<PrerequisiteKind> kind(PrerequisiteDefinition definition, DefinitionPath path) {
        if (definition.kind().isEmpty()) {
            return Optional.of(PrerequisiteKind.REQUIRED);
        }
        return KnownWords.read(
                definition.kind().get(),
                path.at("kind"),
                "unknown-prerequisite-kind",
                "prerequisite kind",
                PrerequisiteKind.labels(),
                PrerequisiteKind::of,
                findings);
    }

    /** Returns the ids that name something. */
    private List<String> targets(PrerequisiteDefinition definition, DefinitionPath path) {
        int given = (definition.id().isPresent() ? 1 : 0)
                + (definition.topic().isPresent() ? 1 : 0)
                + (definition.phase().isPresent() ? 1 : 0)
                + (definition.anyOf().isEmpty() ? 0 : 1);
        if (given != 1) {
            findings.error(
                    "invalid-prerequisite",
                    path.toString(),
                    "a prerequisite needs exactly one of 'topic', 'phase' and 'any-of', or just an id");
            return List.of();
        }
        return definition.anyOf().isEmpty() ? target(definition, path) : anyOf(definition, path);
    }

    private List<String> target(PrerequisiteDefinition definition, DefinitionPath path) {
        Optional<String> target;
        if (definition.topic().isPresent()) {
            target = ids.resolve(definition.topic().get(), Ids.Named.TOPIC, path.at("topic"));
        } else if (definition.phase().isPresent()) {
            target = ids.resolve(definition.phase().get(), Ids.Named.PHASE, path.at("phase"));
        } else {
            target = ids.resolve(definition.id().orElseThrow(), path);
        }
        return target.isPresent() ? List.of(target.get()) : List.of();
    }

    private List<String> anyOf(PrerequisiteDefinition definition, DefinitionPath path) {
        LinkedHashSet<String> anyOf = new LinkedHashSet<>();
        for (int i = 0; i < definition.anyOf().size(); i++) {
            ids.resolve(definition.anyOf().get(i), path.at("any-of", i)).ifPresent(anyOf::add);
        }
        return List.copyOf(anyOf);
    }

    /** Tells whether the parts of a prerequisite go together. */
    private boolean fits(
            PrerequisiteDefinition definition,
            PrerequisiteKind kind,
            Ids.Named named,
            List<String> targets,
            String own,
            DefinitionPath path) {
        boolean fits = true;
        if (!definition.anyOf().isEmpty() && !kind.allowsAnyOf()) {
            findings.error(
                    "misplaced-any-of",
                    path.at("any-of").toString(),
                    "'any-of' goes with kind required or recommended, not with {kind}; name one topic",
                    "kind",
                    kind.label());
            fits = false;
        }
        fits &= gapFits(definition, kind, path);
        if (kind.isBetweenTopics()) {
            fits &= isBetweenTopics(kind, named, targets, path);
        }
        if (kind.isBetweenTopics() && targets.contains(own)) {
            findings.error(
                    "self-prerequisite",
                    path.toString(),
                    "'{id}' asks for itself; remove it, or name another topic",
                    "id",
                    own);
            fits = false;
        }
        return fits;
    }

    private boolean gapFits(PrerequisiteDefinition definition, PrerequisiteKind kind, DefinitionPath path) {
        if (definition.gap().isPresent() && !kind.allowsGap()) {
            findings.error(
                    "misplaced-gap",
                    path.at("gap").toString(),
                    "'gap' goes with kind required or corequisite, not with {kind}; remove one of them",
                    "kind",
                    kind.label());
            return false;
        }
        return true;
    }

    private boolean isGapInRange(PrerequisiteDefinition definition, DefinitionPath path) {
        int gap = definition.gap().orElse(0);
        if (gap < 0 || gap > Span.MAX) {
            findings.error(
                    "invalid-gap",
                    path.at("gap").toString(),
                    "gap {gap} is out of range; write days from 0 to {max}",
                    "gap",
                    gap,
                    "max",
                    Span.MAX);
            return false;
        }
        return true;
    }

    private boolean isBetweenTopics(PrerequisiteKind kind, Ids.Named named, List<String> targets, DefinitionPath path) {
        if (named == Ids.Named.PHASE) {
            findings.error(
                    "not-between-topics",
                    path.toString(),
                    "kind {kind} goes between topics only; write it at a topic of the phase",
                    "kind",
                    kind.label());
            return false;
        }
        for (String target : targets) {
            if (ids.isPhase(target)) {
                findings.error(
                        "not-between-topics",
                        path.toString(),
                        "kind {kind} goes between topics only, and '{id}' is a phase; name one of its topics",
                        "kind",
                        kind.label(),
                        "id",
                        target);
                return false;
            }
        }
        return true;
    }
}

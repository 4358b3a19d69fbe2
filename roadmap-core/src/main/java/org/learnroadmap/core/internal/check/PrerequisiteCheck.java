package org.learnroadmap.core.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;

/** Resolves the prerequisites of one element; what cannot be resolved is reported and left out. */
final class PrerequisiteCheck {

    private static final List<String> LATER_KINDS = List.of("corequisite", "together");

    private final Ids ids;
    private final DiagnosticCollector findings;

    PrerequisiteCheck(Ids ids, DiagnosticCollector findings) {
        this.ids = ids;
        this.findings = findings;
    }

    List<Prerequisite> resolve(List<PrerequisiteDefinition> requires, String path) {
        List<Prerequisite> resolved = new ArrayList<>(requires.size());
        for (int i = 0; i < requires.size(); i++) {
            resolve(requires.get(i), path + ".requires[" + i + "]").ifPresent(resolved::add);
        }
        return resolved;
    }

    private Optional<Prerequisite> resolve(PrerequisiteDefinition definition, String path) {
        long targets = Stream.of(definition.id(), definition.topic(), definition.phase())
                        .filter(Optional::isPresent)
                        .count()
                + (definition.anyOf().isEmpty() ? 0 : 1);
        if (targets != 1) {
            findings.error(
                    "invalid-prerequisite",
                    path,
                    "a prerequisite needs exactly one of 'topic', 'phase' and 'any-of', or just an id");
            return Optional.empty();
        }
        Optional<PrerequisiteKind> kind = isPlanned(definition, path) ? kind(definition, path) : Optional.empty();
        return kind.flatMap(known -> target(definition, path)
                .map(id ->
                        Prerequisite.of(known, id).because(definition.reason().orElse(null))));
    }

    /** Refuses what the format knows and this version does not plan, rather than plan something else. */
    private boolean isPlanned(PrerequisiteDefinition definition, String path) {
        Optional<String> later = definition.kind().filter(LATER_KINDS::contains);
        if (later.isPresent()) {
            notPlanned(path + ".kind", "prerequisite kind '" + later.get() + "'");
        } else if (!definition.anyOf().isEmpty()) {
            notPlanned(path + ".any-of", "'any-of'");
        } else if (definition.gap().isPresent()) {
            notPlanned(path + ".gap", "a 'gap' between topics");
        } else {
            return true;
        }
        return false;
    }

    private Optional<PrerequisiteKind> kind(PrerequisiteDefinition definition, String path) {
        if (definition.kind().isEmpty()) {
            return Optional.of(PrerequisiteKind.REQUIRED);
        }
        List<String> words = Stream.concat(PrerequisiteKind.labels().stream(), LATER_KINDS.stream())
                .toList();
        return KnownWords.read(
                definition.kind().get(), path + ".kind", "prerequisite kind", words, PrerequisiteKind::of, findings);
    }

    private void notPlanned(String path, String what) {
        findings.error("not-planned-yet", path, "{what} is not planned yet in this version", "what", what);
    }

    private Optional<String> target(PrerequisiteDefinition definition, String path) {
        if (definition.topic().isPresent()) {
            return expect(definition.topic().get(), path + ".topic", Ids.Named.TOPIC, "topic", "phase");
        }
        if (definition.phase().isPresent()) {
            return expect(definition.phase().get(), path + ".phase", Ids.Named.PHASE, "phase", "topic");
        }
        String id = definition.id().orElseThrow();
        if (ids.find(id).isEmpty()) {
            ids.reportUnknown(id, path, "topic or phase");
            return Optional.empty();
        }
        return Optional.of(id);
    }

    private Optional<String> expect(String id, String path, Ids.Named named, String expected, String other) {
        Optional<Ids.Named> found = ids.find(id);
        if (found.isEmpty()) {
            ids.reportUnknown(id, path, expected);
        } else if (found.get() != named) {
            findings.error(
                    "wrong-target", path, "'{id}' is a {other}; write '{other}: {id}'", "id", id, "other", other);
        }
        return found.filter(named::equals).map(any -> id);
    }
}

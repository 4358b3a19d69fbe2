package org.learnroadmap.core.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.model.Prerequisite;

/** Resolves the prerequisites of one element; what cannot be resolved is reported and left out. */
final class PrerequisiteCheck {

    private static final List<String> KINDS = List.of("required", "recommended");
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
        boolean kind = isPlanned(definition, path);
        return kind ? target(definition, path).map(id -> prerequisite(definition, id)) : Optional.empty();
    }

    private static Prerequisite prerequisite(PrerequisiteDefinition definition, String id) {
        boolean recommended = definition.kind().filter("recommended"::equals).isPresent();
        Prerequisite prerequisite = recommended ? Prerequisite.recommended(id) : Prerequisite.required(id);
        return prerequisite.because(definition.reason().orElse(null));
    }

    /** Refuses what the format knows and this version does not plan, rather than plan something else. */
    private boolean isPlanned(PrerequisiteDefinition definition, String path) {
        String kind = definition.kind().orElse("required");
        if (LATER_KINDS.contains(kind)) {
            notPlanned(path + ".kind", "prerequisite kind '" + kind + "'");
            return false;
        }
        if (!KINDS.contains(kind)) {
            List<String> all =
                    Stream.concat(KINDS.stream(), LATER_KINDS.stream()).toList();
            findings.add(Diagnostic.error("unknown-prerequisite-kind")
                    .path(path + ".kind")
                    .message(
                            "unknown prerequisite kind '{kind}'; there are {kinds}",
                            "kind",
                            kind,
                            "kinds",
                            String.join(", ", all))
                    .suggestNearest(kind, all)
                    .build());
            return false;
        }
        if (!definition.anyOf().isEmpty()) {
            notPlanned(path + ".any-of", "'any-of'");
            return false;
        }
        if (definition.gap().isPresent()) {
            notPlanned(path + ".gap", "a 'gap' between topics");
            return false;
        }
        return true;
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

package org.learnroadmap.yaml;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learnroadmap.core.diagnostic.Diagnostic;

/**
 * Which codes the examples of the specification and of {@code docs/diagnostics.md} raise at which keys.
 *
 * @param codes by the title of the level in the schema and the key; an option of a pace has the key {@link #OPTION}
 */
record KeyFindings(Map<Key, Set<String>> codes) {

    /** Stands for keys that are options of a pace. */
    static final String OPTION = "option";

    /** A key, and the title of the level that it belongs to. */
    record Key(String level, String name) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::level).thenComparing(Key::name).compare(this, other);
        }
    }

    private static final Map<String, String> SPECIFICATIONS = Map.of(
            "/spec/definitions.md", "",
            "/spec/structure-definitions.md", "",
            "/spec/meaning.md", "",
            "/spec/requests.md", " request",
            "/spec/structure-requests.md", " request",
            "/spec/progress.md", " progress",
            "/spec/structure-progress.md", " progress");

    private static final Pattern STEP = Pattern.compile("([^.\\[]+)((?:\\[\\d+])*)");

    /** Runs the examples of the specification, and others. */
    static KeyFindings of(List<KeyExample> others) {
        KeyFindings findings = new KeyFindings(new TreeMap<>());
        SPECIFICATIONS.forEach((resource, kind) -> SpecExample.readAll(resource).stream()
                .map(example -> new KeyExample(0, "yaml" + kind, List.of(example.source()), List.of()))
                .forEach(findings::add));
        others.forEach(findings::add);
        return findings;
    }

    private void add(KeyExample example) {
        for (KeyExample.Finding found : example.run()) {
            Diagnostic diagnostic = found.diagnostic();
            keyOf(found.schema(), diagnostic)
                    .ifPresent(key ->
                            codes.computeIfAbsent(key, any -> new TreeSet<>()).add(diagnostic.code()));
        }
    }

    private static Optional<Key> keyOf(FormatSchema schema, Diagnostic finding) {
        return switch (finding.code()) {
            case "unknown-key" -> Optional.empty();
            case "missing-key" ->
                keyOf(
                        FormatPart.root(schema),
                        finding.path() + "." + finding.arguments().get("key"));
            default -> keyOf(FormatPart.root(schema), finding.path());
        };
    }

    /** Returns the last key of a path that the schema knows; nothing for what is about the whole. */
    private static Optional<Key> keyOf(FormatPart root, String path) {
        FormatPart at = root;
        Optional<Key> key = Optional.empty();
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            String name = step.group(1);
            boolean isLevel = !at.keys().isEmpty();
            if (isLevel && at.keys().containsKey(name)) {
                key = Optional.of(new Key(at.title(), name));
                at = at.keys().get(name);
                at = step.group(2).isEmpty() ? at : at.items().orElse(at);
            } else if (isLevel) {
                return at.title().equals("Pace") ? Optional.of(new Key(at.title(), OPTION)) : key;
            } else {
                at = at.values().orElse(at);
            }
        }
        return key;
    }

    /** Returns the codes at a key. */
    Set<String> at(String level, String name) {
        return codes.getOrDefault(new Key(level, name), Set.of());
    }

    /** Returns all codes. */
    Set<String> all() {
        Set<String> all = new TreeSet<>();
        codes.values().forEach(all::addAll);
        return all;
    }
}

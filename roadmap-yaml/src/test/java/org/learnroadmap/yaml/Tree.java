package org.learnroadmap.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Limits;

/** What our parser makes of a text: its documents, and whether it found no error. */
record Tree(List<Node> documents, boolean isSound) {

    static Tree of(String name, String text) {
        Limits limits = Limits.defaults();
        DiagnosticCollector findings =
                new DiagnosticCollector(SourceMap.builder(name).build(), limits.diagnostics());
        Syntax syntax = name.endsWith(".json") ? Syntax.JSON : Syntax.YAML;
        List<Node> documents =
                TreeReader.read(text, syntax, NodePath.root("the document"), limits, new Faults(name, findings));
        return new Tree(documents, !findings.hasErrors());
    }

    /** Returns the keys of a map with their values, in order. */
    static Map<String, Node> entries(Node.Mapping map) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (int i = 0; i < map.size(); i++) {
            entries.put(map.key(i), map.value(i));
        }
        return entries;
    }

    /** Makes a map of keys and values, placed like another. */
    static Node.Mapping mapping(Node like, Map<String, Node> entries) {
        Node.Mapping map = new Node.Mapping(like.line(), like.column());
        entries.forEach((key, value) -> map.add(1, 1, key, value));
        return map;
    }

    /** Returns the only document. */
    Node root() {
        assertThat(isSound).isTrue();
        assertThat(documents).hasSize(1);
        return documents.get(0);
    }
}

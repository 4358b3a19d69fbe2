package org.learnroadmap.yaml;

import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.SourceLocation;

/** Where everything wrong with one source is reported, with its place. */
final class Faults {

    private final String source;
    private final DiagnosticCollector collector;

    Faults(String source, DiagnosticCollector collector) {
        this.source = source;
        this.collector = collector;
    }

    String source() {
        return source;
    }

    boolean hasErrors() {
        return collector.hasErrors();
    }

    /** Reports a finding about a node. */
    void add(Diagnostic.Builder finding, Node node, NodePath path) {
        add(finding.path(path.toString()), node.line(), node.column());
    }

    /** Reports a finding about a place of the text. */
    void add(Diagnostic.Builder finding, int line, int column) {
        collector.add(finding.location(new SourceLocation(source, line, column)).build());
    }
}

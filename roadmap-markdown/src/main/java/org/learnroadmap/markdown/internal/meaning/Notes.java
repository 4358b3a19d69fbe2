package org.learnroadmap.markdown.internal.meaning;

import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.markdown.internal.lines.Line;

/** Says with its line what was inferred, and what could not be placed. */
final class Notes {

    private final String source;
    private final DiagnosticCollector findings;

    Notes(String source, DiagnosticCollector findings) {
        this.source = source;
        this.findings = findings;
    }

    void info(String code, Line line, String template, Object... arguments) {
        add(Diagnostic.info(code), line, template, arguments);
    }

    void warning(String code, Line line, String template, Object... arguments) {
        add(Diagnostic.warning(code), line, template, arguments);
    }

    private void add(Diagnostic.Builder finding, Line line, String template, Object... arguments) {
        findings.add(finding.location(new SourceLocation(source, line.number(), line.column()))
                .message(template, arguments)
                .build());
    }
}

package org.learnroadmap.core.spi;

import java.util.List;
import java.util.Objects;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;

/**
 * Where a check says what it found; adds the place in the definition.
 *
 * <p>Codes of third parties begin with {@code vendor.}; messages are one line without a full stop, and any text
 * in them is safe. Not for use by several threads.
 *
 * @since 0.1
 */
public final class Findings {

    private final Roadmap roadmap;
    private final DiagnosticCollector collector;

    /** Starts with no finding; at most the given number is kept. */
    public Findings(Roadmap roadmap, int limit) {
        this.roadmap = Objects.requireNonNull(roadmap, "roadmap");
        collector = new DiagnosticCollector(roadmap.places(), limit);
    }

    /** Says that a topic makes the roadmap unusable. */
    public void error(String code, Topic topic, String message) {
        add(Severity.ERROR, code, roadmap.pathOf(topic), message);
    }

    /** Says that a phase makes the roadmap unusable. */
    public void error(String code, Phase phase, String message) {
        add(Severity.ERROR, code, roadmap.pathOf(phase), message);
    }

    /** Says that something about a topic is probably not what was meant. */
    public void warning(String code, Topic topic, String message) {
        add(Severity.WARNING, code, roadmap.pathOf(topic), message);
    }

    /** Says that something about a phase is probably not what was meant. */
    public void warning(String code, Phase phase, String message) {
        add(Severity.WARNING, code, roadmap.pathOf(phase), message);
    }

    /** Says something about a topic that its author may want to know. */
    public void info(String code, Topic topic, String message) {
        add(Severity.INFO, code, roadmap.pathOf(topic), message);
    }

    /** Says something about a phase that its author may want to know. */
    public void info(String code, Phase phase, String message) {
        add(Severity.INFO, code, roadmap.pathOf(phase), message);
    }

    private void add(Severity severity, String code, String path, String message) {
        collector.add(Diagnostic.of(severity, code)
                .path(path)
                .message("{message}", "message", message)
                .build());
    }

    /** Returns what was found, sorted by place. */
    public List<Diagnostic> toList() {
        return collector.sorted();
    }
}

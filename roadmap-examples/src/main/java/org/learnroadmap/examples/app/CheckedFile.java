package org.learnroadmap.examples.app;

import java.util.List;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.model.Roadmap;

/**
 * What there is to say about a file.
 *
 * @param name     as it was called on the command line or found in a folder
 * @param wasRead  whether it could be read; if not, the only finding says why
 * @param findings sorted by place
 * @param roadmaps the valid roadmaps in it
 */
record CheckedFile(String name, boolean wasRead, List<Diagnostic> findings, List<Roadmap> roadmaps) {

    /** A file that was loaded. */
    static CheckedFile of(LoadResult loaded) {
        return new CheckedFile(loaded.source(), true, loaded.diagnostics(), loaded.roadmaps());
    }

    /** Something that is no roadmap. */
    static CheckedFile read(String name, List<Diagnostic> findings) {
        return new CheckedFile(name, true, findings, List.of());
    }

    /** A file that could not be read. */
    static CheckedFile unread(String name, String why) {
        Diagnostic finding = Diagnostic.error("not-readable")
                .location(new SourceLocation(name, 0, 0))
                .message("{fault}", "fault", why)
                .build();
        return new CheckedFile(name, false, List.of(finding), List.of());
    }

    /** Returns the exit code for this file alone. */
    int exitCode(Severity failOn) {
        if (!wasRead) {
            return ExitCode.NOT_READ_OR_WRITTEN;
        }
        return findings.stream().anyMatch(finding -> isAtLeast(finding, failOn)) ? ExitCode.NOT_VALID : ExitCode.DONE;
    }

    /** Returns the same without findings that matter less than a severity. */
    CheckedFile atLeast(Severity severity) {
        List<Diagnostic> shown = findings.stream()
                .filter(finding -> isAtLeast(finding, severity))
                .toList();
        return new CheckedFile(name, wasRead, shown, roadmaps);
    }

    private static boolean isAtLeast(Diagnostic finding, Severity severity) {
        return finding.severity().compareTo(severity) <= 0;
    }
}

package org.learnroadmap.examples.app;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Printable;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.diagnostic.SourceLocation;

/** A finding as a workflow command of GitHub Actions, which becomes an annotation of its line. */
final class GithubCommand {

    private GithubCommand() {}

    /** Returns the command: {@code ::error file=a.yaml,line=2,col=1,title=unknown-key::unknown key 'titel'}. */
    static String of(Diagnostic finding) {
        return "::" + name(finding.severity()) + " "
                + finding.location().map(GithubCommand::place).orElse("") + "title=" + property(finding.code()) + "::"
                + data(text(finding));
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String place(SourceLocation place) {
        String file = fromHere(place.source());
        return (file.isEmpty() ? "" : "file=" + property(file) + ",")
                + (place.line() > 0 ? "line=" + place.line() + "," : "")
                + (place.column() > 0 ? "col=" + place.column() + "," : "");
    }

    /** Annotations need the name that the file has in the repository, which is where workflows begin. */
    private static String fromHere(String source) {
        try {
            Path here = Path.of("").toAbsolutePath();
            Path file = here.resolve(source).normalize();
            return file.startsWith(here) ? here.relativize(file).toString().replace(File.separatorChar, '/') : source;
        } catch (InvalidPathException e) {
            return source;
        }
    }

    /** Says what the line does not: without a line, where within the value. */
    private static String text(Diagnostic finding) {
        boolean hasLine = finding.location().map(place -> place.line() > 0).orElse(false);
        String where = hasLine || finding.path().isEmpty() ? "" : Printable.escape(finding.path()) + ": ";
        String hint = finding.suggestion()
                .map(suggestion -> "; did you mean '" + Printable.escape(suggestion) + "'?")
                .orElse("");
        return where + finding.message() + hint;
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}

package org.learnroadmap.testkit.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;

/** Writes findings below one another: a line each, which begins with its place. */
public final class Listing {

    private static final int MOST_LINES = 100;

    private Listing() {}

    /** Writes a sentence and lines below it, at most 100 of them and the number of the rest. */
    public static String of(String sentence, List<String> lines) {
        String rest = lines.size() > MOST_LINES ? "\n(" + (lines.size() - MOST_LINES) + " more)" : "";
        return lines.stream()
                .limit(MOST_LINES)
                .map(line -> "\n" + line)
                .collect(Collectors.joining("", sentence, rest));
    }

    /** Writes a sentence and the findings below it that are at least so severe, sorted by place as they are. */
    public static String of(String sentence, List<Diagnostic> diagnostics, Severity least) {
        return of(
                sentence,
                atLeast(diagnostics, least).stream().map(Diagnostic::render).toList());
    }

    /** Returns the findings that are at least so severe, in the same order. */
    public static List<Diagnostic> atLeast(List<Diagnostic> diagnostics, Severity least) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity().compareTo(least) <= 0)
                .toList();
    }

    /** Counts things, such as {@code 1 error} or {@code 2 errors}. */
    public static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** Counts errors and warnings, such as {@code 2 errors and 1 warning}, or {@code nothing}. */
    public static String count(List<Diagnostic> diagnostics) {
        long errors = diagnostics.stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .count();
        long warnings = diagnostics.stream()
                .filter(found -> found.severity() == Severity.WARNING)
                .count();
        if (errors > 0 && warnings > 0) {
            return count(errors, "error") + " and " + count(warnings, "warning");
        }
        return errors > 0 ? count(errors, "error") : warnings > 0 ? count(warnings, "warning") : "nothing";
    }
}

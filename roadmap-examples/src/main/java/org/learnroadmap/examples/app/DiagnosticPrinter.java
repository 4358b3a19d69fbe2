package org.learnroadmap.examples.app;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;

/** Prints findings, one a line. */
final class DiagnosticPrinter {

    private static final int MOST_OF_ONE_CODE = 100;

    private DiagnosticPrinter() {}

    /** Prints errors and warnings; of each code at most 100 and then the number of the rest. */
    static void print(List<Diagnostic> diagnostics, PrintStream err) {
        Map<String, Integer> count = new TreeMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() != Severity.INFO
                    && count.merge(diagnostic.code(), 1, Integer::sum) <= MOST_OF_ONE_CODE) {
                err.println(diagnostic.render());
            }
        }
        count.forEach((code, all) -> {
            if (all > MOST_OF_ONE_CODE) {
                err.println((all - MOST_OF_ONE_CODE) + " more [" + code + "]");
            }
        });
    }

    /**
     * Prints errors and warnings and ends the command if there is an error.
     *
     * @throws Failure if there is one
     */
    static void printAndStopAtErrors(List<Diagnostic> diagnostics, PrintStream err) {
        print(diagnostics, err);
        if (diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)) {
            throw Failure.notValid();
        }
    }
}

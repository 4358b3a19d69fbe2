package org.learnroadmap.examples.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.diagnostic.SourceLocation;

/** Prints findings, one a line. */
final class DiagnosticPrinter {

    private static final int MOST_OF_ONE_CODE = 100;

    private DiagnosticPrinter() {}

    /** Prints errors and warnings; of each code and source at most 100 and then the number of the rest. */
    static void print(List<Diagnostic> diagnostics, PrintStream err) {
        printAll(
                diagnostics.stream()
                        .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                        .toList(),
                err);
    }

    /** Prints infos, too. */
    static void printAll(List<Diagnostic> diagnostics, PrintStream err) {
        fewOfEachCode(diagnostics).forEach(diagnostic -> err.println(diagnostic.render()));
    }

    /** Returns at most 100 of each code and source, and then one finding of that code with the number of the rest. */
    static List<Diagnostic> fewOfEachCode(List<Diagnostic> diagnostics) {
        List<Diagnostic> few = new ArrayList<>();
        Map<String, Rest> rests = new TreeMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            String source = diagnostic.location().map(SourceLocation::source).orElse("");
            Rest rest = rests.computeIfAbsent(source + " " + diagnostic.code(), key -> new Rest(diagnostic));
            if (++rest.count <= MOST_OF_ONE_CODE) {
                few.add(diagnostic);
            }
        }
        rests.values().stream()
                .filter(rest -> rest.count > MOST_OF_ONE_CODE)
                .map(Rest::say)
                .forEach(few::add);
        return few;
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

    /** Counts the findings of one code in one source. */
    private static final class Rest {
        private final Diagnostic first;
        private int count;

        Rest(Diagnostic first) {
            this.first = first;
        }

        Diagnostic say() {
            Diagnostic.Builder rest = Diagnostic.of(first.severity(), first.code())
                    .message("{count} more of this kind", "count", count - MOST_OF_ONE_CODE);
            first.location().ifPresent(place -> rest.location(new SourceLocation(place.source(), 0, 0)));
            return rest.build();
        }
    }
}

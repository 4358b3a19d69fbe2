package org.learnroadmap.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;

/** What was assumed, one a line. */
final class AssumptionList {

    private AssumptionList() {}

    /** Writes the infos among findings; what is assumed many times in the same words, as of lines of prose, is said once. */
    static void write(Stream<Diagnostic> diagnostics, TextPage page) {
        Map<String, Long> counts = diagnostics
                .filter(diagnostic -> diagnostic.severity() == Severity.INFO)
                .map(Diagnostic::message)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        if (!counts.isEmpty()) {
            page.blank();
            page.bold("", "Assumptions");
            counts.forEach((message, count) ->
                    page.plain("- ", Words.sentence(count == 1 ? message : message + " (" + count + " times)")));
        }
    }
}

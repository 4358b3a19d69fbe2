package org.learnroadmap.yaml;

import java.util.List;
import java.util.regex.Pattern;
import org.learnroadmap.core.diagnostic.Diagnostic;

/**
 * An error that a reader reports and a schema cannot.
 *
 * @param code    its code
 * @param message found in its message, where the schema does see other errors with this code
 * @param reason  why a schema cannot
 */
record SchemaGap(String code, String message, String reason) {

    private static final String IDS = "ids are compared with each other";
    private static final String COMPARED = "two parts of one text are compared";
    private static final String COMPUTED = "an amount is computed before it is bounded";

    /** Matches numbers whose value is right and whose spelling is not. */
    private static final String SPELLED = "'-?[0-9.]+(\\.0+|[eE][-+]?[0-9]+)'|'-0'";

    private static final List<SchemaGap> ALL = List.of(
            new SchemaGap("duplicate-id", "", IDS),
            new SchemaGap("duplicate-roadmap", "", IDS),
            new SchemaGap("formerly-in-use", "", IDS),
            new SchemaGap("formerly-twice", "", IDS),
            new SchemaGap("unknown-id", "", IDS),
            new SchemaGap("ambiguous-id", "", IDS),
            new SchemaGap("not-between-topics", "is a phase", IDS),
            new SchemaGap("prerequisite-contradiction", "", IDS),
            new SchemaGap("unreachable-any-of", "", IDS),
            new SchemaGap("wrong-target", "", IDS),
            new SchemaGap("prerequisite-cycle", "", IDS),
            new SchemaGap("invalid-effort", "runs backwards|out of order", COMPARED),
            new SchemaGap("invalid-effort", "more than 100 years|whole number of minutes", COMPUTED),
            new SchemaGap("invalid-span", "runs backwards|ends after", COMPARED),
            new SchemaGap("invalid-duration", "runs backwards", COMPARED),
            new SchemaGap("invalid-gap", "more than 100 years", COMPUTED),
            new SchemaGap("invalid-date", "no calendar has", "which months have 31 days depends on more than the text"),
            new SchemaGap("invalid-date", "ends before it begins", COMPARED),
            new SchemaGap("invalid-hours", "ends before it begins|overlap", COMPARED),
            new SchemaGap("invalid-hours", "24 hours|more than 100 years|whole number of minutes", COMPUTED),
            new SchemaGap("invalid-amount", "24 hours|more than 100 years|whole number of minutes", COMPUTED),
            new SchemaGap("unknown-zone", "", "which zones there are changes every year"),
            new SchemaGap("invalid-pace", "more than 16 paces", "a schema does not count levels"),
            new SchemaGap("invalid-pace", "twice", COMPARED),
            new SchemaGap("invalid-number", "", "a schema knows no numbers that are too large"),
            new SchemaGap("invalid-minutes", "is more than", COMPUTED),
            new SchemaGap("several-progress-files", "", "a schema sees one document at a time"),
            new SchemaGap("several-requests", "", "a schema sees one document at a time"),
            new SchemaGap("invalid-format", SPELLED, "to a schema 1.0 is 1"),
            new SchemaGap("invalid-id", SPELLED, "to a schema a number has no spelling"),
            new SchemaGap("invalid-effort", SPELLED, "to a schema 0.0 is 0"),
            new SchemaGap("invalid-span", SPELLED, "to a schema 3.0 is 3"),
            new SchemaGap("invalid-gap", SPELLED, "to a schema 2.0 is 2"),
            new SchemaGap("invalid-hours", SPELLED, "to a schema 0.0 is 0"),
            new SchemaGap("invalid-minutes", SPELLED, "to a schema 60.0 is 60"),
            new SchemaGap("invalid-amount", SPELLED, "to a schema 0.0 is 0"));

    static boolean explains(Diagnostic finding) {
        return ALL.stream()
                .anyMatch(gap -> gap.code.equals(finding.code())
                        && Pattern.compile(gap.message)
                                .matcher(finding.message())
                                .find());
    }
}

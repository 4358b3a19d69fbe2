package org.learnroadmap.testkit;

import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.testkit.internal.Listing;

/**
 * Asserts what was found in a file of roadmap definitions.
 *
 * <pre>{@code
 * assertThat(Roadmaps.discover().load(Path.of("django.yaml"))).hasNoErrors();
 * }</pre>
 *
 * <p>Made by {@link RoadmapAssertions#assertThat(LoadResult)}. Failures list every error and warning, one line each, as
 * {@code file:line:column: error: ...}. Not for use by several threads.
 *
 * @since 0.1
 */
public final class LoadResultAssert extends AbstractAssert<LoadResultAssert, LoadResult> {

    private final @Nullable SoftRoadmapAssertions softly;

    /** Begins assertions; who collects failures is null where the first one is thrown. */
    LoadResultAssert(LoadResult actual, @Nullable SoftRoadmapAssertions softly) {
        super(actual, LoadResultAssert.class);
        this.softly = softly;
    }

    /** Verifies that there is no error. */
    public LoadResultAssert hasNoErrors() {
        return hasNothingFrom(Severity.ERROR, "no errors");
    }

    /** Verifies that there is neither a warning nor an error; where there are errors, not every check was made. */
    public LoadResultAssert hasNoWarnings() {
        return hasNothingFrom(Severity.WARNING, "neither errors nor warnings");
    }

    private LoadResultAssert hasNothingFrom(Severity least, String wanted) {
        isNotNull();
        if (!Listing.atLeast(actual.diagnostics(), least).isEmpty()) {
            fail(wanted);
        }
        return this;
    }

    /** Verifies that there is a finding with a code, of any severity, such as {@code unknown-key}. */
    public LoadResultAssert hasDiagnostic(String code) {
        return hasDiagnostic(code, "", found -> true);
    }

    /** Verifies that there is a finding with a code on a line, counted from 1. */
    public LoadResultAssert hasDiagnosticAt(String code, int line) {
        return hasDiagnostic(
                code,
                " at line " + line,
                found -> found.location().filter(place -> place.line() == line).isPresent());
    }

    /** Verifies that there is a finding with a code at a line and a column in code points, both counted from 1. */
    public LoadResultAssert hasDiagnosticAt(String code, int line, int column) {
        return hasDiagnostic(
                code,
                " at line " + line + ", column " + column,
                found -> found.location()
                        .filter(place -> place.line() == line && place.column() == column)
                        .isPresent());
    }

    /** Verifies that there is a finding with a code about a path, such as {@code phases[0].topics[2].effort}. */
    public LoadResultAssert hasDiagnosticAt(String code, String path) {
        return hasDiagnostic(code, " at " + path, found -> found.path().equals(path));
    }

    private LoadResultAssert hasDiagnostic(String code, String where, Predicate<Diagnostic> isThere) {
        isNotNull();
        if (actual.diagnostics().stream().noneMatch(found -> found.code().equals(code) && isThere.test(found))) {
            String all = actual.diagnostics().isEmpty() ? ", found nothing" : ", found";
            report(Listing.of(
                    "Expected a finding [" + code + "]" + where + " in " + actual.source() + all,
                    actual.diagnostics(),
                    Severity.INFO));
        }
        return this;
    }

    /** Verifies that there is no finding with a code, of any severity. */
    public LoadResultAssert hasNoDiagnostic(String code) {
        isNotNull();
        List<Diagnostic> found = actual.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals(code))
                .toList();
        if (!found.isEmpty()) {
            report(Listing.of(
                    "Expected no finding [" + code + "] in " + actual.source() + ", found " + found.size(),
                    found,
                    Severity.INFO));
        }
        return this;
    }

    /** Verifies that the source holds roadmaps with these ids and no others, in this order, and no error. */
    public LoadResultAssert hasRoadmaps(String... ids) {
        isNotNull();
        if (actual.hasErrors()) {
            return hasNoErrors();
        }
        List<String> found = actual.roadmaps().stream().map(Roadmap::id).toList();
        if (!found.equals(List.of(ids))) {
            report("Expected roadmaps " + Named.list(List.of(ids)) + " in " + actual.source() + ", found "
                    + Named.list(found));
        }
        return this;
    }

    private void fail(String wanted) {
        List<Diagnostic> all = actual.diagnostics();
        report(Listing.of(
                "Expected " + wanted + " in " + actual.source() + ", found " + Listing.count(all),
                all,
                Severity.WARNING));
    }

    private void report(String message) {
        SoftRoadmapAssertions.raise(failure("%s", message), softly);
    }
}

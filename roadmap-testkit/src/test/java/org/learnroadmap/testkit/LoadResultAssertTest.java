package org.learnroadmap.testkit;

import static org.learnroadmap.testkit.Failures.assertFails;
import static org.learnroadmap.testkit.RoadmapAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.learnroadmap.core.LoadResult;

class LoadResultAssertTest {

    private final LoadResult sound = Django.load(Django.TEXT);
    /** Errors and a warning. */
    private final LoadResult broken = Django.load(Django.TEXT
            .replace("requires: [models]", "requires: [model]")
            .replace("    title: Models", "    titel: Models")
            .replace("title: A book", "title: A book, url: nowhere at all"));

    @Test
    void acceptsWhatIsThere() {
        assertThat(sound).hasNoErrors().hasNoWarnings().hasRoadmaps("django").hasNoDiagnostic("unknown-key");
        assertThat(broken)
                .hasDiagnostic("unknown-key")
                .hasDiagnosticAt("unknown-key", 9)
                .hasDiagnosticAt("unknown-key", 9, 9)
                .hasDiagnosticAt("unknown-key", "phases[0].topics[0].titel");
    }

    @Test
    void listsEverythingThatWasFound() {
        assertFails(
                () -> assertThat(broken).hasNoErrors(),
                "Expected no errors in django.yaml, found 3 errors and 1 warning",
                "django.yaml:8:9: error: 'title' is missing or blank [missing-title]",
                "django.yaml:9:9: error: unknown key 'titel'; did you mean 'title'? [unknown-key]",
                "django.yaml:11:54: warning: 'nowhere at all' is not a link; write a whole address, such as https://example.org/page [not-a-link]",
                "django.yaml:12:58: error: unknown topic or phase 'model'; did you mean 'models'? [unknown-id]");
    }

    /** Where there are errors, not every warning is found: to say that there is none would be too early. */
    @Test
    void callsNoWarningsWhatHasNoErrorsEither() {
        assertFails(
                () -> assertThat(broken).hasNoWarnings(),
                "Expected neither errors nor warnings in django.yaml, found 3 errors and 1 warning",
                "django.yaml:8:9: error: 'title' is missing or blank [missing-title]",
                "django.yaml:9:9: error: unknown key 'titel'; did you mean 'title'? [unknown-key]",
                "django.yaml:11:54: warning: 'nowhere at all' is not a link; write a whole address, such as https://example.org/page [not-a-link]",
                "django.yaml:12:58: error: unknown topic or phase 'model'; did you mean 'models'? [unknown-id]");
    }

    @Test
    void doesNotMindWarningsAmongErrors() {
        LoadResult warned = Django.load(Django.TEXT.replace("title: A book", "title: A book, url: nowhere at all"));

        assertThat(warned).hasNoErrors();
        assertFails(
                () -> assertThat(warned).hasNoWarnings(),
                "Expected neither errors nor warnings in django.yaml, found 1 warning",
                "django.yaml:11:54: warning: 'nowhere at all' is not a link; write a whole address, such as https://example.org/page [not-a-link]");
    }

    @Test
    void looksForFindings() {
        assertFails(
                () -> assertThat(sound).hasDiagnostic("unknown-key"),
                "Expected a finding [unknown-key] in django.yaml, found nothing");
        assertFails(
                () -> assertThat(broken).hasDiagnosticAt("unknown-key", 8),
                "Expected a finding [unknown-key] at line 8 in django.yaml, found",
                "django.yaml:8:9: error: 'title' is missing or blank [missing-title]",
                "django.yaml:9:9: error: unknown key 'titel'; did you mean 'title'? [unknown-key]",
                "django.yaml:11:54: warning: 'nowhere at all' is not a link; write a whole address, such as https://example.org/page [not-a-link]",
                "django.yaml:12:58: error: unknown topic or phase 'model'; did you mean 'models'? [unknown-id]");
        assertFails(
                () -> assertThat(broken).hasDiagnosticAt("unknown-key", 9, 8),
                "Expected a finding [unknown-key] at line 9, column 8 in django.yaml, found",
                "django.yaml:8:9: error: 'title' is missing or blank [missing-title]",
                "django.yaml:9:9: error: unknown key 'titel'; did you mean 'title'? [unknown-key]",
                "django.yaml:11:54: warning: 'nowhere at all' is not a link; write a whole address, such as https://example.org/page [not-a-link]",
                "django.yaml:12:58: error: unknown topic or phase 'model'; did you mean 'models'? [unknown-id]");
        assertFails(
                () -> assertThat(broken).hasDiagnosticAt("unknown-key", "phases[0]"),
                "Expected a finding [unknown-key] at phases[0] in django.yaml, found",
                "django.yaml:8:9: error: 'title' is missing or blank [missing-title]",
                "django.yaml:9:9: error: unknown key 'titel'; did you mean 'title'? [unknown-key]",
                "django.yaml:11:54: warning: 'nowhere at all' is not a link; write a whole address, such as https://example.org/page [not-a-link]",
                "django.yaml:12:58: error: unknown topic or phase 'model'; did you mean 'models'? [unknown-id]");
        assertFails(
                () -> assertThat(broken).hasNoDiagnostic("unknown-key"),
                "Expected no finding [unknown-key] in django.yaml, found 1",
                "django.yaml:9:9: error: unknown key 'titel'; did you mean 'title'? [unknown-key]");
    }

    @Test
    void namesRoadmaps() {
        assertFails(
                () -> assertThat(sound).hasRoadmaps("django", "flask"),
                "Expected roadmaps 'django', 'flask' in django.yaml, found 'django'");
    }
}

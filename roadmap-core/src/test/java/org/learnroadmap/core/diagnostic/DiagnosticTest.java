package org.learnroadmap.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.plan.RequestException;

class DiagnosticTest {

    @Test
    void isOneClickableLine() {
        Diagnostic diagnostic = Diagnostic.error("unknown-key")
                .location(new SourceLocation("django.yaml", 12, 9))
                .message("unknown key '{key}'", "key", "titel")
                .suggestion("title")
                .build();

        assertThat(diagnostic)
                .hasToString("django.yaml:12:9: error: unknown key 'titel'; did you mean 'title'? [unknown-key]");
        assertThat(diagnostic.arguments()).containsEntry("key", "titel");
        assertThat(diagnostic.toBuilder().build()).isEqualTo(diagnostic).hasSameHashCodeAs(diagnostic);
    }

    @Test
    void neverReadsValuesAsTemplates() {
        Diagnostic diagnostic = Diagnostic.info("x")
                .message("{a} and {b}, {c", "a", "{b}", "b", "{a}")
                .build();

        assertThat(diagnostic.message()).isEqualTo("{b} and {a}, {c");
    }

    @Test
    void showsControlAndDirectionCharactersEscaped() {
        Diagnostic diagnostic = Diagnostic.error("x")
                .message("id '{id}'", "id", "a\u001b[31m\u202eb\n\ud83d\ude00\ud800")
                .build();

        assertThat(diagnostic.message()).isEqualTo("id 'a\\u001B[31m\\u202Eb\\n\ud83d\ude00\\uD800'");
    }

    @Test
    void findsThePlaceOfTheNearestParent() {
        SourceMap places = SourceMap.builder("a.yaml")
                .put("phases[0]", 3, 5)
                .put("phases[0].topics[1]", 7, 9)
                .build();

        assertThat(places.find("phases[0].topics[1].effort")).contains(new SourceLocation("a.yaml", 7, 9));
        assertThat(places.find("phases[0].topics[0].effort")).contains(new SourceLocation("a.yaml", 3, 5));
        assertThat(places.find("title")).contains(new SourceLocation("a.yaml", 0, 0));
        assertThat(SourceMap.none().find("title")).isEmpty();
    }

    @Test
    void sortsByPlaceAndKeepsTheOrderOfTheRest() {
        DiagnosticCollector collector = new DiagnosticCollector(SourceMap.none(), 10);
        collector.error("b", "path.b", "second");
        collector.error("a", "path.a", "third");
        collector.add(Diagnostic.warning("c")
                .location(new SourceLocation("f", 2, 1))
                .message("first")
                .build());

        assertThat(collector.sorted()).extracting(Diagnostic::code).containsExactly("c", "b", "a");
        assertThat(collector.hasErrors()).isTrue();
    }

    @Test
    void keepsWhatIsMostSerious() {
        DiagnosticCollector collector = new DiagnosticCollector(SourceMap.none(), 2);
        collector.info("first-info", "", "info");
        collector.info("second-info", "", "info");
        collector.warning("a-warning", "", "warning");

        assertThat(collector.sorted())
                .extracting(Diagnostic::render)
                .containsExactly(
                        "info: info [first-info]",
                        "warning: warning [a-warning]",
                        "info: 1 more findings were not kept; the limit is 2 (Limits.diagnostics) [too-many-diagnostics]");

        collector.error("an-error", "", "error");
        collector.error("another-error", "", "error");
        DiagnosticCollector whole = new DiagnosticCollector(SourceMap.none(), 1);
        whole.addAll(collector.sorted());

        assertThat(whole.sorted())
                .extracting(Diagnostic::render)
                .containsExactly(
                        "error: error [an-error]",
                        "error: 4 more findings were not kept; the limit is 1 (Limits.diagnostics) [too-many-diagnostics]");
        assertThat(whole.hasErrors()).isTrue();
    }

    @Test
    void needsAnErrorToBecomeAnException() {
        assertThatThrownBy(
                        () -> new RequestException(List.of(Diagnostic.info("x").build())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

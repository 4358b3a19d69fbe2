package org.learnroadmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceLocation;

class DiagnosticsJsonTest {

    @Test
    void writesEverythingAboutAFinding() {
        Diagnostic full = Diagnostic.error("duplicate-id")
                .location(new SourceLocation("a \"b\".yaml", 12, 9))
                .path("phases[0].id")
                .message("id '{id}' is used twice; first at {first}", "id", "c\u202ee\n", "first", "line 3")
                .suggestion("core")
                .related(new SourceLocation("a.yaml", 3, 5))
                .related(new SourceLocation("b.yaml", 0, 0))
                .build();
        Diagnostic least = Diagnostic.info("made-up").message("all is well").build();

        assertThat(json(Stream.of(full, least))).isEqualTo("""
                {
                  "format": 1,
                  "diagnostics": [
                    {
                      "severity": "error",
                      "code": "duplicate-id",
                      "source": "a \\"b\\".yaml",
                      "line": 12,
                      "column": 9,
                      "path": "phases[0].id",
                      "message": "id 'c\\\\u202Ee\\\\n' is used twice; first at line 3",
                      "arguments": {
                        "id": "c\\u202ee\\n",
                        "first": "line 3"
                      },
                      "suggestion": "core",
                      "related": [
                        {
                          "source": "a.yaml",
                          "line": 3,
                          "column": 5
                        },
                        {
                          "source": "b.yaml"
                        }
                      ]
                    },
                    {
                      "severity": "info",
                      "code": "made-up",
                      "message": "all is well"
                    }
                  ]
                }
                """);
    }

    @Test
    void writesAnEmptyListForNothing() {
        assertThat(json(Stream.of())).isEqualTo("""
                {
                  "format": 1,
                  "diagnostics": []
                }
                """);
    }

    /** Half a gigabyte if each were written out. */
    @Test
    void shortensArgumentsAsMessagesDo() {
        String text = "\uD83D\uDE80".repeat(50_000);
        Stream<Diagnostic> many = IntStream.range(0, 5_000)
                .mapToObj(i ->
                        Diagnostic.error("x").message("{text}", "text", text).build());

        String json = json(many);

        assertThat(json).contains("\"" + "\uD83D\uDE80".repeat(200) + "...\"");
        assertThat(json.length()).isLessThan(6_000_000);
    }

    private static String json(Stream<Diagnostic> diagnostics) {
        return Samples.bytes(out -> new DiagnosticsJson().write(diagnostics, out));
    }
}

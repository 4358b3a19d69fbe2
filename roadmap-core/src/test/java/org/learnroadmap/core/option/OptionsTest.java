package org.learnroadmap.core.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.SourceMap;

class OptionsTest {

    private static final List<Option> DECLARED = List.of(
            Option.required("name", OptionType.TEXT, "what it is called"),
            Option.withDefault("share", OptionType.NUMBER, "0.5", "how much"),
            Option.optional("quick", OptionType.FLAG, "whether to hurry"),
            Option.optional("least", OptionType.DURATION, "the shortest time"),
            Option.optional("until", OptionType.DATE, "the last day"));

    private final DiagnosticCollector findings = new DiagnosticCollector(SourceMap.none(), 100);

    @Test
    void readsEachTypeAndFillsDefaultsIn() {
        Options options = read(Map.of("name", "x", "quick", "true", "least", "1h30m", "until", "2026-01-05"));

        assertThat(findings.sorted()).isEmpty();
        assertThat(options.text("name")).contains("x");
        assertThat(options.number("share")).contains(new BigDecimal("0.5"));
        assertThat(options.flag("quick")).isTrue();
        assertThat(options.minutes("least")).contains(90);
        assertThat(options.date("until")).contains(LocalDate.of(2026, 1, 5));
    }

    @Test
    void reportsEverythingWrongWithThem() {
        read(Map.of("share", "half", "quick", "yes", "least", "2d", "until", "soon", "nmae", "x"));

        assertThat(findings.sorted())
                .extracting(Diagnostic::render)
                .containsExactly(
                        "pace.least: error: option 'least' of pace 'p': '2d' counts days, and a day has no fixed length;"
                                + " write hours, such as 6h [invalid-option]",
                        "pace.nmae: error: pace 'p' has no option 'nmae'; it has least, name, quick, share, until;"
                                + " did you mean 'name'? [unknown-option]",
                        "pace.quick: error: option 'quick' of pace 'p': 'yes' is not a flag; write true or false"
                                + " [invalid-option]",
                        "pace.share: error: option 'share' of pace 'p': 'half' is not a number; write digits, such as 8 or"
                                + " 7.5 [invalid-option]",
                        "pace.until: error: option 'until' of pace 'p': 'soon' is not a date; write 2026-01-05"
                                + " [invalid-option]",
                        "pace: error: pace 'p' needs option 'name': what it is called [missing-option]");
    }

    @Test
    void refusesAProviderThatAsksForWhatItDidNotDeclare() {
        Options options = read(Map.of("name", "x"));

        assertThat(options.flag("quick")).isFalse();
        assertThatThrownBy(() -> options.text("share")).hasMessage("no text option 'share' was declared");
        assertThatThrownBy(() -> Options.none().text("name")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Option.withDefault("share", OptionType.NUMBER, "half", "how much"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Options read(Map<String, String> given) {
        return Options.read(DECLARED, given, "pace 'p'", "pace", findings);
    }
}

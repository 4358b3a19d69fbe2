package org.learnroadmap.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.forecast.Forecast;
import org.learnroadmap.core.forecast.ForecastOptions;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.testkit.generators.RandomRoadmaps;

class DocumentTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();
    private static final Roadmap ROADMAP =
            ROADMAPS.check(RandomRoadmaps.definition(1, 8)).orThrow();
    private static final Request REQUEST =
            Request.startingOn(LocalDate.of(2026, 1, 5)).build();
    private static final Forecast FORECAST =
            ROADMAPS.forecast(ROADMAP, REQUEST, ForecastOptions.defaults()).orThrow();

    @Test
    void isInEnglishWithIsoDatesAndHasNothingElseAtFirst() {
        Document document = Document.of(FORECAST.schedule());

        assertThat(document.schedule()).isSameAs(FORECAST.schedule());
        assertThat(document.diagnostics())
                .isEqualTo(FORECAST.schedule().diagnostics())
                .isNotEmpty();
        assertThat(document.locale()).isEqualTo(Locale.ROOT);
        assertThat(document.forecast()).isEmpty();
        assertThat(document.previous()).isEmpty();
        assertThat(document.givenOptions()).isEmpty();
    }

    /** Each part is added to what is there already, in any order. */
    @Test
    void keepsEveryPartThatIsAdded() {
        Source previous = Source.ofText("before.ics", "");
        List<Diagnostic> findings =
                List.of(Diagnostic.info("house-rule").message("be kind").build());

        Document document = Document.of(FORECAST.schedule())
                .previous(previous)
                .forecast(FORECAST)
                .locale(Locale.GERMANY)
                .diagnostics(findings)
                .option("b", "2")
                .option("a", "1")
                .locale(Locale.GERMAN);

        assertThat(document.previous()).contains(previous);
        assertThat(document.forecast()).contains(FORECAST);
        assertThat(document.locale()).isEqualTo(Locale.GERMAN);
        assertThat(document.diagnostics()).isEqualTo(findings);
        assertThat(document.givenOptions()).containsExactly(Map.entry("a", "1"), Map.entry("b", "2"));
        assertThat(document.schedule()).isSameAs(FORECAST.schedule());
    }

    @Test
    @SuppressWarnings("NullAway")
    void takesNothingThatIsNull() {
        Document document = Document.of(FORECAST.schedule());

        assertThatThrownBy(() -> document.locale(null)).hasMessage("locale");
        assertThatThrownBy(() -> document.forecast(null)).hasMessage("forecast");
        assertThatThrownBy(() -> document.previous(null)).hasMessage("previous");
    }
}

package org.learnroadmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.spi.Document;

class DeterminismTest {

    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Apia", "ar-EG-u-nu-arab, Asia/Tehran", "th-TH-u-ca-buddhist, America/St_Johns"})
    void writesTheSameInEveryLocaleAndTimeZone(String locale, String zone) {
        String usual = everything();
        Locale defaultLocale = Locale.getDefault();
        TimeZone defaultZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertThat(everything()).isEqualTo(usual);
        } finally {
            Locale.setDefault(defaultLocale);
            TimeZone.setDefault(defaultZone);
        }
    }

    private static String everything() {
        Schedule schedule = Samples.schedule(Samples.django(), Samples.request(Samples.evenings()));
        Roadmap roadmap = Samples.roadmap(Samples.djangoWithExtras());
        return Samples.text(schedule, 60)
                + Samples.write("json", Document.of(schedule))
                + Samples.text(new RoadmapText(), roadmap)
                + Samples.json(roadmap)
                + lists(schedule);
    }

    private static String lists(Schedule schedule) {
        StringBuilder all = new StringBuilder();
        for (Locale locale : Lists.LOCALES) {
            for (String format : List.of("csv", "markdown", "mermaid")) {
                all.append(Lists.write(format, Document.of(schedule).locale(locale)));
            }
        }
        return all.toString();
    }
}

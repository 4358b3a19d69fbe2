package org.learnroadmap.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.spi.Document;

/** Writing changes nothing but the stream, and depends on nothing but the document. */
class HarmlessTest {

    private static final Schedule SCHEDULE =
            Samples.schedule(Samples.django(), Samples.request(Samples.evenings("Europe/Berlin")));

    @Test
    void leavesTheJvmAsItWas() {
        Samples.write(SCHEDULE);
        List<Object> before = state();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (PrintStream caught = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(caught);
            System.setErr(caught);

            Samples.update(SCHEDULE, Samples.write(SCHEDULE));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }

        assertThat(state()).isEqualTo(before);
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static List<Object> state() {
        Properties properties = new Properties();
        properties.putAll(System.getProperties());
        return List.of(
                Locale.getDefault(),
                TimeZone.getDefault(),
                properties,
                Set.copyOf(ZoneId.getAvailableZoneIds()),
                List.of(TimeZone.getAvailableIDs()),
                Thread.getAllStackTraces().keySet().stream()
                        .map(Thread::getName)
                        .sorted()
                        .toList());
    }

    @Test
    void leavesTheStreamOpen() {
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        Samples.ROADMAPS.write("ics", Document.of(SCHEDULE), out);

        assertThat(out.toString()).endsWith("END:VCALENDAR\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Pacific/Apia",
        "ar-EG-u-nu-arab, Asia/Tehran",
        "th-TH-u-ca-buddhist, America/St_Johns",
        "de, UTC"
    })
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

    /** French has no words of its own: they are English then, and not those of the machine. */
    private static String everything() {
        Schedule floating = Samples.schedule(Samples.django(), Samples.request(Samples.evenings(null)));
        String zoned = Samples.write(SCHEDULE);
        return zoned
                + Samples.update(SCHEDULE, zoned)
                + Samples.write(floating, document -> document.locale(Locale.GERMANY))
                + Samples.write(floating, document -> document.locale(Locale.FRANCE));
    }
}

package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.ScheduleWriter;

/** Titles that try to break out of a format come out harmless and whole in every format there is. */
class HostileTitlesTest {

    /** Each has a word of its own at both ends, so that a cut is seen. */
    private static final List<String> TITLES = List.of(
            "from <script>alert('a')</script> until",
            "from </script></style></title><img src=x onerror=alert(1)> until",
            "from <!-- ]]> --> until",
            "from \"double\" 'single' `back` until",
            "=HYPERLINK(\"http://example.org\",\"click\") until",
            "+1-1*@SUM(A1:A9) until",
            "-2+3|cmd' /C calc'!A0 until",
            "@SUM(1+9) until",
            "\t=1+1 until",
            "from\r\nATTACH:http://example.org/x\r\nEND:VEVENT\r\nEND:VCALENDAR until",
            "from\nclick a href \"javascript:alert(1)\"\nsection stolen until",
            "from a;b,c:d\\n\\,e\\ until",
            "from \u202Egnp.exe\u202C until",
            "from \u2066isolated \u2067never closed until",
            "from # heading | cell | - [x] [link](javascript:alert(1)) ![i](x) *em* __b__ ~~s~~ <b> &amp; until",
            "%% comment {init: {}} %%{init: {'theme':'dark'}}%% until",
            "- [x] done 2026-01-05 (90 min) until",
            "1. first until",
            "from \u0000\u0007\u001b[31mred\u009b until",
            "from \ud800 half a pair until",
            "from ${jndi:ldap://x} {{constructor}} #{T(x)} until",
            "from " + "5,000 ".repeat(832) + "until");

    private static final Roadmaps ROADMAPS = Roadmaps.discover();
    private static final Schedule SCHEDULE = schedule();

    private static Schedule schedule() {
        PhaseDefinition.Builder phase = PhaseDefinition.builder("p", "from <b>phase</b>\r\nATTACH:x until");
        IntStream.range(0, TITLES.size())
                .forEach(i -> phase.topic(TopicDefinition.builder("t" + i, TITLES.get(i))
                        .effort("1h")
                        .build()));
        Roadmap roadmap = ROADMAPS.check(RoadmapDefinition.builder("hostile", "from </title><script>r()</script> until")
                        .phase(phase.build())
                        .build())
                .orThrow();
        return ROADMAPS.plan(
                        roadmap, Request.startingOn(LocalDate.of(2026, 1, 5)).build())
                .orThrow();
    }

    static Stream<Arguments> formatsAndTitles() {
        return ROADMAPS.writers().stream()
                .map(ScheduleWriter::id)
                .flatMap(format -> TITLES.stream().map(title -> Arguments.of(format, title)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("formatsAndTitles")
    void comesOutWhole(String format, String title) {
        List<String> read = WrittenTitles.read(format, written(format, Locale.ROOT)).stream()
                .map(HostileTitlesTest::visible)
                .toList();

        assertThat(read).as(title).contains(visible(title));
    }

    static Stream<Arguments> formatsAndLocales() {
        return ROADMAPS.writers().stream()
                .map(ScheduleWriter::id)
                .flatMap(format -> Stream.of("und", "de", "ar").map(locale -> Arguments.of(format, locale)));
    }

    /** Whatever language it is written in, and whoever looks at the bytes before a program does. */
    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("formatsAndLocales")
    void holdsNoCharacterThatActsOnItsOwn(String format, String locale) {
        // The page's scripts are ours: what they hold is not from a title.
        String text = written(format, Locale.forLanguageTag(locale)).replaceAll("(?s)<script>.*?</script>", "");

        assertThat(text.codePoints()
                        .filter(c -> c != '\n' && c != '\r')
                        .filter(c -> Character.getType(c) == Character.CONTROL
                                || Character.getType(c) == Character.SURROGATE
                                || c >= 0x202A && c <= 0x202E)
                        .mapToObj(Integer::toHexString))
                .isEmpty();
        assertThat(text).doesNotContain("\r\nATTACH", "\nATTACH", "\nsection stolen", "\nclick", "\nEND:VCALENDAR u");
        if (format.equals("html")) {
            assertThat(text).doesNotContain("<script>alert", "<script>r()", "<img", "<b>phase");
        }
    }

    private static String written(String format, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = Document.of(SCHEDULE).locale(locale);
        ROADMAPS.write(format, format.equals("text") ? document.option("width", "20000") : document, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /**
     * What is to be seen of a text: letters, digits and signs, without blanks and what no eye sees. Half of a surrogate pair
     * is no character, and a question mark stands for it in JSON.
     */
    private static String visible(String text) {
        return text.replaceAll("\\\\u[0-9A-F]{4}|\\\\[rnt]", "").replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\uFFFD?\\s]", "");
    }
}

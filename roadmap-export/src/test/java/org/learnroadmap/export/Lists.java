package org.learnroadmap.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.spi.Document;

/** Ways to write check lists, tables and charts, and titles that want to break out of them. */
final class Lists {

    static final Locale ARABIC = Locale.forLanguageTag("ar-EG");

    static final List<Locale> LOCALES = List.of(Locale.ROOT, Locale.GERMANY, ARABIC);

    /** What people with bad intentions, or with bad luck, call a topic. */
    static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "<!-- topic: x -->",
            "-->",
            "]]>",
            "a \"quoted\" 'one' `code` \u00B4",
            "=HYPERLINK(\"http://example.org\",\"y\")",
            "+1",
            "-1+1",
            "@SUM(A1)",
            "\uFF1D1+1",
            "a;=1+1",
            "a,=1+1",
            "a\t=1+1",
            "\"=1+1",
            "'=1",
            "a;''=1",
            "  =1",
            "one\r\nATTACH:http://example.org",
            "line\nbreak",
            "\u202Eright to left",
            "\u2066isolated",
            "lone \uD800 surrogate",
            "nul \u0000 and \u0001",
            "x".repeat(5_000),
            "section of: things; #35; %% comment",
            "section x",
            "title x",
            "gantt",
            "click me",
            "call me",
            "href \"x\"",
            "2026-01-05 date",
            "%%{init: {}}%%",
            "a%b",
            "}",
            "accTitle: x",
            "accDescr { x }",
            "weekday monday",
            "inclusiveEndDates",
            "excludes weekends",
            "todayMarker off",
            "done, crit",
            "style: #fff; x",
            "\uFB02\u00B0lt\u00B6\u00DF \uFB02\u00B0\u00B060\u00B6\u00DF",
            "&amp; &#58; #58;",
            "- [ ] box",
            "[x] box",
            "1. number",
            "1) number",
            "# heading #",
            "a | b \\| c \\",
            "*b* **b** _i_ `c` ~~s~~ $m$ [l](javascript:alert(1)) ![i](x) [r]: y",
            "```",
            "---",
            "===",
            "> quote",
            "C++ & C#",
            "https://example.org www.example.org a@example.org",
            "  spaces  ",
            "\u00A0no break\u00A0",
            "\u0645\u0631\u062D\u0628\u0627 Django (1)",
            "\uD83D\uDE80 emoji \u2705");

    private static final Roadmaps ROADMAPS = Roadmaps.builder()
            .writer(new CsvScheduleWriter())
            .writer(new JsonScheduleWriter())
            .writer(new MarkdownScheduleWriter())
            .writer(new MermaidScheduleWriter())
            .build();

    private Lists() {}

    static String write(String format, Schedule schedule) {
        return write(format, Document.of(schedule));
    }

    static String write(String format, Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ROADMAPS.write(format, document, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A roadmap and phases with titles as bad as those of its topics, an hour each. */
    static Schedule hostile() {
        PhaseDefinition.Builder phase = PhaseDefinition.builder("phase", String.join(" ", HOSTILE.subList(0, 20)));
        phase.topics(IntStream.range(0, HOSTILE.size())
                .mapToObj(number -> Samples.topic("t" + number, HOSTILE.get(number), "1h").toBuilder()
                        .description(HOSTILE.get(number))
                        .steps(List.of(HOSTILE.get(number)))
                        .build())
                .collect(Collectors.toList()));
        RoadmapDefinition definition = RoadmapDefinition.builder("hostile", "<b>*Title*</b>: #58; =1 %% \r\n\u202E")
                .phase(phase.build())
                .build();
        return Samples.schedule(definition, Samples.request(StudyCalendar.everyDay(120)));
    }
}

package org.learnroadmap.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.spi.Document;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Pages, written and read back as a browser does. */
final class Pages {

    private static final Roadmaps ROADMAPS =
            Roadmaps.builder().writer(new HtmlScheduleWriter()).build();

    private Pages() {}

    static String html(Document document) {
        return Samples.bytes(out -> ROADMAPS.write("html", document, out));
    }

    static Element page(Schedule schedule) {
        return page(Document.of(schedule));
    }

    static Element page(Document document) {
        return Jsoup.parse(html(document));
    }

    /** Returns what a browser's parser would complain about. */
    static List<String> complaints(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(100);
        Jsoup.parse(html, "", parser);
        return parser.getErrors().stream().map(Object::toString).toList();
    }

    /** Returns the data of the script; lists as lists, objects as maps, everything else as text. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> data(Element page) {
        String json = page.select("script#data").first().data();
        try (JsonParser parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return (Map<String, Object>) value(parser);
        }
    }

    private static @Nullable Object value(JsonParser parser) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                object.put(name, value(parser));
            }
            return object;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<@Nullable Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        return parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getString();
    }

    /** A plan of phases of ten topics each, in which nothing has to wait. */
    static Schedule large(int phases) {
        RoadmapDefinition.Builder roadmap = RoadmapDefinition.builder("large", "Much to learn");
        for (int phase = 0; phase < phases; phase++) {
            String id = "p" + phase;
            roadmap.phase(PhaseDefinition.builder(id, "Phase " + phase)
                    .topics(IntStream.range(0, 10)
                            .mapToObj(topic -> TopicDefinition.builder(id + "-" + topic, "Topic " + topic)
                                    .effort(1 + topic % 4 + "h")
                                    .build())
                            .toList())
                    .build());
        }
        return Samples.schedule(roadmap.build(), Samples.request(StudyCalendar.everyDay(120)));
    }

    /** A plan with a phase that is kept free between two others. */
    static Schedule withBuffer() {
        return Samples.schedule(
                RoadmapDefinition.builder("buffered", "With a week off")
                        .phase(PhaseDefinition.builder("one", "One")
                                .weeks("1")
                                .topic(Samples.topic("a", "First", "2h"))
                                .build())
                        .phase(PhaseDefinition.builder("rest", "Rest & catch up")
                                .weeks("2-3")
                                .buffer(true)
                                .build())
                        .phase(PhaseDefinition.builder("two", "Two")
                                .weeks("4")
                                .topic(Samples.topic("b", "Second", "2h"))
                                .build())
                        .build(),
                Samples.request(StudyCalendar.everyDay(60)).toBuilder()
                        .pace("as-written", Map.of())
                        .build());
    }
}

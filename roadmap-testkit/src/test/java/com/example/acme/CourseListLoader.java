package com.example.acme;

import java.util.ArrayList;
import java.util.List;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.OptionType;
import org.learnroadmap.core.spi.LoadContext;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.SourceProbe;

/** Reads lines such as {@code css;Style sheets;180;html}: id, title, minutes, what is required. Keeps every promise. */
public class CourseListLoader implements RoadmapLoader {

    public CourseListLoader() {}

    @Override
    public String id() {
        return "acme.courses";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.withDefault("separator", OptionType.TEXT, ";", "what stands between columns"));
    }

    @Override
    public boolean supports(SourceProbe probe) {
        return probe.nameEndsWith(".courses");
    }

    @Override
    public List<RoadmapDefinition> load(LoadContext context) {
        return text(context).map(text -> List.of(read(context, text))).orElse(List.of());
    }

    java.util.Optional<String> text(LoadContext context) {
        return context.text();
    }

    RoadmapDefinition read(LoadContext context, String text) {
        SourceMap.Builder places = context.places();
        List<TopicDefinition> topics = new ArrayList<>();
        List<String> lines = lines(text);
        for (int i = 0; i < lines.size(); i++) {
            String[] columns = lines.get(i).split(";", -1);
            if (columns.length == 4) {
                places.put("phases[0].topics[" + topics.size() + "]", line(i), column(lines.get(i)));
                topics.add(topic(columns));
            } else if (!lines.get(i).isBlank()) {
                report(context, i + 1, lines.get(i));
            }
        }
        return RoadmapDefinition.builder("courses", title(text))
                .phase(PhaseDefinition.builder("all", "All courses")
                        .topics(topics)
                        .build())
                .places(places.build())
                .build();
    }

    List<String> lines(String text) {
        return List.of(text.split("\r\n|\r|\n", -1));
    }

    int line(int index) {
        return index + 1;
    }

    int column(String line) {
        return 1;
    }

    String title(String text) {
        return "Courses";
    }

    TopicDefinition topic(String[] columns) {
        TopicDefinition.Builder topic =
                TopicDefinition.builder(columns[0], columns[1]).effort(effort(columns[2]));
        return columns[3].isEmpty()
                ? topic.build()
                : topic.requires(List.of(PrerequisiteDefinition.of(columns[3]))).build();
    }

    String effort(String minutes) {
        return minutes + "m";
    }

    void report(LoadContext context, int line, String text) {
        context.findings()
                .add(Diagnostic.error(code())
                        .location(new SourceLocation(context.source().name(), line, 1))
                        .message("'{line}' has not the four columns id;title;minutes;requires", "line", text)
                        .build());
    }

    String code() {
        return "acme.columns";
    }
}

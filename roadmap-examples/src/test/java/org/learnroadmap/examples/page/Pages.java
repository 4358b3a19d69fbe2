package org.learnroadmap.examples.page;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.forecast.ForecastOptions;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.spi.Document;

/** Writes pages as a program would. */
final class Pages {

    static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    /** An hour on weekdays, three on Saturdays. */
    static final Request REQUEST = Request.startingOn(MON_2026_01_05)
            .calendar(Stream.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)
                    .reduce(
                            StudyCalendar.builder().on(SATURDAY, 180),
                            (calendar, day) -> calendar.on(day, 60),
                            (one, other) -> one)
                    .build())
            .build();

    private static final Roadmaps ROADMAPS = Roadmaps.discover();
    private static final Path FOLDER = Path.of(System.getProperty("roadmap.root"), "roadmap-examples", "roadmaps");

    private static final List<String> KINDS = List.of("study", "practice", "project", "review");

    private Pages() {}

    /** Loads one of the ready-made roadmaps. */
    static Roadmap readyMade(String name) {
        return ROADMAPS.load(FOLDER.resolve(name + ".yaml")).roadmap();
    }

    static Roadmap of(RoadmapDefinition definition) {
        return ROADMAPS.check(definition).orThrow();
    }

    static Document document(Roadmap roadmap, Request request) {
        return Document.of(ROADMAPS.plan(roadmap, request).orThrow());
    }

    static Document withForecast(Roadmap roadmap, Request request) {
        return document(roadmap, request)
                .forecast(ROADMAPS.forecast(roadmap, request, ForecastOptions.defaults())
                        .orThrow());
    }

    /** Returns a request that nobody can meet, so that the page says why. */
    static Request tooSoon(Request request) {
        return request.toBuilder()
                .deadline(Request.ROADMAP, MON_2026_01_05.plusWeeks(1))
                .build();
    }

    /** Writes a page into a folder. */
    static Path write(Path folder, String name, Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ROADMAPS.write("html", document, out);
        try {
            return Files.write(folder.resolve(name + ".html"), out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a roadmap of ten phases with so many topics in all, each an hour. */
    static Roadmap large(int topics) {
        int perPhase = topics / 10;
        List<PhaseDefinition> phases = IntStream.range(0, 10)
                .mapToObj(phase -> PhaseDefinition.builder("phase-" + phase, "Phase " + phase)
                        .topics(IntStream.range(phase * perPhase, (phase + 1) * perPhase)
                                .mapToObj(Pages::topic)
                                .toList())
                        .build())
                .toList();
        return of(RoadmapDefinition.builder("large", "A large roadmap")
                .phases(phases)
                .build());
    }

    private static TopicDefinition topic(int number) {
        return TopicDefinition.builder("topic-" + number, "Topic number " + number)
                .kind(KINDS.get(number % KINDS.size()))
                .effort("1h")
                .build();
    }
}

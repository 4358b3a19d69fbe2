package org.learnroadmap.testkit.contract;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.calendar.TimeWindow;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.forecast.Forecast;
import org.learnroadmap.core.forecast.ForecastOptions;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.core.spi.Document;

/** Documents with and without the parts that a document may have. */
final class Documents {

    private static final int RANDOM = 12;

    private static final ForecastOptions FORECAST = new ForecastOptions(200, 1);

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();

    private static final Roadmap ROADMAP = roadmap();

    private Documents() {}

    private static Roadmap roadmap() {
        RoadmapDefinition definition = RoadmapDefinition.builder("sample", "A small sample")
                .phase(PhaseDefinition.builder("basics", "Basics")
                        .weeks("1")
                        .topic(TopicDefinition.builder("read", "Read the tutorial")
                                .effort("2h-4h")
                                .steps(List.of("First half", "Second half"))
                                .resources(List.of(Resource.builder()
                                        .kind("documentation")
                                        .title("Tutorial")
                                        .url("https://example.org/tutorial")
                                        .build()))
                                .build())
                        .topic(TopicDefinition.builder("try", "Try it out")
                                .kind("practice")
                                .requires("read")
                                .build())
                        .build())
                .phase(PhaseDefinition.builder("work", "Work")
                        .weeks("2-3")
                        .topic(TopicDefinition.builder("build", "Build something")
                                .kind("project")
                                .effort("8h")
                                .requires(List.of(PrerequisiteDefinition.of("basics")))
                                .build())
                        .topic(TopicDefinition.builder("show", "Show it")
                                .kind("checkpoint")
                                .tier("optional")
                                .effort("0m")
                                .build())
                        .build())
                .build();
        return ROADMAPS.check(definition).orThrow();
    }

    /** Returns a document with a schedule and nothing else. */
    static Document plain() {
        return Document.of(plan(request().build()));
    }

    /** Returns the plain document of a plan that begins a week later. */
    static Document later() {
        return Document.of(plan(request().start(Plans.START.plusDays(7)).build()));
    }

    /** Returns the plain document with a forecast. */
    static Document forecast() {
        return plain().forecast(forecast(request().build()));
    }

    /** Returns documents of all sorts, by what they are; the first ones are the plainest. */
    static Map<String, Document> all() {
        Map<String, Document> documents = new LinkedHashMap<>(some());
        documents.put("a document without findings", plain().diagnostics(List.of()));
        documents.put("a document with a forecast", forecast());
        documents.put(
                "a plan that is late",
                Document.of(plan(request()
                        .deadline("basics", Plans.START)
                        .deadline("roadmap", Plans.START)
                        .build())));
        documents.put(
                "a plan of which nothing is left",
                Document.of(plan(request()
                        .known("read")
                        .known("try")
                        .known("build")
                        .known("show")
                        .build())));
        documents.put(
                "a plan with reviews",
                Document.of(plan(request().pace(PaceSpec.parse("spaced-review")).build())));
        documents.put("a plan of a learner who has begun", Document.of(plan(begun())));
        for (long seed : Plans.seeds(RANDOM)) {
            Plans.strange(seed)
                    .flatMap(roadmap ->
                            ROADMAPS.plan(roadmap, Plans.request(seed, roadmap)).value())
                    .ifPresent(schedule -> documents.put("a random plan of seed " + seed, Document.of(schedule)));
        }
        return documents;
    }

    /** Returns a few documents that differ in what depends on a machine. */
    static Map<String, Document> some() {
        Map<String, Document> documents = new LinkedHashMap<>();
        documents.put("a plain document", plain());
        documents.put("a document in German", plain().locale(Locale.GERMANY));
        documents.put("a document in Arabic", plain().locale(Locale.forLanguageTag("ar-EG")));
        documents.put(
                "a plan on the clock of Berlin",
                Document.of(plan(request().calendar(evenings()).build())));
        return documents;
    }

    private static Request.Builder request() {
        return Request.startingOn(Plans.START).calendar(StudyCalendar.everyDay(60));
    }

    private static StudyCalendar evenings() {
        StudyHours evening =
                StudyHours.ofWindows(List.of(new TimeWindow(19 * 60, 20 * 60), new TimeWindow(23 * 60, 24 * 60)));
        return StudyCalendar.builder()
                .on(DayOfWeek.MONDAY, evening)
                .on(DayOfWeek.SUNDAY, evening)
                .zone(ZoneId.of("Europe/Berlin"))
                .build();
    }

    private static Request begun() {
        Progress progress = Progress.builder("sample")
                .started(Plans.START)
                .entry(ProgressEntry.builder(Plans.START, "read", Did.DONE)
                        .minutes(100)
                        .build())
                .entry(ProgressEntry.builder(Plans.START.plusDays(1), "try", Did.WORKED)
                        .minutes(30)
                        .build())
                .build();
        return request().progress(progress).asOf(Plans.START.plusDays(4)).build();
    }

    private static Schedule plan(Request request) {
        return ROADMAPS.plan(ROADMAP, request).orThrow();
    }

    private static Forecast forecast(Request request) {
        return ROADMAPS.forecast(ROADMAP, request, FORECAST).orThrow();
    }
}

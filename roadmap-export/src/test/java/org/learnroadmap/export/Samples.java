package org.learnroadmap.export;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Coverage;
import org.learnroadmap.core.model.Concept;
import org.learnroadmap.core.model.ProjectIdea;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.TrackerRow;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.core.spi.Document;

/** Small roadmaps and schedules, and ways to write them. */
final class Samples {

    static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    static final Roadmaps ROADMAPS = Roadmaps.builder()
            .writer(new TextScheduleWriter())
            .writer(new JsonScheduleWriter())
            .build();

    private Samples() {}

    /** A roadmap with nested phases, a checkpoint, a topic to choose and one without effort. */
    static RoadmapDefinition django() {
        return RoadmapDefinition.builder("django-backend", "Django backend in six weeks")
                .goal("Build, test and ship a REST backend")
                .duration("4-6 weeks")
                .phase(PhaseDefinition.builder("core", "Core Django")
                        .weeks("1")
                        .goals(List.of("Understand how a request flows"))
                        .outcomes(List.of("You can connect URLs, views and models"))
                        .topic(topic("first-app", "Your first app", "3h"))
                        .topic(TopicDefinition.builder("blog", "Build a blog with comments, tags and an admin site")
                                .kind("project")
                                .effort("4h-8h")
                                .requires("first-app")
                                .steps(List.of("List page", "Detail page", "Admin"))
                                .resources(List.of(Resource.builder()
                                        .kind("documentation")
                                        .title("Official tutorial")
                                        .author("Django Software Foundation")
                                        .url("https://docs.djangoproject.com/en/stable/intro/")
                                        .build()))
                                .build())
                        .phase(PhaseDefinition.builder("depth", "In depth")
                                .topic(TopicDefinition.builder("orm", "How the object-relational mapper works")
                                        .tier("optional")
                                        .days("3-4")
                                        .requires(List.of(PrerequisiteDefinition.builder()
                                                .topic("blog")
                                                .kind("recommended")
                                                .reason("it has models to look at")
                                                .build()))
                                        .build())
                                .build())
                        .build())
                .phase(PhaseDefinition.builder("apis", "REST APIs")
                        .requires("core")
                        .topic(topic("serializers", "Serializers", "2h"))
                        .topic(TopicDefinition.builder("exam", "Show it to a friend")
                                .kind("checkpoint")
                                .requires("serializers")
                                .build())
                        .build())
                .build();
    }

    /** The same with everything an author may add to it. */
    static RoadmapDefinition djangoWithExtras() {
        return django().toBuilder()
                .description("For people who know Python.\nNothing else is needed.")
                .goals(List.of("Get a first job"))
                .outcomes(List.of("You have shipped a backend"))
                .resources(List.of(
                        Resource.builder().kind("book").title("Two Scoops").build()))
                .projectIdeas(List.of(ProjectIdea.builder()
                        .title("Book shelf")
                        .description("Which books did I lend to whom?")
                        .features(List.of("lend", "remind"))
                        .technology(List.of("Django", "SQLite"))
                        .build()))
                .concepts(List.of(Concept.builder()
                        .term("View")
                        .group("web")
                        .explanation("answers a request")
                        .build()))
                .tracker(List.of(TrackerRow.builder()
                        .phase("Core")
                        .weeks("1-2")
                        .task("First app")
                        .status("open")
                        .build()))
                .build();
    }

    /** A roadmap of one phase. */
    static RoadmapDefinition of(String title, TopicDefinition... topics) {
        return RoadmapDefinition.builder("sample", title)
                .phase(PhaseDefinition.builder("phase", "The only phase")
                        .topics(Arrays.asList(topics))
                        .build())
                .build();
    }

    /** Ten hours, ten more behind them that are due too soon, and two that nobody needs; in a phase that is due, too. */
    static Schedule late() {
        return schedule(lateRoadmap(), lateRequest());
    }

    /** Two topics of an hour, each gone over once. */
    static Schedule withReviews() {
        return schedule(
                of("Twice", topic("a", "First", "1h"), topic("b", "Second", "1h")),
                request(StudyCalendar.everyDay(60)).toBuilder()
                        .pace("spaced-review", Map.of("reviews", "1"))
                        .build());
    }

    static RoadmapDefinition lateRoadmap() {
        TopicDefinition second =
                topic("b", "Built on it", "10h").toBuilder().requires("a").build();
        TopicDefinition third =
                topic("c", "Nice to have", "2h").toBuilder().tier("optional").build();
        return of("A then B", topic("a", "First things first", "10h"), second, third);
    }

    static Request lateRequest() {
        return Request.startingOn(MON_2026_01_05)
                .calendar(StudyCalendar.mondayToFriday(300))
                .deadline("b", LocalDate.of(2026, 1, 16))
                .deadline("phase", LocalDate.of(2026, 2, 1))
                .deadline(Request.ROADMAP, LocalDate.of(2026, 3, 1))
                .build();
    }

    /** As of Wednesday of the second week: one topic done, one begun, one skipped. */
    static Schedule underWay() {
        Progress progress = Progress.builder("django-backend")
                .entry(ProgressEntry.of(LocalDate.of(2026, 1, 6), "first-app", Did.DONE))
                .entry(ProgressEntry.builder(LocalDate.of(2026, 1, 7), "blog", Did.WORKED)
                        .minutes(60)
                        .build())
                .entry(ProgressEntry.of(LocalDate.of(2026, 1, 8), "orm", Did.SKIPPED))
                .build();
        return schedule(
                django(),
                Request.startingOn(MON_2026_01_05)
                        .calendar(StudyCalendar.mondayToFriday(600))
                        .deadline(Request.ROADMAP, LocalDate.of(2026, 1, 30))
                        .progress(progress)
                        .asOf(LocalDate.of(2026, 1, 21))
                        .build());
    }

    static TopicDefinition topic(String id, String title, String effort) {
        return TopicDefinition.builder(id, title).effort(effort).build();
    }

    /** An hour from Monday to Friday and three on Saturdays, a week off, another calendar later. */
    static StudyCalendar afterWork() {
        StudyCalendar.Builder calendar = StudyCalendar.builder();
        Stream.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY).forEach(day -> calendar.on(day, 60));
        return calendar.on(SATURDAY, 90)
                .off(DateRange.parse("2026-01-12..2026-01-19"))
                .day(LocalDate.of(2026, 1, 9), StudyHours.ofMinutes(30))
                .build();
    }

    /** Windows in the evening, one of them up to midnight. */
    static StudyCalendar evenings() {
        return StudyCalendar.builder()
                .on(MONDAY, StudyHours.parse("19:00-20:30"))
                .on(TUESDAY, StudyHours.parse("23:00-24:00"))
                .build();
    }

    static Roadmap roadmap(RoadmapDefinition definition) {
        return ROADMAPS.check(definition).orThrow();
    }

    /** A roadmap that was read from prose. */
    static Roadmap read(int placed, int lines) {
        return roadmap(of("One", topic("a", "First", "1h")).toBuilder()
                .coverage(new Coverage(placed, lines))
                .build());
    }

    static Schedule schedule(RoadmapDefinition definition, Request request) {
        return ROADMAPS.plan(roadmap(definition), request).orThrow();
    }

    static Request request(StudyCalendar calendar) {
        return Request.startingOn(MON_2026_01_05).calendar(calendar).build();
    }

    static String text(Schedule schedule, int width) {
        return write("text", Document.of(schedule).option("width", Integer.toString(width)));
    }

    static String write(String format, Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ROADMAPS.write(format, document, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static String text(RoadmapText writer, Roadmap... roadmaps) {
        return bytes(out -> writer.write(List.of(roadmaps), out));
    }

    static String json(Roadmap... roadmaps) {
        return bytes(out -> new RoadmapJson().write(List.of(roadmaps), List.of(), out));
    }

    /** Something that writes bytes. */
    @FunctionalInterface
    interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    static String bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Reads an expected text; the file ends as the output does. */
    static String expected(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

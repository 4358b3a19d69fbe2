package org.learnroadmap.icalendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.Source;

/** Small roadmaps and schedules, and ways to write them. */
final class Samples {

    static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    static final Roadmaps ROADMAPS =
            Roadmaps.builder().writer(new IcsScheduleWriter()).build();

    private Samples() {}

    /** A roadmap with nested phases, a checkpoint, a choice, a gap, steps and links. */
    static RoadmapDefinition django() {
        return RoadmapDefinition.builder("django-backend", "Django backend")
                .phase(PhaseDefinition.builder("core", "Core Django")
                        .outcomes(List.of("You can connect URLs, views and models"))
                        .topic(topic("first-app", "Your first app", "3h"))
                        .topic(TopicDefinition.builder("blog", "Build a blog; with comments, tags")
                                .kind("project")
                                .effort("4h")
                                .description("A small site.\nYours.")
                                .requires("first-app")
                                .steps(List.of("List page", "Detail page"))
                                .resources(List.of(
                                        Resource.builder()
                                                .title("A book")
                                                .author("Somebody")
                                                .build(),
                                        Resource.builder()
                                                .kind("documentation")
                                                .title("Official tutorial")
                                                .url("https://docs.djangoproject.com/en/stable/intro/")
                                                .build()))
                                .build())
                        .phase(PhaseDefinition.builder("depth", "In depth")
                                .topic(TopicDefinition.builder("orm", "The object-relational mapper")
                                        .effort("90m")
                                        .requires(List.of(
                                                PrerequisiteDefinition.builder()
                                                        .topic("blog")
                                                        .gap(2)
                                                        .build(),
                                                PrerequisiteDefinition.builder()
                                                        .anyOf(List.of("first-app", "blog"))
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

    /** A roadmap of one phase. */
    static RoadmapDefinition of(String title, TopicDefinition... topics) {
        return RoadmapDefinition.builder("sample", title)
                .phase(PhaseDefinition.builder("phase", "The only phase")
                        .topics(List.of(topics))
                        .build())
                .build();
    }

    static TopicDefinition topic(String id, String title, String effort) {
        return TopicDefinition.builder(id, title).effort(effort).build();
    }

    /** Monday and Wednesday evenings. */
    static StudyCalendar evenings(@Nullable String zone) {
        return StudyCalendar.builder()
                .on(DayOfWeek.MONDAY, StudyHours.parse("19:00-20:30"))
                .on(DayOfWeek.WEDNESDAY, StudyHours.parse("22:30-24:00"))
                .zone(zone == null ? null : ZoneId.of(zone))
                .build();
    }

    /** The same windows on every day. */
    static StudyCalendar daily(String hours, @Nullable String zone) {
        StudyCalendar.Builder calendar = StudyCalendar.builder().zone(zone == null ? null : ZoneId.of(zone));
        for (DayOfWeek day : DayOfWeek.values()) {
            calendar.on(day, StudyHours.parse(hours));
        }
        return calendar.build();
    }

    static Request request(StudyCalendar calendar) {
        return Request.startingOn(MON_2026_01_05).calendar(calendar).build();
    }

    static Schedule schedule(RoadmapDefinition definition, Request request) {
        return ROADMAPS.plan(ROADMAPS.check(definition).orThrow(), request).orThrow();
    }

    static String write(Schedule schedule) {
        return write(Document.of(schedule));
    }

    static String write(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ROADMAPS.write("ics", document, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Writes a schedule behind a previous revision. */
    static String update(Schedule schedule, String previous) {
        return write(Document.of(schedule).previous(Source.ofText("plan.ics", previous)));
    }

    static String write(Schedule schedule, UnaryOperator<Document> more) {
        return write(more.apply(Document.of(schedule)));
    }

    /** Reads an expected text. */
    static String expected(String name) {
        try (java.io.InputStream in = Samples.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

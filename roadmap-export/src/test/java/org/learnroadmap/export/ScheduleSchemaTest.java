package org.learnroadmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.plan.Fix;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.progress.TopicState;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.testkit.generators.RandomProgress;
import org.learnroadmap.testkit.generators.RandomRequests;
import org.learnroadmap.testkit.generators.RandomRoadmaps;

/** The schema accepts every report, and nothing in it is there for no report. */
class ScheduleSchemaTest {

    private static final Validator VALIDATOR =
            new ValidatorFactory().withJsonNodeFactory(new JsonTree.Factory()).createValidator();

    private static final URI SCHEMA = VALIDATOR.registerSchema(ReportSchema.SCHEDULE.text());

    /** As many random roadmaps as have every rare field among them. */
    private static final int SEEDS = 300;

    static Stream<Arguments> reports() {
        Stream<Arguments> samples = Stream.of(
                argumentSet("usual", plain(Samples.schedule(Samples.django(), Samples.request(Samples.afterWork())))),
                argumentSet("windows", plain(Samples.schedule(Samples.django(), Samples.request(Samples.evenings())))),
                argumentSet("late, with certificate and fixes", plain(Samples.late())),
                argumentSet("late, more minutes or an earlier start help", plain(lateWithOneDeadline())),
                argumentSet("reviews", plain(Samples.withReviews())),
                argumentSet("under way", plain(Samples.underWay())),
                argumentSet("left out", plain(leftOut())),
                argumentSet("time kept free", plain(buffered())),
                argumentSet("hostile", plain(Lists.hostile())),
                argumentSet("findings", plain(Samples.late()).diagnostics(List.of(full()))));
        Stream<Arguments> random = LongStream.rangeClosed(1, SEEDS)
                .boxed()
                .flatMap(seed -> random(seed).map(schedule -> argumentSet("seed " + seed, plain(schedule))));
        return Stream.concat(samples, random);
    }

    private static Document plain(Schedule schedule) {
        return Document.of(schedule);
    }

    private static Stream<Schedule> random(long seed) {
        Roadmap roadmap = Samples.ROADMAPS
                .check(RandomRoadmaps.related(seed, 1 + (int) (seed % 30)))
                .orThrow();
        Request.Builder request = RandomRequests.dated(seed, roadmap).toBuilder();
        if (seed % 3 == 0) {
            request.progress(RandomProgress.progress(seed, roadmap)).asOf(LocalDate.of(2027, 6, 1));
        }
        return Samples.ROADMAPS.plan(roadmap, request.build()).value().stream();
    }

    private static Schedule lateWithOneDeadline() {
        return Samples.schedule(
                Samples.of("Late", Samples.topic("a", "First", "10h"), Samples.topic("b", "Second", "10h")),
                Samples.request(StudyCalendar.mondayToFriday(300)).toBuilder()
                        .deadline("a", LocalDate.of(2026, 1, 9))
                        .deadline(Request.ROADMAP, LocalDate.of(2026, 1, 20))
                        .build());
    }

    private static Schedule leftOut() {
        return Samples.schedule(
                Samples.django(),
                Samples.request(StudyCalendar.everyDay(60)).toBuilder()
                        .without(Tier.OPTIONAL)
                        .deadline("depth", LocalDate.of(2026, 3, 1))
                        .build());
    }

    private static Schedule buffered() {
        return Samples.schedule(
                Samples.django().toBuilder()
                        .phase(PhaseDefinition.builder("spare", "Spare")
                                .buffer(true)
                                .weeks("3")
                                .build())
                        .build(),
                Samples.request(StudyCalendar.everyDay(60)));
    }

    private static Diagnostic full() {
        return Diagnostic.warning("vendor.odd-title")
                .location(new SourceLocation("late.yaml", 3, 9))
                .path("phases[0].topics[0].title")
                .message("title '{title}' is odd", "title", "First")
                .suggestion("Fist")
                .related(new SourceLocation("late.yaml", 1, 2))
                .build();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void acceptsReports(Document document) {
        String report = Lists.write("json", document);

        assertThat(errors(JsonTree.parse(report))).as(report).isEmpty();
    }

    /** A field that no report has, or that the schema lacks, shows up here. */
    @Test
    void everyPropertyIsNeeded() {
        List<Object> reports = reports()
                .map(arguments ->
                        JsonTree.parse(Lists.write("json", (Document) arguments.get()[0])))
                .toList();
        List<String> needless = new ArrayList<>();
        Object schema = JsonTree.parse(ReportSchema.SCHEDULE.text());
        int properties = 0;
        for (Map<String, Object> part : parts(schema)) {
            Map<String, Object> own = map(part.get("properties"));
            for (String name : List.copyOf(own.keySet())) {
                properties++;
                Object property = own.remove(name);
                URI damaged = register(schema);
                if (reports.stream()
                        .allMatch(report -> VALIDATOR.validate(damaged, report).isValid())) {
                    needless.add(name);
                }
                own.put(name, property);
            }
        }

        assertThat(properties).isGreaterThan(60);
        assertThat(needless).isEmpty();
    }

    @Test
    void refusesUnknownFieldsEverywhere() {
        Set<String> refused = new LinkedHashSet<>();
        reports().limit(10).forEach(arguments -> {
            Object report =
                    JsonTree.parse(Lists.write("json", (Document) arguments.get()[0]));
            List<Map<String, Object>> objects = new ArrayList<>();
            maps(report, objects);
            objects.removeAll(free(objects));
            for (Map<String, Object> object : objects) {
                object.put("surprise", "x");
                assertThat(errors(report)).as(object.toString()).isNotEmpty();
                object.remove("surprise");
                refused.add(String.join(" ", object.keySet()));
            }
            assertThat(errors(report)).isEmpty();
        });

        assertThat(refused).hasSizeGreaterThan(12);
    }

    @Test
    void refusesWrongValues() {
        String report = Lists.write("json", Samples.schedule(Samples.django(), Samples.request(Samples.evenings())));
        Map<String, String> damages = Map.of(
                "\"start\": \"2026-01-05\"", "\"start\": \"5.1.2026\"",
                "\"format\": 1", "\"format\": 2",
                "\"minutes\": 90", "\"minutes\": -90",
                "\"from\": \"19:00\",", "\"from\": \"25:00\",",
                "\"to\": \"24:00\"", "\"to\": \"24:01\"",
                "\"severity\": \"info\"", "\"severity\": \"hint\"",
                "\"roadmap\": \"django-backend\",", "");

        damages.forEach((sound, damaged) -> {
            assertThat(report).contains(sound);
            assertThat(errors(JsonTree.parse(report.replace(sound, damaged))))
                    .as(damaged)
                    .isNotEmpty();
        });
    }

    @Test
    void wordsAreThoseOfTheReport() {
        Map<String, Object> definitions =
                map(map(JsonTree.parse(ReportSchema.SCHEDULE.text())).get("$defs"));

        assertThat(words(definitions, "fix", "id"))
                .isEqualTo(Stream.of(Fix.Kind.values()).map(Fix.Kind::id).toList());
        assertThat(words(definitions, "topic", "state"))
                .isEqualTo(Stream.of(TopicState.values())
                        .filter(state -> state != TopicState.SKIPPED)
                        .map(TopicState::label)
                        .toList());
    }

    @Test
    void everyPropertyIsExplained() {
        for (Map<String, Object> part : parts(JsonTree.parse(ReportSchema.SCHEDULE.text()))) {
            map(part.get("properties")).forEach((name, property) -> {
                assertThat(map(property)).as(name).containsKeys("title", "description");
                assertThat((String) map(property).get("description")).as(name).endsWith(".");
            });
        }
    }

    @Test
    void everyObjectIsClosed() {
        parts(JsonTree.parse(ReportSchema.SCHEDULE.text()))
                .forEach(part -> assertThat(part).containsEntry("additionalProperties", false));
    }

    /** Returns the objects whose keys are ids and names of arguments. */
    private static List<Object> free(List<Map<String, Object>> objects) {
        return objects.stream()
                .flatMap(object -> Stream.of("arguments", "deadlines").map(object::get))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<?> words(Map<String, Object> definitions, String part, String property) {
        return (List<?>) map(map(map(definitions.get(part)).get("properties")).get(property))
                .get("enum");
    }

    private static URI register(Object schema) {
        map(schema).put("$id", "urn:test:" + schema.hashCode());
        return VALIDATOR.registerSchema(schema);
    }

    private static List<String> errors(Object report) {
        Validator.Result result = VALIDATOR.validate(SCHEMA, report);
        return result.getErrors().stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getError())
                .toList();
    }

    /** Returns the parts of a schema that describe objects. */
    private static List<Map<String, Object>> parts(Object schema) {
        List<Map<String, Object>> all = new ArrayList<>();
        maps(schema, all);
        return all.stream()
                .filter(part -> part.get("properties") instanceof Map && part.get("required") instanceof List)
                .toList();
    }

    private static void maps(Object value, List<Map<String, Object>> found) {
        if (value instanceof Map<?, ?> object) {
            found.add(map(object));
            object.values().forEach(item -> maps(item, found));
        } else if (value instanceof List<?> list) {
            list.forEach(item -> maps(item, found));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}

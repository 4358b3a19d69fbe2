package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.core.progress.TopicState;
import org.learnroadmap.core.progress.TrackerImport;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.examples.app.ApplicationRun;
import org.learnroadmap.testkit.generators.RandomProgress;
import org.learnroadmap.testkit.generators.RandomRequests;
import org.learnroadmap.testkit.generators.RandomRoadmaps;
import org.learnroadmap.testkit.generators.RandomTexts;

/** Check lists written from schedules read back as the same topics and ticks. */
class CheckListTest {

    private static final Path FOLDER = Path.of(System.getProperty("roadmap.root"), "roadmap-examples", "roadmaps");
    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final Roadmaps ROADMAPS = Roadmaps.discover();
    private static final List<Locale> LOCALES = List.of(Locale.ROOT, Locale.GERMANY, Locale.forLanguageTag("ar-EG"));

    @TempDir
    Path work;

    static Stream<Arguments> readyMade() {
        return ReadyMadeRoadmapsTest.names()
                .flatMap(name -> LOCALES.stream().map(locale -> Arguments.of(name, locale)));
    }

    @ParameterizedTest
    @MethodSource("readyMade")
    void readyMadeRoadmapsReadBack(String name, Locale locale) {
        Roadmap roadmap = ROADMAPS.load(FOLDER.resolve(name + ".yaml")).roadmap();

        assertReadsBack(plan(roadmap, usual().build()), locale);
    }

    @ParameterizedTest
    @MethodSource("readyMade")
    void ticksReadBack(String name, Locale locale) {
        Roadmap roadmap = ROADMAPS.load(FOLDER.resolve(name + ".yaml")).roadmap();
        Progress.Builder progress = Progress.builder(name);
        roadmap.topics().stream()
                .limit(5)
                .forEach(topic -> progress.entry(ProgressEntry.of(MON_2026_01_05, topic.id(), Did.DONE)));
        progress.entry(
                ProgressEntry.builder(MON_2026_01_05, roadmap.topics().get(6).id(), Did.WORKED)
                        .minutes(10)
                        .build());
        Request request = usual().progress(progress.build())
                .asOf(LocalDate.of(2026, 1, 12))
                .build();

        assertReadsBack(plan(roadmap, request), locale);
    }

    static Stream<Long> seeds() {
        return IntStream.rangeClosed(1, 200).mapToObj(seed -> (long) seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anythingReadsBack(long seed) {
        RoadmapDefinition definition = RandomRoadmaps.definition(seed, 1 + (int) (seed % 40));
        Roadmap roadmap = ROADMAPS.check(retitled(definition, new Random(seed))).orThrow();
        Request.Builder request = RandomRequests.dated(seed, roadmap).toBuilder();
        if (seed % 2 == 0) {
            request.progress(RandomProgress.progress(seed, roadmap)).asOf(LocalDate.of(2027, 6, 1));
        }
        ROADMAPS.plan(roadmap, request.build())
                .value()
                .filter(schedule -> !schedule.topics().isEmpty())
                .ifPresent(schedule -> assertReadsBack(schedule, LOCALES.get((int) (seed % 3))));
    }

    /** Gives every topic and phase a title of any characters. */
    private static RoadmapDefinition retitled(RoadmapDefinition definition, Random random) {
        List<PhaseDefinition> phases = definition.phases().stream()
                .map(phase -> phase.toBuilder()
                        .title(title(random))
                        .topics(phase.topics().stream()
                                .map(topic -> topic.toBuilder()
                                        .title(title(random))
                                        .description(description(random))
                                        .steps(List.of(RandomTexts.visible(random)))
                                        .build())
                                .toList())
                        .build())
                .toList();
        return definition.toBuilder().title(title(random)).phases(phases).build();
    }

    private static String title(Random random) {
        String text = RandomTexts.any(random);
        return text.isBlank() ? "x" : text;
    }

    private static String description(Random random) {
        return random.nextBoolean() ? RandomTexts.visible(random) : "one\ntwo";
    }

    @Test
    void titlesThatBeginLikeABoxAndAddressesOfAnyLettersReadBack() {
        List<Resource> resources = Stream.of(
                        "https://de.wikipedia.org/wiki/Übung_(x)",
                        "https://müller.example/a|b?c=d&amp;e",
                        "javascript:alert(1)")
                .map(url -> Resource.builder().title("[x] " + url).url(url).build())
                .toList();
        RoadmapDefinition definition = RoadmapDefinition.builder("bread", "[ ] Bread")
                .resources(resources)
                .phase(PhaseDefinition.builder("first", "[x] First")
                        .topic(TopicDefinition.builder("knead", "[x] Knead")
                                .effort("2h")
                                .description("[ ] Why")
                                .steps(List.of("[ ] flour", "[x] water"))
                                .resources(resources)
                                .build())
                        .build())
                .build();
        Schedule schedule = plan(ROADMAPS.check(definition).orThrow(), usual().build());

        LOCALES.forEach(locale -> assertReadsBack(schedule, locale));
    }

    /** What a learner ticks in the list is recorded, under the ids of the roadmap that was planned. */
    @ParameterizedTest
    @MethodSource("readyMade")
    void ticksBecomeProgress(String name, Locale locale) throws IOException {
        Roadmap roadmap = ROADMAPS.load(FOLDER.resolve(name + ".yaml")).roadmap();
        Schedule schedule = plan(roadmap, usual().build());
        List<String> first = schedule.topicsByFinish()
                .limit(2)
                .map(topic -> topic.topic().id())
                .toList();
        String third = schedule.topicsByFinish()
                .skip(2)
                .findFirst()
                .orElseThrow()
                .topic()
                .id();
        String text = write(schedule, locale);
        for (String id : first) {
            text = ticked(text, id);
        }
        String list = Files.writeString(work.resolve("list.md"), begunInTable(text, third))
                .toString();
        String progress = work.resolve("progress.yaml").toString();

        ApplicationRun imported = ApplicationRun.of("progress", list, progress, "import", "--date", "2026-01-09");

        assertThat(imported.out()).contains("from 3 rows of the tracker: 2 topics done, 1 begun");
        ApplicationRun status = ApplicationRun.of(
                "schedule",
                FOLDER.resolve(name + ".yaml").toString(),
                "--progress",
                progress,
                "--as-of",
                "2026-01-10",
                "--format",
                "json");
        for (String id : first) {
            assertThat(status.out()).contains("\"id\": \"" + id + "\"");
        }
        assertThat(status.err()).doesNotContain("unknown");
        assertThat(Pattern.compile("\"state\": \"done\"").matcher(status.out()).results())
                .hasSize(2);
        assertThat(Pattern.compile("\"state\": \"started\"")
                        .matcher(status.out())
                        .results())
                .hasSize(1);
    }

    private static String ticked(String list, String id) {
        Matcher box = Pattern.compile("(?m)^- \\[ ](.* <!-- topic: " + Pattern.quote(id) + "[ ;])")
                .matcher(list);
        assertThat(box.find()).isTrue();
        return list.substring(0, box.start()) + "- [x]" + box.group(1) + list.substring(box.end());
    }

    private static String begunInTable(String list, String id) {
        Matcher row = Pattern.compile("(?m)^(\\|.* <!-- topic: " + Pattern.quote(id) + " --> \\| ).* \\|$")
                .matcher(list);
        assertThat(row.find()).isTrue();
        return list.substring(0, row.start()) + row.group(1) + "in progress |" + list.substring(row.end());
    }

    private static void assertReadsBack(Schedule schedule, Locale locale) {
        String text = write(schedule, locale);
        LoadResult loaded = ROADMAPS.load(Source.ofText("list.md", text));
        assertThat(loaded.hasErrors()).as(text).isFalse();

        assertThat(loaded.diagnostics())
                .as(text)
                .filteredOn(found -> !isAboutContent(found.code()))
                .isEmpty();
        Roadmap read = loaded.roadmap();
        assertThat(read.id()).isEqualTo(schedule.roadmap().id());
        assertThat(read.title()).isEqualTo(schedule.roadmap().title());
        assertThat(read.resources()).isEqualTo(schedule.roadmap().resources());
        assertThat(byPhase(read.topics().stream(), read)).as(text).isEqualTo(expected(schedule));
        assertThat(buffers(read)).as(text).containsExactlyInAnyOrderElementsOf(buffers(schedule.roadmap()));
        assertThat(paths(read, ids(read))).containsExactlyInAnyOrderElementsOf(paths(schedule.roadmap(), ids(read)));
        assertThat(ids(TrackerImport.of(read).done())).as(text).containsExactlyInAnyOrderElementsOf(done(schedule));
        assertThat(TrackerImport.of(read).diagnostics()).isEmpty();
    }

    /** What is found in the original is found in its list. */
    private static boolean isAboutContent(String code) {
        return !code.equals("unplaced-line") && !code.equals("duplicate-id");
    }

    private static Map<String, List<String>> expected(Schedule schedule) {
        return byPhase(schedule.topicsByFinish().map(ScheduledTopic::topic), schedule.roadmap());
    }

    /** Returns what is to be seen of each topic, in the order of the list, by phase. */
    private static Map<String, List<String>> byPhase(Stream<Topic> topics, Roadmap roadmap) {
        return topics.collect(Collectors.groupingBy(
                topic -> roadmap.allPhases()
                        .get(roadmap.phaseOf(roadmap.topicNumber(topic.id())))
                        .id(),
                TreeMap::new,
                Collectors.mapping(CheckListTest::facts, Collectors.toList())));
    }

    private static String facts(Topic topic) {
        return String.join(
                " / ",
                topic.id(),
                topic.title(),
                topic.kind().label(),
                topic.tier().label(),
                topic.effort().toString(),
                topic.weeks().toString(),
                topic.days().toString(),
                topic.steps().toString(),
                topic.resources().stream().map(Resource::toString).toList().toString());
    }

    private static List<String> buffers(Roadmap roadmap) {
        return roadmap.allPhases().stream()
                .filter(Phase::buffer)
                .map(phase -> phase.id() + " " + phase.title() + " " + phase.weeks() + " " + phase.days())
                .toList();
    }

    /** Returns each topic behind the titles of the phases around it. */
    private static List<String> paths(Roadmap roadmap, List<String> topics) {
        List<String> paths = new ArrayList<>();
        for (String topic : topics) {
            StringBuilder path = new StringBuilder(topic);
            for (int phase = roadmap.phaseOf(roadmap.topicNumber(topic)); phase >= 0; phase = roadmap.parentOf(phase)) {
                Phase around = roadmap.allPhases().get(phase);
                path.insert(0, around.id() + " " + around.title() + " " + around.weeks() + " > ");
            }
            paths.add(path.toString());
        }
        return paths;
    }

    private static List<String> ids(Roadmap roadmap) {
        return ids(roadmap.topics());
    }

    private static List<String> ids(List<Topic> topics) {
        return topics.stream().map(Topic::id).toList();
    }

    private static List<String> done(Schedule schedule) {
        return schedule.topics().stream()
                .map(ScheduledTopic::topic)
                .filter(topic -> schedule.standing()
                        .filter(standing -> standing.state(topic) == TopicState.DONE)
                        .isPresent())
                .map(Topic::id)
                .toList();
    }

    private static Request.Builder usual() {
        return Request.startingOn(MON_2026_01_05)
                .calendar(StudyCalendar.mondayToFriday(600))
                .pace(PaceSpec.STEADY);
    }

    private static Schedule plan(Roadmap roadmap, Request request) {
        return ROADMAPS.plan(roadmap, request).orThrow();
    }

    private static String write(Schedule schedule, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ROADMAPS.write("markdown", Document.of(schedule).locale(locale), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The examples of {@code docs/lists.md} are what is written. */
    @ParameterizedTest
    @CsvSource({"markdown, '```', ''", "mermaid, '````', 2026-01-11"})
    void documentShowsWhatIsWritten(String format, String fence, String deadline) throws IOException {
        String document = Files.readString(Path.of(System.getProperty("roadmap.root"), "docs", "lists.md"));
        String begin = fence + "markdown\n";
        int from = document.indexOf("\n" + begin) + 1 + begin.length();
        String shown = document.substring(from, document.indexOf("\n" + fence + "\n", from) + 1);
        RoadmapDefinition bread = RoadmapDefinition.builder("bread", "Bread")
                .phase(PhaseDefinition.builder("first-loaves", "First loaves")
                        .topic(TopicDefinition.builder("knead", "Knead")
                                .effort("2h")
                                .build())
                        .topic(TopicDefinition.builder("bake", "Bake")
                                .effort("4h")
                                .requires("knead")
                                .build())
                        .build())
                .build();
        Request.Builder request = usual().calendar(StudyCalendar.mondayToFriday(300));
        if (!deadline.isEmpty()) {
            request.deadline("bake", LocalDate.parse(deadline));
        }
        Schedule schedule = plan(ROADMAPS.check(bread).orThrow(), request.build());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ROADMAPS.write(format, Document.of(schedule), out);

        String written = out.toString(StandardCharsets.UTF_8);
        assertThat(shown).isEqualTo(format.equals("mermaid") ? "```mermaid\n" + written + "```\n" : written);
    }
}

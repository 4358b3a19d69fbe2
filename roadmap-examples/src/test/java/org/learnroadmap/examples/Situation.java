package org.learnroadmap.examples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learnroadmap.core.LoadOptions;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.forecast.ForecastOptions;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.RequestException;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.TrackerImport;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.LoadContext;
import org.learnroadmap.core.spi.PaceStrategy;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.core.spi.SourceProbe;
import org.learnroadmap.examples.app.ApplicationRun;
import org.learnroadmap.yaml.YamlRoadmapLoader;

/** What raises a code that a definition, request or progress file of a few lines cannot raise. */
@FunctionalInterface
interface Situation {

    /** Returns the lines that are printed; the folder is empty and stands for the working directory. */
    List<String> lines(Path folder) throws IOException;

    String WEB = """
            id: web
            title: Web
            phases: [{id: p, title: Pages, topics: [{id: a, title: HTML}, {id: b, title: CSS}, {id: c, title: Forms}]}]
            """;

    LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    /** Returns the situations by code. */
    static Map<String, Situation> all() {
        Map<String, Situation> all = new TreeMap<>();
        all.put("ambiguous-loader", folder -> load(builder().loader(new CourseLoader()), WEB));
        all.put("ambiguous-provider", Situation::twoWithOneId);
        all.put("assumed-as-of", Situation::noAsOf);
        all.put("assumed-start", Situation::noStart);
        all.put("broken-calendar", folder -> writeBehind("BEGIN:VCALENDAR\r\n"));
        all.put("broken-provider", folder -> found(discover(folder, LoaderWithBadId.class)));
        all.put("check-list-not-read", folder -> checkListsNotRead());
        all.put("date-out-of-range", folder -> plan(Request.startingOn(LocalDate.of(1815, 12, 10))));
        all.put("fewer-samples", folder -> fewerSamples());
        all.put("link-not-followed", Situation::linkedFolder);
        all.put("long-directive", folder -> load(builder(), "%TAG " + "t".repeat(10_000) + "\n" + WEB));
        all.put("long-key", folder -> load(builder(), WEB + "\"" + "k".repeat(1001) + "\": 1\n"));
        all.put(
                "missing-as-of",
                folder -> plan(Request.startingOn(MON_2026_01_05)
                        .progress(Progress.builder("web").build())));
        all.put("no-definitions", folder -> check(folder, Files.createDirectory(folder.resolve("docs"))));
        all.put(
                "no-loader",
                folder -> lines(
                        builder().build().load(Source.ofText("web.docx", "PK")).diagnostics()));
        all.put("not-a-calendar", folder -> writeBehind("start: 2026-01-05\n"));
        all.put("not-readable", Situation::noFile);
        all.put("not-utf-8", Situation::latin1);
        all.put("old-not-valid", Situation::oldNotValid);
        all.put("other-calendar", folder -> writeBehind("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"));
        all.put(
                "pace-refused",
                folder -> plan(Request.startingOn(MON_2026_01_05).pace("example.eager", Map.of())));
        all.put("too-deep", folder -> load(limited(limits -> limits.depth(3)), WEB));
        all.put("too-large", folder -> load(limited(limits -> limits.sourceBytes(100)), WEB));
        all.put("too-many-diagnostics", folder -> load(limited(limits -> limits.diagnostics(1)), "a: 1\nb: 2\n" + WEB));
        all.put("too-many-overlaps", folder -> tooManyOverlaps());
        all.put("too-many-topics", folder -> load(limited(limits -> limits.topics(2)), WEB));
        all.put("too-many-values", folder -> load(limited(limits -> limits.values(10)), WEB));
        all.put(
                "unknown-loader",
                folder -> lines(builder()
                        .build()
                        .load(
                                Source.ofText("web.yaml", WEB),
                                LoadOptions.defaults().loader("yml", Map.of()))
                        .diagnostics()));
        all.put("tracker-row-unmatched", folder -> tracker("- {task: Coffee, status: done}"));
        all.put("unknown-tracker-status", folder -> tracker("- {task: HTML, status: Ada}"));
        all.put("unknown-writer", folder -> writeAs("jsn"));
        return all;
    }

    private static Roadmaps.Builder builder() {
        return Roadmaps.builder().loader(new YamlRoadmapLoader()).pace(new EagerPace());
    }

    private static Roadmaps.Builder limited(UnaryOperator<Limits> limits) {
        return builder().limits(limits.apply(Limits.defaults()));
    }

    private static List<String> lines(List<Diagnostic> found) {
        return found.stream().map(Diagnostic::render).toList();
    }

    private static List<String> load(Roadmaps.Builder roadmaps, String text) {
        return lines(roadmaps.build().load(Source.ofText("roadmap.yaml", text)).diagnostics());
    }

    private static List<String> checkListsNotRead() {
        String title = "# Bread <!-- roadmap: bread -->\n\n";
        String topic = "## First <!-- phase: first -->\n\n- [x] Knead <!-- topic: knead -->";
        return Stream.of(title + topic + " *".repeat(2_001), "My plan\n\n" + title + topic)
                .flatMap(list -> Roadmaps.discover().load(Source.ofText("plan.md", list)).diagnostics().stream())
                .filter(found -> found.code().equals("check-list-not-read"))
                .map(Diagnostic::render)
                .toList();
    }

    private static List<String> latin1(Path folder) {
        Source source =
                Source.of("roadmap.yaml", WEB.replace("HTML", "Für HTML").getBytes(ISO_8859_1));
        return lines(builder().build().load(source).diagnostics());
    }

    private static Roadmap web() {
        return builder().build().load(Source.ofText("roadmap.yaml", WEB)).roadmap();
    }

    private static List<String> plan(Request.Builder request) {
        return plan(web(), request);
    }

    private static List<String> plan(Roadmap roadmap, Request.Builder request) {
        Request complete = request.calendar(StudyCalendar.everyDay(60)).build();
        return lines(builder().build().plan(roadmap, complete).diagnostics()).stream()
                .filter(line -> !line.contains("info: "))
                .toList();
    }

    private static List<String> fewerSamples() {
        String topics = IntStream.range(0, 1000)
                .mapToObj(i -> "{id: t%d, title: T, effort: 1h-2h}".formatted(i))
                .collect(Collectors.joining(", ", "[", "]"));
        Source source =
                Source.ofText("roadmap.yaml", "id: r\ntitle: R\nphases: [{id: p, title: P, topics: " + topics + "}]");
        Request request = Request.startingOn(MON_2026_01_05)
                .calendar(StudyCalendar.everyDay(300))
                .notBefore("t7", LocalDate.of(2026, 3, 1))
                .build();
        Roadmaps roadmaps = builder().build();
        return lines(roadmaps.forecast(roadmaps.load(source).roadmap(), request, ForecastOptions.defaults())
                        .diagnostics())
                .stream()
                .filter(line -> line.endsWith("[fewer-samples]"))
                .toList();
    }

    private static List<String> tooManyOverlaps() {
        String topics = IntStream.range(0, 5000)
                .mapToObj(i -> "{id: t%d, title: T, days: %d-%d}".formatted(i, 1 + i, 36_000 - i))
                .collect(Collectors.joining(", ", "[", "]"));
        Source source =
                Source.ofText("roadmap.yaml", "id: r\ntitle: R\nphases: [{id: p, title: P, topics: " + topics + "}]");
        Request.Builder request = Request.startingOn(MON_2026_01_05).pace(PaceSpec.of("as-written"));
        return plan(builder().build().load(source).roadmap(), request);
    }

    private static List<String> writeAs(String format) {
        Roadmaps roadmaps = Library.discover();
        Request request = Request.startingOn(MON_2026_01_05).build();
        try {
            roadmaps.write(format, Document.of(roadmaps.plan(web(), request).orThrow()), new ByteArrayOutputStream());
            return List.of();
        } catch (IllegalArgumentException e) {
            return List.of(e.getMessage());
        }
    }

    /** Writes a calendar that goes on from an earlier file. */
    private static List<String> writeBehind(String earlier) {
        Roadmaps roadmaps = Roadmaps.discover();
        Document document = Document.of(
                        roadmaps.plan(web(), Request.startingOn(MON_2026_01_05).build())
                                .orThrow())
                .previous(Source.ofText("web.ics", earlier));
        try {
            roadmaps.write("ics", document, new ByteArrayOutputStream());
            return List.of();
        } catch (RequestException e) {
            return lines(e.diagnostics());
        }
    }

    /** Finds classes of ours as if a jar in the folder named them. */
    private static Roadmaps discover(Path folder, Class<?>... loaders) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(
                services.resolve(RoadmapLoader.class.getName()),
                Stream.of(loaders).map(Class::getName).toList());
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, Situation.class.getClassLoader())) {
            return Roadmaps.discover(classes);
        }
    }

    private static List<String> found(Roadmaps roadmaps) {
        return asExamples(lines(roadmaps.diagnostics()));
    }

    private static List<String> asExamples(List<String> lines) {
        return lines.stream()
                .map(line -> line.replace(Situation.class.getName() + "$", "com.example."))
                .toList();
    }

    private static List<String> twoWithOneId(Path folder) throws IOException {
        Roadmaps roadmaps = discover(folder, CourseLoader.class, OtherCourseLoader.class);
        Source source = Source.ofText("web.yaml", WEB);
        LoadOptions options = LoadOptions.defaults().loader("example.courses", Map.of());
        return Stream.of(
                        found(roadmaps),
                        asExamples(lines(roadmaps.load(source, options).diagnostics())))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> check(Path folder, Path file) {
        return ApplicationRun.of("check", "--all", file.toString())
                .err()
                .replace(folder + "/", "")
                .lines()
                .toList();
    }

    private static List<String> linkedFolder(Path folder) throws IOException {
        Path roadmaps = Files.createDirectory(folder.resolve("roadmaps"));
        Path shared = Files.createDirectory(folder.resolve("shared"));
        Files.writeString(roadmaps.resolve("web.yaml"), WEB);
        Files.createSymbolicLink(roadmaps.resolve("shared"), shared);
        return check(folder, roadmaps);
    }

    private static List<String> oldNotValid(Path folder) throws IOException {
        Path old = Files.writeString(folder.resolve("old.yaml"), "id: web\n");
        Path file = Files.writeString(folder.resolve("web.yaml"), WEB);
        return ApplicationRun.of("check", file.toString(), "--against", old.toString())
                .err()
                .replace(folder + "/", "")
                .lines()
                .toList();
    }

    /** Today is another day each time. */
    private static List<String> noStart(Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("web.yaml"), WEB);
        ApplicationRun run = ApplicationRun.of("schedule", file.toString(), "--format", "json");
        return reported(run, "assumed-start").stream()
                .map(line -> line.replaceFirst("\\d{4}-\\d\\d-\\d\\d", "2026-01-05"))
                .toList();
    }

    private static List<String> noAsOf(Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("web.yaml"), WEB);
        Path progress = Files.writeString(folder.resolve("progress.yaml"), "roadmap: web\n");
        ApplicationRun run =
                ApplicationRun.of("schedule", file.toString(), "--progress", progress.toString(), "--format", "json");
        return reported(run, "assumed-as-of").stream()
                .map(line -> line.replaceFirst("\\d{4}-\\d\\d-\\d\\d", "2026-01-05"))
                .toList();
    }

    private static List<String> tracker(String rows) {
        Source source = Source.ofText("roadmap.yaml", WEB + "tracker:\n  " + rows + "\n");
        return lines(TrackerImport.of(builder().build().load(source).roadmap()).diagnostics());
    }

    private static List<String> noFile(Path folder) {
        ApplicationRun run =
                ApplicationRun.of("check", folder.resolve("web.yaml").toString(), "--format", "json");
        return reported(run, "not-readable").stream()
                .map(line -> line.replace(folder + "/", ""))
                .toList();
    }

    /** What people are told without a code is a finding in reports for programs. */
    private static List<String> reported(ApplicationRun run, String code) {
        Matcher found = Pattern.compile("\"severity\": \"(\\w+)\",\\s+\"code\": \"" + code
                        + "\"(?:,\\s+\"source\": \"[^\"]*\")?,\\s+\"message\": \"([^\"]*)\"")
                .matcher(run.out());
        return found.results()
                .map(finding -> finding.group(1) + ": " + finding.group(2) + " [" + code + "]")
                .toList();
    }

    /** Claims every file. */
    class CourseLoader implements RoadmapLoader {

        @Override
        public String id() {
            return "example.courses";
        }

        @Override
        public String version() {
            return "1.0";
        }

        @Override
        public boolean supports(SourceProbe probe) {
            return true;
        }

        @Override
        public List<RoadmapDefinition> load(LoadContext context) {
            return List.of();
        }
    }

    /** Has the same id. */
    final class OtherCourseLoader extends CourseLoader {}

    /** Has an id that is none. */
    final class LoaderWithBadId extends CourseLoader {
        @Override
        public String id() {
            return "Course Loader";
        }
    }

    /** Wants more of a day than there is. */
    final class EagerPace implements PaceStrategy {

        @Override
        public String id() {
            return "example.eager";
        }

        @Override
        public String version() {
            return "1.0";
        }

        @Override
        public Pace pace(PaceContext context) {
            return Pace.builder().budget(day -> day.capacity() + 60).build();
        }
    }
}

package org.learnroadmap.markdown.fuzz;

import static org.learnroadmap.testkit.fuzz.Promises.same;
import static org.learnroadmap.testkit.fuzz.Promises.that;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.diagnostic.Coverage;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.markdown.MarkdownRoadmapLoader;
import org.learnroadmap.testkit.fuzz.Promises;

/** What the reading of prose promises whatever the text. Throws if a promise is broken. */
public final class ProsePromises {

    /** Roadmaps that are planned; larger ones would take the time of a test that is about reading. */
    private static final int MOST_TOPICS_PLANNED = 2000;

    private static final String UNPLACED = "unplaced-line";
    private static final String TOO_MANY = "too-many-diagnostics";
    private static final String TOO_DEEP = "too-deep";

    /**
     * The only errors that prose can have: of the source, of its size, nothing to learn, prerequisites in a circle. What
     * else core refuses (ids, spans, efforts, titles), a loader that makes it of prose has made wrong.
     */
    private static final Set<String> ERRORS = Set.of(
            "empty",
            "missing-phases",
            "not-utf-8",
            "too-large",
            "too-many-topics",
            TOO_DEEP,
            "prerequisite-cycle",
            "prerequisite-contradiction");

    /** A text may say how long it takes, and say a million years. */
    private static final String TOO_LONG = "plan-too-long";

    private static final Set<String> HARMFUL = Set.of("javascript", "vbscript", "data");

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private final Limits limits;
    private final Roadmaps roadmaps;

    /** Creates promises of a reader with limits. */
    public ProsePromises(Limits limits) {
        this.limits = limits;
        roadmaps = Roadmaps.builder()
                .loader(new MarkdownRoadmapLoader())
                .limits(limits)
                .build();
    }

    /** Loads a text and checks what was read and what was found. */
    public LoadResult load(Source source) {
        LoadResult loaded = roadmaps.load(source);
        Promises.ofLines(source, limits).check(loaded.diagnostics());
        loaded.diagnostics().forEach(ProsePromises::checkSeverity);
        checkRoadmaps(loaded);
        List<String> lines = lines(source);
        for (RoadmapDefinition definition : loaded.definitions()) {
            checkParts(definition, loaded, lines.size());
            checkResources(definition);
        }
        checkCoverage(loaded, lines);
        return loaded;
    }

    /** Loads a text twice, checks it, and plans what is small enough. */
    public void check(Source source) {
        LoadResult loaded = load(source);
        LoadResult again = roadmaps.load(source);
        same("definitions", loaded.definitions(), again.definitions());
        same("findings", loaded.diagnostics(), again.diagnostics());
        plan(loaded);
    }

    /** Plans every roadmap that is small enough. */
    public void plan(LoadResult loaded) {
        for (Roadmap roadmap : loaded.roadmaps()) {
            if (roadmap.topics().size() <= MOST_TOPICS_PLANNED) {
                plan(roadmap);
            }
        }
    }

    private void plan(Roadmap roadmap) {
        Request request = Request.startingOn(LocalDate.of(2026, 1, 5))
                .calendar(StudyCalendar.everyDay(120))
                .build();
        Outcome<Schedule> outcome = roadmaps.plan(roadmap, request);
        boolean tooLong =
                outcome.diagnostics().stream().anyMatch(found -> found.code().equals(TOO_LONG));
        that(outcome.value().isPresent() || tooLong, "cannot be planned: " + outcome.diagnostics());
    }

    private static List<String> lines(Source source) {
        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        return List.of(LINE_END.split(text.startsWith("\uFEFF") ? text.substring(1) : text, -1));
    }

    private static void checkSeverity(Diagnostic found) {
        that(found.severity() != Severity.ERROR || ERRORS.contains(found.code()), "not the author's fault: " + found);
        that(
                !found.code().equals(UNPLACED) || found.severity() == Severity.WARNING,
                "a lost line is a warning: " + found);
    }

    private static void checkRoadmaps(LoadResult loaded) {
        if (loaded.hasErrors()) {
            return;
        }
        that(!loaded.roadmaps().isEmpty(), "no error, but no roadmap");
        same(
                "number of roadmaps",
                loaded.definitions().size(),
                loaded.roadmaps().size());
    }

    private void checkParts(RoadmapDefinition definition, LoadResult loaded, int lines) {
        that(isLine(definition, "", lines), "no line of the roadmap");
        boolean deep = has(loaded, TOO_DEEP);
        for (Parts.Part part : Parts.of(definition)) {
            that(isLine(definition, part.path(), lines), "no line of " + part.path());
            that(deep || part.depth() <= limits.depth(), "deeper than the limit: " + part.path());
            that(part.title().indexOf('\n') < 0 && part.title().indexOf('\r') < 0, "a title of lines: " + part.path());
        }
    }

    private static boolean isLine(RoadmapDefinition definition, String path, int lines) {
        int line = definition.places().find(path).map(SourceLocation::line).orElse(0);
        return line >= 1 && line <= lines;
    }

    private static void checkResources(RoadmapDefinition definition) {
        Parts.resources(definition)
                .forEach(resource -> resource.url()
                        .ifPresent(url -> that(!HARMFUL.contains(scheme(url)), "runs when it is opened: " + url)));
    }

    /** The scheme as browsers read it: they skip blanks and control characters. */
    private static String scheme(String url) {
        String visible = url.codePoints()
                .filter(c -> c > ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return visible.substring(0, Math.max(0, visible.indexOf(':'))).toLowerCase(Locale.ROOT);
    }

    /** The lines that were not placed are those that are reported, each once. */
    private static void checkCoverage(LoadResult loaded, List<String> lines) {
        long visible = lines.stream().filter(line -> !line.isBlank()).count();
        long counted = 0;
        long lost = 0;
        for (RoadmapDefinition definition : loaded.definitions()) {
            that(definition.coverage().isPresent(), "no coverage");
            Coverage coverage = definition.coverage().orElseThrow();
            counted += coverage.lines();
            lost += coverage.lines() - coverage.placed();
        }
        if (loaded.definitions().isEmpty()) {
            return;
        }
        same("lines that are not blank", visible, counted);
        List<Integer> reported = loaded.diagnostics().stream()
                .filter(found -> found.code().equals(UNPLACED))
                .map(found -> found.location().orElseThrow().line())
                .toList();
        same("reported once", reported.size(), Set.copyOf(reported).size());
        if (!has(loaded, TOO_MANY)) {
            same("unplaced lines", lost, (long) reported.size());
        }
    }

    private static boolean has(LoadResult loaded, String code) {
        return loaded.diagnostics().stream().anyMatch(found -> found.code().equals(code));
    }
}

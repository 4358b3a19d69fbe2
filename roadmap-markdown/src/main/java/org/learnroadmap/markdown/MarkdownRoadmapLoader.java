package org.learnroadmap.markdown;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.spi.LoadContext;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.SourceProbe;
import org.learnroadmap.markdown.internal.checklist.CheckList;
import org.learnroadmap.markdown.internal.lines.Line;
import org.learnroadmap.markdown.internal.lines.LineReader;
import org.learnroadmap.markdown.internal.meaning.Meaning;
import org.learnroadmap.markdown.internal.outline.Outline;
import org.learnroadmap.markdown.internal.text.Repair;

/**
 * Reads roadmaps that were written for people: as Markdown, or as plain text.
 *
 * <p>Nothing is required of the text. Headings, weeks, lists, tables, indents and tree drawings become phases and
 * topics. Every inference is an info with its line; every line that found no place is a warning. Three stages follow one
 * another: a text becomes lines, lines become a tree, the tree becomes definitions. Linear in the text, without
 * recursion over it.
 *
 * <p>Check lists that were written from schedules say in marks what their lines are: those are read back as they were,
 * with their ids, and nothing is guessed.
 *
 * <p>Safe to share between threads.
 *
 * @since 0.1
 */
public final class MarkdownRoadmapLoader implements RoadmapLoader {

    /** What the formats with keys begin with; where a name says nothing, those have their own loaders. */
    private static final Pattern KEYS = Pattern.compile("(?m)\\A\\s*[{\\[]|^(?:format|id|title|phases):|\\A---");

    /** Control characters that no text begins with: those of images, archives and programs. */
    private static final Pattern BINARY = Pattern.compile("[\\x00-\\x08\\x0E-\\x1A]");

    /** Creates the loader; it holds nothing. */
    public MarkdownRoadmapLoader() {}

    /** Returns {@code markdown}. */
    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String version() {
        return Roadmaps.version();
    }

    @Override
    public boolean supports(SourceProbe probe) {
        return probe.hasExtension()
                ? probe.nameEndsWith(".md", ".markdown", ".mdown", ".txt", ".text")
                : isProse(probe.head());
    }

    private static boolean isProse(String head) {
        return !head.isBlank()
                && !KEYS.matcher(head).find()
                && !BINARY.matcher(head).find();
    }

    @Override
    public List<RoadmapDefinition> load(LoadContext context) {
        return context.text()
                .map(text -> CheckList.read(context, text).orElseGet(() -> read(context, text)))
                .orElse(List.of());
    }

    private static List<RoadmapDefinition> read(LoadContext context, String text) {
        Repair repair = Repair.of(text);
        report(repair, context);
        Set<String> damaged = repair.kept().stream().map(Repair.Run::before).collect(Collectors.toSet());
        List<Line> lines = LineReader.read(repair.text());
        return Meaning.of(
                context, lines, Outline.of(lines, damaged, context.limits().depth()));
    }

    /** Says once a line what was repaired, and for each run what could not be. */
    private static void report(Repair repair, LoadContext context) {
        int line = 0;
        for (Repair.Run run : repair.repaired()) {
            if (run.line() != line) {
                line = run.line();
                add(
                        context,
                        run,
                        "text-repaired",
                        "'{before}' was decoded with the wrong character set; read as '{after}'");
            }
        }
        for (Repair.Run run : repair.kept()) {
            add(
                    context,
                    run,
                    "text-damaged",
                    "'{before}' was decoded with the wrong character set and lost a byte; kept as it is");
        }
    }

    private static void add(LoadContext context, Repair.Run run, String code, String template) {
        context.findings()
                .add(Diagnostic.info(code)
                        .location(new SourceLocation(context.source().name(), run.line(), 0))
                        .message(template, "before", run.before(), "after", run.after())
                        .build());
    }
}

package org.learnroadmap.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.Standing;
import org.learnroadmap.core.spi.Source;

/**
 * A fenced block with one source, or with a definition and a request that make a plan, or progress, each followed by a line that is
 * a dot, and what is found in them.
 *
 * @param kind what stands behind the fence: {@code yaml} or {@code json} for a definition, {@code yaml request},
 *             {@code yaml progress}, {@code yaml plan} or {@code yaml learner}
 */
record KeyExample(int line, String kind, List<String> sources, List<String> expected) {

    /** A finding in a file that a schema describes. */
    record Finding(FormatSchema schema, Diagnostic diagnostic) {}

    private static final String FENCE = "```";

    /** Prose has no keys, forecasts say nothing about them that plans do not, and changes are no faults. */
    private static final Set<String> NOT_ABOUT_KEYS = Set.of("markdown", "yaml forecast", "yaml change");

    private static final Roadmaps ROADMAPS = Roadmaps.builder()
            .loader(new YamlRoadmapLoader())
            .loader(new JsonRoadmapLoader())
            .build();

    /** Reads all blocks of a document that are about keys, but those without a dot. */
    static List<KeyExample> readAll(List<String> document) {
        List<KeyExample> examples = new ArrayList<>();
        for (int i = 0; i < document.size(); i++) {
            if (document.get(i).startsWith(FENCE)) {
                int end = i + 1 + document.subList(i + 1, document.size()).indexOf(FENCE);
                KeyExample example = of(i + 1, document.get(i).substring(3), document.subList(i + 1, end));
                if (!example.sources.isEmpty() && !NOT_ABOUT_KEYS.contains(example.kind)) {
                    examples.add(example);
                }
                i = end;
            }
        }
        return examples;
    }

    private static KeyExample of(int line, String kind, List<String> lines) {
        List<String> sources = new ArrayList<>();
        List<String> rest = lines;
        for (int dot = rest.indexOf("."); dot >= 0; dot = rest.indexOf(".")) {
            sources.add(String.join("\n", rest.subList(0, dot)) + "\n");
            rest = rest.subList(dot + 1, rest.size());
        }
        return new KeyExample(line, kind, sources, List.copyOf(rest));
    }

    /** Returns everything that is found in the sources. */
    List<Finding> run() {
        return switch (kind) {
            case "yaml" -> findings(FormatSchema.DEFINITION, load("yaml").diagnostics());
            case "json" -> findings(FormatSchema.DEFINITION, load("json").diagnostics());
            case "yaml request" -> findings(FormatSchema.REQUEST, request(0).diagnostics());
            case "yaml progress" -> findings(FormatSchema.PROGRESS, progress(0).diagnostics());
            case "yaml plan" -> plan();
            case "yaml learner" -> learner();
            default -> throw new IllegalStateException(this + ": there is no kind '" + kind + "'");
        };
    }

    private static List<Finding> findings(FormatSchema schema, List<Diagnostic> found) {
        return found.stream().map(finding -> new Finding(schema, finding)).toList();
    }

    private LoadResult load(String notation) {
        return ROADMAPS.load(Source.ofText("roadmap." + notation, sources.get(0)));
    }

    private Outcome<Request> request(int index) {
        return RequestFile.read(Source.ofText("request.yaml", sources.get(index)), Limits.defaults());
    }

    private Outcome<ProgressFile> progress(int index) {
        return ProgressFile.read(Source.ofText("progress.yaml", sources.get(index)), Limits.defaults());
    }

    private List<Finding> plan() {
        LoadResult loaded = load("yaml");
        Request request = request(1).orThrow();
        List<Finding> all = new ArrayList<>(findings(FormatSchema.DEFINITION, loaded.diagnostics()));
        for (Diagnostic found : ROADMAPS.plan(loaded.roadmap(), request).diagnostics()) {
            String source = found.location().orElseThrow().source();
            boolean isOfRequest = source.equals("request.yaml");
            all.add(new Finding(isOfRequest ? FormatSchema.REQUEST : FormatSchema.DEFINITION, found));
        }
        return all;
    }

    /** What is said of progress at the end of the day that the document names. */
    private List<Finding> learner() {
        LoadResult loaded = load("yaml");
        Progress progress = progress(1).orThrow().progress();
        DiagnosticCollector standing = new DiagnosticCollector(progress.places(), 100);
        Standing.of(loaded.roadmap(), progress, LocalDate.of(2026, 1, 31), standing);
        List<Finding> all = new ArrayList<>(findings(FormatSchema.DEFINITION, loaded.diagnostics()));
        all.addAll(findings(FormatSchema.PROGRESS, standing.sorted()));
        return all;
    }

    @Override
    public String toString() {
        return "line " + line;
    }
}

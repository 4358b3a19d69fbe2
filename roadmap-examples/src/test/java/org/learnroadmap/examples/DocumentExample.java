package org.learnroadmap.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.change.ChangedRoadmaps;
import org.learnroadmap.core.change.ReferenceLearner;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.forecast.ForecastOptions;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.Standing;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.yaml.ProgressFile;
import org.learnroadmap.yaml.RequestFile;

/**
 * A fenced block of a document.
 *
 * @param line     where it begins
 * @param kind     what stands behind the fence: {@code text}, {@code yaml} or {@code json} for a definition, {@code
 *                 markdown} for prose, {@code yaml request}, {@code yaml progress}, or {@code yaml plan} for a definition
 *                 and a request, {@code yaml forecast} with progress behind them, {@code yaml learner} for a definition and
 *                 progress, {@code yaml change} for a definition, its new version and perhaps a request
 * @param sources  what stands before its lines that are a dot; nothing for text
 * @param expected what stands behind the last of them: everything that is found
 */
record DocumentExample(int line, String kind, List<String> sources, List<String> expected) {

    private static final Roadmaps ROADMAPS = Library.discover();

    static DocumentExample of(int line, String kind, List<String> lines) {
        List<String> sources = new ArrayList<>();
        List<String> rest = lines;
        for (int dot = rest.indexOf("."); dot >= 0; dot = rest.indexOf(".")) {
            sources.add(String.join("\n", rest.subList(0, dot)) + "\n");
            rest = rest.subList(dot + 1, rest.size());
        }
        return new DocumentExample(line, kind, sources, List.copyOf(rest));
    }

    /** Tells whether it can be run; otherwise it shows what a {@link Situation} prints. */
    boolean isSource() {
        return !kind.equals("text");
    }

    /** Tells whether a line says that a code was raised. */
    boolean raises(String code) {
        return expected.stream().anyMatch(text -> text.endsWith("[" + code + "]"));
    }

    /** Returns everything that is found in the sources. */
    List<String> run() {
        List<Diagnostic> found = switch (kind) {
            case "yaml" -> load("roadmap.yaml").diagnostics();
            case "json" -> load("roadmap.json").diagnostics();
            case "markdown" -> load("roadmap.md").diagnostics();
            case "yaml request" -> request(0).diagnostics();
            case "yaml progress" ->
                ProgressFile.read(Source.ofText("progress.yaml", sources.get(0)), Limits.defaults())
                        .diagnostics();
            case "yaml plan" -> plan();
            case "yaml learner" -> learner();
            case "yaml forecast" -> forecast();
            case "yaml change" -> change();
            default -> throw new IllegalStateException(this + ": there is no kind '" + kind + "'");
        };
        return found.stream().map(Diagnostic::render).toList();
    }

    private LoadResult load(String name) {
        return ROADMAPS.load(Source.ofText(name, sources.get(0)));
    }

    private Outcome<Request> request(int index) {
        return RequestFile.read(Source.ofText("request.yaml", sources.get(index)), Limits.defaults());
    }

    private List<Diagnostic> plan() {
        LoadResult loaded = load("roadmap.yaml");
        Outcome<Request> request = request(1);
        List<Diagnostic> found = new ArrayList<>(loaded.diagnostics());
        found.addAll(request.diagnostics());
        request.value()
                .ifPresent(given ->
                        found.addAll(ROADMAPS.plan(loaded.roadmap(), given).diagnostics()));
        return found;
    }

    /** What is said of progress at the end of the day that the document names. */
    private List<Diagnostic> learner() {
        LoadResult loaded = load("roadmap.yaml");
        Outcome<ProgressFile> file =
                ProgressFile.read(Source.ofText("progress.yaml", sources.get(1)), Limits.defaults());
        List<Diagnostic> found = new ArrayList<>(loaded.diagnostics());
        found.addAll(file.diagnostics());
        Progress progress = file.orThrow().progress();
        DiagnosticCollector standing = new DiagnosticCollector(progress.places(), 100);
        Standing.of(loaded.roadmap(), progress, LocalDate.of(2026, 1, 31), standing);
        found.addAll(standing.sorted());
        return found;
    }

    /** Forecasts as of the day after the last entry. */
    private List<Diagnostic> forecast() {
        Progress progress = ProgressFile.read(Source.ofText("progress.yaml", sources.get(2)), Limits.defaults())
                .orThrow()
                .progress();
        LocalDate last = progress.log().get(progress.log().size() - 1).date();
        Request request = request(1).orThrow().toBuilder()
                .progress(progress)
                .asOf(last.plusDays(1))
                .build();
        return ROADMAPS.forecast(load("roadmap.yaml").roadmap(), request, ForecastOptions.defaults())
                .diagnostics();
    }

    /** What changed, for the usual learners or else for the request. */
    private List<Diagnostic> change() {
        List<Roadmap> before =
                ROADMAPS.load(Source.ofText("old.yaml", sources.get(0))).roadmaps();
        LoadResult after = ROADMAPS.load(Source.ofText("roadmap.yaml", sources.get(1)));
        List<ReferenceLearner> learners = sources.size() == 2
                ? ReferenceLearner.usual()
                : List.of(new ReferenceLearner(
                        "request", "the request", request(2).orThrow()));
        List<Diagnostic> found = new ArrayList<>(after.diagnostics());
        found.addAll(
                ChangedRoadmaps.between(before, after.roadmaps(), (old, now) -> ROADMAPS.changes(old, now, learners))
                        .diagnostics());
        return found;
    }

    @Override
    public String toString() {
        return "line " + line;
    }
}

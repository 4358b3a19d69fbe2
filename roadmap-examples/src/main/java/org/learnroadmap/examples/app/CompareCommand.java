package org.learnroadmap.examples.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.ComparedPlan;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.export.PlanJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: every combination of paces, hours and starts in one table. */
@Command(
        name = "compare",
        description =
                "Plans a roadmap with every combination of --pace, --hours and --start, and puts them in one table.",
        footer = {
            "",
            "A combination that cannot be planned is a row that says why. Exits with 1 if none can be, with --fail-on late"
                    + " also if each of them misses a deadline."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CompareCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json");

    /** More is no table to read, and each is a plan. */
    private static final int MOST_PLANS = 1000;

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The roadmap; - is standard input.")
    private String file = "-";

    @Option(names = "--pace", paramLabel = "SPEC", description = RequestInput.PACE + " May be repeated.")
    private List<String> paces = List.of();

    @Option(names = "--hours", paramLabel = "HOURS", description = RequestInput.HOURS + " May be repeated.")
    private List<String> hours = List.of();

    @Option(names = "--start", paramLabel = "DATE|today", description = RequestInput.START + " May be repeated.")
    private List<String> starts = List.of();

    @Mixin
    private final ProgressOption progress = new ProgressOption();

    @Mixin
    private final RequestOptions options = new RequestOptions();

    @Mixin
    private final FailOn failOn = new FailOn();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
    private String format = "text";

    @Option(names = "--roadmap", paramLabel = "ID", description = "Which roadmap, if the file holds several.")
    private @Nullable String roadmapId;

    @Mixin
    private final RoadmapInput input = new RoadmapInput();

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        failOn.check();
        if (!FORMATS.contains(format)) {
            throw Failure.usage("unknown format '" + format + "'; there are " + String.join(", ", FORMATS));
        }
        List<Wish> wishes = wishes();
        Roadmaps roadmaps = input.roadmaps();
        Set<Diagnostic> findings = new LinkedHashSet<>(roadmaps.diagnostics());
        List<Request> requests = requests(wishes, roadmaps, findings);
        LoadResult loaded = input.load(roadmaps, file, terminal);
        findings.addAll(loaded.diagnostics());
        DiagnosticPrinter.printAndStopAtErrors(List.copyOf(findings), terminal.err());
        List<ComparedPlan> plans = compare(roadmaps, RoadmapInput.choose(loaded, roadmapId), requests);
        DiagnosticPrinter.printAndStopAtErrors(shared(plans), terminal.err());
        write(plans, List.copyOf(findings));
        return code(plans);
    }

    private List<Wish> wishes() {
        long plans = (long) orNone(starts).size()
                * orNone(paces).size()
                * orNone(hours).size();
        if (plans > MOST_PLANS) {
            throw Failure.usage("these are " + plans + " combinations; compare at most " + MOST_PLANS);
        }
        List<Wish> wishes = new ArrayList<>();
        for (@Nullable String start : orNone(starts)) {
            for (@Nullable String pace : orNone(paces)) {
                for (@Nullable String week : orNone(hours)) {
                    wishes.add(new Wish(start, pace, week));
                }
            }
        }
        return wishes;
    }

    private static List<@Nullable String> orNone(List<String> given) {
        List<@Nullable String> values = new ArrayList<>(given);
        if (values.isEmpty()) {
            values.add(null);
        }
        return values;
    }

    private List<Request> requests(List<Wish> wishes, Roadmaps roadmaps, Set<Diagnostic> findings) {
        List<Diagnostic> found = new ArrayList<>();
        Request base = options.file(progress.read(roadmaps.limits(), found), roadmaps.limits(), found);
        List<Request> requests =
                wishes.stream().map(wish -> options.request(base, wish, found)).toList();
        findings.addAll(found);
        return requests;
    }

    private List<ComparedPlan> compare(Roadmaps roadmaps, Roadmap roadmap, List<Request> requests) {
        try (Progress watch = new Progress(terminal, file)) {
            List<ComparedPlan> plans = new ArrayList<>();
            for (Request request : requests) {
                watch.progress("comparing", plans.size(), requests.size());
                plans.addAll(roadmaps.compare(roadmap, List.of(request)));
            }
            return plans;
        }
    }

    /** Returns what is said about every plan; what is said about some stands in their rows. */
    private static List<Diagnostic> shared(List<ComparedPlan> plans) {
        Set<Diagnostic> shared = new LinkedHashSet<>(plans.get(0).outcome().diagnostics());
        plans.forEach(plan -> shared.retainAll(Set.copyOf(plan.outcome().diagnostics())));
        return List.copyOf(shared);
    }

    private void write(List<ComparedPlan> plans, List<Diagnostic> findings) {
        ReportOutput out = new ReportOutput(terminal, null);
        out.write(
                format.equals("json")
                        ? stream -> new PlanJson().write(plans, findings, stream)
                        : stream -> out.text().write(plans, stream));
    }

    private int code(List<ComparedPlan> plans) {
        boolean useful = plans.stream()
                .flatMap(plan -> plan.outcome().value().stream())
                .anyMatch(schedule -> !failOn.isAsked() || !FailOn.isLate(schedule));
        return useful ? ExitCode.DONE : ExitCode.NOT_VALID;
    }
}

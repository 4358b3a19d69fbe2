package org.learnroadmap.examples.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.change.ChangedRoadmaps;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: says what is wrong with definitions. */
@Command(
        name = "check",
        description = "Checks roadmap definitions: every error and warning, with its place.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:no error; with --fail-on warning no warning either",
            "1:a definition is not valid, or a folder holds none",
            "2:the command line is not right",
            "3:a file or folder could not be read; the rest was checked"
        })
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Files, and folders with all files in them whose names a loader recognises, hidden ones left"
                    + " out, and prose, too, unless --loader markdown is given; - is standard input.")
    private List<String> files = List.of();

    @Option(names = "--all", description = "Say infos, too, such as what was assumed.")
    private boolean all;

    @Option(names = "--fail-on", paramLabel = "warning", description = "Fail if there is a warning.")
    private @Nullable String failOn;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default): lines on standard error. json: a report of all findings on standard output."
                    + " github: annotations for GitHub Actions on standard output.")
    private @Nullable String format;

    @Mixin
    private final RoadmapInput input = new RoadmapInput();

    @Mixin
    private final AgainstOptions against = new AgainstOptions();

    private int worst = ExitCode.DONE;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Severity failing = failing();
        CheckFormat chosen = format();
        Optional<String> old = against.old(files);
        Roadmaps roadmaps = input.roadmaps();
        Map<String, Optional<CheckedFile>> found = DefinitionFiles.of(files, input.recognisedBy(roadmaps));
        Stream<CheckedFile> checked = Stream.concat(
                Stream.of(CheckedFile.read("", roadmaps.diagnostics())),
                found.entrySet().stream()
                        .filter(file -> old.isEmpty() || !isWithin(old.get(), file.getKey()))
                        .map(file -> file.getValue().orElseGet(() -> check(roadmaps, file.getKey()))));
        if (old.isPresent()) {
            compare(chosen, roadmaps, old.get(), checked.toList(), failing);
        } else {
            chosen.print(checked.map(file -> answer(file, failing, least())), terminal);
        }
        return worst;
    }

    private Severity least() {
        return all ? Severity.INFO : Severity.WARNING;
    }

    /**
     * An older version that lies within a folder that is checked, as a second working tree does, is no part of it. What was
     * named lies in no older version, which the options see to, unless it is the older version itself.
     */
    private boolean isWithin(String old, String file) {
        return OldVersion.holds(old, file) && files.stream().noneMatch(name -> OldVersion.isSame(name, old));
    }

    private void compare(
            CheckFormat chosen, Roadmaps roadmaps, String name, List<CheckedFile> checked, Severity failing)
            throws IOException {
        List<Diagnostic> ofRequest = new ArrayList<>();
        Optional<AskingLearner> asking =
                against.request().flatMap(file -> AskingLearner.read(file, roadmaps.limits(), ofRequest));
        OldVersion old = OldVersion.read(name, input.recognisedBy(roadmaps), file -> check(roadmaps, file));
        ChangedRoadmaps changed =
                new ChangeCheck(roadmaps, old, asking).compare(checked, ChangeCheck.seesLost(name, files, checked));
        List<CheckFormat.Answer> answers = new ArrayList<>();
        checked.forEach(file -> answers.add(answer(file, failing, least())));
        old.notes().forEach(file -> answers.add(answer(file, failing, Severity.INFO)));
        answers.add(answer(CheckedFile.read("", ofRequest), failing, least()));
        Severity leastOfChanges = chosen.saysAllChanges() ? Severity.INFO : least();
        answers.add(answer(ChangeCheck.findings(changed, files), failing, leastOfChanges));
        chosen.print(changed, all, answers, terminal);
    }

    private Severity failing() {
        if (failOn == null) {
            return Severity.ERROR;
        }
        if (!failOn.equals(Severity.WARNING.label())) {
            throw Failure.usage("unknown --fail-on '" + failOn + "'; there is warning");
        }
        return Severity.WARNING;
    }

    private CheckFormat format() {
        String wanted = format == null ? "text" : format;
        return Stream.of(CheckFormat.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .orElseThrow(() -> Failure.usage("unknown format '" + wanted + "'; there are text, json, github"));
    }

    /** A file that cannot be read does not keep the others from being checked. */
    private CheckedFile check(Roadmaps roadmaps, String file) {
        try {
            return CheckedFile.of(input.load(roadmaps, file, terminal));
        } catch (UncheckedIOException e) {
            return CheckedFile.unread(file, Failure.say(e.getCause()));
        }
    }

    /** What could not be read decides the exit code before what is not valid: the answer has a gap then. */
    private CheckFormat.Answer answer(CheckedFile file, Severity failing, Severity least) {
        int code = file.exitCode(failing);
        worst = Math.max(worst, code);
        return new CheckFormat.Answer(file.atLeast(least), code == ExitCode.DONE);
    }
}

package org.learnroadmap.examples.app;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learnroadmap.core.change.ChangedRoadmaps;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Printable;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.export.ChangesJson;
import org.learnroadmap.export.DiagnosticsJson;

/** How {@code check} says what it found. Files are checked one after the other while they are printed. */
enum CheckFormat {

    /** For people: findings to standard error, and to standard output which files are sound. */
    TEXT {
        @Override
        void print(Stream<Answer> answers, Terminal terminal) {
            answers.forEachOrdered(answer -> print(answer, terminal));
        }

        @Override
        void print(ChangedRoadmaps changed, boolean all, List<Answer> answers, Terminal terminal) throws IOException {
            print(answers.stream(), terminal);
            ReportOutput output = new ReportOutput(terminal, null);
            terminal.out().println();
            output.changesText().all(all).write(changed, terminal.out());
        }

        private void print(Answer answer, Terminal terminal) {
            CheckedFile file = answer.shown();
            if (!file.wasRead()) {
                file.findings().forEach(finding -> terminal.err().println("error: " + finding.message()));
                return;
            }
            DiagnosticPrinter.printAll(file.findings(), terminal.err());
            if (answer.isSound() && !file.roadmaps().isEmpty()) {
                terminal.out().println(Printable.escape(file.name()) + ": ok, " + say(file.roadmaps()));
            }
        }
    },

    /** For programs: one report with every finding. */
    JSON {
        @Override
        void print(Stream<Answer> answers, Terminal terminal) throws IOException {
            Stream<Diagnostic> findings = answers.flatMap(answer -> answer.shown().findings().stream());
            new DiagnosticsJson().write(findings, terminal.out());
        }

        @Override
        void print(ChangedRoadmaps changed, boolean all, List<Answer> answers, Terminal terminal) throws IOException {
            List<Diagnostic> findings = answers.stream()
                    .flatMap(answer -> answer.shown().findings().stream())
                    .toList();
            new ChangesJson().write(changed, findings, terminal.out());
        }
    },

    /** For GitHub Actions: findings as annotations of the lines they are about. */
    GITHUB {
        @Override
        void print(Stream<Answer> answers, Terminal terminal) {
            answers.flatMap(answer ->
                            DiagnosticPrinter.fewOfEachCode(answer.shown().findings()).stream())
                    .forEachOrdered(finding -> terminal.out().println(GithubCommand.of(finding)));
        }

        @Override
        void print(ChangedRoadmaps changed, boolean all, List<Answer> answers, Terminal terminal) {
            print(answers.stream(), terminal);
        }
    };

    /**
     * A file as it is shown.
     *
     * @param isSound whether nothing in it makes the check fail
     */
    record Answer(CheckedFile shown, boolean isSound) {}

    /** Prints the answers in order. */
    abstract void print(Stream<Answer> answers, Terminal terminal) throws IOException;

    /**
     * Prints the answers and what changed since an older version.
     *
     * @param all whether long lists are printed whole
     */
    abstract void print(ChangedRoadmaps changed, boolean all, List<Answer> answers, Terminal terminal)
            throws IOException;

    /** Tells whether what changed is said in findings alone, so that infos about it must not be left out. */
    boolean saysAllChanges() {
        return this == GITHUB;
    }

    private static String say(List<Roadmap> roadmaps) {
        return roadmaps.stream().map(CheckFormat::say).collect(Collectors.joining("; "));
    }

    private static String say(Roadmap roadmap) {
        return roadmap.id() + " with " + count(roadmap.allPhases().size(), "phase") + " and "
                + count(roadmap.topics().size(), "topic");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}

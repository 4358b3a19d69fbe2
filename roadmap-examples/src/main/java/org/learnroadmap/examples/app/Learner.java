package org.learnroadmap.examples.app;

import java.util.List;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;

/**
 * A learner on the way, about whom questions can be asked.
 *
 * @param terminal where findings are said
 * @param file     the name of the roadmap's file, for whoever waits for an answer
 * @param roadmaps what answers
 * @param roadmap  what is learned
 * @param request  what was asked for, with what was done
 * @param findings what was found so far; what answers bring is added
 */
record Learner(
        Terminal terminal,
        String file,
        Roadmaps roadmaps,
        Roadmap roadmap,
        Request request,
        List<Diagnostic> findings) {

    /** A question about a learner. */
    @FunctionalInterface
    interface Question<T> {
        Outcome<T> ask(Roadmaps roadmaps, Roadmap roadmap, Request request);
    }

    /**
     * Asks, and says what there is to say.
     *
     * @throws Failure if there is no answer
     */
    <T> T answer(Question<T> question) {
        Outcome<T> outcome;
        try (Progress watch = new Progress(terminal, file)) {
            watch.progress("planning", 0, 0);
            outcome = question.ask(roadmaps, roadmap, request);
        }
        DiagnosticPrinter.printAndStopAtErrors(outcome.diagnostics(), terminal.err());
        findings.addAll(outcome.diagnostics());
        return outcome.orThrow();
    }
}

package org.learnroadmap.examples.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learnroadmap.core.change.ReferenceLearner;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.yaml.RequestFile;

/**
 * A learner whose request is in a file: one more for whom versions are compared, where the request means that roadmap.
 *
 * @param learner the learner
 * @param ids     the topics and phases that the request names
 */
record AskingLearner(ReferenceLearner learner, List<String> ids) {

    /**
     * Reads the request. Without a start it begins when the usual learners do, so that answers do not depend on today.
     *
     * @param findings hears of errors in it, and of the start that was assumed
     * @return nothing if there is an error
     */
    static Optional<AskingLearner> read(String file, Limits limits, List<Diagnostic> findings) {
        if (file.equals(Paths.STANDARD)) {
            throw Failure.usage("--request needs a file; standard input is for roadmaps");
        }
        Outcome<Request> read = RequestFile.read(Source.read(Paths.of(file), limits), limits);
        findings.addAll(read.diagnostics());
        return read.value().map(request -> of(file, started(request, findings)));
    }

    private static Request started(Request request, List<Diagnostic> findings) {
        if (request.start().isPresent()) {
            return request;
        }
        findings.add(Diagnostic.info("assumed-start")
                .message(
                        "no start given; assumed that of the reference learners, {date}",
                        "date",
                        ReferenceLearner.START)
                .build());
        return request.toBuilder().start(ReferenceLearner.START).build();
    }

    private static AskingLearner of(String file, Request request) {
        List<String> ids = new ArrayList<>();
        Stream.of(
                        request.deadlines().keySet(),
                        request.notBefore().keySet(),
                        request.on().keySet(),
                        request.known(),
                        request.leaveOut(),
                        request.targets())
                .forEach(ids::addAll);
        ids.remove(Request.ROADMAP);
        return new AskingLearner(new ReferenceLearner("request", "the request " + file, request), ids);
    }

    /** Tells whether the request names something of a roadmap, or nothing of any. */
    boolean means(Roadmap roadmap) {
        return ids.isEmpty()
                || ids.stream()
                        .anyMatch(id -> roadmap.topic(id).isPresent()
                                || roadmap.phase(id).isPresent());
    }
}

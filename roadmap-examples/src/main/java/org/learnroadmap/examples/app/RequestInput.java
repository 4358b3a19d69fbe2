package org.learnroadmap.examples.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.yaml.ProgressFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that make up one request. */
final class RequestInput {

    static final String PACE = "How time is used, such as as-written or hours-per-week:hours=8; steady by default.";

    static final String HOURS = "Study time by day (mon=60,sat=3h,sun=19:00-20:30) or from Monday to Friday (10h/week);"
            + " replaces the week of the request file. 1h every day by default.";

    static final String START = "The first day of the plan; that of the progress or today by default.";

    @Option(names = "--start", paramLabel = "DATE|today", description = START)
    private @Nullable String start;

    @Option(names = "--pace", paramLabel = "SPEC", description = PACE)
    private @Nullable String pace;

    @Option(names = "--hours", paramLabel = "HOURS", description = HOURS)
    private @Nullable String hours;

    @Mixin
    private final RequestOptions options = new RequestOptions();

    /**
     * Puts the request together.
     *
     * @param progress what the learner did, with the request of the same file; null for none
     * @param findings hears of errors in the request file, and of dates that were assumed
     * @throws Failure if an option is wrong
     */
    Request request(@Nullable ProgressFile progress, Limits limits, List<Diagnostic> findings) {
        return options.request(options.file(progress, limits, findings), new Wish(start, pace, hours), findings);
    }
}

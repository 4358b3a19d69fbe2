package org.learnroadmap.examples.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.learnroadmap.core.forecast.Forecast;
import org.learnroadmap.core.forecast.ForecastOptions;
import org.learnroadmap.export.TrackJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forecast}: when it ends as a range. */
@Command(
        name = "forecast",
        description = "Tells when roadmap and phases are finished as a range, and how likely each deadline is met.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ForecastCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final LearnerInput input = new LearnerInput();

    @Option(
            names = "--samples",
            paramLabel = "N",
            description = "How many possible courses are drawn, 100 to 1000000; 10000 by default.")
    private int samples = ForecastOptions.defaults().samples();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "What they are drawn with; the same seed gives the same forecast. 1 by default.")
    private long seed = ForecastOptions.defaults().seed();

    ForecastCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ForecastOptions options = options();
        Learner learner = input.read(terminal);
        Forecast forecast =
                learner.answer((roadmaps, roadmap, request) -> roadmaps.forecast(roadmap, request, options));
        input.write(
                learner,
                forecast,
                UnaryOperator.identity(),
                (text, answer, out) -> text.write(answer, learner.findings(), out),
                TrackJson::write);
        return ExitCode.DONE;
    }

    private ForecastOptions options() {
        try {
            return new ForecastOptions(samples, seed);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("--" + e.getMessage());
        }
    }
}

package org.learnroadmap.examples.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.track.NextSteps;
import org.learnroadmap.export.TrackJson;
import org.learnroadmap.export.TrackText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code next}: what to do now, and what is locked by what. */
@Command(
        name = "next",
        description = "Tells what to study today, what else could be, and what each other topic waits for.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class NextCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final LearnerInput input = new LearnerInput();

    @Option(names = "--all", description = "Show long lists as a whole.")
    private boolean all;

    NextCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Learner learner = input.read(terminal);
        NextSteps steps = learner.answer(Roadmaps::next);
        input.write(learner, steps, text -> text.all(all), TrackText::write, TrackJson::write);
        return ExitCode.DONE;
    }
}

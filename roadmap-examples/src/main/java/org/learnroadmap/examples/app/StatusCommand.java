package org.learnroadmap.examples.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.track.Status;
import org.learnroadmap.export.TrackJson;
import org.learnroadmap.export.TrackText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code status}: how a learner stands to the plan. */
@Command(
        name = "status",
        description = "Tells how much is done, where that is against the plan, and when it ends as things are now.",
        footer = {
            "",
            "The plan is what was shown last (the baseline of the progress file), else the one without progress. Being"
                    + " behind is no failure; with --fail-on late a deadline that would be missed is."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class StatusCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final LearnerInput input = new LearnerInput();

    @Mixin
    private final FailOn failOn = new FailOn();

    StatusCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        failOn.check();
        Learner learner = input.read(terminal);
        Status status = learner.answer(Roadmaps::status);
        input.write(learner, status, UnaryOperator.identity(), TrackText::write, TrackJson::write);
        return failOn.code(status.schedule());
    }
}

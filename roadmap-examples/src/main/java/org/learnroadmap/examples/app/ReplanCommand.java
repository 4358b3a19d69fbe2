package org.learnroadmap.examples.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.track.Replan;
import org.learnroadmap.export.TrackJson;
import org.learnroadmap.export.TrackText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code replan}: new dates, the difference, and ways back. */
@Command(
        name = "replan",
        description =
                "Plans what is left from now on, and tells which dates move, why, and what could be done about it.",
        footer = {
            "",
            "Changes nothing unless --keep is given. Each way back was planned before it is offered. With --fail-on late"
                    + " a deadline that the new dates miss is a failure."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ReplanCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final LearnerInput input = new LearnerInput();

    @Option(
            names = "--keep",
            description = "Store the new dates in the progress file: status and replan then compare with them.")
    private boolean keep;

    @Option(names = "--all", description = "Show long lists as a whole.")
    private boolean all;

    @Mixin
    private final FailOn failOn = new FailOn();

    ReplanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        failOn.check();
        Learner learner = input.read(terminal);
        Replan replan = learner.answer(Roadmaps::replan);
        if (keep) {
            KeptBaseline.store(replan.baseline(), input.progressFile(), learner);
        }
        input.write(learner, replan, text -> text.all(all).hint(hint()), TrackText::write, TrackJson::write);
        return failOn.code(replan.schedule());
    }

    private String hint() {
        return keep
                ? "These dates are stored: status and replan compare with them from now on."
                : "Nothing was stored. To go on with these dates, run this again with --keep.";
    }
}

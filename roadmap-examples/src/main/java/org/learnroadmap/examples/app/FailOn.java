package org.learnroadmap.examples.app;

import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.plan.Schedule;
import picocli.CommandLine.Option;

/** The option that makes a plan that is late a failure. */
final class FailOn {

    @Option(names = "--fail-on", paramLabel = "late", description = "Exit with 1 if a deadline is missed.")
    private @Nullable String event;

    /**
     * Checks the option before anything is done.
     *
     * @throws Failure if it names something else
     */
    void check() {
        if (event != null && !event.equals("late")) {
            throw Failure.usage("unknown --fail-on '" + event + "'; there is late");
        }
    }

    /** Returns the exit code of a plan. */
    int code(Schedule schedule) {
        return event != null && isLate(schedule) ? ExitCode.NOT_VALID : ExitCode.DONE;
    }

    /** Tells whether a late plan is a failure. */
    boolean isAsked() {
        return event != null;
    }

    /** Tells whether a plan misses a deadline. */
    static boolean isLate(Schedule schedule) {
        return schedule.maxLateDays().orElse(0) > 0;
    }
}

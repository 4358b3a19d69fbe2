package org.learnroadmap.export;

import java.util.List;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.progress.TopicState;

/** What is not in a plan: what was skipped, and what was left out, with the reason. */
final class LeftOutList {

    private static final String CODE = "left-out";

    private final Schedule schedule;
    private final List<Diagnostic> diagnostics;
    private final TextPage page;

    LeftOutList(Schedule schedule, List<Diagnostic> diagnostics, TextPage page) {
        this.schedule = schedule;
        this.diagnostics = diagnostics;
        this.page = page;
    }

    /** Tells whether a finding is about what is left out, and so said here. */
    static boolean says(Diagnostic diagnostic) {
        return diagnostic.code().equals(CODE);
    }

    void write() {
        List<String> skipped = schedule.leftOut().stream()
                .filter(this::isSkipped)
                .map(Topic::title)
                .toList();
        if (!skipped.isEmpty()) {
            page.blank();
            page.plain("", "Skipped: " + Words.list(skipped) + ".");
        }
        List<Diagnostic> reasons =
                diagnostics.stream().filter(LeftOutList::says).toList();
        if (!reasons.isEmpty()) {
            page.blank();
            page.bold("", "Left out");
            reasons.forEach(reason -> page.plain("- ", Words.sentence(reason.message())));
        }
    }

    private boolean isSkipped(Topic topic) {
        return schedule.standing()
                .map(standing -> standing.state(topic) == TopicState.SKIPPED)
                .orElse(false);
    }
}

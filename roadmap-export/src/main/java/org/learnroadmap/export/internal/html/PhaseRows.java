package org.learnroadmap.export.internal.html;

import java.util.List;
import java.util.OptionalInt;
import org.learnroadmap.core.plan.ScheduledPhase;

/** Makes the table of phases, which says the same as the timeline. */
final class PhaseRows {

    private PhaseRows() {}

    /** Returns the phases that have a place in the plan, parents before children. */
    static List<PhaseRow> of(PagePlan plan) {
        return plan.schedule().phases().stream()
                .filter(phase -> phase.start().isPresent())
                .map(phase -> row(plan, phase))
                .toList();
    }

    private static PhaseRow row(PagePlan plan, ScheduledPhase phase) {
        int number = plan.schedule().roadmap().numberOf(phase.phase().id());
        OptionalInt late = phase.lateDays();
        return new PhaseRow(
                phase.phase().id(),
                Shown.text(phase.phase().title()),
                plan.depth(number),
                plan.colour(number),
                plan.day(phase.start().orElseThrow()),
                plan.day(phase.finish().orElseThrow()),
                phase.phase().buffer()
                        ? plan.words().say("buffer")
                        : plan.words().minutes(phase.minutes()),
                late.isPresent() ? plan.verdict(late.getAsInt()) : null,
                plan.tone(late.orElse(0)));
    }
}

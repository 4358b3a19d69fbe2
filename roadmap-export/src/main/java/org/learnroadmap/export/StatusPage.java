package org.learnroadmap.export;

import java.util.ArrayList;
import java.util.List;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.track.PhaseStatus;
import org.learnroadmap.core.track.Status;

/** How a learner stands: what is done, where that is against the plan, when it ends, how far each phase is. */
final class StatusPage {

    private final Status status;
    private final TextPage page;

    StatusPage(Status status, TextPage page) {
        this.status = status;
        this.page = page;
    }

    void write() {
        page.bold("", status.schedule().roadmap().title());
        page.blank();
        Facts facts = new Facts(page);
        facts.add("As of", Words.date(status.asOf()));
        facts.add("Done", done());
        facts.add("Plan", plan());
        facts.add("Finish", finishes());
        writeSpare(facts);
        facts.add("Speed", SpeedText.says(status.speed()));
        writePhases();
        new DeadlineList(status.schedule(), page).writeTable();
    }

    private String done() {
        long total = status.doneMinutes() + status.remainingMinutes();
        return status.schedule().isDone()
                ? "everything, " + Minutes.format(total)
                : Minutes.format(status.doneMinutes()) + " of " + Minutes.format(total) + " ("
                        + ShareBar.percent(status.doneMinutes(), total) + ")";
    }

    private String plan() {
        return Minutes.format(status.plannedMinutes()) + " planned by the end of the day: " + place();
    }

    /** Nobody needs to know of minutes. */
    private String place() {
        long minutes = Words.rounded(Math.abs(status.behindMinutes()));
        if (minutes == 0) {
            return "on plan";
        }
        int days = Math.abs(status.behindDays());
        return "about " + Minutes.format(minutes) + (days == 0 ? "" : " (" + Words.count(days, "study day") + ")")
                + (status.behindMinutes() > 0 ? " behind" : " ahead");
    }

    /** What is the same is said once. */
    private List<String> finishes() {
        List<String> lines = new ArrayList<>();
        lines.add(Words.date(status.finishPlanned()) + " as shown before");
        if (status.schedule().isDone()) {
            return List.of(Words.date(status.finish()) + ", done");
        }
        if (!status.finish().equals(status.finishPlanned())) {
            lines.add(Words.date(status.finish()) + " as things are now");
        }
        status.finishAtSpeed()
                .filter(date -> status.speed().measured() > 0 && !date.equals(status.finish()))
                .ifPresent(date -> lines.add(Words.date(date) + " at your own speed"));
        return lines;
    }

    private void writeSpare(Facts facts) {
        if (status.daysToSpare().isPresent() && status.schedule().maxLateDays().orElse(0) == 0) {
            int days = status.daysToSpare().getAsInt();
            facts.add("Spare", days == 0 ? "no study day" : Words.count(days, "study day"));
        }
    }

    private void writePhases() {
        Roadmap roadmap = status.schedule().roadmap();
        Depths depths = Depths.of(roadmap);
        List<PhaseStatus> phases = status.phases().stream()
                .filter(phase -> phase.totalMinutes() > 0)
                .toList();
        if (!phases.isEmpty()) {
            page.blank();
        }
        phases.forEach(phase ->
                writePhase(phase, depths.of(roadmap.numberOf(phase.phase().id()))));
    }

    /** On a narrow page a title beside its bar says more than its indentation. */
    private void writePhase(PhaseStatus phase, int depth) {
        String lead = ShareBar.of(phase.doneMinutes(), phase.totalMinutes()) + "  ";
        String indent = page.indent(depth);
        page.plain(
                lead,
                page.hasRoomBeside(lead + indent) ? indent : "",
                phase.phase().title());
    }
}

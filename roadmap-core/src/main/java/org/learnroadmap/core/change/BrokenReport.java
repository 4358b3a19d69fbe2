package org.learnroadmap.core.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;

/**
 * Says which dates are missed with the new version. Deadlines each; of the phases that end after their weeks the first for
 * each learner, with the number of the others: what comes late makes everything behind it late.
 */
final class BrokenReport {

    private final RoadmapChanges changes;
    private final Roadmap after;
    private final DiagnosticCollector findings;

    BrokenReport(RoadmapChanges changes, DiagnosticCollector findings) {
        this.changes = changes;
        after = changes.after();
        this.findings = findings;
    }

    void write() {
        Map<ReferenceLearner, List<BrokenDate>> phases = new LinkedHashMap<>();
        for (BrokenDate date : changes.brokenDates()) {
            if (date.kind() == BrokenDate.Kind.DEADLINE) {
                deadline(date);
            } else if (date.id().equals(Request.ROADMAP)) {
                duration(date);
            } else {
                phases.computeIfAbsent(date.learner(), learner -> new ArrayList<>())
                        .add(date);
            }
        }
        phases.values().forEach(this::weeks);
    }

    private void deadline(BrokenDate date) {
        findings.warning(
                "deadline-broken",
                path(date.id()),
                "with {learner}, {what} is finished on {after}, {late} after its deadline {due}; it was in time on {before}",
                "learner",
                date.learner().says(),
                "what",
                name(date.id()),
                "after",
                date.after(),
                "late",
                days(date.lateDays()),
                "due",
                date.due(),
                "before",
                date.before());
    }

    private void duration(BrokenDate date) {
        findings.warning(
                "claim-broken",
                "duration",
                "with {learner}, the roadmap takes {late} more than the claimed {claimed}, until {after} instead of {before};"
                        + " change one of them",
                "learner",
                date.learner().says(),
                "late",
                days(date.lateDays()),
                "claimed",
                after.duration().orElseThrow(),
                "after",
                date.after(),
                "before",
                date.before());
    }

    private void weeks(List<BrokenDate> late) {
        BrokenDate first = late.get(0);
        String others = late.size() == 1 ? "" : ", as are {others} more phases";
        findings.warning(
                "claim-broken",
                path(first.id()) + ".weeks",
                "with {learner}, {what} is finished on {after}, {late} after the end of its weeks" + others
                        + "; it was in time on {before}; change its weeks or the effort",
                "learner",
                first.learner().says(),
                "what",
                name(first.id()),
                "after",
                first.after(),
                "late",
                days(first.lateDays()),
                "others",
                late.size() - 1,
                "before",
                first.before());
    }

    private String path(String id) {
        return after.topic(id)
                .map(after::pathOf)
                .or(() -> after.phase(id).map(after::pathOf))
                .orElse("");
    }

    private String name(String id) {
        return id.equals(Request.ROADMAP)
                ? "the roadmap"
                : (after.topic(id).isPresent() ? "topic '" : "phase '") + id + "'";
    }

    static String days(int days) {
        return days + (days == 1 ? " day" : " days");
    }
}

package org.learnroadmap.core.change;

import java.util.List;
import java.util.Optional;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.internal.text.Suggestions;
import org.learnroadmap.core.model.Element;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;

/** Says what changed as findings, each at its place in the new version. Used once, by one thread. */
final class ChangeReport {

    private final RoadmapChanges changes;
    private final CarriedOver carried;
    private final Roadmap before;
    private final Roadmap after;
    private final OldPlaces oldPlaces;
    private final Suggestions newTopicIds;
    private final Suggestions newPhaseIds;
    private final DiagnosticCollector findings;

    ChangeReport(RoadmapChanges changes, CarriedOver carried, int limit) {
        this.changes = changes;
        this.carried = carried;
        before = changes.before();
        after = changes.after();
        oldPlaces = new OldPlaces(before);
        newTopicIds = new Suggestions(ids(changes.newTopics()));
        newPhaseIds = new Suggestions(ids(changes.newPhases()));
        findings = new DiagnosticCollector(after.places(), limit);
        findings.allow(after.allow());
    }

    private static List<String> ids(List<? extends Element> elements) {
        return elements.stream().map(Element::id).toList();
    }

    /** Returns all findings, with why a version cannot be planned among them. */
    List<Diagnostic> write(List<Diagnostic> refusals) {
        findings.addAll(refusals);
        changes.notCompared().forEach(this::notCompared);
        changes.lostTopics().forEach(this::lost);
        changes.lostPhases().forEach(this::lost);
        changes.lostFormerIds().forEach(this::lostFormerId);
        changes.newTopics().forEach(this::added);
        changes.efforts().forEach(this::moved);
        allEfforts();
        changes.finishes().forEach(this::moved);
        new BrokenReport(changes, findings).write();
        return findings.sorted();
    }

    /** A learner who is left out must not look like one for whom nothing changes. */
    private void notCompared(ReferenceLearner learner, String reason) {
        findings.warning(
                "old-not-planned",
                "",
                "with {learner}, no dates were compared, because the old version cannot be planned: {reason}",
                "learner",
                learner.says(),
                "reason",
                reason);
    }

    private void lost(Topic topic) {
        String id = topic.id();
        boolean isPhase = after.phase(id).isPresent();
        String cure = isPhase
                ? "is a phase now, so what learners recorded for it does not count any more; give the phase another id,"
                        + " and a topic in it 'formerly: [{id}]'"
                : "is gone, and what learners recorded for it does not count any more; if another topic carries it on, that one"
                        + " needs 'formerly: [{id}]'";
        Diagnostic.Builder lost = Diagnostic.warning("topic-lost")
                .path(isPhase ? after.pathOf(after.phase(id).orElseThrow()) : placeOf(before.phaseOf(number(topic))))
                .message("topic '{id}' of {place} " + cure, "id", id, "place", oldPlaces.describe(topic));
        oldPlaces.find(topic).ifPresent(lost::related);
        if (!isPhase) {
            lost.suggestion(sameTitle(topic, changes.newTopics())
                    .or(() -> newTopicIds.nearest(id))
                    .orElse(null));
        }
        findings.add(lost.build());
    }

    private int number(Element element) {
        return before.numberOf(element.id());
    }

    /** Returns the path of the nearest phase around that is still there, or of the whole roadmap. */
    private String placeOf(int oldPhase) {
        for (int phase = oldPhase; phase >= 0; phase = before.parentOf(phase)) {
            Optional<Phase> now = carried.phase(before.allPhases().get(phase));
            if (now.isPresent()) {
                return after.pathOf(now.get());
            }
        }
        return "";
    }

    private static Optional<String> sameTitle(Element lost, List<? extends Element> added) {
        return added.stream()
                .filter(element -> element.title().equals(lost.title()))
                .<String>map(Element::id)
                .findFirst();
    }

    private void lost(Phase phase) {
        String id = phase.id();
        Optional<Topic> topic = after.topic(id);
        String cure = topic.isPresent()
                ? "is a topic now, so what learners asked for with it, such as a deadline, means something else; give the"
                        + " topic another id"
                : "is gone, and requests that name it, such as in a deadline, are refused; if another phase carries"
                        + " it on, that one needs 'formerly: [{id}]'";
        Diagnostic.Builder lost = Diagnostic.warning("phase-lost")
                .path(topic.map(after::pathOf).orElseGet(() -> placeOf(before.parentOf(number(phase)))))
                .message("phase '{id}' of {place} " + cure, "id", id, "place", oldPlaces.describe(phase));
        oldPlaces.find(phase).ifPresent(lost::related);
        if (topic.isEmpty()) {
            lost.suggestion(sameTitle(phase, changes.newPhases())
                    .or(() -> newPhaseIds.nearest(id))
                    .orElse(null));
        }
        findings.add(lost.build());
    }

    private void lostFormerId(String id, Topic now) {
        findings.warning(
                "former-id-lost",
                after.pathOf(now) + ".formerly",
                "'{topic}' was once '{id}', and what learners recorded under that id does not count any more; keep"
                        + " 'formerly: [{id}]'",
                "topic",
                now.id(),
                "id",
                id);
    }

    private void added(Topic topic) {
        findings.info(
                "topic-new",
                after.pathOf(topic),
                "topic '{id}' is new and takes {time}",
                "id",
                topic.id(),
                "time",
                Minutes.format(Efforts.of(topic)));
    }

    private void moved(EffortChange change) {
        findings.info(
                "effort-moved",
                after.pathOf(change.topic()) + ".effort",
                "topic '{id}' takes {after}, {difference} than the {before} before",
                "id",
                change.topic().id(),
                "after",
                Minutes.format(change.after()),
                "difference",
                difference(change.minutes()),
                "before",
                Minutes.format(change.before()));
    }

    private static String difference(long minutes) {
        return Minutes.format(Math.abs(minutes)) + (minutes > 0 ? " more" : " less");
    }

    private void allEfforts() {
        long minutes = changes.minutesAfter() - changes.minutesBefore();
        if (minutes != 0) {
            findings.info(
                    "effort-moved",
                    "",
                    "all topics of '{id}' take {after}, {difference} than the {before} before",
                    "id",
                    after.id(),
                    "after",
                    Minutes.format(changes.minutesAfter()),
                    "difference",
                    difference(minutes),
                    "before",
                    Minutes.format(changes.minutesBefore()));
        }
    }

    private void moved(FinishChange finish) {
        if (finish.days() != 0) {
            findings.info(
                    "finish-moved",
                    "",
                    "with {learner}, '{id}' is finished {difference}, on {after} instead of {before}",
                    "learner",
                    finish.learner().says(),
                    "id",
                    after.id(),
                    "difference",
                    BrokenReport.days(Math.abs(finish.days())) + (finish.days() > 0 ? " later" : " earlier"),
                    "after",
                    finish.after(),
                    "before",
                    finish.before());
        }
    }
}

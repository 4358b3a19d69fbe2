package org.learnroadmap.core.plan;

import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.internal.machine.Jobs;
import org.learnroadmap.core.internal.machine.Placement;
import org.learnroadmap.core.model.Choice;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.RoadmapGraph;
import org.learnroadmap.core.model.Topic;

/** Says what a learner should know of a plan that is made. */
final class PlanReport {

    private static final int WEEK = 7;

    private final Plan plan;
    private final DiagnosticCollector findings;

    PlanReport(Plan plan, DiagnosticCollector findings) {
        this.plan = plan;
        this.findings = findings;
    }

    /** Says which of several prerequisites was taken, where one is enough. */
    void choices(RoadmapGraph graph, Selection selection) {
        for (Choice choice : graph.choices()) {
            String alternatives = String.join(", ", choice.prerequisite().targets());
            Diagnostic.Builder info = Diagnostic.info("any-of-chosen")
                    .path(choice.path())
                    .message(
                            said(choice, selection),
                            "topic",
                            choice.asking(),
                            "alternatives",
                            alternatives,
                            "chosen",
                            choice.chosen());
            plan.roadmap().places().find(choice.path()).ifPresent(info::location);
            findings.add(info.build());
        }
    }

    private static String said(Choice choice, Selection selection) {
        if (!selection.isPlanned(choice.chosen())) {
            return "'{topic}' asks for one of {alternatives}; all are left out";
        }
        return choice.prerequisite().kind() == PrerequisiteKind.RECOMMENDED
                ? "'{topic}' is better learned after one of {alternatives}; planned with '{chosen}'"
                : "'{topic}' needs one of {alternatives}; planned with '{chosen}'";
    }

    /**
     * With gaps or smallest sessions the best order is hard to find (Finta and Liu 1996; bin packing), so it is said
     * how far from it the plan can be.
     */
    void finishBound(Jobs jobs, int bound, Placement placement) {
        if (bound >= placement.lastDay()) {
            return;
        }
        if (jobs.graph().hasGaps()) {
            finishBound("gap-bound", "with gaps between topics", bound, placement);
        } else {
            finishBound("session-bound", "with a smallest session", bound, placement);
        }
    }

    private void finishBound(String code, String why, int bound, Placement placement) {
        findings.info(
                code,
                "",
                why + " no plan is proven best: this one ends on {finish}, and none with this study time can end before"
                        + " {bound}",
                "finish",
                plan.date(placement.lastDay()),
                "bound",
                plan.date(bound));
    }

    /**
     * Says by how much deadlines are missed that might be met, or met sooner, by another plan.
     *
     * @param late        the days by which this plan is late at most
     * @param least       the days by which any plan on the study calendar is
     * @param usesAllTime whether the pace is not to blame
     */
    void lateBound(int late, int least, boolean usesAllTime) {
        if (late <= least) {
            return;
        }
        if (usesAllTime) {
            findings.info(
                    "deadline-bound",
                    "deadlines",
                    "this plan misses a deadline by {late}, and no plan is proven best; "
                            + (least == 0
                                    ? "there may be one that misses none"
                                    : "none with this study time misses deadlines by less than {least}"),
                    "late",
                    days(late),
                    "least",
                    days(least));
        } else {
            findings.info(
                    "pace-misses-deadline",
                    "pace",
                    "pace '{pace}' misses a deadline by {late}; with all of the study calendar, as 'steady' uses it, "
                            + (least == 0 ? "none need be missed" : "it need not be more than {least}"),
                    "pace",
                    plan.paceSpec().id(),
                    "late",
                    days(late),
                    "least",
                    days(least));
        }
    }

    static String days(int count) {
        return count == 1 ? "1 day" : count + " days";
    }

    /** Says which deadlines are missed. */
    void missed(Binding binding, Placement placement) {
        for (Binding.Dated deadline : binding.deadlines()) {
            int finish = deadline.finishDay(placement);
            if (finish > deadline.day()) {
                findings.warning(
                        "deadline-missed",
                        deadline.key() + "." + deadline.id(),
                        deadline.key().equals("on")
                                ? "'{id}' is finished on {finish}, {late} after {deadline}, on which it is fixed"
                                : "'{id}' is finished on {finish}, {late} after its deadline {deadline}",
                        "id",
                        deadline.id(),
                        "finish",
                        plan.date(finish),
                        "late",
                        days(finish - deadline.day()),
                        "deadline",
                        plan.date(deadline.day()));
            }
        }
    }

    /**
     * Says that reviews come much later than they are due, or never.
     *
     * @param end the day before which plans end
     */
    void reviews(ReviewQueue queue, int end) {
        if (queue.longestWait() > WEEK) {
            PlannedReviews planned = queue.planned();
            findings.info(
                    "reviews-late",
                    "pace",
                    "with pace '{pace}' reviews wait for up to {late}, that of '{topic}' until {date}; a larger share of"
                            + " each day, or fewer or shorter reviews, would help",
                    "late",
                    days(queue.longestWait()),
                    "topic",
                    topic(planned.topic(queue.longestWaiting())).id(),
                    "date",
                    plan.date(planned.day(queue.longestWaiting())),
                    "pace",
                    plan.paceSpec().id());
        }
        int leftOver = queue.leftOver(end);
        if (leftOver > 0) {
            findings.info(
                    "reviews-left-out",
                    "pace",
                    "the study calendar has no time for reviews of {topics}; pace '{pace}' leaves them out",
                    "pace",
                    plan.paceSpec().id(),
                    "topics",
                    leftOver == 1 ? "1 topic" : leftOver + " topics");
        }
    }

    private Topic topic(int number) {
        return plan.roadmap().topics().get(number);
    }

    /** A pace proposes latest dates, and prerequisites and capacity may not allow them. */
    void laterThanPace(Preference preference, Placement placement) {
        if (!preference.hasLatest()) {
            return;
        }
        int[] late = placement
                .finished()
                .filter(topic -> placement.finishDay(topic) > preference.latest(topic))
                .toArray();
        if (late.length > 0) {
            Topic first = plan.roadmap().topics().get(late[0]);
            findings.info(
                    "later-than-pace",
                    "pace",
                    late.length == 1
                            ? "1 topic is finished later than pace '{pace}' wants: '{topic}' on {finish}, not by {latest}"
                            : "{count} topics are finished later than pace '{pace}' wants, first '{topic}' on {finish}, not by {latest}",
                    "count",
                    late.length,
                    "pace",
                    plan.paceSpec().id(),
                    "topic",
                    first.id(),
                    "finish",
                    plan.date(placement.finishDay(late[0])),
                    "latest",
                    plan.date(preference.latest(late[0])));
        }
    }
}

package org.learnroadmap.core.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.internal.machine.Jobs;
import org.learnroadmap.core.internal.machine.NodeDates;
import org.learnroadmap.core.internal.machine.Optimum;
import org.learnroadmap.core.model.RoadmapGraph;
import org.learnroadmap.core.model.Topic;

/**
 * Finds the topics that make a deadline impossible to meet.
 *
 * <p>Takes the due day B whose jobs are completed latest, compared with it, where what is due first goes first. The last
 * of them is completed at max over A of A + P(A, B), the minutes of all jobs that begin at A or later and are due by B:
 * from the greatest such A on, the learner is busy with these jobs and nothing else (Horn 1974). They need all that time,
 * whatever the order, so no plan is less late: the certificate is tight.
 */
final class CertificateSearch {

    private final Plan plan;
    private final Binding binding;
    private final Jobs jobs;
    private final Optimum optimum;

    CertificateSearch(Plan plan, Binding binding, Jobs jobs, Optimum optimum) {
        this.plan = plan;
        this.binding = binding;
        this.jobs = jobs;
        this.optimum = optimum;
    }

    /** Returns the certificate, unless all deadlines can be met. O(jobs x log jobs). */
    Optional<Certificate> find() {
        int late = optimum.lateDays();
        if (late == 0) {
            return Optional.empty();
        }
        int place = optimum.lastLate(late);
        return Optional.of(place < 0 ? ofJobWithoutMinutes(late) : ofDueDay(place, late));
    }

    private Certificate ofDueDay(int place, int late) {
        long from = optimum.busyFrom(place);
        int[] busy =
                jobs(job -> jobs.minutes(job) > 0 && optimum.dues().of(job) <= place && optimum.begin(job) >= from);
        // Gaps delay what no date does: then the day is that on which these minutes begin.
        int first = jobs.graph().hasGaps()
                ? optimum.axis().startDay(from)
                : IntStream.of(busy).map(jobs.dates()::release).min().orElse(0);
        int last = IntStream.of(busy)
                .filter(job -> optimum.dues().of(job) == place)
                .findFirst()
                .orElseThrow();
        return certificate(busy, first, from, last, late);
    }

    private Certificate ofJobWithoutMinutes(int late) {
        int last = jobs(job -> jobs.minutes(job) == 0
                && jobs.dates().due(job) != WorkAxis.NEVER
                && jobs.dates().release(job) - jobs.dates().due(job) == late)[0];
        int first = jobs.dates().release(last);
        return certificate(new int[] {last}, first, optimum.axis().before(first), last, late);
    }

    private int[] jobs(IntPredicate filter) {
        return IntStream.of(jobs.inIndexOrder()).filter(filter).toArray();
    }

    private Certificate certificate(int[] busy, int first, long from, int last, int late) {
        int due = jobs.dates().due(last);
        return new Certificate(
                deadlineBehind(last),
                topics(busy),
                IntStream.of(busy).mapToLong(jobs::minutes).sum(),
                Math.max(0, optimum.axis().before(due + 1) - from),
                plan.date(first),
                plan.date(due),
                late);
    }

    private List<Topic> topics(int[] busy) {
        RoadmapGraph graph = jobs.graph();
        return IntStream.of(busy)
                .flatMap(job -> graph.topicsOf(graph.unitOf(job)))
                .filter(topic -> jobs.topicMinutes()[topic] >= 0)
                .distinct()
                .sorted()
                .mapToObj(plan.roadmap().topics()::get)
                .toList();
    }

    /** Follows the due day of a job to the deadline that it comes from. */
    private String deadlineBehind(int job) {
        RoadmapGraph graph = jobs.graph();
        int node = job;
        while (true) {
            int due = jobs.dates().due(node);
            Optional<String> own = ownDeadline(node, due);
            if (own.isPresent()) {
                return own.get();
            }
            int from = node;
            node = IntStream.range(graph.firstSuccessor(from), graph.endOfSuccessors(from))
                    .filter(edge -> handsOver(from, edge, due))
                    .map(graph::successor)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private boolean handsOver(int from, int edge, int due) {
        int later = jobs.dates().due(jobs.graph().successor(edge));
        return later != WorkAxis.NEVER && NodeDates.handedBack(jobs.graph(), jobs.inPlan(), from, edge, later) == due;
    }

    private Optional<String> ownDeadline(int node, int due) {
        RoadmapGraph graph = jobs.graph();
        if (graph.isMilestone(node) || graph.isOpening(node)) {
            return Optional.empty();
        }
        return graph.topicsOf(node)
                .filter(jobs.inPlan()::hasTopic)
                .mapToObj(topic -> binding.deadlineOf(topic, due))
                .flatMap(Optional::stream)
                .findFirst();
    }
}

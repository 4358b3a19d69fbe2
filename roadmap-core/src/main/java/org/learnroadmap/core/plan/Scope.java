package org.learnroadmap.core.plan;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.internal.text.Listing;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.pace.PaceContext;

/**
 * Which topics a request plans: not those of tiers it leaves out, nor those it leaves out by name, nor what the learner
 * knows or has skipped, nor what no target needs. What is done stays part of the plan, whatever the request says.
 */
final class Scope {

    private final Plan plan;
    private final Roadmap roadmap;
    private final int[] efforts;
    private final BitSet over = new BitSet();

    /**
     * Prepares.
     *
     * @param efforts by topic number; those that are not planned become {@link PaceContext#LEFT_OUT}
     */
    Scope(Plan plan, int[] efforts) {
        this.plan = plan;
        this.efforts = efforts;
        roadmap = plan.roadmap();
        plan.standing().ifPresent(standing -> {
            standing.recordedTopics()
                    .filter(topic -> standing.state(topic).isOver())
                    .forEach(over::set);
        });
    }

    /** Leaves out all but what targets need. */
    void leaveOut(DiagnosticCollector findings) {
        plan.standing()
                .ifPresent(standing -> over.stream()
                        .filter(topic -> !isDone(topic))
                        .forEach(topic -> efforts[topic] = PaceContext.LEFT_OUT));
        Request request = plan.request();
        if (!request.known().isEmpty()) {
            BitSet known = topics(request.known());
            leaveOut(known::get, "known", "known already", findings);
            over.or(known);
        }
        if (!request.without().isEmpty()) {
            String tiers = request.without().stream().map(Tier::label).collect(Collectors.joining(" and "));
            leaveOut(
                    topic -> request.without()
                            .contains(roadmap.topics().get(topic).tier()),
                    "without",
                    tiers,
                    findings);
        }
        if (!request.leaveOut().isEmpty()) {
            leaveOut(topics(request.leaveOut())::get, "leave-out", "left out as asked", findings);
        }
        plan.leftOut().stream().filter(topic -> !isDone(topic)).forEach(topic -> efforts[topic] = PaceContext.LEFT_OUT);
    }

    /** Returns what the targets need, as far as that is certain; everything without targets. */
    Targets targets() {
        Targets targets = new Targets(roadmap, topic -> efforts[topic] == PaceContext.LEFT_OUT || over.get(topic));
        targets.add(plan.request().targets());
        return targets;
    }

    /** Leaves out what no target needs. */
    void keep(Targets targets, DiagnosticCollector findings) {
        leaveOut(
                topic -> !targets.has(topic),
                "targets",
                "not needed for " + Listing.fewIds(plan.request().targets()),
                findings);
    }

    /** Tells whether a topic is done, skipped or known, so that nothing waits for it. */
    boolean isOver(int topic) {
        return over.get(topic);
    }

    /** Tells whether a topic is done, and therefore part of the plan whatever a request leaves out. */
    private boolean isDone(int topic) {
        return plan.standing().filter(standing -> standing.isDone(topic)).isPresent();
    }

    private BitSet topics(Collection<String> ids) {
        BitSet topics = new BitSet();
        ids.forEach(id -> roadmap.topicNumbers(id).forEach(topics::set));
        return topics;
    }

    private void leaveOut(IntPredicate which, String path, String why, DiagnosticCollector findings) {
        List<String> ids = IntStream.range(0, efforts.length)
                .filter(topic -> efforts[topic] != PaceContext.LEFT_OUT && !isDone(topic) && which.test(topic))
                .mapToObj(topic -> roadmap.topics().get(topic).id())
                .toList();
        long minutes = 0;
        for (String id : ids) {
            minutes += efforts[roadmap.numberOf(id)];
            efforts[roadmap.numberOf(id)] = PaceContext.LEFT_OUT;
        }
        if (!ids.isEmpty()) {
            findings.info(
                    "left-out",
                    path,
                    ids.size() == 1
                            ? "1 topic is left out, {why}: {topics} ({minutes})"
                            : "{count} topics are left out, {why}: {topics} ({minutes})",
                    "count",
                    ids.size(),
                    "why",
                    why,
                    "topics",
                    Listing.fewIds(ids),
                    "minutes",
                    Minutes.format(minutes));
        }
    }
}

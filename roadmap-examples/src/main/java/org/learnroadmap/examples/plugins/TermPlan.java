package org.learnroadmap.examples.plugins;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.RoadmapGraph;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.pace.PaceContext;

/** In which term each topic is taken. */
final class TermPlan {

    private static final int NONE = 0;

    private final PaceContext context;
    private final Roadmap roadmap;
    private final Terms terms;
    private final int[] termOf;

    /** Reads the terms that phases name and, if there is a limit of credits, finds one for every other topic. */
    TermPlan(PaceContext context, Terms terms) {
        this.context = context;
        this.terms = terms;
        roadmap = context.roadmap();
        termOf = new int[roadmap.topics().size()];
        for (int topic = 0; topic < termOf.length; topic++) {
            termOf[topic] = named(topic).orElse(NONE);
        }
        context.options().number("credits").ifPresent(this::fill);
    }

    /** Returns the first day of the term in which a topic is taken; nothing if it may be taken in any. */
    Optional<LocalDate> begin(Topic topic) {
        int term = termOf[roadmap.numberOf(topic.id())];
        return term == NONE ? Optional.empty() : Optional.of(terms.begin(Math.min(term, terms.count())));
    }

    private OptionalInt named(int topic) {
        Object term =
                roadmap.allPhases().get(roadmap.phaseOf(topic)).attributes().get("term");
        return term instanceof Number number && number.intValue() > 0
                ? OptionalInt.of(number.intValue())
                : OptionalInt.empty();
    }

    /**
     * Takes the topics in an order that prerequisites allow, each in the first term that is behind those of its
     * prerequisites and has room. Topics that are studied together are taken in one term, and a corequisite may be taken in
     * the same. O(topics + prerequisites + topics x terms that have room).
     */
    private void fill(BigDecimal limit) {
        RoadmapGraph graph = roadmap.graph();
        int[] earliest = new int[graph.nodeCount()];
        Arrays.fill(earliest, terms.from(context.from()));
        int[] taken = new int[graph.nodeCount()];
        TermRoom room = new TermRoom(limit, terms.count());
        for (int position = 0; position < graph.nodeCount(); position++) {
            int node = graph.nodeAt(position);
            int unit = graph.unitOf(node);
            if (!graph.isMilestone(node) && graph.entryOf(unit) == node) {
                taken[unit] = take(graph, unit, earliest[node], room);
            }
            boolean waits = graph.isMilestone(node) || graph.isOpening(node) || taken[unit] == NONE;
            int next = waits ? Math.max(earliest[node], taken[unit]) : taken[unit] + 1;
            for (int edge = graph.firstSuccessor(node); edge < graph.endOfSuccessors(node); edge++) {
                int successor = graph.successor(edge);
                earliest[successor] = Math.max(earliest[successor], next);
            }
        }
        if (room.isUnused()) {
            context.findings()
                    .warning(
                            "example.no-credits",
                            context.path() + ".credits",
                            "no topic has the attribute 'credits', so all are taken in the first term they can be");
        }
    }

    /** Answers no term for what is done or left out: it takes no room, and nothing waits for it. */
    private int take(RoadmapGraph graph, int unit, int earliest, TermRoom room) {
        int[] topics = graph.topicsOf(unit)
                .filter(topic -> context.minutes(roadmap.topics().get(topic)) > 0)
                .toArray();
        if (topics.length == 0) {
            return NONE;
        }
        int named = Arrays.stream(topics).map(topic -> termOf[topic]).max().orElse(NONE);
        BigDecimal credits = Arrays.stream(topics).mapToObj(this::credits).reduce(BigDecimal.ZERO, BigDecimal::add);
        int term = named == NONE ? room.take(credits, earliest) : room.takeIn(credits, named);
        Arrays.stream(topics).forEach(topic -> termOf[topic] = term);
        return term;
    }

    private BigDecimal credits(int topic) {
        Object credits = roadmap.topics().get(topic).attributes().get("credits");
        return credits instanceof Number number ? new BigDecimal(number.toString()) : BigDecimal.ZERO;
    }
}

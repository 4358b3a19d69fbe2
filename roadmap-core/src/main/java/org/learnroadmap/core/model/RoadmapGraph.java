package org.learnroadmap.core.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.learnroadmap.core.internal.graph.Digraph;

/**
 * What has to be finished before what, with ids resolved to numbers.
 *
 * <p>Nodes 0 to {@code topicCount() - 1} are the topics in declaration order. Every phase adds two
 * milestones of no length: its start comes before all of its content, its finish after it. So a
 * prerequisite between phases with a and b topics costs one edge and a + b milestone edges, not a x b.
 *
 * <p>Topics that are studied together are one unit, a block, and only the block has edges. A unit of which others wait
 * to see a topic begun, not finished, has an opening before it: a node for its first session.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class RoadmapGraph {

    private final int topics;
    private final Units units;
    private final Digraph required;
    private final int[] order;
    private final int[] unitsInOrder;
    private final List<Choice> choices;
    private final List<String> ignored;

    RoadmapGraph(int topics, Units units, Digraph required, int[] order, List<Choice> choices, List<String> ignored) {
        this.topics = topics;
        this.units = units;
        this.required = required;
        this.order = order;
        unitsInOrder = Arrays.stream(order)
                .filter(node -> !units.isMilestone(node) && (node >= topics || units.of(node) == node))
                .toArray();
        this.choices = List.copyOf(choices);
        this.ignored = List.copyOf(ignored);
    }

    /** Returns the number of topics. */
    public int topicCount() {
        return topics;
    }

    /** Returns the number of nodes: topics, two for each phase, blocks and openings. */
    public int nodeCount() {
        return required.nodes();
    }

    /** Tells whether a node is the start or the finish of a phase. */
    public boolean isMilestone(int node) {
        return units.isMilestone(node);
    }

    /** Tells whether a node is the start of a phase. */
    public boolean isStart(int node) {
        return isMilestone(node) && (node - topics) % 2 == 0;
    }

    /** Tells whether a node is the finish of a phase. */
    public boolean isFinish(int node) {
        return isMilestone(node) && (node - topics) % 2 == 1;
    }

    /** Returns the number of the phase of which a node is the start or the finish. */
    public int phaseOf(int milestone) {
        return (milestone - topics) / 2;
    }

    /** Tells whether a node is the first session of a unit. */
    public boolean isOpening(int node) {
        return units.isOpening(node);
    }

    /** Tells whether a topic is studied with others as a block, which then stands for it. */
    public boolean isInBlock(int node) {
        return node < topics && units.of(node) != node;
    }

    /** Tells whether there are blocks. */
    public boolean hasBlocks() {
        return units.hasBlocks();
    }

    /** Returns the unit that a node is part of: a topic, a block, or for a milestone the milestone. */
    public int unitOf(int node) {
        return units.ownerOf(node);
    }

    /** Tells whether any unit has an opening of its own. */
    public boolean hasOpenings() {
        return units.hasOpenings();
    }

    /** Returns the node with which the unit of a node begins: its opening if it has one, for a milestone the milestone. */
    public int entryOf(int node) {
        return units.entry(node);
    }

    /** Tells whether a unit has an opening of its own. */
    public boolean hasOpening(int unit) {
        return !isOpening(unit) && units.opening(unit) != Units.NONE;
    }

    /** Returns the topics of a unit, in declaration order; a milestone has none. */
    public IntStream topicsOf(int unit) {
        return isMilestone(unit) ? IntStream.empty() : units.members(unit);
    }

    /** Returns the units and their openings in index order: all nodes but milestones and topics in blocks. A new array. */
    public int[] unitsInOrder() {
        return unitsInOrder.clone();
    }

    /** Returns the node at a position of the index order, counted from 0. */
    public int nodeAt(int position) {
        return order[position];
    }

    /** Returns the position of the first edge that leaves a node towards what requires it. */
    public int firstSuccessor(int node) {
        return required.begin(node);
    }

    /** Returns the position behind the last edge that leaves a node. */
    public int endOfSuccessors(int node) {
        return required.end(node);
    }

    /** Returns the node that the edge at a position leads to. */
    public int successor(int position) {
        return required.target(position);
    }

    /** Returns the calendar days that the edge at a position lets pass. */
    public int gap(int position) {
        return required.length(position);
    }

    /** Tells whether any edge lets days pass. */
    public boolean hasGaps() {
        return required.hasLengths();
    }

    /** Returns what was chosen wherever one of several prerequisites is enough, topics first. */
    public List<Choice> choices() {
        return choices;
    }

    /** Returns where the recommended prerequisites stand that would close a cycle and therefore do not count. */
    List<String> ignoredRecommendations() {
        return ignored;
    }
}

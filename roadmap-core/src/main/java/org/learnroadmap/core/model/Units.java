package org.learnroadmap.core.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * What is studied as one: a single topic, or a block of topics side by side. A unit of which others only wait to see a
 * topic begun has an opening, a node of its own before it.
 *
 * <p>Nodes are numbered topics first, then two milestones for each phase, then blocks, then openings. The topics of a
 * block are nodes, too, without edges: the block has them.
 */
final class Units {

    static final int NONE = -1;

    private final int topics;
    private final int firstBlock;
    private final int[] unitOf;
    private final int[][] members;
    private final int[] openingOf;
    private final int[] opened;

    /**
     * Makes a block of the topics of each group that has several.
     *
     * @param nodes the number of topics and milestones
     * @param group the group of each topic, below {@code nodes}
     * @param begun the topics of which others only wait to see them begun
     */
    Units(int topics, int nodes, int[] group, BitSet begun) {
        this.topics = topics;
        firstBlock = nodes;
        unitOf = IntStream.range(0, topics).toArray();
        members = formBlocks(group);
        openingOf = new int[begun.isEmpty() ? 0 : firstBlock + members.length];
        Arrays.fill(openingOf, NONE);
        opened = begun.stream().map(topic -> unitOf[topic]).distinct().toArray();
        for (int i = 0; i < opened.length; i++) {
            openingOf[opened[i]] = firstOpening() + i;
        }
    }

    private int[][] formBlocks(int[] group) {
        int[] size = new int[firstBlock];
        for (int topic = 0; topic < topics; topic++) {
            size[group[topic]]++;
        }
        int[] block = new int[firstBlock];
        Arrays.fill(block, NONE);
        int[][] blocks = new int[(int) Arrays.stream(size).filter(s -> s > 1).count()][];
        int count = 0;
        for (int topic = 0; topic < topics; topic++) {
            int own = group[topic];
            if (size[own] > 1 && block[own] == NONE) {
                block[own] = count++;
            }
            if (block[own] != NONE) {
                unitOf[topic] = firstBlock + block[own];
            }
        }
        return fill(blocks);
    }

    private int[][] fill(int[][] blocks) {
        int[] size = new int[blocks.length];
        for (int unit : unitOf) {
            if (unit >= firstBlock) {
                size[unit - firstBlock]++;
            }
        }
        Arrays.setAll(blocks, block -> new int[size[block]]);
        for (int topic = topics - 1; topic >= 0; topic--) {
            int block = unitOf[topic] - firstBlock;
            if (block >= 0) {
                blocks[block][--size[block]] = topic;
            }
        }
        return blocks;
    }

    private int firstOpening() {
        return firstBlock + members.length;
    }

    /** Returns the number of all nodes. */
    int nodes() {
        return firstOpening() + opened.length;
    }

    /** Tells whether any topics are studied as a block. */
    boolean hasBlocks() {
        return members.length > 0;
    }

    /** Tells whether any unit has an opening. */
    boolean hasOpenings() {
        return opened.length > 0;
    }

    /** Returns the unit of a topic. */
    int of(int topic) {
        return unitOf[topic];
    }

    /** Returns the unit of a node: that of a topic, what an opening opens, otherwise the node itself. */
    int ownerOf(int node) {
        if (node < topics) {
            return unitOf[node];
        }
        return node < firstOpening() ? node : opened[node - firstOpening()];
    }

    /** Returns the topics of a unit in declaration order. */
    IntStream members(int unit) {
        return unit < topics ? IntStream.of(unit) : Arrays.stream(members[unit - firstBlock]);
    }

    /** Returns the opening of a unit, or {@link #NONE}. */
    int opening(int unit) {
        return openingOf.length == 0 ? NONE : openingOf[unit];
    }

    /** Returns where edges lead that lead to a node: the opening of its unit, or else the unit. */
    int entry(int node) {
        int unit = ownerOf(node);
        int opening = opening(unit);
        return opening == NONE ? unit : opening;
    }

    boolean isMilestone(int node) {
        return node >= topics && node < firstBlock;
    }

    boolean isOpening(int node) {
        return node >= firstOpening();
    }

    /**
     * Returns all nodes in the order that authors want: units by their first topic, each behind its opening.
     * Milestones come first of all, since one that waited would hold up what it releases, and the order would stray
     * from the declared one although nothing requires it.
     */
    int[] wanted() {
        int[] wanted = new int[nodes()];
        int size = 0;
        for (int node = topics; node < firstBlock; node++) {
            wanted[size++] = node;
        }
        boolean[] seen = new boolean[firstOpening()];
        for (int topic = 0; topic < topics; topic++) {
            int unit = unitOf[topic];
            if (!seen[unit]) {
                seen[unit] = true;
                if (opening(unit) != NONE) {
                    wanted[size++] = opening(unit);
                }
                wanted[size++] = unit;
            }
            if (unit != topic) {
                wanted[size++] = topic;
            }
        }
        return wanted;
    }
}

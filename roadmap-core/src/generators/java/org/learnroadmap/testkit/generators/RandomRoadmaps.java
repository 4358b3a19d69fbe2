package org.learnroadmap.testkit.generators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;

/**
 * Makes valid roadmap definitions: nested phases, topics of all kinds and tiers, with and without effort, weeks and
 * days, with prerequisites that agree with the author's order or not. Equal seeds make equal definitions.
 *
 * <p>A hidden order of all topics, in which topics studied together are neighbours, keeps the prerequisites free of
 * contradictions, whatever order the topics are declared in.
 *
 * @since 0.1
 */
public final class RandomRoadmaps {

    private static final List<String> KINDS = List.of("study", "study", "practice", "project", "review", "checkpoint");
    private static final List<String> TIERS = List.of("core", "core", "core", "recommended", "optional");

    private final Random random;
    private final int topics;
    private final boolean inOrder;
    private final boolean weeks;
    private final boolean related;
    private final List<String> ids = new ArrayList<>();
    private final List<String> finishedPhases = new ArrayList<>();
    private final List<Integer> rank = new ArrayList<>();
    private final List<Integer> block = new ArrayList<>();
    private int phases;
    private int week;

    private RandomRoadmaps(long seed, int topics, boolean related) {
        random = new Random(seed);
        this.topics = topics;
        this.related = related;
        inOrder = random.nextInt(3) > 0;
        weeks = random.nextBoolean();
        for (int i = 0; i < topics; i++) {
            rank.add(i);
        }
        if (!inOrder) {
            Collections.shuffle(rank, random);
        }
        formBlocks();
    }

    /**
     * Makes a definition whose prerequisites are required or recommended.
     *
     * @param topics how many topics it has, at least 1
     */
    public static RoadmapDefinition definition(long seed, int topics) {
        return new RandomRoadmaps(seed, checked(topics), false).roadmap(seed);
    }

    /**
     * Makes a definition with prerequisites of all kinds: corequisites, topics studied together, one of several, gaps.
     *
     * @param topics how many topics it has, at least 1
     */
    public static RoadmapDefinition related(long seed, int topics) {
        return new RandomRoadmaps(seed, checked(topics), true).roadmap(seed);
    }

    private static int checked(int topics) {
        if (topics < 1) {
            throw new IllegalArgumentException("a roadmap needs at least one topic, was " + topics);
        }
        return topics;
    }

    /** Says for each rank to which block it belongs. Where phases require phases a block stays within its phase. */
    private void formBlocks() {
        for (int i = 0; i < topics; i++) {
            boolean joins = related && !inOrder && i > 0 && random.nextInt(8) == 0;
            block.add(joins ? block.get(i - 1) : i);
        }
    }

    private RoadmapDefinition roadmap(long seed) {
        List<PhaseDefinition> roots = new ArrayList<>();
        while (ids.size() < topics) {
            roots.add(phase(1));
        }
        return RoadmapDefinition.builder("random-" + Long.toUnsignedString(seed), "Random roadmap " + seed)
                .phases(roots)
                .build();
    }

    private PhaseDefinition phase(int depth) {
        String id = "p" + phases++;
        PhaseDefinition.Builder phase = PhaseDefinition.builder(id, "Phase " + id);
        if (weeks && random.nextInt(4) > 0) {
            int first = ++week;
            week += random.nextInt(3) == 0 ? random.nextInt(3) : 0;
            phase.weeks(first == week ? "" + first : first + "-" + week);
        }
        if (inOrder && !finishedPhases.isEmpty() && random.nextInt(4) == 0) {
            phase.requires(finishedPhases.get(random.nextInt(finishedPhases.size())));
        }
        int own = 1 + random.nextInt(6);
        for (int i = 0; i < own && ids.size() < topics; i++) {
            if (related && inOrder && i > 0 && random.nextInt(8) == 0) {
                block.set(ids.size(), block.get(ids.size() - 1));
            }
            phase.topic(topic());
        }
        while (depth < 3 && ids.size() < topics && random.nextInt(3) == 0) {
            phase.phase(phase(depth + 1));
        }
        finishedPhases.add(id);
        return phase.build();
    }

    private TopicDefinition topic() {
        int number = ids.size();
        String id = "t" + number;
        TopicDefinition.Builder topic = TopicDefinition.builder(id, "Topic " + number)
                .kind(KINDS.get(random.nextInt(KINDS.size())))
                .tier(TIERS.get(random.nextInt(TIERS.size())))
                .effort(effort())
                .requires(prerequisites(number));
        if (weeks && random.nextInt(3) == 0) {
            int day = 1 + random.nextInt(7);
            topic.days(random.nextBoolean() ? "" + day : day + "-" + (day + random.nextInt(3)));
        }
        ids.add(id);
        return topic.build();
    }

    private @Nullable String effort() {
        int least = random.nextInt(200);
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> "0m";
            case 2 -> least + "m-" + (least + random.nextInt(100)) + "m";
            case 3 -> least + "m/" + (least + 10) + "m/" + (least + 50) + "m";
            default -> (1 + random.nextInt(300)) + "m";
        };
    }

    private List<PrerequisiteDefinition> prerequisites(int number) {
        List<PrerequisiteDefinition> requires = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int other = random.nextInt(inOrder ? Math.max(1, number) : topics);
            if (isBefore(other, number)) {
                requires.add(related ? anyKind(other, number) : PrerequisiteDefinition.of("t" + other));
            }
        }
        if (related) {
            addBonds(number, requires);
        }
        if (random.nextInt(5) == 0) {
            requires.add(PrerequisiteDefinition.builder()
                    .topic("t" + random.nextInt(topics))
                    .kind("recommended")
                    .reason("a preference")
                    .build());
        }
        return requires;
    }

    private boolean isBefore(int other, int number) {
        return rank.get(other) < rank.get(number) && !isTogether(other, number);
    }

    private boolean isTogether(int other, int number) {
        return block.get(rank.get(other)).equals(block.get(rank.get(number)));
    }

    private PrerequisiteDefinition anyKind(int other, int number) {
        PrerequisiteDefinition.Builder requires = PrerequisiteDefinition.builder();
        return switch (random.nextInt(8)) {
            case 0 -> requires.topic("t" + other).kind("corequisite").build();
            case 1 ->
                requires.topic("t" + other)
                        .kind("corequisite")
                        .gap(random.nextInt(4))
                        .build();
            case 2 -> requires.topic("t" + other).gap(random.nextInt(15)).build();
            case 3 -> requires.anyOf(alternatives(other)).build();
            case 4 -> requires.anyOf(alternatives(other)).gap(random.nextInt(5)).build();
            default -> PrerequisiteDefinition.of("t" + other);
        };
    }

    /** One can be chosen; what becomes of the others if they are is for the checks to see. */
    private List<String> alternatives(int possible) {
        List<String> alternatives = new ArrayList<>(List.of("t" + possible));
        for (int i = random.nextInt(3); i > 0; i--) {
            alternatives.add(random.nextInt(alternatives.size() + 1), "t" + random.nextInt(topics));
        }
        return alternatives;
    }

    private void addBonds(int number, List<PrerequisiteDefinition> requires) {
        for (int other = 0; other < topics; other++) {
            int distance = Math.abs(rank.get(other) - rank.get(number));
            if (distance == 1 && isTogether(other, number)) {
                boolean says = rank.get(other) < rank.get(number);
                boolean mutual = rank.get(Math.min(other, number)) % 2 == 0;
                if (mutual || says) {
                    requires.add(PrerequisiteDefinition.builder()
                            .topic("t" + other)
                            .kind(mutual ? "corequisite" : "together")
                            .build());
                }
            }
        }
    }
}

package org.learnroadmap.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Topics as plain numbers, in declaration order: what all contenders plan. Equal arguments make equal problems. The
 * arrays are not copied; nobody writes into them.
 *
 * <p>A topic takes 10 to 30 minutes, so that a million of them end within 200 years. One in ten, drawn at random, has a
 * deadline. All of these can be met, but in the author's order a sixth to a half are not: they come from a hidden plan,
 * in which each topic stands before or behind its place in the author's order, by up to a twentieth of all topics and
 * no further than prerequisites may be away. A topic is due on the day on which the hidden plan finishes it or, as
 * likely, some days later, at most as many as topics were moved by and at most sixty. A chain has only one order, and
 * all deadlines are met in it.
 */
final class Problem {

    private static final long SEED = 20_260_105;
    private static final int LEAST_MINUTES = 10;
    private static final int MOST_MINUTES = 30;
    private static final int TOPICS_OF_A_DEADLINE = 10;
    private static final int PART_MOVED = 20;
    private static final int MOST_SPARE_DAYS = 60;

    private final int[] minutes;
    private final int[][] required;
    private final int[] firstEdge;
    private final int[] successor;
    private final int[] due;
    private final long totalMinutes;
    private final Timetable timetable;

    private Problem(Shape shape, int topics, SplittableRandom random) {
        minutes = random.ints(topics, LEAST_MINUTES, MOST_MINUTES + 1).toArray();
        required = IntStream.range(0, topics)
                .mapToObj(topic -> shape.requiredBy(topic, random))
                .toArray(int[][]::new);
        firstEdge = firstEdge(required);
        successor = successor(required, firstEdge);
        totalMinutes = IntStream.of(minutes).asLongStream().sum();
        timetable = Timetable.of(totalMinutes);
        due = new int[topics];
        Arrays.fill(due, ArrayFloor.NONE);
        addDeadlines(Math.min(topics / PART_MOVED, shape.window()), random);
    }

    /** Makes a problem. */
    static Problem of(Shape shape, int topics) {
        return new Problem(shape, topics, new SplittableRandom(SEED));
    }

    private static int[] firstEdge(int[][] required) {
        int[] first = new int[required.length + 1];
        for (int[] ofTopic : required) {
            for (int topic : ofTopic) {
                first[topic + 1]++;
            }
        }
        Arrays.parallelPrefix(first, Integer::sum);
        return first;
    }

    private static int[] successor(int[][] required, int[] firstEdge) {
        int[] next = firstEdge.clone();
        int[] successor = new int[firstEdge[required.length]];
        for (int topic = 0; topic < required.length; topic++) {
            for (int before : required[topic]) {
                successor[next[before]++] = topic;
            }
        }
        return successor;
    }

    private void addDeadlines(int mostMoved, SplittableRandom random) {
        int[] finish = ArrayFloor.place(this, hiddenOrder(mostMoved, random)).finish();
        long days = IntStream.of(finish).max().orElse(0);
        int spare = (int) Math.min(MOST_SPARE_DAYS, days * mostMoved / topics());
        for (int topic = 0; topic < due.length; topic++) {
            if (random.nextInt(TOPICS_OF_A_DEADLINE) == 0) {
                due[topic] = finish[topic] + (random.nextBoolean() ? 0 : random.nextInt(spare + 1));
            }
        }
    }

    /** Moves each topic at random, and behind what it requires. */
    private int[] hiddenOrder(int mostMoved, SplittableRandom random) {
        long[] places = new long[topics()];
        for (int topic = 0; topic < places.length; topic++) {
            places[topic] = Math.max(0, topic + random.nextInt(-mostMoved, mostMoved + 1));
            for (int before : required[topic]) {
                places[topic] = Math.max(places[topic], places[before] >>> 32);
            }
            places[topic] = places[topic] << 32 | topic;
        }
        return LongStream.of(places).sorted().mapToInt(place -> (int) place).toArray();
    }

    /** Returns the number of topics. */
    int topics() {
        return minutes.length;
    }

    /** Returns the minutes by topic. */
    int[] minutes() {
        return minutes;
    }

    /** Returns the minutes of all topics. */
    long totalMinutes() {
        return totalMinutes;
    }

    /** Returns the topics that a topic requires, sorted. */
    int[] required(int topic) {
        return required[topic];
    }

    /** Returns, by topic, where its part of {@link #successor} begins; with one more number for the end of the last. */
    int[] firstEdge() {
        return firstEdge;
    }

    /** Returns the topics that require a topic, those of the first topic first. */
    int[] successor() {
        return successor;
    }

    /** Returns, by topic, the day by whose end it is due, counted from the start; {@link ArrayFloor#NONE} for never. */
    int[] due() {
        return due;
    }

    /** Returns the study time. */
    Timetable timetable() {
        return timetable;
    }
}

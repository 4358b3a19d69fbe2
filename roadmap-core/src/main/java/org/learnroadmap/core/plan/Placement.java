package org.learnroadmap.core.plan;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where topics stand on the work-time axis: runs of one topic each, in order, and first and last day by topic.
 *
 * <p>Immutable once {@link Placer} is done.
 */
final class Placement {

    /** A stretch of study time in which one topic is studied without another in between. */
    record Run(int topic, long begin, int minutes) {}

    private final int[] minutes;
    private final int[] startDay;
    private final int[] finishDay;
    private final int[] finished;
    private int finishedCount;
    private int[] runTopic;
    private long[] runBegin;
    private int[] runMinutes;
    private int runs;

    /** Starts with nothing placed; the minutes by topic number are negative for topics that are not in the plan. */
    Placement(int[] minutes) {
        this.minutes = minutes;
        startDay = new int[minutes.length];
        finishDay = new int[minutes.length];
        finished = new int[minutes.length];
        Arrays.fill(startDay, -1);
        runTopic = new int[minutes.length];
        runBegin = new long[minutes.length];
        runMinutes = new int[minutes.length];
    }

    /**
     * Adds a stretch of study time behind the others; joins it to the last if that goes on with the same topic.
     *
     * @param day the day on which it begins
     */
    void addRun(int topic, long begin, int minutes, int day) {
        if (startDay[topic] < 0) {
            startDay[topic] = day;
        }
        if (runs > 0 && runTopic[runs - 1] == topic && runBegin[runs - 1] + runMinutes[runs - 1] == begin) {
            runMinutes[runs - 1] += minutes;
            return;
        }
        if (runs == runTopic.length) {
            runTopic = Arrays.copyOf(runTopic, runs * 2);
            runBegin = Arrays.copyOf(runBegin, runs * 2);
            runMinutes = Arrays.copyOf(runMinutes, runs * 2);
        }
        runTopic[runs] = topic;
        runBegin[runs] = begin;
        runMinutes[runs++] = minutes;
    }

    /** Records the day on which a topic is finished; one without minutes begins on that day, too. */
    void finish(int topic, int day) {
        finishDay[topic] = day;
        finished[finishedCount++] = topic;
        if (startDay[topic] < 0) {
            startDay[topic] = day;
        }
    }

    /** Tells whether a topic is part of the plan. */
    boolean isPlanned(int topic) {
        return minutes[topic] >= 0;
    }

    /** Returns the minutes of a topic in the plan. */
    int minutes(int topic) {
        return minutes[topic];
    }

    /** Returns the day on which a topic begins, counted from the start of the plan. */
    int startDay(int topic) {
        return startDay[topic];
    }

    /** Returns the day on which a topic is finished. */
    int finishDay(int topic) {
        return finishDay[topic];
    }

    /** Returns the last day on which anything is finished; 0 if nothing is placed. */
    int lastDay() {
        return Arrays.stream(finishDay).max().orElse(0);
    }

    /** Returns the topics in the order in which they are finished. */
    IntStream finished() {
        return Arrays.stream(finished, 0, finishedCount);
    }

    /** Returns the runs in order. */
    Stream<Run> runs() {
        return IntStream.range(0, runs).mapToObj(i -> new Run(runTopic[i], runBegin[i], runMinutes[i]));
    }
}

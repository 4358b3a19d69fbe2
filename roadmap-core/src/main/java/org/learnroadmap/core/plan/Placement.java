package org.learnroadmap.core.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.model.RoadmapGraph;

/**
 * Where units stand on the work-time axis: runs of one unit each, in order, and first and last day by topic.
 *
 * <p>Immutable once {@link Placer} is done and the topics of blocks have {@linkplain #share their shares}.
 */
final class Placement {

    /** A stretch of study time in which one unit, or one topic, is studied without another in between. */
    record Run(int unit, long begin, int minutes) {}

    private static final int NONE = -1;

    private final RoadmapGraph graph;
    private final int[] minutes;
    private final int[] startDay;
    private final int[] finishDay;
    private int[] finished;
    private int finishedCount;
    private int[] runUnit;
    private long[] runBegin;
    private int[] runMinutes;
    private int runs;

    /** Starts with nothing placed. */
    Placement(Jobs jobs) {
        graph = jobs.graph();
        minutes = jobs.topicMinutes();
        startDay = new int[graph.nodeCount()];
        finishDay = new int[graph.nodeCount()];
        finished = new int[minutes.length];
        Arrays.fill(startDay, NONE);
        runUnit = new int[minutes.length];
        runBegin = new long[minutes.length];
        runMinutes = new int[minutes.length];
    }

    /**
     * Adds a stretch of study time behind the others; joins it to the last if that goes on with the same unit.
     *
     * @param day the day on which it begins
     */
    void addRun(int unit, long begin, int minutes, int day) {
        if (startDay[unit] == NONE) {
            startDay[unit] = day;
        }
        if (runs > 0 && runUnit[runs - 1] == unit && runBegin[runs - 1] + runMinutes[runs - 1] == begin) {
            runMinutes[runs - 1] += minutes;
            return;
        }
        if (runs == runUnit.length) {
            runUnit = Arrays.copyOf(runUnit, runs * 2);
            runBegin = Arrays.copyOf(runBegin, runs * 2);
            runMinutes = Arrays.copyOf(runMinutes, runs * 2);
        }
        runUnit[runs] = unit;
        runBegin[runs] = begin;
        runMinutes[runs++] = minutes;
    }

    /** Records the day on which a unit is finished; one without minutes begins on that day, too. */
    void finish(int unit, int day) {
        finishDay[unit] = day;
        if (startDay[unit] == NONE) {
            startDay[unit] = day;
        }
        graph.topicsOf(unit).filter(this::isPlanned).forEach(topic -> {
            finished[finishedCount++] = topic;
            finishDay[topic] = day;
            // In a block only a topic without minutes keeps these: the others have the days of their shares.
            startDay[topic] = startDay[unit];
        });
    }

    /** Gives the topics of blocks their own days. O(minutes of blocks x log topics of a block). */
    void share(WorkAxis axis) {
        if (!graph.hasBlocks()) {
            return;
        }
        boolean[] begun = new boolean[minutes.length];
        runs(axis).filter(run -> graph.isInBlock(run.unit)).forEach(run -> {
            finishDay[run.unit] = axis.startDay(run.begin);
            startDay[run.unit] = begun[run.unit] ? startDay[run.unit] : finishDay[run.unit];
            begun[run.unit] = true;
        });
        finished = finished()
                .boxed()
                .sorted(Comparator.comparingInt(this::finishDay))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Tells whether a topic is part of the plan. */
    boolean isPlanned(int topic) {
        return minutes[topic] >= 0;
    }

    /** Returns the minutes of a topic in the plan. */
    int minutes(int topic) {
        return minutes[topic];
    }

    /** Returns the day on which a topic or unit begins, counted from the start of the plan. */
    int startDay(int unit) {
        return startDay[unit];
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

    /** Returns the runs of topics in order. Those of a block end with the day. */
    Stream<Run> runs(WorkAxis axis) {
        Stream<Run> ofUnits = IntStream.range(0, runs).mapToObj(i -> new Run(runUnit[i], runBegin[i], runMinutes[i]));
        if (!graph.hasBlocks()) {
            return ofUnits;
        }
        SharedRuns shared = new SharedRuns(ofUnits.iterator(), axis, graph, minutes);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(shared, Spliterator.ORDERED), false);
    }
}

package org.learnroadmap.core.internal.machine;

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
 * Where units stand on the work-time axis: first and last day by unit, and the runs of study time.
 *
 * <p>Immutable once {@link Placer} is done and the topics of blocks have {@linkplain #share their shares}.
 */
public final class Placement {

    /** A stretch of study time in which one unit, or one topic, is studied without another in between. */
    public record Run(int unit, long begin, int minutes) {}

    private static final int NONE = -1;

    private final Jobs jobs;
    private final WorkAxis axis;
    private final Runs runs;
    private final RoadmapGraph graph;
    private final int[] minutes;
    private final int[] startDay;
    private final int[] finishDay;
    private int[] finished;
    private int finishedCount;
    private int lastDay;

    private Placement(Jobs jobs, WorkAxis axis, Runs runs, int[] finished) {
        this.jobs = jobs;
        this.axis = axis;
        this.runs = runs;
        this.finished = finished;
        graph = jobs.graph();
        minutes = jobs.topicMinutes();
        startDay = new int[graph.nodeCount()];
        finishDay = new int[graph.nodeCount()];
    }

    /**
     * Starts with nothing placed.
     *
     * @param axis where units are placed
     * @param runs the stretches of study time, which may still be added to
     */
    static Placement of(Jobs jobs, WorkAxis axis, Runs runs) {
        Placement placement = new Placement(jobs, axis, runs, new int[jobs.topicMinutes().length]);
        Arrays.fill(placement.startDay, NONE);
        return placement;
    }

    /** Starts with topics one right behind the other, whose days are not {@linkplain #date known} yet. */
    static Placement ofSequence(Jobs jobs, WorkAxis axis, int[] order) {
        Placement placement = new Placement(jobs, axis, new SequenceRuns(jobs, order), order);
        placement.finishedCount = order.length;
        return placement;
    }

    /** Gives a topic of a sequence its days; in the order of the sequence. */
    void date(int topic, int firstDay, int last) {
        startDay[topic] = firstDay;
        finishDay[topic] = last;
        lastDay = last;
    }

    /** Records the day on which a unit begins, if it has not begun before. */
    void begin(int unit, int day) {
        if (startDay[unit] == NONE) {
            startDay[unit] = day;
        }
    }

    /** Records the day on which a unit is finished; one without minutes begins on that day, too. */
    void finish(int unit, int day) {
        begin(unit, day);
        finishDay[unit] = day;
        lastDay = Math.max(lastDay, day);
        if (unit < minutes.length) {
            finished[finishedCount++] = unit;
        } else {
            graph.topicsOf(unit).filter(this::isPlanned).forEach(topic -> finishInBlock(topic, unit));
        }
    }

    /** Only a topic without minutes keeps these days: the others have those of their shares. */
    private void finishInBlock(int topic, int block) {
        finished[finishedCount++] = topic;
        finishDay[topic] = finishDay[block];
        startDay[topic] = startDay[block];
    }

    /** Gives the topics of blocks their own days. O(minutes of blocks x log topics of a block). */
    public void share(WorkAxis axis) {
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

    /** Returns what was placed. */
    public Jobs jobs() {
        return jobs;
    }

    /** Returns the axis on which units were placed. */
    public WorkAxis axis() {
        return axis;
    }

    /** Tells whether a topic is part of the plan. */
    public boolean isPlanned(int topic) {
        return minutes[topic] >= 0;
    }

    /** Returns the minutes of a topic in the plan. */
    public int minutes(int topic) {
        return minutes[topic];
    }

    /** Returns the day on which a topic or unit begins, counted from the start of the plan. */
    public int startDay(int unit) {
        return startDay[unit];
    }

    /** Returns the day on which a topic is finished. */
    public int finishDay(int topic) {
        return finishDay[topic];
    }

    /** Returns the last day on which anything is finished; 0 if nothing is placed. */
    public int lastDay() {
        return lastDay;
    }

    /** Returns the last day on which any of some topics is finished; -1 if none is in the plan. */
    public int lastDay(int firstTopic, int endOfTopics) {
        int last = -1;
        for (int topic = firstTopic; topic < endOfTopics; topic++) {
            last = isPlanned(topic) ? Math.max(last, finishDay[topic]) : last;
        }
        return last;
    }

    /** Returns the topics in the order in which they are finished. */
    public IntStream finished() {
        return Arrays.stream(finished, 0, finishedCount);
    }

    /** Returns the runs of units in order. */
    public Stream<Run> unitRuns() {
        return runs.stream();
    }

    /** Returns the runs of topics in order. Those of a block end with the day. */
    public Stream<Run> runs(WorkAxis axis) {
        if (!graph.hasBlocks()) {
            return unitRuns();
        }
        SharedRuns shared = new SharedRuns(unitRuns().iterator(), axis, graph, minutes);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(shared, Spliterator.ORDERED), false);
    }
}

package org.learnroadmap.export.internal.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledPhase;
import org.learnroadmap.core.plan.ScheduledTopic;

/**
 * Where topics and phases stand on a timeline from top to bottom: a row for the title of each phase, below it the topics,
 * each in a row of its own, or if there are many in the first of a few rows that is free.
 */
final class TimelineRows {

    static final double HEAD = 28;

    private static final double ROW = 22;
    private static final double THIN_ROW = 9;
    private static final double BETWEEN = 10;
    private static final int MOST_THIN_ROWS = 8;

    private final Schedule schedule;
    private final Roadmap roadmap;
    private final boolean isLarge;
    private final double[] topicY;
    private final double[] phaseY;
    private final double[] phaseEnd;
    private double y;

    TimelineRows(Schedule schedule, boolean isLarge, double top) {
        this.schedule = schedule;
        roadmap = schedule.roadmap();
        this.isLarge = isLarge;
        topicY = new double[roadmap.topics().size()];
        phaseY = new double[roadmap.allPhases().size()];
        phaseEnd = new double[phaseY.length];
        y = top;
        List<ScheduledPhase> phases = schedule.phases();
        for (int phase = 0; phase < phaseY.length; phase++) {
            if (phases.get(phase).start().isPresent()) {
                place(phase);
            }
        }
        for (int phase = phaseY.length - 1; phase >= 0; phase--) {
            int parent = roadmap.parentOf(phase);
            if (parent >= 0) {
                phaseEnd[parent] = Math.max(phaseEnd[parent], phaseEnd[phase]);
            }
        }
    }

    private void place(int phase) {
        y += roadmap.parentOf(phase) < 0 ? BETWEEN : 0;
        phaseY[phase] = y;
        y += HEAD;
        List<ScheduledTopic> topics = topicsOf(phase);
        if (isLarge) {
            placeThin(topics);
        } else {
            for (ScheduledTopic topic : topics) {
                topicY[topic.number()] = y;
                y += ROW;
            }
        }
        phaseEnd[phase] = y;
    }

    /** Those of child phases stand there. */
    private List<ScheduledTopic> topicsOf(int phase) {
        List<ScheduledTopic> topics = new ArrayList<>();
        for (int topic = roadmap.firstTopicOf(phase); topic < roadmap.endOfTopicsOf(phase); topic++) {
            if (roadmap.phaseOf(topic) == phase && schedule.has(topic)) {
                schedule.topic(roadmap.topics().get(topic).id()).ifPresent(topics::add);
            }
        }
        return topics;
    }

    private void placeThin(List<ScheduledTopic> topics) {
        List<LocalDate> ends = new ArrayList<>();
        for (ScheduledTopic topic : topics) {
            int row = firstFree(ends, topic.start());
            ends.set(row, topic.finish());
            topicY[topic.number()] = y + row * THIN_ROW;
        }
        y += ends.size() * THIN_ROW + (ends.isEmpty() ? 0 : 2);
    }

    private static int firstFree(List<LocalDate> ends, LocalDate start) {
        int row = 0;
        int earliest = 0;
        while (row < ends.size() && !ends.get(row).isBefore(start)) {
            earliest = ends.get(row).isBefore(ends.get(earliest)) ? row : earliest;
            row++;
        }
        if (row == MOST_THIN_ROWS) {
            return earliest;
        }
        if (row == ends.size()) {
            ends.add(start);
        }
        return row;
    }

    /** Returns the upper side of a topic's row. */
    double topic(int number) {
        return topicY[number];
    }

    /** Returns how high the row of a topic is. */
    double rowHeight() {
        return isLarge ? THIN_ROW : ROW;
    }

    /** Returns the upper side of a phase. */
    double phase(int number) {
        return phaseY[number];
    }

    /** Returns the lower side of a phase and those in it. */
    double endOfPhase(int number) {
        return phaseEnd[number];
    }

    /** Returns the lower side of everything. */
    double end() {
        return y;
    }
}

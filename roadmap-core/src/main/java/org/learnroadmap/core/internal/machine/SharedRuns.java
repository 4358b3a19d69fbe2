package org.learnroadmap.core.internal.machine;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.model.RoadmapGraph;

/**
 * Cuts the runs of blocks by day and shares each day among the topics of the block. Runs of single topics stay as they
 * are. Made as it is read, since a block that lasts for years has many.
 */
public final class SharedRuns implements Iterator<Placement.Run> {

    private final Iterator<Placement.Run> units;
    private final WorkAxis axis;
    private final RoadmapGraph graph;
    private final int[] minutes;
    private final Map<Integer, BlockShares> blocks = new HashMap<>();
    private final Queue<Placement.Run> shared = new ArrayDeque<>();
    private int block;
    private long position;
    private long end;

    public SharedRuns(Iterator<Placement.Run> units, WorkAxis axis, RoadmapGraph graph, int[] minutes) {
        this.units = units;
        this.axis = axis;
        this.graph = graph;
        this.minutes = minutes;
    }

    @Override
    public boolean hasNext() {
        return !shared.isEmpty() || position < end || units.hasNext();
    }

    @Override
    public Placement.Run next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (shared.isEmpty() && position == end) {
            Placement.Run run = units.next();
            if (run.unit() < minutes.length) {
                return run;
            }
            block = run.unit();
            position = run.begin();
            end = run.begin() + run.minutes();
        }
        if (shared.isEmpty()) {
            shareDay();
        }
        return shared.remove();
    }

    private void shareDay() {
        long stop = Math.min(end, axis.before(axis.startDay(position) + 1));
        blocks.computeIfAbsent(block, any -> new BlockShares(graph.topicsOf(block), minutes))
                .next((int) (stop - position))
                .forEach((topic, share) -> {
                    shared.add(new Placement.Run(topic, position, share));
                    position += share;
                });
    }
}

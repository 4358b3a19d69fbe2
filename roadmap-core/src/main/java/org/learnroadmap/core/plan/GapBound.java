package org.learnroadmap.core.plan;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.model.RoadmapGraph;

/**
 * How early a plan with gaps could end at best.
 *
 * <p>Each unit is released at the earliest day on which it could begin if the learner did everything else at the same
 * time; then one unit at a time is studied, whichever is released (Finta and Liu 1996, "Single machine scheduling
 * subject to precedence delays": the problem itself is hard). No plan on these days ends earlier.
 */
final class GapBound {

    private GapBound() {}

    /** Returns the first day on which everything could be finished. O(edges + units x log units). */
    static int finishDay(Jobs jobs, WorkAxis axis) {
        RoadmapGraph graph = jobs.graph();
        long[] begin = new long[graph.nodeCount()];
        boolean[] done = new boolean[graph.nodeCount()];
        for (int rank = 0; rank < jobs.size(); rank++) {
            done[jobs.atRank(rank)] = true;
        }
        int latestFinish = 0;
        for (int position = 0; position < graph.nodeCount(); position++) {
            int node = graph.nodeAt(position);
            begin[node] = Math.max(begin[node], axis.before(jobs.release(node)));
            long end = begin[node] + jobs.minutes(node);
            int finish = axis.finishDay(end);
            latestFinish = Math.max(latestFinish, finish);
            for (int e = graph.firstSuccessor(node); e < graph.endOfSuccessors(node); e++) {
                int successor = graph.successor(e);
                begin[successor] = Math.max(begin[successor], end);
                done[successor] |= done[node];
                if (graph.gap(e) > 0 && done[node] && finish < WorkAxis.NEVER - graph.gap(e)) {
                    begin[successor] = Math.max(begin[successor], axis.before(finish + graph.gap(e)));
                }
            }
        }
        return Math.max(latestFinish, axis.finishDay(oneAtATime(jobs, begin)));
    }

    private static long oneAtATime(Jobs jobs, long[] begin) {
        int[] byRelease = IntStream.range(0, jobs.size())
                .map(jobs::atRank)
                .boxed()
                .sorted(Comparator.comparingLong(node -> begin[node]))
                .mapToInt(Integer::intValue)
                .toArray();
        long position = 0;
        for (int node : byRelease) {
            position = Math.max(position, begin[node]) + jobs.minutes(node);
        }
        return position;
    }
}

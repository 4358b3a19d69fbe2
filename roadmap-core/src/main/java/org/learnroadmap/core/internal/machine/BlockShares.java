package org.learnroadmap.core.internal.machine;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Shares the time of a block among its topics, by their remaining minutes.
 *
 * <p>Minute by minute: first one for every topic, so that all have begun; then the next goes to the topic that is
 * furthest behind its share (Sainte-Laguë 1910, "La représentation proportionnelle et la méthode des moindres
 * carrés"), of equals to the first. All end together, but for the rounding.
 */
public final class BlockShares {

    /** A topic and how many minutes it has had. */
    private static final class Share {
        final int topic;
        final long minutes;
        long given;

        Share(int topic, long minutes) {
            this.topic = topic;
            this.minutes = minutes;
        }

        /** Compares (2 given + 1) / minutes, and 0 for a topic that has not begun. */
        int compareTo(Share other) {
            long mine = given == 0 ? 0 : (2 * given + 1) * other.minutes;
            long others = other.given == 0 ? 0 : (2 * other.given + 1) * minutes;
            return Long.compare(mine, others);
        }
    }

    private final PriorityQueue<Share> behind =
            new PriorityQueue<>(((Comparator<Share>) Share::compareTo).thenComparingInt(share -> share.topic));

    /**
     * Starts with nothing shared.
     *
     * @param topics  their numbers
     * @param minutes by topic number, of all topics
     */
    public BlockShares(IntStream topics, int[] minutes) {
        topics.filter(topic -> minutes[topic] > 0).forEach(topic -> behind.add(new Share(topic, minutes[topic])));
    }

    /**
     * Shares the next minutes. O(minutes x log topics).
     *
     * @return how many each topic gets, by topic number; topics that get none are left out
     */
    public SortedMap<Integer, Integer> next(int minutes) {
        SortedMap<Integer, Integer> shares = new TreeMap<>();
        for (int minute = 0; minute < minutes; minute++) {
            Share share = behind.remove();
            shares.merge(share.topic, 1, Integer::sum);
            if (++share.given < share.minutes) {
                behind.add(share);
            }
        }
        return shares;
    }
}

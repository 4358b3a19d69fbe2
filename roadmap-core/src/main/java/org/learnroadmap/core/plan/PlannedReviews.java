package org.learnroadmap.core.plan;

import java.util.Arrays;

/**
 * The reviews of a plan: which topic on which day for how long, in the order of time. Not safe for use by several threads
 * while they are added.
 */
final class PlannedReviews {

    /** A plan without reviews. */
    static final PlannedReviews NONE = new PlannedReviews();

    private int[] day = new int[0];
    private int[] topic = new int[0];
    private int[] minutes = new int[0];
    private int size;

    /** Adds a review behind the others. */
    void add(int onDay, int ofTopic, int length) {
        if (size == day.length) {
            int capacity = Math.max(16, size * 2);
            day = Arrays.copyOf(day, capacity);
            topic = Arrays.copyOf(topic, capacity);
            minutes = Arrays.copyOf(minutes, capacity);
        }
        day[size] = onDay;
        topic[size] = ofTopic;
        minutes[size++] = length;
    }

    int size() {
        return size;
    }

    /** Returns the day of a review, given by its place. */
    int day(int place) {
        return day[place];
    }

    /** Returns the topic of a review, given by its place. */
    int topic(int place) {
        return topic[place];
    }

    /** Returns the length of a review, given by its place. */
    int length(int place) {
        return minutes[place];
    }

    /** Returns the minutes of all reviews of a day. O(log reviews), and its reviews. */
    int minutes(int onDay) {
        int sum = 0;
        for (int place = firstFrom(onDay); place < size && day[place] == onDay; place++) {
            sum += minutes[place];
        }
        return sum;
    }

    /** Returns the place of the first review on a day or behind it. */
    private int firstFrom(int onDay) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (day[middle] < onDay) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the minutes of all reviews. */
    long totalMinutes() {
        long total = 0;
        for (int place = 0; place < size; place++) {
            total += minutes[place];
        }
        return total;
    }
}

package org.learnroadmap.core.track;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.internal.value.ListView;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.Session;
import org.learnroadmap.core.progress.Standing;
import org.learnroadmap.core.progress.TopicState;

/**
 * Says what can be done now. One pass over the graph tells what is locked; what it waits for is found when somebody asks.
 *
 * <p>Immutable and safe to share between threads.
 */
final class WhatNow {

    private static final int BEGUN = 0;
    private static final int TODAY = 1;
    private static final int LATER = 2;

    private final Schedule schedule;
    private final Roadmap roadmap;
    private final LocalDate asOf;
    private final int[] order;
    private final BitSet toDo = new BitSet();
    private final BitSet begun = new BitSet();
    private final Unlocked unlocked;
    private final FirstDates dates;
    /** Made when first needed; two threads that miss it make equal ones. */
    private volatile @Nullable WaitsFor waitsFor;

    private WhatNow(Schedule schedule) {
        this.schedule = schedule;
        roadmap = schedule.roadmap();
        asOf = schedule.asOf();
        order = schedule.toDoByFinish().toArray();
        for (int topic : order) {
            toDo.set(topic);
        }
        schedule.standing().ifPresent(this::addBegun);
        unlocked = new Unlocked(roadmap, schedule.graph(), toDo, begun);
        dates = new FirstDates(schedule, unlocked);
    }

    private void addBegun(Standing standing) {
        standing.recordedTopics()
                .filter(topic -> standing.isDone(topic) || standing.state(topic) == TopicState.STARTED)
                .forEach(begun::set);
    }

    static NextSteps of(Schedule schedule) {
        return new WhatNow(schedule).steps();
    }

    private NextSteps steps() {
        List<Session> today = schedule.sessions()
                .takeWhile(session -> !session.date().isAfter(asOf))
                .filter(session -> session.date().equals(asOf))
                .toList();
        int[] startable = new int[order.length];
        int[] locked = new int[order.length];
        int first = 0;
        int last = 0;
        for (int topic : order) {
            if (isStartable(topic)) {
                startable[first++] = topic;
            } else {
                locked[last++] = topic;
            }
        }
        int[] free = beginningWith(today, Arrays.copyOf(startable, first));
        return new NextSteps(
                asOf,
                today,
                new ListView<>(free.length, i -> roadmap.topics().get(free[i])),
                new ListView<>(last, i -> locked(locked[i])),
                schedule);
    }

    private boolean isStartable(int topic) {
        return unlocked.isUnlocked(topic) && !dates.isAfter(asOf, topic);
    }

    /** Puts first what is begun, then what has a session today; the rest stays in order. */
    private int[] beginningWith(List<Session> today, int[] startable) {
        Set<Topic> planned = new HashSet<>();
        today.forEach(session -> planned.add(session.topic()));
        int[] sorted = new int[startable.length];
        int next = 0;
        for (int rank = BEGUN; rank <= LATER; rank++) {
            for (int topic : startable) {
                if (rank(topic, planned) == rank) {
                    sorted[next++] = topic;
                }
            }
        }
        return sorted;
    }

    private int rank(int topic, Set<Topic> planned) {
        if (begun.get(topic)) {
            return BEGUN;
        }
        return planned.contains(roadmap.topics().get(topic)) ? TODAY : LATER;
    }

    private LockedTopic locked(int topic) {
        WaitsFor known = waitsFor;
        if (known == null) {
            known = new WaitsFor(roadmap, unlocked);
            waitsFor = known;
        }
        return new LockedTopic(roadmap.topics().get(topic), known.of(topic), dates.after(asOf, topic));
    }
}

package org.learnroadmap.core.track;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;

/** The plan that was made before anything was done. */
record ShownPlan(Schedule schedule) implements Shown {

    @Override
    public Optional<LocalDate> finish(int topic) {
        return schedule.topic(schedule.roadmap().topics().get(topic).id()).map(ScheduledTopic::finish);
    }

    @Override
    public LocalDate finish() {
        return schedule.finish();
    }

    @Override
    public long minutesThrough(LocalDate date, Schedule now) {
        return schedule.minutesThrough(date, now::has);
    }

    @Override
    public List<String> gone() {
        return List.of();
    }
}

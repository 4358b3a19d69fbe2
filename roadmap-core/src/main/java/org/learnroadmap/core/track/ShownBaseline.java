package org.learnroadmap.core.track;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.progress.Standing;

/** The finish dates that were kept for a learner. A topic that has another id now is found by its former one. */
final class ShownBaseline implements Shown {

    private final LocalDate start;
    private final @Nullable LocalDate[] finishes;
    private final LocalDate finish;
    private final List<String> gone;

    /** Takes the dates of a baseline that is not empty. O(topics). */
    ShownBaseline(Schedule now, Map<String, LocalDate> baseline) {
        start = now.start();
        finishes = new LocalDate[now.roadmap().topics().size()];
        finish = Collections.max(baseline.values());
        Standing standing = now.standing().orElseThrow();
        for (int topic = 0; topic < finishes.length; topic++) {
            finishes[topic] = standing.baseline(topic).orElse(null);
        }
        gone = baseline.keySet().stream()
                .filter(id -> standing.topicNumber(id) < 0)
                .toList();
    }

    @Override
    public Optional<LocalDate> finish(int topic) {
        return Optional.ofNullable(finishes[topic]);
    }

    @Override
    public LocalDate finish() {
        return finish;
    }

    /**
     * A topic whose finish has passed counts whole. Those of the next finish share the study minutes since the one before
     * it, in the order of the roadmap, each at most its own.
     */
    @Override
    public long minutesThrough(LocalDate date, Schedule now) {
        long minutes = 0;
        LocalDate last = start.minusDays(1);
        LocalDate next = LocalDate.MAX;
        for (ScheduledTopic topic : now.topics()) {
            LocalDate shown = finish(topic.number()).orElse(LocalDate.MAX);
            if (shown.isAfter(date)) {
                next = shown.isBefore(next) ? shown : next;
            } else {
                minutes += topic.effortMinutes();
                last = shown.isAfter(last) ? shown : last;
            }
        }
        return next.equals(LocalDate.MAX) ? minutes : minutes + underWay(now, next, last, date);
    }

    private long underWay(Schedule now, LocalDate next, LocalDate last, LocalDate date) {
        long own = 0;
        for (ScheduledTopic topic : now.topics()) {
            own += next.equals(finishes[topic.number()]) ? topic.effortMinutes() : 0;
        }
        long since = StudyTime.between(now.calendar(), last.plusDays(1), date);
        return Math.min(own, since);
    }

    @Override
    public List<String> gone() {
        return gone;
    }
}

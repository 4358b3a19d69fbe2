package org.learnroadmap.core.track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learnroadmap.core.internal.text.Listing;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.core.progress.Standing;
import org.learnroadmap.core.progress.TopicState;

/**
 * Says in numbers what happened since the plan was last kept: study time went by, topics took longer, or others went
 * first.
 *
 * <p>The plan was kept as long as topics were finished on the dates that were shown; what happened since the last of these
 * counts.
 */
final class RootCause {

    private final Schedule schedule;
    private final Roadmap roadmap;
    private final Shown shown;
    private final LocalDate since;
    private final LocalDate asOf;
    private final Map<Integer, Integer> efforts = new HashMap<>();

    /** Looks for the date since when things went otherwise. O(topics). */
    RootCause(Schedule schedule, Shown shown) {
        this.schedule = schedule;
        this.shown = shown;
        roadmap = schedule.roadmap();
        asOf = schedule.asOf();
        schedule.topics().forEach(topic -> efforts.put(topic.number(), topic.effortMinutes()));
        since = since();
    }

    private LocalDate since() {
        LocalDate broken = asOf;
        for (ScheduledTopic topic : schedule.topics()) {
            LocalDate planned = shown.finish(topic.number()).orElse(asOf);
            LocalDate real = finished(topic.number()).orElse(LocalDate.MAX);
            if (!planned.equals(real)) {
                LocalDate earlier = planned.isBefore(real) ? planned : real;
                broken = earlier.isBefore(broken) ? earlier : broken;
            }
        }
        LocalDate kept = schedule.start().minusDays(1);
        for (ScheduledTopic topic : schedule.topics()) {
            Optional<LocalDate> real = finished(topic.number());
            if (real.isPresent()
                    && real.get().isBefore(broken)
                    && real.get().isAfter(kept)
                    && real.equals(shown.finish(topic.number()))) {
                kept = real.get();
            }
        }
        return kept.plusDays(1);
    }

    private Optional<LocalDate> finished(int topic) {
        return schedule.standing()
                .filter(standing -> standing.state(topic) == TopicState.DONE)
                .flatMap(standing -> standing.finished(topic));
    }

    /**
     * Returns why topics moved.
     *
     * @param later whether to later dates
     */
    String why(boolean later) {
        List<String> causes = new ArrayList<>();
        if (schedule.standing().isPresent()) {
            long unused = StudyTime.between(schedule.calendar(), since, asOf.minusDays(1)) - used();
            long longer = longer(schedule.standing().get());
            if (later && unused > 0) {
                causes.add(Minutes.format(unused) + " of study time went by since " + since);
            }
            if (later && longer > 0) {
                causes.add("topics took " + Minutes.format(longer) + " longer than planned");
            }
            if (!later && unused < 0) {
                causes.add(Minutes.format(-unused) + " more than planned were studied since " + since);
            }
            if (!later && longer < 0) {
                causes.add("topics took " + Minutes.format(-longer) + " less than planned");
            }
        }
        (later ? added() : skipped()).ifPresent(causes::add);
        if (later && causes.isEmpty()) {
            wentFirst().ifPresent(causes::add);
        }
        return causes.isEmpty() ? "study time, roadmap or request have changed" : String.join(" and ", causes);
    }

    /** Returns the study time that was recorded since then, before the as-of date; of what is just done, its effort. */
    private long used() {
        long used = 0;
        for (ProgressEntry entry : schedule.request().progress().orElseThrow().log()) {
            if (!entry.date().isBefore(since) && entry.date().isBefore(asOf)) {
                used += entry.minutes().orElseGet(() -> unsaid(entry));
            }
        }
        return used;
    }

    private int unsaid(ProgressEntry entry) {
        int topic = schedule.standing().orElseThrow().topicNumber(entry.topic());
        int effort = efforts.getOrDefault(topic, 0);
        if (entry.share().isPresent()) {
            return (int) ((long) effort * entry.share().getAsInt() / 100);
        }
        boolean isJustDone = entry.did() == Did.DONE && spent(topic) == 0;
        return isJustDone ? effort : 0;
    }

    private int spent(int topic) {
        return topic < 0 ? 0 : schedule.standing().orElseThrow().spentMinutes(topic);
    }

    /** Returns by how much what was finished since then took longer than its effort, negative if less. */
    private long longer(Standing standing) {
        long longer = 0;
        for (Map.Entry<Integer, Integer> topic : efforts.entrySet()) {
            int spent = standing.spentMinutes(topic.getKey());
            boolean isOver = finished(topic.getKey())
                    .filter(date -> !date.isBefore(since))
                    .isPresent();
            // Of what was recorded as a share nobody knows how long it took.
            if (spent > 0
                    && standing.recordedShare(topic.getKey()) == 0
                    && (isOver || standing.isExceeded(topic.getKey(), topic.getValue()))) {
                longer += spent - topic.getValue();
            }
        }
        return longer;
    }

    private Optional<String> added() {
        return said(
                schedule.topics().stream()
                        .filter(topic -> shown.finish(topic.number()).isEmpty())
                        .map(topic -> topic.topic().id())
                        .toList(),
                " is new",
                " are new");
    }

    private Optional<String> skipped() {
        return said(
                roadmap.topics().stream().filter(this::isSkipped).map(Topic::id).toList(),
                " was skipped",
                " were skipped");
    }

    private boolean isSkipped(Topic topic) {
        int number = roadmap.numberOf(topic.id());
        return shown.finish(number).isPresent()
                && schedule.standing()
                        .filter(standing -> standing.state(number) == TopicState.SKIPPED)
                        .isPresent();
    }

    /** Returns what was studied, or is to be, before its time. */
    private Optional<String> wentFirst() {
        return said(
                schedule.topics().stream()
                        .filter(this::isSooner)
                        .sorted(Comparator.comparing(ScheduledTopic::finish))
                        .map(topic -> topic.topic().id())
                        .toList(),
                " went first",
                " went first");
    }

    private boolean isSooner(ScheduledTopic topic) {
        TopicState state = schedule.standing()
                .map(standing -> standing.state(topic.number()))
                .orElse(TopicState.OPEN);
        return (state == TopicState.DONE || state == TopicState.STARTED)
                && !topic.finish().isBefore(since)
                && topic.finish().isBefore(shown.finish(topic.number()).orElse(LocalDate.MIN));
    }

    private static Optional<String> said(List<String> ids, String one, String several) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(Listing.fewIds(ids) + (ids.size() == 1 ? one : several));
    }
}

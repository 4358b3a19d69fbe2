package org.learnroadmap.core.track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.learnroadmap.core.calendar.CalendarAxis;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.progress.Speed;
import org.learnroadmap.core.progress.SpeedMeasure;
import org.learnroadmap.core.progress.Standing;

/** Counts what was planned, what is done and what is left. */
final class OnTrack {

    private static final String ADAPTIVE = "adaptive";

    private final Schedule schedule;
    private final Roadmap roadmap;
    private final Function<Request, Outcome<Schedule>> planner;
    private final Shown shown;
    private final LocalDate asOf;
    /** Minutes of all topics before each. */
    private final long[] whole;

    private final long[] left;
    /** How many topics before each are in the plan. */
    private final int[] planned;

    private OnTrack(Schedule schedule, Function<Request, Outcome<Schedule>> planner) {
        this.schedule = schedule;
        this.planner = planner;
        roadmap = schedule.roadmap();
        shown = Shown.of(schedule, planner);
        asOf = schedule.asOf();
        int topics = roadmap.topics().size();
        whole = new long[topics + 1];
        left = new long[topics + 1];
        planned = new int[topics + 1];
        for (ScheduledTopic topic : schedule.topics()) {
            whole[topic.number() + 1] = topic.effortMinutes();
            left[topic.number() + 1] = topic.minutes();
            planned[topic.number() + 1] = 1;
        }
        for (int topic = 0; topic < topics; topic++) {
            whole[topic + 1] += whole[topic];
            left[topic + 1] += left[topic];
            planned[topic + 1] += planned[topic];
        }
    }

    static Status of(Schedule schedule, Function<Request, Outcome<Schedule>> planner) {
        return new OnTrack(schedule, planner).status();
    }

    private Status status() {
        long planned = shown.minutesThrough(asOf, schedule);
        long done = done(0, roadmap.topics().size());
        long behind = planned - done;
        Speed speed = speed();
        return new Status(
                asOf,
                planned,
                done,
                left[left.length - 1],
                behind,
                behindDays(behind),
                shown.finish(),
                schedule.finish(),
                finishAtSpeed(speed),
                schedule.daysToSpare(),
                speed,
                phases(),
                schedule);
    }

    private Speed speed() {
        return schedule.standing()
                .map(standing -> SpeedMeasure.of(standing, topic -> (int) (whole[topic + 1] - whole[topic])))
                .orElseGet(SpeedMeasure::usual);
    }

    private long done(int first, int end) {
        return whole[end] - whole[first] - (left[end] - left[first]);
    }

    private int behindDays(long behind) {
        if (behind >= 0) {
            return StudyTime.daysBack(schedule.calendar(), schedule.start(), asOf, behind);
        }
        LocalDate end = shown.finish().isAfter(schedule.finish()) ? shown.finish() : schedule.finish();
        return -StudyTime.daysAhead(schedule.calendar(), asOf.plusDays(1), end, -behind);
    }

    /** As long as nothing is measured everything takes as long as planned, and so it does with a pace that adapts itself. */
    private Optional<LocalDate> finishAtSpeed(Speed speed) {
        List<PaceSpec> layers = layers(schedule.pace());
        if (speed.measured() == 0
                || layers.stream().anyMatch(layer -> layer.id().equals(ADAPTIVE))) {
            return Optional.of(schedule.finish());
        }
        if (isSequence()) {
            return Optional.of(lastStudied(leftAt(speed)));
        }
        return layers.size() == PaceSpec.MOST_LAYERS
                ? Optional.empty()
                : planner.apply(schedule.request().toBuilder()
                                .pace(PaceSpec.of(ADAPTIVE).over(schedule.pace()))
                                .build())
                        .value()
                        .map(Schedule::finish);
    }

    /** Tells whether everything is studied one right behind the other, in whatever order, on all of the calendar. */
    private boolean isSequence() {
        Request request = schedule.request();
        return schedule.pace().equals(PaceSpec.STEADY)
                && !schedule.graph().hasGaps()
                && request.notBefore().isEmpty()
                && request.on().isEmpty()
                && schedule.calendar().smallestSession() < 2;
    }

    private long leftAt(Speed speed) {
        Standing standing = schedule.standing().orElseThrow();
        return schedule.toDoByFinish()
                .mapToLong(topic ->
                        standing.minutesLeft(topic, speed.minutesFor((int) (whole[topic + 1] - whole[topic]))))
                .sum();
    }

    /** Returns the date on which so many minutes from the first day on are studied; what takes none needs no day. */
    private LocalDate lastStudied(long minutes) {
        int day = CalendarAxis.of(schedule.available(), schedule.from()).finishDay(minutes);
        return minutes == 0 || day == WorkAxis.NEVER
                ? schedule.finish()
                : schedule.from().plusDays(day);
    }

    private static List<PaceSpec> layers(PaceSpec pace) {
        List<PaceSpec> layers = new ArrayList<>();
        for (Optional<PaceSpec> layer = Optional.of(pace);
                layer.isPresent();
                layer = layer.get().over()) {
            layers.add(layer.get());
        }
        return layers;
    }

    private List<PhaseStatus> phases() {
        return IntStream.range(0, roadmap.allPhases().size())
                .filter(phase -> planned[roadmap.endOfTopicsOf(phase)] > planned[roadmap.firstTopicOf(phase)])
                .mapToObj(this::phase)
                .toList();
    }

    private PhaseStatus phase(int number) {
        Phase phase = roadmap.allPhases().get(number);
        int first = roadmap.firstTopicOf(number);
        int end = roadmap.endOfTopicsOf(number);
        return new PhaseStatus(phase, done(first, end), whole[end] - whole[first]);
    }
}

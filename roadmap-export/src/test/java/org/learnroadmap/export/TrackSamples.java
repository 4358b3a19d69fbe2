package org.learnroadmap.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.forecast.DeadlineChance;
import org.learnroadmap.core.forecast.FinishRange;
import org.learnroadmap.core.forecast.Forecast;
import org.learnroadmap.core.forecast.MinutesRange;
import org.learnroadmap.core.forecast.PhaseForecast;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.core.progress.Speed;
import org.learnroadmap.core.track.LockedTopic;
import org.learnroadmap.core.track.MovedTopic;
import org.learnroadmap.core.track.NextSteps;
import org.learnroadmap.core.track.PhaseStatus;
import org.learnroadmap.core.track.Recovery;
import org.learnroadmap.core.track.Replan;
import org.learnroadmap.core.track.Status;

/** Answers about a learner, made by hand. */
final class TrackSamples {

    static final Speed SLOW = new Speed(1.0, 1.2, 1.5, 6);
    static final Speed UNKNOWN = new Speed(0.7, 1, 1.4, 0);

    static final Schedule SCHEDULE = Samples.schedule(
            Samples.django(),
            Request.startingOn(Samples.MON_2026_01_05)
                    .calendar(StudyCalendar.mondayToFriday(300))
                    .deadline("core", date("2026-01-23"))
                    .deadline(Request.ROADMAP, date("2026-03-01"))
                    .build());

    /** The same, when everything is done. */
    static final Schedule DONE = Samples.schedule(
            Samples.django(),
            SCHEDULE.request().toBuilder()
                    .progress(allDone())
                    .asOf(date("2026-01-16"))
                    .build());

    private static Progress allDone() {
        Progress.Builder progress = Progress.builder(SCHEDULE.roadmap().id());
        SCHEDULE.roadmap()
                .topics()
                .forEach(topic -> progress.entry(ProgressEntry.of(date("2026-01-15"), topic.id(), Did.DONE)));
        return progress.build();
    }

    private TrackSamples() {}

    static LocalDate date(String date) {
        return LocalDate.parse(date);
    }

    static Topic topic(String id) {
        return SCHEDULE.roadmap().topic(id).orElseThrow();
    }

    static Phase phase(String id) {
        return SCHEDULE.roadmap().phase(id).orElseThrow();
    }

    static NextSteps next() {
        return new NextSteps(
                Samples.MON_2026_01_05,
                SCHEDULE.sessions()
                        .takeWhile(session -> session.date().equals(Samples.MON_2026_01_05))
                        .toList(),
                List.of(topic("first-app"), topic("orm")),
                List.of(
                        new LockedTopic(topic("blog"), List.of("first-app"), Optional.empty()),
                        new LockedTopic(topic("serializers"), List.of("core"), Optional.of(date("2026-02-02"))),
                        new LockedTopic(topic("exam"), List.of("core", "serializers"), Optional.empty())),
                SCHEDULE);
    }

    static NextSteps afterToday(LocalDate asOf) {
        NextSteps all = next();
        return new NextSteps(asOf, List.of(), all.startable(), all.locked(), SCHEDULE);
    }

    static Status status() {
        return status(127, 1, SLOW, Optional.of(date("2026-02-02")));
    }

    static Status status(int behindMinutes, int behindDays, Speed speed, Optional<LocalDate> atSpeed) {
        return new Status(
                date("2026-01-16"),
                480 + behindMinutes,
                480,
                300,
                behindMinutes,
                behindDays,
                date("2026-01-21"),
                date("2026-01-23"),
                atSpeed,
                OptionalInt.of(4),
                speed,
                List.of(
                        new PhaseStatus(phase("core"), 480, 660),
                        new PhaseStatus(phase("depth"), 0, 120),
                        new PhaseStatus(phase("apis"), 0, 120)),
                SCHEDULE);
    }

    static Replan replan(List<MovedTopic> moved) {
        return new Replan(
                date("2026-01-16"),
                date("2026-01-21"),
                SCHEDULE,
                moved,
                List.of(topic("exam")),
                List.of("flask"),
                List.of("core"),
                List.of(Request.ROADMAP),
                List.of(
                        recovery(
                                Recovery.Kind.CATCH_UP,
                                "study 20 more minutes on each study day until 2026-01-20",
                                "2026-01-21",
                                OptionalInt.of(20),
                                Optional.of(date("2026-01-20")),
                                List.of()),
                        recovery(
                                Recovery.Kind.LEAVE_OUT,
                                "leave out 'orm'",
                                "2026-01-20",
                                OptionalInt.empty(),
                                Optional.empty(),
                                List.of(topic("orm")))));
    }

    static List<MovedTopic> moved() {
        return List.of(
                new MovedTopic(topic("blog"), date("2026-01-14"), date("2026-01-16"), "takes longer than planned"),
                new MovedTopic(topic("orm"), date("2026-01-16"), date("2026-01-15"), "was begun earlier"));
    }

    private static Recovery recovery(
            Recovery.Kind kind,
            String says,
            String finish,
            OptionalInt minutes,
            Optional<LocalDate> until,
            List<Topic> leftOut) {
        return new Recovery(kind, says, SCHEDULE.request(), date(finish), minutes, until, leftOut);
    }

    static Forecast forecast() {
        return new Forecast(
                date("2026-01-16"),
                10_000,
                1,
                SLOW,
                new MinutesRange(330, 390, 465),
                range("2026-01-23", "2026-01-26", "2026-01-27"),
                List.of(
                        new PhaseForecast(phase("core"), range("2026-01-20", "2026-01-21", "2026-01-22")),
                        new PhaseForecast(phase("depth"), range("2026-01-20", "2026-01-21", "2026-01-22")),
                        new PhaseForecast(phase("apis"), range("2026-01-23", "2026-01-26", "2026-01-27"))),
                List.of(
                        new DeadlineChance("core", date("2026-01-21"), 0.83333),
                        new DeadlineChance(Request.ROADMAP, date("2026-03-01"), 1)),
                SCHEDULE);
    }

    static FinishRange range(String p50, String p80, String p95) {
        return new FinishRange(date(p50), date(p80), date(p95));
    }
}

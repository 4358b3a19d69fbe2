package org.learnroadmap.core.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.plan.Session;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.core.progress.TopicState;
import org.learnroadmap.testkit.generators.RandomRequests;
import org.learnroadmap.testkit.generators.RandomRoadmaps;

/**
 * Somebody who follows a plan as people do: misses days, takes longer or less long than expected, skips, does things out of
 * order, takes back that something is done, and says late when there is no time. Equal seeds make equal learners.
 */
final class SimulatedLearner {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();

    private final Random random;
    private final Roadmap roadmap;
    private final double diligence;
    private final double slowness;
    private Request request;

    SimulatedLearner(long seed, Roadmap roadmap, Request request) {
        random = new Random(seed);
        this.roadmap = roadmap;
        this.request = request;
        diligence = 0.5 + 0.5 * random.nextDouble();
        slowness = 0.6 + random.nextDouble();
    }

    /** Starts a learner with a random roadmap and request, without dates that could become impossible. */
    static SimulatedLearner of(long seed) {
        Roadmap roadmap = ROADMAPS.check(
                        seed % 2 == 0
                                ? RandomRoadmaps.definition(seed, 5 + (int) (seed % 36))
                                : RandomRoadmaps.related(seed, 5 + (int) (seed % 36)))
                .orThrow();
        Request dated = RandomRequests.dated(seed, roadmap);
        Request.Builder request = Request.startingOn(dated.start().orElseThrow())
                .calendar(dated.calendar().orElseThrow())
                .pace(seed % 6 == 0 ? dated.pace().orElseThrow() : PaceSpec.STEADY)
                .asOf(dated.start().orElseThrow())
                .progress(Progress.builder(roadmap.id()).build());
        dated.deadlines().forEach(request::deadline);
        dated.notBefore().forEach(request::notBefore);
        dated.without().forEach(request::without);
        return new SimulatedLearner(seed, roadmap, request.build());
    }

    Roadmap roadmap() {
        return roadmap;
    }

    Request request() {
        return request;
    }

    LocalDate asOf() {
        return request.asOf().orElseThrow();
    }

    Schedule plan() {
        return ROADMAPS.plan(roadmap, request).orThrow();
    }

    /** Lives for some days by a plan. */
    void follow(Schedule plan, int days) {
        LocalDate end = asOf().plusDays(days);
        List<Session> sessions = plan.sessions()
                .takeWhile(session -> session.date().isBefore(end))
                .toList();
        for (LocalDate date = asOf(); date.isBefore(end); date = date.plusDays(1)) {
            LocalDate today = date;
            if (random.nextDouble() < diligence) {
                sessions.stream()
                        .filter(session -> session.date().equals(today))
                        .forEach(session -> study(plan, session));
            }
            surprise(today);
        }
        // Some ask in the morning, some when they have studied already.
        request = request.toBuilder()
                .asOf(random.nextBoolean() ? end : end.minusDays(1))
                .build();
    }

    private void study(Schedule plan, Session session) {
        ScheduledTopic topic = plan.topic(session.topic().id()).orElseThrow();
        boolean isLast = topic.finish().equals(session.date());
        int minutes = 1 + (int) (session.minutes() * (0.5 + random.nextDouble()));
        boolean isDone = random.nextDouble() < (isLast ? 1 / slowness : 0.05);
        ProgressEntry.Builder entry =
                ProgressEntry.builder(session.date(), session.topic().id(), isDone ? Did.DONE : Did.WORKED);
        switch (random.nextInt(6)) {
            case 0 -> record(isDone ? entry : entry.share(random.nextInt(60)));
            default -> record(entry.minutes(minutes));
        }
    }

    private void surprise(LocalDate date) {
        Topic any = roadmap.topics().get(random.nextInt(roadmap.topics().size()));
        switch (random.nextInt(100)) {
            case 0, 7 -> record(ProgressEntry.builder(date, any.id(), Did.SKIPPED));
            case 1 -> record(ProgressEntry.builder(date, any.id(), Did.DONE).minutes(random.nextInt(100)));
            case 2, 3 -> lastDone().ifPresent(id -> record(ProgressEntry.builder(date, id, Did.UNDONE)));
            case 4 -> record(ProgressEntry.builder(date, any.id(), Did.WORKED).minutes(random.nextInt(50)));
            case 5, 6 -> away(date.minusDays(random.nextInt(3)), 1 + random.nextInt(14));
            default -> {}
        }
    }

    private Optional<String> lastDone() {
        List<ProgressEntry> log = request.progress().orElseThrow().log();
        return log.stream()
                .filter(entry -> entry.did() == Did.DONE || entry.did() == Did.SKIPPED)
                .reduce((first, second) -> second)
                .map(ProgressEntry::topic);
    }

    private void away(LocalDate first, int days) {
        DateRange absence = new DateRange(first, first.plusDays(days - 1));
        var calendar = request.calendar().orElseThrow().toBuilder().off(absence);
        request.calendar().orElseThrow().days().keySet().stream()
                .filter(absence::contains)
                .forEach(date -> calendar.day(date, StudyHours.NONE));
        request = request.toBuilder().calendar(calendar.build()).build();
    }

    private void record(ProgressEntry.Builder entry) {
        request = request.toBuilder()
                .progress(request.progress().orElseThrow().toBuilder()
                        .entry(entry.build())
                        .build())
                .build();
    }

    /** Is shown the dates of a plan. */
    void keep(Schedule plan) {
        Progress.Builder progress = request.progress().orElseThrow().toBuilder();
        plan.topics().forEach(topic -> progress.baseline(topic.topic().id(), topic.finish()));
        request = request.toBuilder().progress(progress.build()).build();
    }

    boolean isFinished(Schedule plan) {
        return plan.topics().stream()
                .allMatch(topic -> plan.standing().orElseThrow().state(topic.number()) == TopicState.DONE);
    }
}

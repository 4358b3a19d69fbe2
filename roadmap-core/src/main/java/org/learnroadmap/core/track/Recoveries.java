package org.learnroadmap.core.track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.internal.text.Listing;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Fix;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledPhase;
import org.learnroadmap.core.track.Recovery.Kind;

/**
 * Looks for ways back. Each is planned before it is offered, and what does not help is not listed.
 *
 * <p>The aim is the finish that the learner was shown if everything is finished later than that, or else that every deadline
 * is met that is still to come.
 */
final class Recoveries {

    private static final int SHORT_CATCH_UP = 13;

    private final Schedule schedule;
    private final LocalDate previousFinish;
    private final Function<Request, Outcome<Schedule>> planner;
    private final Map<String, LocalDate> missed;
    private final boolean isLater;

    Recoveries(Schedule schedule, LocalDate previousFinish, Function<Request, Outcome<Schedule>> planner) {
        this.schedule = schedule;
        this.previousFinish = previousFinish;
        this.planner = planner;
        isLater = schedule.finish().isAfter(previousFinish);
        missed = missed(schedule);
    }

    /** Returns the deadlines that a plan misses, with the dates on which what they are about is finished; not fixed dates. */
    private static Map<String, LocalDate> missed(Schedule schedule) {
        Map<String, LocalDate> missed = new TreeMap<>();
        schedule.lateDaysById().forEach((id, late) -> {
            LocalDate deadline = schedule.request().deadlines().get(id);
            if (late > 0 && deadline != null && isLeftToDo(schedule, id)) {
                missed.put(id, deadline.plusDays(late));
            }
        });
        return missed;
    }

    /** Tells whether any topic that a deadline is about is left to do: what is done late stays late. */
    private static boolean isLeftToDo(Schedule schedule, String id) {
        return id.equals(Request.ROADMAP)
                ? !schedule.isDone()
                : schedule.roadmap().topicNumbers(id).anyMatch(topic -> schedule.isToDo(topic));
    }

    /** Returns the ways back, in the order of {@link Kind}; none if nothing is late, or nothing left to do. */
    List<Recovery> find() {
        if (schedule.isDone() || !isLater && missed.isEmpty()) {
            return List.of();
        }
        List<Recovery> all = new ArrayList<>();
        if (isLater || missed.keySet().stream().anyMatch(this::isToCome)) {
            shift().ifPresent(all::add);
            all.addAll(catchUps());
            leaveOut().ifPresent(all::add);
            useBuffers().ifPresent(all::add);
        }
        moveDeadlines().ifPresent(all::add);
        return all;
    }

    private boolean isReached(Schedule plan) {
        return isLater
                ? !plan.finish().isAfter(previousFinish)
                : missed(plan).keySet().stream().noneMatch(this::isToCome);
    }

    private boolean isToCome(String deadline) {
        LocalDate date = schedule.request().deadlines().get(deadline);
        return date != null && !date.isBefore(schedule.from());
    }

    private Optional<Schedule> planned(Request request) {
        return planner.apply(request).value();
    }

    private Optional<Schedule> reached(Request request) {
        return planned(request).filter(this::isReached);
    }

    /** Returns a recovery without what only some kinds have. */
    private static Recovery recovery(Kind kind, String says, Request request, Schedule plan) {
        return new Recovery(
                kind,
                says + ": finish on " + plan.finish(),
                request,
                plan.finish(),
                OptionalInt.empty(),
                Optional.empty(),
                List.of());
    }

    private Optional<Recovery> shift() {
        String says = "move everything: finish on " + schedule.finish() + ", "
                + Sayings.compared(schedule.finish(), previousFinish);
        return isLater
                ? Optional.of(new Recovery(
                        Kind.SHIFT,
                        says,
                        schedule.request(),
                        schedule.finish(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        List.of()))
                : Optional.empty();
    }

    /** For two weeks, and until the date that is to be kept. */
    private List<Recovery> catchUps() {
        LocalDate end = isLater ? previousFinish : lastMissed();
        LocalDate soon = schedule.from().plusDays(SHORT_CATCH_UP);
        List<Recovery> all = new ArrayList<>();
        if (end.isAfter(soon)) {
            catchUp(soon).ifPresent(all::add);
        }
        if (!end.isBefore(schedule.from())) {
            catchUp(end).ifPresent(all::add);
        }
        return all;
    }

    private LocalDate lastMissed() {
        return missed.keySet().stream()
                .filter(this::isToCome)
                .map(schedule.request().deadlines()::get)
                .max(LocalDate::compareTo)
                .orElse(schedule.finish());
    }

    private Optional<Recovery> catchUp(LocalDate until) {
        CatchUp search = new CatchUp(schedule, until, this::reached);
        long beyond = isLater ? schedule.totalMinutes() - schedule.minutesThrough(previousFinish, topic -> true) : 0;
        return search.fewest(beyond)
                .map(found -> new Recovery(
                        Kind.CATCH_UP,
                        "study " + (found.minutes() == 1 ? "1 more minute" : found.minutes() + " more minutes")
                                + " on each study day until " + until + ": finish on "
                                + found.schedule().finish(),
                        found.schedule().request(),
                        found.schedule().finish(),
                        OptionalInt.of(found.minutes()),
                        Optional.of(until),
                        List.of()));
    }

    private Optional<Recovery> leaveOut() {
        return planned(withAim()).flatMap(plan -> plan.fix(Fix.Kind.LEAVE_OUT)).flatMap(this::leaveOut);
    }

    /** Returns a request whose deadlines are the aim: what is missed anyway must not keep topics from being found. */
    private Request withAim() {
        Request.Builder aim = schedule.request().toBuilder().withoutDeadlines();
        schedule.request().deadlines().forEach((id, date) -> {
            if (!missed.containsKey(id) || !isLater && isToCome(id)) {
                aim.deadline(id, date);
            }
        });
        return (isLater ? aim.deadline(Request.ROADMAP, previousFinish) : aim).build();
    }

    private Optional<Recovery> leaveOut(Fix fix) {
        Request.Builder without = schedule.request().toBuilder();
        List<Topic> topics = fix.topics();
        topics.forEach(topic -> without.leaveOut(topic.id()));
        Request request = without.build();
        return reached(request)
                .map(plan -> new Recovery(
                        Kind.LEAVE_OUT,
                        fix.says() + ": finish on " + plan.finish(),
                        request,
                        plan.finish(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        topics));
    }

    private Optional<Recovery> useBuffers() {
        if (schedule.phases().stream().noneMatch(this::isFreeYet)) {
            return Optional.empty();
        }
        return BufferUse.of(schedule.pace())
                .map(pace -> schedule.request().toBuilder().pace(pace).build())
                .flatMap(this::planned)
                .filter(plan -> isLater ? plan.finish().isBefore(schedule.finish()) : isReached(plan))
                .map(plan -> recovery(Kind.USE_BUFFERS, "use the weeks that are kept free", plan.request(), plan));
    }

    private boolean isFreeYet(ScheduledPhase phase) {
        return phase.phase().buffer()
                && phase.finish()
                        .filter(last -> !last.isBefore(schedule.from()))
                        .isPresent();
    }

    private Optional<Recovery> moveDeadlines() {
        if (missed.isEmpty()) {
            return Optional.empty();
        }
        Request.Builder moved = schedule.request().toBuilder();
        missed.forEach(moved::deadline);
        Request request = moved.build();
        String says = (missed.size() == 1 ? "move the deadline of " : "move the deadlines of ")
                + Listing.few(missed.entrySet().stream()
                        .map(entry -> "'" + entry.getKey() + "' to " + entry.getValue())
                        .toList());
        return planned(request)
                .filter(plan -> missed(plan).isEmpty())
                .map(plan -> recovery(Kind.MOVE_DEADLINE, says, request, plan));
    }
}

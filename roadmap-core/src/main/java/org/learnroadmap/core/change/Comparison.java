package org.learnroadmap.core.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledPhase;
import org.learnroadmap.core.plan.ScheduledTopic;

/** Plans two versions of a roadmap for learners and compares their dates. Used once, by one thread. */
final class Comparison {

    private final Roadmap before;
    private final Roadmap after;
    private final OldRequest oldRequest;
    private final BiFunction<Roadmap, Request, Outcome<Schedule>> planner;
    private final List<FinishChange> finishes = new ArrayList<>();
    private final List<BrokenDate> broken = new ArrayList<>();
    private final Map<ReferenceLearner, String> notCompared = new LinkedHashMap<>();
    private final Set<Diagnostic> refusals = new LinkedHashSet<>();

    Comparison(
            Roadmap before,
            Roadmap after,
            CarriedOver carried,
            BiFunction<Roadmap, Request, Outcome<Schedule>> planner) {
        this.before = before;
        this.after = after;
        this.planner = planner;
        oldRequest = new OldRequest(before, carried.oldIds());
    }

    /** Compares the dates of one learner. */
    void add(ReferenceLearner learner) {
        Outcome<Schedule> now = planner.apply(after, learner.request());
        now.diagnostics().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(refusals::add);
        now.value().ifPresent(schedule -> compareWithOld(learner, schedule));
    }

    private void compareWithOld(ReferenceLearner learner, Schedule now) {
        Request request = learner.request();
        if (oldRequest.hasOnlyNewTargets(request)) {
            notCompared.put(learner, "none of the targets " + String.join(", ", request.targets()) + " is in it");
            return;
        }
        Outcome<Schedule> then = planner.apply(before, oldRequest.of(request));
        if (then.value().isPresent()) {
            compare(learner, then.value().get(), now);
        } else {
            notCompared.put(learner, firstError(then.diagnostics()));
        }
    }

    private static String firstError(List<Diagnostic> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Diagnostic::message)
                .findFirst()
                .orElseThrow();
    }

    private void compare(ReferenceLearner learner, Schedule then, Schedule now) {
        finishes.add(new FinishChange(learner, then.finish(), now.finish()));
        Map<String, LocalDate> deadlines = deadlines(learner.request());
        compare(learner, BrokenDate.Kind.DEADLINE, then, now, deadlines(then.request()), deadlines);
        compare(
                learner,
                BrokenDate.Kind.CLAIM,
                then,
                now,
                Claims.of(before, then.start()),
                Claims.of(after, now.start()));
    }

    private static Map<String, LocalDate> deadlines(Request request) {
        Map<String, LocalDate> dates = new LinkedHashMap<>(request.deadlines());
        request.on().forEach((id, date) -> dates.merge(id, date, (one, other) -> one.isBefore(other) ? one : other));
        return dates;
    }

    private void compare(
            ReferenceLearner learner,
            BrokenDate.Kind kind,
            Schedule then,
            Schedule now,
            Map<String, LocalDate> oldDates,
            Map<String, LocalDate> dates) {
        dates.forEach((id, due) -> {
            Optional<LocalDate> finish = finish(now, id).filter(date -> date.isAfter(due));
            Optional<LocalDate> oldFinish = kept(then, id, oldDates);
            if (finish.isPresent() && oldFinish.isPresent()) {
                broken.add(new BrokenDate(learner, kind, id, due, oldFinish.get(), finish.get()));
            }
        });
    }

    /** Returns when all was finished that something carries on, if that was in time. */
    private Optional<LocalDate> kept(Schedule then, String id, Map<String, LocalDate> dates) {
        Optional<LocalDate> last = Optional.empty();
        for (String old : oldRequest.idsOf(id)) {
            Optional<LocalDate> finish = finish(then, old);
            if (finish.isEmpty()
                    || !dates.containsKey(old)
                    || finish.get().isAfter(Objects.requireNonNull(dates.get(old)))) {
                return Optional.empty();
            }
            last = last.filter(date -> date.isAfter(finish.get())).or(() -> finish);
        }
        return last;
    }

    /** Returns when something is finished; nothing if it is not in the plan. */
    private static Optional<LocalDate> finish(Schedule schedule, String id) {
        return id.equals(Request.ROADMAP)
                ? Optional.of(schedule.finish())
                : schedule.topic(id)
                        .map(ScheduledTopic::finish)
                        .or(() -> schedule.phase(id).flatMap(ScheduledPhase::finish));
    }

    /** Returns who has dates with the new version only, and why. */
    Map<ReferenceLearner, String> notCompared() {
        return Collections.unmodifiableMap(notCompared);
    }

    /** Returns the finish dates of those for whom both versions could be planned, in the order of the learners. */
    List<FinishChange> finishes() {
        return List.copyOf(finishes);
    }

    /** Returns the dates that are missed now and were not, by learner in their order, deadlines before claims. */
    List<BrokenDate> broken() {
        return List.copyOf(broken);
    }

    /** Returns why a version cannot be planned, each reason once: errors of the new version, warnings about the old. */
    List<Diagnostic> refusals() {
        return List.copyOf(refusals);
    }
}

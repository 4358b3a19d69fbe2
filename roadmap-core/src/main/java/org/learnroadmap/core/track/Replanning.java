package org.learnroadmap.core.track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;

/** Compares a plan with the dates the learner was shown. */
final class Replanning {

    private final Schedule schedule;
    private final Shown shown;
    private final List<String> gained = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();

    private Replanning(Schedule schedule, Shown shown) {
        this.schedule = schedule;
        this.shown = shown;
        compareDeadlines();
    }

    static Replan of(Schedule schedule, Function<Request, Outcome<Schedule>> planner) {
        Shown shown = Shown.of(schedule, planner);
        Replanning replanning = new Replanning(schedule, shown);
        return new Replan(
                schedule.asOf(),
                shown.finish(),
                schedule,
                new Moves(schedule, shown).inOrder(),
                replanning.added(),
                shown.gone(),
                replanning.gained,
                replanning.lost,
                new Recoveries(schedule, shown.finish(), planner).find());
    }

    /** Returns the topics in the plan of which no date was shown. */
    private List<Topic> added() {
        return schedule.topics().stream()
                .filter(topic -> shown.finish(topic.number()).isEmpty())
                .map(ScheduledTopic::topic)
                .toList();
    }

    private void compareDeadlines() {
        Request request = schedule.request();
        TreeSet<String> ids = new TreeSet<>(request.deadlines().keySet());
        ids.addAll(request.on().keySet());
        for (String id : ids) {
            LocalDate due = due(id);
            Optional<LocalDate> before = last(id, shown::finish);
            Optional<LocalDate> now = last(
                    id,
                    topic -> schedule.topic(
                                    schedule.roadmap().topics().get(topic).id())
                            .map(ScheduledTopic::finish));
            if (before.isPresent() && now.isPresent()) {
                boolean wasMissed = before.get().isAfter(due);
                boolean isMissed = now.get().isAfter(due);
                if (wasMissed != isMissed) {
                    (isMissed ? lost : gained).add(id);
                }
            }
        }
    }

    private LocalDate due(String id) {
        LocalDate deadline = schedule.request().deadlines().getOrDefault(id, LocalDate.MAX);
        LocalDate fixed = schedule.request().on().getOrDefault(id, LocalDate.MAX);
        return deadline.isBefore(fixed) ? deadline : fixed;
    }

    /** Returns the last date of any topic in the plan that a deadline is about. */
    private Optional<LocalDate> last(String id, IntFunction<Optional<LocalDate>> finish) {
        Roadmap roadmap = schedule.roadmap();
        boolean isAll = id.equals(Request.ROADMAP);
        boolean isTopic = roadmap.topic(id).isPresent();
        int number = isAll ? 0 : roadmap.numberOf(id);
        int first = isAll || isTopic ? number : roadmap.firstTopicOf(number);
        int end = isAll ? roadmap.topics().size() : isTopic ? number + 1 : roadmap.endOfTopicsOf(number);
        Optional<LocalDate> last = Optional.empty();
        for (int topic = first; topic < end; topic++) {
            Optional<LocalDate> date = schedule.has(topic) ? finish.apply(topic) : Optional.empty();
            if (date.isPresent() && (last.isEmpty() || date.get().isAfter(last.get()))) {
                last = date;
            }
        }
        return last;
    }
}

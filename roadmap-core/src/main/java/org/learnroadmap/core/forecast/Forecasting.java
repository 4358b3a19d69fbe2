package org.learnroadmap.core.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.internal.chance.LogNormal;
import org.learnroadmap.core.internal.chance.Pert;
import org.learnroadmap.core.internal.chance.RelativeEffort;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.RequestException;
import org.learnroadmap.core.plan.Rerun;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.progress.Speed;
import org.learnroadmap.core.progress.SpeedMeasure;

/**
 * Makes a {@link Forecast} of a plan. Applications ask {@code Roadmaps.forecast}.
 *
 * <p>Many possible courses are drawn: in each the learner has one speed, and each topic that is left takes some minutes of its
 * effort's range (a beta distribution, {@link Pert}) times that speed. Without the speed, which all topics share, errors
 * would cancel out, and the ranges be far too narrow.
 *
 * @since 0.1
 */
public final class Forecasting {

    private final Schedule schedule;
    private final Roadmap roadmap;
    private final Rerun rerun;
    private final ForecastOptions options;
    private final DiagnosticCollector findings;
    private final int[] topics;
    private final int[] inPlanBefore;
    private final int[] toDoBefore;

    private Forecasting(Schedule schedule, ForecastOptions options, DiagnosticCollector findings) {
        this.schedule = schedule;
        this.options = options;
        this.findings = findings;
        roadmap = schedule.roadmap();
        rerun = schedule.rerun();
        topics = rerun.topics();
        inPlanBefore = new int[roadmap.topics().size() + 1];
        toDoBefore = new int[inPlanBefore.length];
        for (int topic = 0; topic < roadmap.topics().size(); topic++) {
            int minutes = rerun.minutes(topic);
            inPlanBefore[topic + 1] = inPlanBefore[topic] + (minutes == PaceContext.LEFT_OUT ? 0 : 1);
            toDoBefore[topic + 1] = toDoBefore[topic] + (minutes < 0 ? 0 : 1);
        }
    }

    /**
     * Forecasts. O(topics x samples), from a thousand topics on O(topics); where topics wait for dates or gaps or share days
     * O(samples) plans.
     *
     * @param findings hears what was assumed
     * @throws RequestException if the pace answers what is not possible where a course is slower than the plan
     */
    public static Forecast of(Schedule schedule, ForecastOptions options, DiagnosticCollector findings) {
        return new Forecasting(schedule, options, findings).forecast();
    }

    private Forecast forecast() {
        Speed speed = speed();
        List<Phase> phases = phases();
        Map<String, LocalDate> deadlines = deadlines();
        List<Goal> goals = goals(phases, deadlines);
        Reckoning reckoning = reckon(goals, LogNormal.between(speed.low(), speed.high()));
        Iterator<FinishRange> finishes = reckoning.finishes().iterator();
        FinishRange finish = topics.length == 0 ? certain(schedule.finish()) : finishes.next();
        List<PhaseForecast> ofPhases = new ArrayList<>();
        for (Phase phase : phases) {
            ofPhases.add(new PhaseForecast(phase, isToDo(phase) ? finishes.next() : certain(finishOf(phase))));
        }
        Iterator<Double> chances = reckoning.chances().iterator();
        List<DeadlineChance> ofDeadlines = new ArrayList<>();
        deadlines.forEach((id, due) -> ofDeadlines.add(new DeadlineChance(id, due, chances.next())));
        report(reckoning);
        return new Forecast(
                schedule.asOf(),
                reckoning.samples(),
                options.seed(),
                speed,
                reckoning.minutes(),
                finish,
                ofPhases,
                ofDeadlines,
                schedule);
    }

    private Speed speed() {
        Speed speed = schedule.standing()
                .map(standing -> SpeedMeasure.of(standing, rerun::effort))
                .orElseGet(SpeedMeasure::usual);
        if (speed.measured() == 0) {
            findings.info(
                    "assumed-speed",
                    "",
                    "no finished topic has its minutes recorded; assumed that eight of ten learners take {low} to {high} times as long as planned",
                    "low",
                    rounded(speed.low()),
                    "high",
                    rounded(speed.high()));
        }
        return speed;
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** Returns the phases with topics in the plan. */
    private List<Phase> phases() {
        return roadmap.allPhases().stream()
                .filter(phase -> isAnyOf(inPlanBefore, phase))
                .toList();
    }

    private boolean isToDo(Phase phase) {
        return isAnyOf(toDoBefore, phase);
    }

    private boolean isAnyOf(int[] before, Phase phase) {
        int number = roadmap.numberOf(phase.id());
        return before[roadmap.endOfTopicsOf(number)] > before[roadmap.firstTopicOf(number)];
    }

    private LocalDate finishOf(Phase phase) {
        return schedule.phase(phase.id()).orElseThrow().finish().orElseThrow();
    }

    private static FinishRange certain(LocalDate date) {
        return new FinishRange(date, date, date);
    }

    /** Returns the deadlines and fixed dates of what is left to do, the earlier one where there are both. */
    private Map<String, LocalDate> deadlines() {
        Map<String, LocalDate> dates = new TreeMap<>();
        Request request = schedule.request();
        for (Map<String, LocalDate> asked : List.of(request.deadlines(), request.on())) {
            asked.forEach((id, date) -> {
                Goal goal = goal(id, Optional.empty());
                if (toDoBefore[goal.endOfTopics()] > toDoBefore[goal.firstTopic()]) {
                    dates.merge(id, date, (one, other) -> one.isBefore(other) ? one : other);
                }
            });
        }
        return dates;
    }

    private Goal goal(String id, Optional<LocalDate> due) {
        if (id.equals(Request.ROADMAP)) {
            return new Goal(0, roadmap.topics().size(), due);
        }
        int number = roadmap.numberOf(id);
        return roadmap.topic(id).isPresent()
                ? new Goal(number, number + 1, due)
                : new Goal(roadmap.firstTopicOf(number), roadmap.endOfTopicsOf(number), due);
    }

    /** Asks for the roadmap, then for the phases that are not done, then for the deadlines. */
    private List<Goal> goals(List<Phase> phases, Map<String, LocalDate> deadlines) {
        List<Goal> goals = new ArrayList<>();
        if (topics.length > 0) {
            goals.add(goal(Request.ROADMAP, Optional.empty()));
        }
        phases.stream().filter(this::isToDo).forEach(phase -> goals.add(goal(phase.id(), Optional.empty())));
        deadlines.forEach((id, due) -> goals.add(goal(id, Optional.of(due))));
        return goals;
    }

    private Reckoning reckon(List<Goal> goals, LogNormal speed) {
        if (topics.length == 0) {
            return new Reckoning(List.of(), List.of(), new MinutesRange(0, 0, 0), 0, options.samples());
        }
        Pert[] efforts = efforts();
        return rerun.isSequence()
                ? new InSequence(rerun, topics, efforts, speed, options).reckon(goals)
                : new PlacedAgain(rerun, topics, efforts, roadmap.topics().size(), speed, options).reckon(goals);
    }

    /** Takes the ranges of what is left; of a topic that is begun, the part of its range that its minutes are. */
    private Pert[] efforts() {
        Pert[] efforts = new Pert[topics.length];
        int assumed = 0;
        for (int place = 0; place < topics.length; place++) {
            double likely = rerun.minutes(topics[place]) / rerun.speed();
            Optional<Effort> effort = roadmap.topics().get(topics[place]).effort();
            if (effort.isPresent() && effort.get().likely() == 0) {
                efforts[place] = new Pert(effort.get().min(), 0, effort.get().max());
            } else if (effort.filter(RelativeEffort::isRange).isPresent()) {
                efforts[place] = RelativeEffort.of(effort.get()).times(likely);
            } else {
                efforts[place] = RelativeEffort.ASSUMED.times(likely);
                assumed += likely > 0 ? 1 : 0;
            }
        }
        reportAssumed(assumed);
        return efforts;
    }

    private void reportAssumed(int count) {
        if (count > 0) {
            String template = count == 1
                    ? "1 topic has no range of effort; assumed from half to double of what is planned"
                    : "{count} topics have no range of effort; assumed from half to double of what is planned for each";
            Diagnostic.Builder info = Diagnostic.info("assumed-range").message(template, "count", count);
            roadmap.places().find("").ifPresent(info::location);
            findings.add(info.build());
        }
    }

    private void report(Reckoning reckoning) {
        if (reckoning.samples() < options.samples()) {
            findings.info(
                    "fewer-samples",
                    "",
                    "{samples} courses were drawn instead of {asked}: topics wait for dates or share days, so each course is planned by itself",
                    "samples",
                    reckoning.samples(),
                    "asked",
                    options.samples());
        }
        long percent = Math.round(100 * reckoning.unfinished());
        if (percent > 0) {
            findings.warning(
                    "not-enough-time",
                    "calendar",
                    "in {percent} % of all courses not everything is finished by {last}, the last date that a plan may have; it stands for any date after it",
                    "percent",
                    percent,
                    "last",
                    rerun.date(rerun.lastDay()));
        }
    }
}

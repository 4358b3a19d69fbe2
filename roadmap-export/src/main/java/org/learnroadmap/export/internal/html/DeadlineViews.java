package org.learnroadmap.export.internal.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.learnroadmap.core.forecast.DeadlineChance;
import org.learnroadmap.core.forecast.Forecast;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Certificate;
import org.learnroadmap.core.plan.Fix;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.export.internal.html.TroubleView.FixView;
import org.learnroadmap.export.internal.wording.Wording;

/** Makes ready which deadlines there are, whether they are met, why not, and what helps. */
final class DeadlineViews {

    private static final int MOST_NAMED = 3;

    private final PagePlan plan;
    private final Schedule schedule;
    private final Wording words;

    /** A deadline and by how many days it is missed. */
    record Deadline(String id, LocalDate due, int late) {}

    DeadlineViews(PagePlan plan) {
        this.plan = plan;
        schedule = plan.schedule();
        words = plan.words();
    }

    /** Returns all deadlines of what is in a plan, by date. */
    static List<Deadline> of(Schedule schedule) {
        List<Deadline> deadlines = new ArrayList<>();
        schedule.lateDaysById().forEach((id, late) -> deadlines.add(new Deadline(id, due(schedule, id), late)));
        deadlines.sort(Comparator.comparing(Deadline::due).thenComparing(Deadline::id));
        return deadlines;
    }

    private static LocalDate due(Schedule schedule, String id) {
        return schedule.topic(id)
                .flatMap(ScheduledTopic::due)
                .or(() -> schedule.phase(id).flatMap(phase -> phase.due()))
                .or(schedule::due)
                .orElseThrow();
    }

    List<DeadlineView> table(Optional<Forecast> forecast) {
        Map<String, Double> chances = forecast.map(Forecast::deadlines).orElse(List.of()).stream()
                .collect(Collectors.toMap(DeadlineChance::id, DeadlineChance::probability));
        return of(schedule).stream()
                .map(deadline -> new DeadlineView(
                        Shown.text(plan.title(deadline.id)),
                        plan.day(deadline.due),
                        verdict(deadline),
                        plan.tone(deadline.late),
                        Optional.ofNullable(chances.get(deadline.id))
                                .map(chance -> ForecastViews.chance(chance, words))
                                .orElse(null)))
                .toList();
    }

    /** Fixed dates say so: they are met on the day or not at all. */
    private String verdict(Deadline deadline) {
        String verdict = plan.verdict(deadline.late);
        return schedule.request().on().containsKey(deadline.id) ? words.say("fixed-date", verdict) : verdict;
    }

    /** Returns what there is to say if a deadline is missed. */
    Optional<TroubleView> trouble() {
        if (schedule.maxLateDays().orElse(0) == 0) {
            return Optional.empty();
        }
        Optional<Certificate> certificate = schedule.certificate();
        if (certificate.isEmpty() && schedule.fixes().isEmpty()) {
            return Optional.empty(); // what was done late cannot be helped any more
        }
        return Optional.of(new TroubleView(
                certificate.map(this::proof).orElse(List.of()),
                certificate
                        .map(Certificate::topics)
                        .filter(this::isLong)
                        .map(this::titles)
                        .orElse(List.of()),
                schedule.fixes().stream().map(this::fix).toList()));
    }

    private boolean isLong(List<Topic> topics) {
        return topics.size() > MOST_NAMED;
    }

    private List<String> titles(List<Topic> topics) {
        return topics.stream().map(topic -> Shown.text(topic.title())).toList();
    }

    private List<String> proof(Certificate proof) {
        String names = isLong(proof.topics())
                ? words.say("topics-together", words.number(proof.topics().size()))
                : proof.topics().stream()
                        .map(topic -> Shown.isolated(topic.title()))
                        .collect(Collectors.joining(words.say("comma")));
        String reason = proof.from().isAfter(proof.to())
                ? words.say("proof-dates", names, words.day(proof.from()), words.day(proof.to()))
                : words.say(
                        "proof-minutes",
                        names,
                        words.minutes(proof.minutes()),
                        words.day(proof.from()),
                        words.day(proof.to()),
                        words.minutes(proof.available()));
        return List.of(reason, plan.count("proof-late", proof.lateDays()));
    }

    private FixView fix(Fix fix) {
        return new FixView(says(fix), details(fix), words.say("fix-finish", words.day(fix.finish())));
    }

    private String says(Fix fix) {
        return switch (fix.kind()) {
            case MORE_MINUTES ->
                words.say("fix-more-minutes", words.minutes(fix.minutesPerDay().orElse(0)));
            case LATER_DEADLINE -> words.say("fix-later-deadline");
            case EARLIER_START ->
                words.say("fix-earlier-start", fix.start().map(words::day).orElse(""));
            case LEAVE_OUT -> words.say("fix-leave-out");
        };
    }

    private List<String> details(Fix fix) {
        return fix.deadlines().isEmpty()
                ? fix.topics().stream()
                        .map(topic -> Shown.isolated(topic.title()))
                        .toList()
                : fix.deadlines().entrySet().stream()
                        .map(moved -> words.say(
                                "moved-deadline",
                                Shown.isolated(plan.title(moved.getKey())),
                                words.day(moved.getValue())))
                        .toList();
    }
}

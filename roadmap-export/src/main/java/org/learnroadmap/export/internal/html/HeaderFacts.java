package org.learnroadmap.export.internal.html;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.export.internal.html.Fact.Tone;
import org.learnroadmap.export.internal.wording.Wording;

/** The most important facts of a schedule: first and last day, deadline, time, pace, calendar. */
final class HeaderFacts {

    private final PagePlan plan;
    private final Schedule schedule;
    private final Wording words;
    private final List<Fact> facts = new ArrayList<>();

    private HeaderFacts(PagePlan plan) {
        this.plan = plan;
        schedule = plan.schedule();
        words = plan.words();
    }

    /** Returns the facts that come first and are set large. */
    static List<Fact> main(PagePlan plan) {
        return new HeaderFacts(plan).main();
    }

    /** Returns the other facts. */
    static List<Fact> more(PagePlan plan) {
        return new HeaderFacts(plan).more();
    }

    private List<Fact> main() {
        add("start", words.day(schedule.start()));
        if (plan.isUnderWay()) {
            add("as-of", words.day(schedule.asOf()));
        }
        long days = ChronoUnit.DAYS.between(schedule.start(), schedule.finish()) + 1;
        add("finish", words.day(schedule.finish()), plan.count("days-in-all", days));
        schedule.due().ifPresent(due -> {
            int late = schedule.lateDays().orElse(0);
            facts.add(new Fact(words.say("due"), List.of(words.day(due), plan.verdict(late)), plan.tone(late)));
        });
        add(plan.isUnderWay() ? "time-left" : "time", words.minutes(schedule.totalMinutes()));
        return facts;
    }

    private List<Fact> more() {
        spare();
        schedule.lastReview()
                .ifPresent(last -> add(
                        "reviews", words.minutes(schedule.reviewMinutes()), words.say("last-review", words.day(last))));
        facts.add(new Fact(words.say("pace"), List.of(Shown.text(schedule.pace().toString())), Tone.CODE));
        hours(new WeekHours(schedule.calendar(), new DateRange(schedule.start(), end()), words));
        schedule.calendar()
                .zone()
                .map(ZoneId::getId)
                .ifPresent(zone -> facts.add(new Fact(words.say("zone"), List.of(zone), Tone.CODE)));
        return facts;
    }

    private LocalDate end() {
        return schedule.finish().isBefore(schedule.start()) ? schedule.start() : schedule.finish();
    }

    private void spare() {
        if (schedule.daysToSpare().isPresent() && schedule.maxLateDays().orElse(0) == 0) {
            String latest = schedule.latestStart().map(words::day).orElse("");
            add(
                    "spare",
                    plan.count("study-days", schedule.daysToSpare().getAsInt()),
                    words.say(plan.isUnderWay() ? "go-on-by" : "start-by", latest));
        }
    }

    private void hours(WeekHours hours) {
        add("study-hours", hours.lines());
        add("except", hours.specialDays());
        add("off", hours.daysOff());
    }

    private void add(String label, String... lines) {
        add(label, List.of(lines));
    }

    private void add(String label, List<String> lines) {
        if (!lines.isEmpty()) {
            facts.add(new Fact(words.say(label), lines, Tone.PLAIN));
        }
    }
}

package org.learnroadmap.export.internal.html;

import java.util.List;
import java.util.stream.Stream;
import org.learnroadmap.core.forecast.FinishRange;
import org.learnroadmap.core.forecast.Forecast;
import org.learnroadmap.core.forecast.MinutesRange;
import org.learnroadmap.core.forecast.PhaseForecast;
import org.learnroadmap.core.progress.Speed;
import org.learnroadmap.export.internal.html.ForecastView.Odds;
import org.learnroadmap.export.internal.html.ForecastView.PhaseOdds;
import org.learnroadmap.export.internal.wording.Wording;

/** Makes a forecast ready for the page. */
final class ForecastViews {

    /** More than that, or less than the rest, nobody can promise. */
    private static final double SURE = 0.995;

    private static final int WHOLE = 100;
    private static final int QUARTER = 15;

    private final PagePlan plan;
    private final Wording words;

    ForecastViews(PagePlan plan) {
        this.plan = plan;
        words = plan.words();
    }

    ForecastView of(Forecast forecast) {
        return new ForecastView(
                forecast.schedule().isDone(),
                odds(forecast.finish(), forecast.minutes()),
                forecast.phases().stream().map(this::phase).toList(),
                List.of(
                        speed(forecast.speed()),
                        words.say("model", words.number(forecast.samples()), Long.toString(forecast.seed()))));
    }

    private List<Odds> odds(FinishRange finish, MinutesRange left) {
        return List.of(
                new Odds(words.say("p50"), plan.day(finish.p50()), within(left.p50())),
                new Odds(
                        words.say("p80", words.number(4), words.number(5)), plan.day(finish.p80()), within(left.p80())),
                new Odds(
                        words.say("p95", words.number(19), words.number(20)),
                        plan.day(finish.p95()),
                        within(left.p95())));
    }

    /** Says what is reckoned in round figures. */
    private String within(long minutes) {
        return words.say("within", words.minutes((minutes + QUARTER / 2) / QUARTER * QUARTER));
    }

    private PhaseOdds phase(PhaseForecast forecast) {
        FinishRange finish = forecast.finish();
        int number = plan.schedule().roadmap().numberOf(forecast.phase().id());
        return new PhaseOdds(
                Shown.text(forecast.phase().title()),
                plan.depth(number),
                Stream.of(finish.p50(), finish.p80(), finish.p95())
                        .map(plan::day)
                        .toList());
    }

    private String speed(Speed speed) {
        return speed.measured() == 0
                ? words.say("speed-unknown")
                : words.say(
                        "speed",
                        percent(speed.likely(), words),
                        percent(speed.low(), words),
                        percent(speed.high(), words),
                        words.number(speed.measured()));
    }

    /** Returns {@code 83 %} or the like; never certainty. */
    static String chance(double probability, Wording words) {
        if (probability >= SURE) {
            return words.say("almost-sure", words.number(WHOLE - 1));
        }
        return probability <= 1 - SURE ? words.say("hardly", words.number(1)) : percent(probability, words);
    }

    private static String percent(double share, Wording words) {
        return words.say("percent", words.number(Math.round(WHOLE * share)));
    }
}

package org.learnroadmap.export;

import java.time.LocalDate;
import java.util.List;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.forecast.DeadlineChance;
import org.learnroadmap.core.forecast.FinishRange;
import org.learnroadmap.core.forecast.Forecast;
import org.learnroadmap.core.forecast.MinutesRange;
import org.learnroadmap.core.forecast.PhaseForecast;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Roadmap;

/** When everything is finished as a range: the roadmap, its phases, how likely deadlines are met, what was assumed. */
final class ForecastPage {

    private static final int DATE = 10;
    private static final int CHANCE = 6;

    /** How the codes begin that are about values nobody gave; readings of prose are no news here. */
    private static final String ASSUMED = "assumed-";

    /** More than that, or less than the rest, nobody can promise. */
    private static final double SURE = 0.995;

    private final Forecast forecast;
    private final List<Diagnostic> diagnostics;
    private final Roadmap roadmap;
    private final TextPage page;

    ForecastPage(Forecast forecast, List<Diagnostic> diagnostics, TextPage page) {
        this.forecast = forecast;
        this.diagnostics = diagnostics;
        roadmap = forecast.schedule().roadmap();
        this.page = page;
    }

    void write() {
        page.bold("", roadmap.title());
        page.blank();
        Facts facts = new Facts(page);
        facts.add("As of", Words.date(forecast.asOf()));
        if (forecast.schedule().isDone()) {
            facts.add("Finish", Words.date(forecast.finish().p95()) + ", done");
            return;
        }
        writeOdds(facts);
        facts.add("Speed", SpeedText.says(forecast.speed()));
        writePhases();
        writeDeadlines();
        page.blank();
        page.plain("", model());
        AssumptionList.write(
                diagnostics.stream().filter(diagnostic -> diagnostic.code().startsWith(ASSUMED)), page);
    }

    private void writeOdds(Facts facts) {
        FinishRange finish = forecast.finish();
        facts.add("Finish", odds(Words.date(finish.p50()), Words.date(finish.p80()), Words.date(finish.p95()), "by "));
        MinutesRange left = forecast.minutes();
        facts.add("Left", odds(about(left.p50()), about(left.p80()), about(left.p95()), "within "));
    }

    private static String about(long minutes) {
        return Minutes.format(Words.rounded(minutes));
    }

    private static List<String> odds(String p50, String p80, String p95, String by) {
        return p50.equals(p95)
                ? List.of(by + p50)
                : List.of("even odds " + by + p50, "4 of 5 " + by + p80, "19 of 20 " + by + p95);
    }

    private void writePhases() {
        if (forecast.phases().isEmpty()) {
            return;
        }
        Depths depths = Depths.of(roadmap);
        page.blank();
        page.bold(row("Even odds", "4 of 5", "19 of 20"), "Phase");
        for (PhaseForecast phase : forecast.phases()) {
            FinishRange finish = phase.finish();
            page.plain(
                    row(text(finish.p50()), text(finish.p80()), text(finish.p95())),
                    page.indent(depths.of(roadmap.numberOf(phase.phase().id()))),
                    phase.phase().title());
        }
    }

    private static String text(LocalDate date) {
        return date.toString();
    }

    private static String row(String p50, String p80, String p95) {
        return Words.left(p50, DATE) + "  " + Words.left(p80, DATE) + "  " + Words.left(p95, DATE) + "  ";
    }

    private void writeDeadlines() {
        if (forecast.deadlines().isEmpty()) {
            return;
        }
        page.blank();
        page.bold(Words.left("Due", DATE) + "  " + Words.right("Chance", CHANCE) + "  ", "Deadline");
        for (DeadlineChance deadline : forecast.deadlines()) {
            page.plain(
                    deadline.due() + "  " + Words.right(chance(deadline.probability()), CHANCE) + "  ",
                    Titles.of(roadmap, deadline.id()));
        }
    }

    static String chance(double probability) {
        if (probability >= SURE) {
            return ">99 %";
        }
        return probability <= 1 - SURE ? "<1 %" : Math.round(100 * probability) + " %";
    }

    private String model() {
        return "Out of " + forecast.samples() + " ways it could go (seed " + forecast.seed()
                + "): how long each topic takes is drawn from its range, and how fast you are from what is known of you. That"
                + " you study whenever the calendar says is assumed.";
    }
}

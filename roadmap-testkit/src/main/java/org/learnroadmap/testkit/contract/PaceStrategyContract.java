package org.learnroadmap.testkit.contract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.function.Executable;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.option.Options;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.spi.PaceStrategy;

/**
 * What every pace strategy promises. Extend it and name your strategy:
 *
 * <pre>{@code
 * class TermPaceTest extends PaceStrategyContract {
 *     protected PaceStrategy strategy() {
 *         return new TermPace();
 *     }
 *
 *     protected List<Map<String, String>> options() {
 *         return List.of(Map.of("credits", "12"), Map.of("credits", "30"));
 *     }
 * }
 * }</pre>
 *
 * <p>Each test is named after a promise. Random roadmaps, calendars and requests are planned, the same in every run.
 *
 * @since 0.1
 */
public abstract class PaceStrategyContract extends ProviderContract<PaceStrategy> {

    private static final int PLANS = 25;

    /** The seed of a roadmap of some topics in some phases. */
    private static final int USUAL = 7;

    private static final int QUESTIONS = 4;

    private static final String REFUSED = "pace-refused";

    /** For subclasses. */
    protected PaceStrategyContract() {}

    /** Returns the strategy, a new one or always the same. */
    protected abstract PaceStrategy strategy();

    /** Returns options to ask for the pace with, at least one map; a map without options by default. */
    protected List<Map<String, String>> options() {
        return List.of(Map.of());
    }

    /** Returns how long one plan may take on the slowest machine; 20 seconds by default. */
    @Override
    protected Duration patience() {
        return Duration.ofSeconds(20);
    }

    @Override
    final PaceStrategy provider() {
        return strategy();
    }

    @Override
    final List<PaceStrategy> among(Roadmaps roadmaps) {
        return roadmaps.paceStrategies();
    }

    @Override
    final String moreFacts() {
        PaceStrategy strategy = strategy();
        List<Optional<StudyCalendar>> assumed = options().stream()
                .map(given -> strategy.assumedCalendar(read(strategy, given)))
                .toList();
        return strategy.wraps() + " " + assumed;
    }

    @Override
    final Map<String, Executable> callsWithNull() {
        return Map.of("pace(null)", () -> strategy().pace(nothing()));
    }

    @Override
    final Map<String, Supplier<String>> questions() {
        Roadmaps roadmaps = roadmaps();
        Map<String, Supplier<String>> questions = new LinkedHashMap<>();
        for (long seed : Plans.seeds(QUESTIONS)) {
            Plans.roadmap(seed)
                    .ifPresent(roadmap -> specs().forEach(spec -> {
                        Request request = request(seed, roadmap, spec);
                        questions.put(
                                "'" + spec + "', plan of seed " + seed,
                                () -> portrait(roadmaps.plan(roadmap, request)));
                    }));
        }
        return questions;
    }

    private static String portrait(Outcome<Schedule> outcome) {
        return outcome.value().map(Plans::portrait).orElseGet(() -> String.valueOf(outcome.diagnostics()));
    }

    private Roadmaps roadmaps() {
        return Roadmaps.builder().pace(strategy()).build();
    }

    /** Returns the pace with each of the options, and around other paces if it can be. */
    private List<PaceSpec> specs() {
        PaceStrategy strategy = strategy();
        List<PaceSpec> specs = new ArrayList<>();
        for (Map<String, String> given : options()) {
            PaceSpec alone = PaceSpec.of(strategy.id(), given);
            specs.add(alone);
            if (strategy.wraps()) {
                specs.add(alone.over(PaceSpec.parse("as-written")));
                specs.add(alone.over(PaceSpec.parse("hours-per-week:hours=5")));
                specs.add(alone.over(PaceSpec.parse("spaced-review")));
            }
        }
        return specs;
    }

    private static Request request(long seed, Roadmap roadmap, PaceSpec spec) {
        return Plans.request(seed, roadmap).toBuilder().pace(spec).build();
    }

    private static Options read(PaceStrategy strategy, Map<String, String> given) {
        DiagnosticCollector findings = findings();
        Options options = Options.read(strategy.options(), given, "pace '" + strategy.id() + "'", "", findings);
        if (findings.hasErrors()) {
            throw new IllegalStateException("options() of the contract: " + findings.sorted());
        }
        return options;
    }

    private static DiagnosticCollector findings() {
        return new DiagnosticCollector(SourceMap.none(), Limits.defaults().diagnostics());
    }

    /** Asks for a pace as the scheduler does. */
    private static Pace pace(
            PaceStrategy strategy,
            Map<String, String> given,
            Roadmap roadmap,
            StudyCalendar calendar,
            LocalDate start,
            DiagnosticCollector findings) {
        return strategy.pace(PaceContext.builder(roadmap, start, calendar, Budgets.minutes(roadmap))
                .options(read(strategy, given))
                .findings(findings)
                .build());
    }

    @Test
    @DisplayName("whatever is planned, the scheduler can use the answer")
    void answersForAnything(TestInfo test) {
        Promise promise = Promise.of(test);
        Roadmaps roadmaps = roadmaps();
        for (PaceSpec spec : specs()) {
            int plans = 0;
            for (long seed : Plans.seeds(PLANS)) {
                Optional<Roadmap> roadmap = Plans.roadmap(seed);
                if (roadmap.isPresent()) {
                    Outcome<Schedule> outcome = planned(
                            promise,
                            "'" + spec + "', plan of seed " + seed,
                            roadmaps,
                            roadmap.get(),
                            request(seed, roadmap.get(), spec));
                    plans += outcome.value().isPresent() ? 1 : 0;
                }
            }
            promise.holds(
                    plans > 0, "'" + spec + "'", "none of " + PLANS + " random plans; let options() say usable ones");
        }
    }

    /** Plans in time, and without an answer of the pace that is refused. */
    private Outcome<Schedule> planned(
            Promise promise, String with, Roadmaps roadmaps, Roadmap roadmap, Request request) {
        Outcome<Schedule> outcome = Patience.answer(promise, patience(), with, () -> roadmaps.plan(roadmap, request));
        List<Diagnostic> refused = outcome.diagnostics().stream()
                .filter(found -> found.code().equals(REFUSED))
                .toList();
        promise.holds(refused.isEmpty(), with, String.valueOf(refused));
        return outcome;
    }

    @Test
    @DisplayName("plans keep prerequisites, and no day gets more than the calendar has")
    void plansAreSound(TestInfo test) {
        Roadmaps roadmaps = roadmaps();
        for (PaceSpec spec : specs()) {
            for (long seed : Plans.seeds(PLANS)) {
                Plans.roadmap(seed)
                        .flatMap(roadmap -> roadmaps.plan(roadmap, request(seed, roadmap, spec))
                                .value())
                        .ifPresent(schedule ->
                                PlanPromises.check(Promise.of(test), "'" + spec + "', plan of seed " + seed, schedule));
            }
        }
    }

    @Test
    @DisplayName("a day is never used beyond its capacity, and never less than not at all")
    void budgetsLieWithinDays(TestInfo test) {
        forEachPace(
                test,
                (with, roadmap, calendar, start, pace) ->
                        Budgets.checkWithin(Promise.of(test), with, roadmap, calendar, start, pace));
    }

    @Test
    @DisplayName("a budget by date depends on nothing but the date and its capacity")
    void budgetsByDate(TestInfo test) {
        forEachPace(
                test,
                (with, roadmap, calendar, start, pace) ->
                        Budgets.checkByDate(Promise.of(test), with, calendar, start, pace));
    }

    /** What is done with a pace. */
    private interface PaceCheck {
        void check(String with, Roadmap roadmap, StudyCalendar calendar, LocalDate start, Pace pace);
    }

    private void forEachPace(TestInfo test, PaceCheck check) {
        PaceStrategy strategy = strategy();
        Roadmap usual = Plans.roadmap(USUAL).orElseThrow();
        for (Map<String, String> given : options()) {
            Plans.extremeCalendars()
                    .forEach((about, calendar) ->
                            forPace(test, strategy, given, usual, about, calendar, Plans.START, check));
            for (long seed : Plans.seeds(PLANS)) {
                Plans.roadmap(seed).ifPresent(roadmap -> {
                    Request request = Plans.request(seed, roadmap);
                    StudyCalendar calendar = request.calendar().orElseThrow();
                    LocalDate start = request.start().orElseThrow();
                    forPace(test, strategy, given, roadmap, "calendar of seed " + seed, calendar, start, check);
                });
            }
        }
    }

    private void forPace(
            TestInfo test,
            PaceStrategy strategy,
            Map<String, String> given,
            Roadmap roadmap,
            String about,
            StudyCalendar calendar,
            LocalDate start,
            PaceCheck check) {
        String with = "options " + given + ", roadmap '" + roadmap.id() + "', " + about;
        Pace pace = Patience.answer(
                Promise.of(test), patience(), with, () -> pace(strategy, given, roadmap, calendar, start, findings()));
        check.check(with, roadmap, calendar, start, pace);
    }

    @Test
    @DisplayName("calendars with hardly any time are planned or refused in time, and without an exception")
    void extremeCalendars(TestInfo test) {
        Roadmaps roadmaps = roadmaps();
        Roadmap roadmap = Plans.roadmap(USUAL).orElseThrow();
        for (PaceSpec spec : specs()) {
            Plans.extremeCalendars().forEach((about, calendar) -> {
                Request request = Request.startingOn(Plans.START)
                        .calendar(calendar)
                        .pace(spec)
                        .build();
                planned(Promise.of(test), "'" + spec + "', " + about, roadmaps, roadmap, request);
            });
        }
    }

    @Test
    @DisplayName("a calendar that is assumed has study time")
    void assumesTime(TestInfo test) {
        PaceStrategy strategy = strategy();
        for (Map<String, String> given : options()) {
            Promise.of(test)
                    .answer("options " + given, () -> strategy.assumedCalendar(read(strategy, given)))
                    .ifPresent(calendar -> {
                        boolean anyTime = IntStream.range(0, 28)
                                .anyMatch(day -> calendar.minutesOn(Plans.START.plusDays(day)) > 0);
                        Promise.of(test).holds(anyTime, "options " + given, "no minute in four weeks: " + calendar);
                    });
        }
    }

    @Test
    @DisplayName("codes of findings begin with the vendor, as the id does")
    void namesItsVendor(TestInfo test) {
        assumeTrue(!isOurs(), "the library has codes of its own");
        PaceStrategy strategy = strategy();
        for (Map<String, String> given : options()) {
            for (long seed : Plans.seeds(PLANS)) {
                Plans.roadmap(seed).ifPresent(roadmap -> {
                    Request request = Plans.request(seed, roadmap);
                    DiagnosticCollector findings = findings();
                    pace(
                            strategy,
                            given,
                            roadmap,
                            request.calendar().orElseThrow(),
                            request.start().orElseThrow(),
                            findings);
                    String with = "options " + given + ", roadmap '" + roadmap.id() + "'";
                    namesItsVendor(Promise.of(test), with, findings.sorted());
                });
            }
        }
    }

    @Test
    @DisplayName("a misspelt option is refused with the right one")
    void refusesMisspeltOptions(TestInfo test) {
        PaceStrategy strategy = strategy();
        Roadmap roadmap = Plans.roadmap(USUAL).orElseThrow();
        refusesMisspeltOptions(
                Promise.of(test),
                name -> roadmaps()
                        .plan(
                                roadmap,
                                Request.startingOn(Plans.START)
                                        .pace(strategy.id(), Map.of(name, "1"))
                                        .build())
                        .diagnostics());
    }
}

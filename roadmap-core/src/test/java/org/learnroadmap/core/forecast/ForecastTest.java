package org.learnroadmap.core.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.learnroadmap.core.forecast.Learning.MON_2026_01_05;
import static org.learnroadmap.core.forecast.Learning.ROADMAPS;
import static org.learnroadmap.core.forecast.Learning.forecast;
import static org.learnroadmap.core.forecast.Learning.request;
import static org.learnroadmap.core.forecast.Learning.roadmap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Span;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;

/** What a forecast says. */
class ForecastTest {

    private static final Effort ONE_TO_FOUR_HOURS = new Effort(60, 120, 240);

    @Test
    void theSameSeedGivesTheSameForecastAndAnotherSeedAlmostTheSame() {
        Roadmap roadmap = roadmap(40, ONE_TO_FOUR_HOURS);
        Request request =
                request().deadline("roadmap", LocalDate.of(2026, 3, 31)).build();

        Forecast one = forecast(roadmap, request, 10_000, 1);
        Forecast again = forecast(roadmap, request, 10_000, 1);
        Forecast other = forecast(roadmap, request, 10_000, 2);

        assertThat(again).usingRecursiveComparison().ignoringFields("schedule").isEqualTo(one);
        assertThat(other.minutes()).isNotEqualTo(one.minutes());
        assertThat(other.minutes().p80())
                .isCloseTo(one.minutes().p80(), within(one.minutes().p80() / 200));
        assertThat(one.seed()).isEqualTo(1);
        assertThat(one.samples()).isEqualTo(10_000);
    }

    /** So that nobody changes the numbers unnoticed: they are part of what is promised. */
    @Test
    void aSeedStandsForItsNumbersForever() {
        Forecast forecast = forecast(roadmap(40, ONE_TO_FOUR_HOURS), request().build(), 1_000, 1);

        assertThat(forecast.minutes()).isEqualTo(new MinutesRange(5_197, 6_376, 7_808));
    }

    @Test
    void rangesAreDatesOnWhichTheirMinutesAreStudied() {
        StudyCalendar calendar = StudyCalendar.weekly(DayOfWeek.TUESDAY, 45, DayOfWeek.SATURDAY, 200);
        Request request = request().calendar(calendar).build();
        Forecast forecast = forecast(roadmap(30, ONE_TO_FOUR_HOURS), request, 2_000, 7);

        assertThat(List.of(
                        studied(calendar, forecast.minutes().p50()),
                        studied(calendar, forecast.minutes().p80()),
                        studied(calendar, forecast.minutes().p95())))
                .containsExactly(
                        forecast.finish().p50(),
                        forecast.finish().p80(),
                        forecast.finish().p95());
        assertThat(forecast.phases()).hasSize(1);
        assertThat(forecast.phases().get(0).finish()).isEqualTo(forecast.finish());
    }

    private static LocalDate studied(StudyCalendar calendar, long minutes) {
        LocalDate date = MON_2026_01_05;
        for (long left = minutes - calendar.minutesOn(date); left > 0; left -= calendar.minutesOn(date)) {
            date = date.plusDays(1);
        }
        return date;
    }

    @Test
    void withoutAnythingToDoubtOnlyTheSpeedIsUncertain() {
        // A range so narrow that it is none: what remains is log-normal with the usual spread of a quarter.
        Forecast forecast = forecast(
                roadmap(1, new Effort(99_999, 100_000, 100_001)), request().build(), 100_000, 3);

        assertThat(forecast.minutes().p50()).isCloseTo(100_000, within(100L));
        assertThat(forecast.minutes().p80()).isCloseTo(Math.round(100_000 * Math.exp(0.25 * 0.8416212)), within(100L));
        assertThat(forecast.minutes().p95()).isCloseTo(Math.round(100_000 * Math.exp(0.25 * 1.6448536)), within(200L));
        assertThat(forecast.speed().measured()).isZero();
        assertThat(forecast.speed().low()).isCloseTo(0.726, within(0.001));
        assertThat(forecast.speed().high()).isCloseTo(1.378, within(0.001));
    }

    @Test
    void probabilitiesAreThoseOfCountedCourses() {
        Roadmap roadmap = roadmap(10, Collections.nCopies(20, ONE_TO_FOUR_HOURS));
        Request request = request()
                .deadline("t4", LocalDate.of(2026, 1, 14))
                .deadline("p0", LocalDate.of(2026, 1, 26))
                .deadline("roadmap", LocalDate.of(2026, 2, 20))
                .build();

        Forecast forecast = forecast(roadmap, request, 20_000, 5);

        double[] effort = quantiles(ONE_TO_FOUR_HOURS);
        SplittableRandom random = new SplittableRandom(99);
        int[] met = new int[3];
        int courses = 20_000;
        for (int course = 0; course < courses; course++) {
            double speed = Math.exp(0.25 * gauss(random));
            double sum = 0;
            for (int topic = 0; topic < 20; topic++) {
                sum += speed * effort[random.nextInt(effort.length)];
                met[0] += topic == 4 && sum <= 10 * 60 ? 1 : 0;
                met[1] += topic == 9 && sum <= 22 * 60 ? 1 : 0;
                met[2] += topic == 19 && sum <= 47 * 60 ? 1 : 0;
            }
        }
        assertThat(forecast.deadlines()).extracting(DeadlineChance::id).containsExactly("p0", "roadmap", "t4");
        assertThat(forecast.deadlines().get(2).probability()).isCloseTo((double) met[0] / courses, within(0.015));
        assertThat(forecast.deadlines().get(0).probability()).isCloseTo((double) met[1] / courses, within(0.015));
        assertThat(forecast.deadlines().get(1).probability()).isCloseTo((double) met[2] / courses, within(0.015));
        assertThat(forecast.deadlines())
                .allMatch(deadline -> deadline.probability() > 0.2 && deadline.probability() < 0.9);
    }

    /** Sum of twelve: near enough, and nothing of what is tested. */
    private static double gauss(SplittableRandom random) {
        return IntStream.range(0, 12).mapToDouble(i -> random.nextDouble()).sum() - 6;
    }

    private static double[] quantiles(Effort effort) {
        double mode = (double) (effort.likely() - effort.min()) / (effort.max() - effort.min());
        int slices = 10_000;
        double[] density = IntStream.range(0, slices)
                .mapToDouble(
                        i -> Math.pow((i + 0.5) / slices, 4 * mode) * Math.pow(1 - (i + 0.5) / slices, 4 - 4 * mode))
                .toArray();
        double total = Arrays.stream(density).sum();
        double[] quantiles = new double[1_000];
        double sum = 0;
        int next = 0;
        for (int i = 0; i < slices && next < quantiles.length; i++) {
            sum += density[i];
            while (next < quantiles.length && sum >= (next + 0.5) / quantiles.length * total) {
                quantiles[next++] = effort.min() + (i + 0.5) / slices * (effort.max() - effort.min());
            }
        }
        return quantiles;
    }

    @Test
    void aDeadlineThatIsOverIsNotMet() {
        Request request = request()
                .progress(Progress.builder("r").build())
                .asOf(MON_2026_01_05.plusDays(10))
                .deadline("roadmap", MON_2026_01_05.plusDays(9))
                .deadline("t0", MON_2026_01_05.plusDays(10))
                .build();

        assertThat(forecast(roadmap(2, Effort.ofMinutes(10)), request, 1_000, 1).deadlines())
                .containsExactly(
                        new DeadlineChance("roadmap", MON_2026_01_05.plusDays(9), 0),
                        new DeadlineChance("t0", MON_2026_01_05.plusDays(10), 1));
    }

    @Test
    void whatIsDoneIsCertainAndMeasuresTheSpeed() {
        Roadmap roadmap = roadmap(2, Collections.nCopies(6, Effort.ofMinutes(60)));
        Progress.Builder progress = Progress.builder("r").started(MON_2026_01_05);
        for (int topic = 0; topic < 3; topic++) {
            progress.entry(ProgressEntry.builder(MON_2026_01_05.plusDays(2L * topic), "t" + topic, Did.DONE)
                    .minutes(120)
                    .build());
        }
        LocalDate asOf = MON_2026_01_05.plusDays(6);
        Request request = request()
                .progress(progress.build())
                .asOf(asOf)
                .deadline("t0", MON_2026_01_05)
                .deadline("p1", asOf.plusDays(3))
                .build();

        Forecast forecast = forecast(roadmap, request, 5_000, 1);

        LocalDate done = MON_2026_01_05.plusDays(2);
        assertThat(forecast.asOf()).isEqualTo(asOf);
        assertThat(forecast.speed().measured()).isEqualTo(3);
        assertThat(forecast.speed().likely()).isBetween(1.3, 2.0);
        assertThat(forecast.phases().get(0).finish()).isEqualTo(new FinishRange(done, done, done));
        assertThat(forecast.phases().get(1).finish().p50()).isAfterOrEqualTo(asOf);
        assertThat(forecast.deadlines()).extracting(DeadlineChance::id).containsExactly("p1");
        assertThat(forecast.minutes().p50()).isBetween(220L, 400L);
    }

    @Test
    void ofATopicThatIsBegunTheRestIsUncertain() {
        Roadmap roadmap = roadmap(1, new Effort(5_000, 10_000, 20_000));
        Progress progress = Progress.builder("r")
                .entry(ProgressEntry.builder(MON_2026_01_05, "t0", Did.WORKED)
                        .share(75)
                        .build())
                .build();
        LocalDate asOf = MON_2026_01_05.plusDays(1);

        Forecast all = forecast(roadmap, request().build(), 5_000, 1);
        Forecast rest =
                forecast(roadmap, request().progress(progress).asOf(asOf).build(), 5_000, 1);

        assertThat(rest.minutes().p50()).isCloseTo(all.minutes().p50() / 4, within(1L));
        assertThat(rest.minutes().p95()).isCloseTo(all.minutes().p95() / 4, within(1L));
    }

    @Test
    void whenEverythingIsDoneNothingIsLeftToForecast() {
        Progress progress = Progress.builder("r")
                .entry(ProgressEntry.of(MON_2026_01_05, "t0", Did.DONE))
                .build();
        Request request = request()
                .progress(progress)
                .asOf(MON_2026_01_05.plusDays(30))
                .deadline("roadmap", MON_2026_01_05.plusDays(60))
                .build();

        Forecast forecast = forecast(roadmap(1, ONE_TO_FOUR_HOURS), request, 100, 1);

        assertThat(forecast.minutes()).isEqualTo(new MinutesRange(0, 0, 0));
        assertThat(forecast.finish()).isEqualTo(new FinishRange(MON_2026_01_05, MON_2026_01_05, MON_2026_01_05));
        assertThat(forecast.deadlines()).isEmpty();
        assertThat(forecast.phases()).hasSize(1);
    }

    @Test
    void saysWhatWasAssumed() {
        Roadmap roadmap = roadmap(3, Arrays.asList(null, Effort.ofMinutes(30), ONE_TO_FOUR_HOURS));
        Request request =
                request().assume(TopicKind.STUDY, 90).pace("steady", Map.of()).build();

        Outcome<Forecast> outcome = ROADMAPS.forecast(roadmap, request, new ForecastOptions(100, 1));

        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::render)
                .contains(
                        "info: 2 topics have no range of effort; assumed from half to double of what is planned for each [assumed-range]",
                        "info: no finished topic has its minutes recorded; assumed that eight of ten learners take 0.73 to 1.38 times as long as planned [assumed-speed]");
    }

    @Test
    void anInvalidRequestHasNoForecast() {
        Outcome<Forecast> outcome = ROADMAPS.forecast(
                roadmap(1, ONE_TO_FOUR_HOURS), request().pace("stedy", Map.of()).build(), ForecastOptions.defaults());

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).contains("unknown-pace-strategy");
    }

    @Test
    void saysHowOftenStudyTimeIsNotEnough() {
        StudyCalendar tenDays = StudyCalendar.builder()
                .from(MON_2026_01_05, Map.of(DayOfWeek.MONDAY, StudyHours.ofMinutes(60)))
                .from(MON_2026_01_05.plusDays(70), Map.of(DayOfWeek.MONDAY, StudyHours.NONE))
                .build();
        Request request = request().calendar(tenDays).build();

        Outcome<Forecast> outcome =
                ROADMAPS.forecast(roadmap(1, new Effort(300, 600, 900)), request, new ForecastOptions(1_000, 1));

        assertThat(outcome.orThrow().finish().p95()).isEqualTo(LocalDate.of(2126, 1, 5));
        assertThat(outcome.diagnostics())
                .filteredOn(finding -> finding.code().equals("not-enough-time"))
                .singleElement()
                .extracting(Diagnostic::render)
                .asString()
                .matches(".*in (4\\d|5\\d) % of all courses not everything is finished by 2126-01-05, .*");
    }

    /** Who is slow goes on behind the author's last week, and in each week uses the time that the calendar has. */
    @ParameterizedTest
    @ValueSource(ints = {60, 90, 120})
    void aSlowCourseOfARoadmapWithWeeksGoesOnBehindThem(int minutesPerDay) {
        List<Phase> weeks = IntStream.rangeClosed(1, 4)
                .mapToObj(week -> Phase.builder("w" + week, "W")
                        .weeks(new Span(week, week))
                        .topics(List.of(
                                Topic.builder("a" + week, "A")
                                        .effort(ONE_TO_FOUR_HOURS)
                                        .build(),
                                Topic.builder("b" + week, "B")
                                        .effort(ONE_TO_FOUR_HOURS)
                                        .build()))
                        .build())
                .toList();
        Roadmap roadmap = Roadmap.builder("r", "R").phases(weeks).build();
        Request request = request()
                .calendar(StudyCalendar.everyDay(minutesPerDay))
                .pace(PaceSpec.of("as-written"))
                .build();

        Outcome<Forecast> outcome = ROADMAPS.forecast(roadmap, request, new ForecastOptions(1_000, 1));

        Forecast forecast = outcome.orThrow();
        assertThat(forecast.schedule().finish()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(forecast.finish().p50()).isBefore(LocalDate.of(2026, 2, 5));
        assertThat(forecast.finish().p95()).isBefore(LocalDate.of(2026, 2, 22));
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).doesNotContain("not-enough-time");
        assertThat(forecast.phases())
                .as("a week that can hold what it takes leaves nothing over for the next")
                .allSatisfy(phase -> assertThat(phase.finish().p50())
                        .isBeforeOrEqualTo(forecast.schedule()
                                .phase(phase.phase().id())
                                .orElseThrow()
                                .finish()
                                .orElseThrow()
                                .plusDays(1)));
    }

    @Test
    void thePlanOfTheForecastIsThatOfTheRequest() {
        Roadmap roadmap = roadmap(5, ONE_TO_FOUR_HOURS);
        Schedule planned = ROADMAPS.plan(roadmap, request().build()).orThrow();

        assertThat(forecast(roadmap, request().build(), 100, 1).schedule().fingerprint())
                .isEqualTo(planned.fingerprint());
    }
}

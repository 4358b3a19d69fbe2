package org.learnroadmap.core.internal.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.forecast.ForecastOptions;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;

class AdaptiveTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 12);

    private final Roadmaps roadmaps = Roadmaps.builder().build();

    /** Three topics of an hour, and one of which nobody knows how long it takes. */
    private final Roadmap roadmap = Roadmap.builder("r", "R")
            .phases(List.of(Phase.builder("p", "P")
                    .topics(IntStream.range(0, 4)
                            .mapToObj(number -> Topic.builder("t" + number, "T")
                                    .effort(number == 3 ? null : Effort.ofMinutes(60))
                                    .build())
                            .toList())
                    .build()))
            .build();

    private Schedule plan(String pace, ProgressEntry... log) {
        return roadmaps.plan(roadmap, request(pace, log)).orThrow();
    }

    private static Request request(String pace, ProgressEntry... log) {
        return Request.startingOn(MON_2026_01_05)
                .calendar(StudyCalendar.everyDay(30))
                .pace(PaceSpec.parse(pace))
                .progress(Progress.builder("r").entries(List.of(log)).build())
                .asOf(AS_OF)
                .build();
    }

    private static ProgressEntry done(int topic, int minutes) {
        return ProgressEntry.builder(MON_2026_01_05, "t" + topic, Did.DONE)
                .minutes(minutes)
                .build();
    }

    private static List<Integer> minutes(Schedule schedule) {
        return schedule.topics().stream().map(ScheduledTopic::minutes).toList();
    }

    private static List<String> said(Schedule schedule) {
        return schedule.diagnostics().stream()
                .filter(finding -> finding.code().endsWith("-speed"))
                .map(Diagnostic::render)
                .toList();
    }

    @Test
    void whatIsLeftTakesAsLongAsWhatIsDoneTook() {
        Schedule schedule = plan("adaptive", done(0, 120));

        // Twice as long as planned; half of that is believed of one topic.
        assertThat(minutes(schedule)).containsExactly(0, 82, 82, 163);
        assertThat(said(schedule))
                .containsExactly(
                        "pace: info: pace 'adaptive' plans 1.36 minutes for each minute of effort, measured from 1 finished topic [measured-speed]");
    }

    @ParameterizedTest
    @CsvSource({"0.01, 1.9", "0.5, 1.5", "1, 1.3", "4, 1.1", "100, 1.0"})
    void thePriorSaysHowMuchIsBelieved(String prior, double least) {
        int minutes = minutes(plan("adaptive:prior=" + prior, done(0, 120))).get(1);

        assertThat(minutes / 60.0).isBetween(least, least + 0.15);
    }

    @Test
    void ofWhatIsBegunTheRestIsPlanned() {
        Schedule schedule = plan(
                "adaptive",
                done(0, 120),
                ProgressEntry.builder(MON_2026_01_05, "t1", Did.WORKED)
                        .minutes(30)
                        .build());

        assertThat(minutes(schedule)).containsExactly(0, 52, 82, 163);
    }

    @Test
    void asLongAsNothingIsMeasuredNothingChanges() {
        Schedule schedule = plan("adaptive", ProgressEntry.of(MON_2026_01_05, "t0", Did.DONE));

        assertThat(minutes(schedule)).containsExactly(0, 60, 60, 120);
        assertThat(said(schedule))
                .containsExactly(
                        "pace: info: no finished topic has its minutes recorded, so pace 'adaptive' plans with the efforts as they are [assumed-speed]");
        Request fresh = Request.startingOn(MON_2026_01_05)
                .calendar(StudyCalendar.everyDay(30))
                .pace(PaceSpec.of("adaptive"))
                .build();
        assertThat(minutes(roadmaps.plan(roadmap, fresh).orThrow())).containsExactly(60, 60, 60, 120);
    }

    @Test
    void everythingElseIsThatOfThePaceItWraps() {
        Schedule evenly = plan("adaptive+finish-by:date=2026-02-20", done(0, 120));

        assertThat(minutes(evenly)).containsExactly(0, 82, 82, 163);
        assertThat(evenly.finish()).isEqualTo(LocalDate.of(2026, 2, 20));
        assertThat(said(plan("ramp-up+adaptive", done(0, 120))))
                .singleElement()
                .asString()
                .startsWith("pace.over: ");
    }

    @Test
    void aPriorOfNothingIsRefused() {
        assertThat(roadmaps.plan(roadmap, request("adaptive:prior=0")).diagnostics())
                .extracting(Diagnostic::render)
                .contains(
                        "pace.prior: error: option 'prior' of pace 'adaptive': '0' is too small; write more than 0, such as 1 [invalid-option]");
    }

    @Test
    void aForecastReckonsWithTheSpeedOnce() {
        ForecastOptions options = new ForecastOptions(2_000, 1);

        long steady = roadmaps.forecast(roadmap, request("steady", done(0, 120)), options)
                .orThrow()
                .minutes()
                .p50();
        long adaptive = roadmaps.forecast(roadmap, request("adaptive", done(0, 120)), options)
                .orThrow()
                .minutes()
                .p50();

        assertThat(adaptive).isBetween(steady - 3, steady + 3);
    }
}

package org.learnroadmap.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnroadmap.core.progress.Did.DONE;
import static org.learnroadmap.core.progress.Did.REVIEWED;
import static org.learnroadmap.core.progress.Did.SKIPPED;
import static org.learnroadmap.core.progress.Did.UNDONE;
import static org.learnroadmap.core.progress.Did.WORKED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;

class StandingTest {

    private static final int HTML = 0;
    private static final int CSS = 1;
    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final LocalDate TUE = MON_2026_01_05.plusDays(1);
    private static final LocalDate WED = MON_2026_01_05.plusDays(2);
    private static final LocalDate FRI = MON_2026_01_05.plusDays(4);

    private static final Roadmap WEB = Roadmap.builder("web", "Web")
            .formerly(List.of("pages"))
            .phases(List.of(Phase.builder("markup", "Markup")
                    .formerly(List.of("tags"))
                    .topics(List.of(
                            Topic.builder("html", "HTML")
                                    .formerly(List.of("html5", "html4"))
                                    .build(),
                            Topic.builder("css", "CSS").build()))
                    .build()))
            .build();

    private final DiagnosticCollector findings = new DiagnosticCollector(SourceMap.none(), 100);

    private static ProgressEntry entry(LocalDate date, String topic, Did did) {
        return ProgressEntry.of(date, topic, did);
    }

    private static ProgressEntry worked(LocalDate date, int minutes) {
        return ProgressEntry.builder(date, "html", WORKED).minutes(minutes).build();
    }

    private static Progress log(ProgressEntry... entries) {
        return Progress.builder("web").entries(List.of(entries)).build();
    }

    private Standing standing(Progress progress, LocalDate asOf) {
        return Standing.of(WEB, progress, asOf, findings);
    }

    private Standing standing(ProgressEntry... entries) {
        return standing(log(entries), FRI);
    }

    private List<String> said() {
        return findings.sorted().stream().map(Diagnostic::render).toList();
    }

    @Test
    void nothingRecordedIsNothingDone() {
        Standing standing = standing();

        assertThat(standing.state(HTML)).isEqualTo(TopicState.OPEN);
        assertThat(standing.begun(HTML)).isEmpty();
        assertThat(standing.finished(HTML)).isEmpty();
        assertThat(standing.minutesLeft(HTML, 60)).isEqualTo(60);
        assertThat(standing.recordedMinutes()).isZero();
        assertThat(said()).isEmpty();
    }

    @Test
    void addsUpWorkUntilItIsDone() {
        Progress progress = log(
                worked(MON_2026_01_05, 30),
                worked(TUE, 20),
                ProgressEntry.builder(WED, "html", DONE)
                        .minutes(15)
                        .grade(Grade.HARD)
                        .build());

        Standing tuesday = standing(progress, TUE);
        assertThat(tuesday.state(HTML)).isEqualTo(TopicState.STARTED);
        assertThat(tuesday.spentMinutes(HTML)).isEqualTo(50);
        assertThat(tuesday.minutesLeft(HTML, 60)).isEqualTo(10);
        assertThat(tuesday.recordedMinutes()).isEqualTo(20);
        Standing friday = standing(progress, FRI);
        assertThat(friday.state(HTML)).isEqualTo(TopicState.DONE);
        assertThat(friday.begun(HTML)).contains(MON_2026_01_05);
        assertThat(friday.finished(HTML)).contains(WED);
        assertThat(friday.spentMinutes(HTML)).isEqualTo(65);
        assertThat(friday.minutesLeft(HTML, 60)).isZero();
        assertThat(friday.reviews(HTML)).containsExactly(new Review(WED, Optional.of(Grade.HARD)));
    }

    /** Minutes are conserved until all are spent; then nobody knows how many there are. */
    @ParameterizedTest
    @CsvSource({"0, 60", "57, 3", "59, 1", "60, 6", "500, 6"})
    void aTopicThatTookAllItsMinutesHasATenthLeft(int spent, int left) {
        Standing standing = standing(worked(TUE, spent));

        assertThat(standing.minutesLeft(HTML, 60)).isEqualTo(left);
        assertThat(standing.isExceeded(HTML, 60)).isEqualTo(spent >= 60);
        assertThat(standing.minutesLeft(HTML, 0)).isZero();
    }

    @Test
    void sharesAreOfTheEffort() {
        Standing standing = standing(
                ProgressEntry.builder(TUE, "html", WORKED).share(40).build(),
                worked(TUE, 5),
                ProgressEntry.builder(WED, "html", WORKED).share(30).build());

        assertThat(standing.minutesLeft(HTML, 100)).isEqualTo(25);
        assertThat(standing.spentMinutes(HTML)).isEqualTo(5);
    }

    @Test
    void entriesCountByDateAndWithinADateAsTheyStand() {
        assertThat(standing(entry(WED, "html", UNDONE), entry(TUE, "html", DONE))
                        .state(HTML))
                .isEqualTo(TopicState.STARTED);
        assertThat(standing(entry(WED, "html", DONE), entry(WED, "html", UNDONE))
                        .state(HTML))
                .isEqualTo(TopicState.STARTED);
        assertThat(said()).isEmpty();
        assertThat(standing(entry(WED, "html", UNDONE), entry(WED, "html", DONE))
                        .state(HTML))
                .isEqualTo(TopicState.DONE);
    }

    @Test
    void takingBackLeavesTheMinutesSpent() {
        Standing done = standing(
                worked(MON_2026_01_05, 30), entry(TUE, "html", DONE), entry(WED, "html", UNDONE), worked(FRI, 5));
        assertThat(done.state(HTML)).isEqualTo(TopicState.STARTED);
        assertThat(done.minutesLeft(HTML, 60)).isEqualTo(25);
        assertThat(done.finished(HTML)).isEmpty();
        assertThat(done.reviews(HTML)).isEmpty();

        Standing skipped = standing(entry(TUE, "html", SKIPPED), entry(WED, "html", UNDONE));
        assertThat(skipped.state(HTML)).isEqualTo(TopicState.OPEN);
        assertThat(skipped.begun(HTML)).isEmpty();
        assertThat(said()).isEmpty();
    }

    @Test
    void whatIsDoneStaysDoneSinceTheFirstTime() {
        Standing standing = standing(
                entry(TUE, "html", DONE), entry(WED, "html", DONE), entry(FRI, "html", SKIPPED), worked(FRI, 5));

        assertThat(standing.state(HTML)).isEqualTo(TopicState.DONE);
        assertThat(standing.finished(HTML)).contains(TUE);
        assertThat(standing.reviews(HTML)).hasSize(2);
    }

    @Test
    void reviewsOfWhatIsNotDoneTakeTimeAndChangeNothing() {
        ProgressEntry review =
                ProgressEntry.builder(FRI, "html", REVIEWED).minutes(20).build();
        Standing standing = standing(review);

        assertThat(standing.recordedMinutes()).isEqualTo(20);
        assertThat(standing.state(HTML)).isEqualTo(TopicState.OPEN);
        assertThat(standing.spentMinutes(HTML)).isZero();
        assertThat(standing.reviews(HTML)).isEmpty();
        assertThat(said())
                .containsExactly(
                        "log[0]: info: 'html' is not done on 2026-01-09; that it was reviewed changes nothing [not-done]");
    }

    @Test
    void reviewsOfWhatIsDoneAreKeptInTheOrderOfTime() {
        ProgressEntry review =
                ProgressEntry.builder(FRI, "html", REVIEWED).grade(Grade.GOOD).build();

        assertThat(standing(review, entry(TUE, "html", DONE)).reviews(HTML))
                .containsExactly(new Review(TUE, Optional.empty()), new Review(FRI, Optional.of(Grade.GOOD)));
        assertThat(said()).isEmpty();
    }

    @Test
    void shortFormIsTheStateBeforeTheLog() {
        Progress progress = log(entry(FRI, "html", REVIEWED)).toBuilder()
                .topic("html", TopicStatus.builder(DONE).minutes(90).build())
                .topic("css", TopicStatus.builder(WORKED).date(TUE).share(25).build())
                .build();
        Standing standing = standing(progress, FRI);

        assertThat(standing.state(HTML)).isEqualTo(TopicState.DONE);
        assertThat(standing.finished(HTML)).isEmpty();
        assertThat(standing.spentMinutes(HTML)).isEqualTo(90);
        assertThat(standing.reviews(HTML)).containsExactly(new Review(FRI, Optional.empty()));
        assertThat(standing.state(CSS)).isEqualTo(TopicState.STARTED);
        assertThat(standing.minutesLeft(CSS, 100)).isEqualTo(75);
        assertThat(standing.recordedMinutes()).isZero();
        assertThat(said())
                .containsExactly("topics: info: 1 topic is done, and nobody knows since when [done-without-date]");
    }

    @Test
    void theLogGoesOnFromTheShortForm() {
        Progress progress = log(worked(WED, 10), entry(FRI, "css", UNDONE)).toBuilder()
                .topic("html", TopicStatus.builder(WORKED).minutes(90).build())
                .topic("css", TopicStatus.builder(DONE).date(TUE).minutes(30).build())
                .build();

        assertThat(standing(progress, TUE).spentMinutes(HTML)).isEqualTo(90);
        assertThat(standing(progress, WED).spentMinutes(HTML)).isEqualTo(100);
        assertThat(said())
                .contains("topics.html: info: 'html' is in the log, too; what stands here counts as done before that"
                        + " [short-form-before-log]");
        assertThat(standing(progress, WED).state(CSS)).isEqualTo(TopicState.DONE);
        assertThat(standing(progress, FRI).state(CSS)).isEqualTo(TopicState.STARTED);
        assertThat(standing(progress, FRI).minutesLeft(CSS, 100)).isEqualTo(70);
    }

    @Test
    void whatIsDoneTakesNoMore() {
        ProgressEntry done =
                ProgressEntry.builder(TUE, "html", DONE).minutes(60).build();
        ProgressEntry again =
                ProgressEntry.builder(FRI, "html", DONE).minutes(50).build();
        Standing standing = standing(log(done, worked(WED, 20), again), FRI);

        assertThat(standing.spentMinutes(HTML)).isEqualTo(60);
        assertThat(standing.finished(HTML)).contains(TUE);
        assertThat(standing.recordedMinutes()).isEqualTo(50);
    }

    @Test
    void whatIsDatedLaterDoesNotCountYet() {
        Progress progress = log(worked(TUE, 10), worked(FRI, 20), worked(FRI, 30)).toBuilder()
                .topic("css", TopicStatus.builder(DONE).date(FRI).build())
                .build();
        Standing standing = standing(progress, WED);

        assertThat(standing.spentMinutes(HTML)).isEqualTo(10);
        assertThat(standing.state(CSS)).isEqualTo(TopicState.OPEN);
        assertThat(said())
                .containsExactly(
                        "topics.css: info: 3 entries are dated after 2026-01-07 and do not count yet [later-entries]");
        assertThat(standing(progress, FRI).finished(CSS)).contains(FRI);
    }

    @Test
    void formerIdsCarryEverythingOver() {
        Progress progress = Progress.builder("pages")
                .entry(entry(TUE, "html4", WORKED))
                .entry(entry(WED, "html5", DONE))
                .entry(entry(WED, "html5", REVIEWED))
                .baseline("html5", FRI)
                .build();
        Standing standing = standing(progress, FRI);

        assertThat(standing.state(HTML)).isEqualTo(TopicState.DONE);
        assertThat(standing.begun(HTML)).contains(TUE);
        assertThat(standing.baseline(HTML)).contains(FRI);
        assertThat(standing.baseline(CSS)).isEmpty();
        assertThat(said())
                .containsExactly(
                        "roadmap: info: 'pages' is called 'web' now, and what was recorded for it counts there"
                                + " [former-id]",
                        "log[0]: info: 'html4' is called 'html' now, and what was recorded for it counts there"
                                + " [former-id]",
                        "log[1]: info: 'html5' is called 'html' now, and what was recorded for it counts there"
                                + " [former-id]");
    }

    @Test
    void theDateShownUnderItsOwnIdCounts() {
        Progress progress = Progress.builder("web")
                .baseline("html", WED)
                .baseline("html5", FRI)
                .build();

        assertThat(standing(progress, FRI).baseline(HTML)).contains(WED);
    }

    @Test
    void topicsThatLeftTheRoadmapAreReportedOnceAndKeepTheirMinutes() {
        Progress progress = Progress.builder("web")
                .entry(ProgressEntry.builder(FRI, "flash", WORKED).minutes(40).build())
                .entry(entry(FRI, "flash", DONE))
                .entry(entry(FRI, "htlm", DONE))
                .entry(entry(FRI, "markup", DONE))
                .entry(entry(FRI, "tags", DONE))
                .topic("flash", TopicStatus.of(DONE))
                .baseline("flash", TUE)
                .baseline("java-applets", TUE)
                .build();

        assertThat(standing(progress, FRI).recordedMinutes()).isEqualTo(40);
        assertThat(said())
                .containsExactly(
                        "log[0]: warning: 'flash' is no topic of roadmap 'web'; what was recorded for it is kept and does"
                                + " not count [topic-gone]",
                        "log[2]: warning: 'htlm' is no topic of roadmap 'web'; what was recorded for it is kept and does"
                                + " not count; did you mean 'html'? [topic-gone]",
                        "log[3]: warning: 'markup' is a phase and does not count here; record its topics one by one"
                                + " [phase-as-topic]",
                        "log[4]: warning: 'tags' is a phase and does not count here; record its topics one by one"
                                + " [phase-as-topic]",
                        "baseline.java-applets: info: 'java-applets' is no topic of roadmap 'web'; what was recorded for"
                                + " it is kept and does not count [topic-gone]");
    }

    @Test
    void findingsStandWhereTheProgressWasWritten() {
        SourceMap places =
                SourceMap.builder("progress.yaml").put("log[0]", 3, 5).build();
        standing(log(entry(TUE, "flash", DONE)).toBuilder().places(places).build(), FRI);

        assertThat(said())
                .containsExactly(
                        "progress.yaml:3:5: warning: 'flash' is no topic of roadmap 'web'; what was recorded for"
                                + " it is kept and does not count [topic-gone]");
    }

    @Test
    void refusesTheProgressOfAnotherRoadmapAndLeavesItAtThat() {
        standing(Progress.builder("cooking").entry(entry(TUE, "soup", DONE)).build(), FRI);

        assertThat(said())
                .containsExactly("roadmap: error: this is the progress of roadmap 'cooking', not of 'web'; if that is"
                        + " its new id, it needs 'formerly: [cooking]' [other-roadmap]");
    }

    @Test
    void oneTopicUnderTwoIdsHasTheFurtherShortForm() {
        Progress progress = Progress.builder("web")
                .topic("html", TopicStatus.of(WORKED))
                .topic("html4", TopicStatus.of(DONE))
                .build();

        assertThat(standing(progress, FRI).state(HTML)).isEqualTo(TopicState.DONE);
    }
}

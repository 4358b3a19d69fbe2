package org.learnroadmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnroadmap.export.TrackSamples.SLOW;
import static org.learnroadmap.export.TrackSamples.UNKNOWN;
import static org.learnroadmap.export.TrackSamples.date;
import static org.learnroadmap.export.TrackSamples.topic;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.forecast.Forecast;
import org.learnroadmap.core.forecast.MinutesRange;
import org.learnroadmap.core.track.LockedTopic;
import org.learnroadmap.core.track.MovedTopic;
import org.learnroadmap.core.track.NextSteps;
import org.learnroadmap.core.track.Replan;
import org.learnroadmap.core.track.Status;

class TrackTextTest {

    private static final TrackText TEXT = new TrackText();
    private static final TrackText NARROW = new TrackText(40, TextStyle.PLAIN);

    private static String text(TrackText writer, NextSteps steps) {
        return Samples.bytes(out -> writer.write(steps, out));
    }

    private static String text(TrackText writer, Status status) {
        return Samples.bytes(out -> writer.write(status, out));
    }

    private static String text(TrackText writer, Replan replan) {
        return Samples.bytes(out -> writer.write(replan, out));
    }

    @Test
    void saysWhatToDoNowAndWhatIsLockedByWhat() {
        assertThat(text(TEXT, TrackSamples.next())).isEqualTo("""
                Django backend in six weeks

                Today, Mon 2026-01-05
                      1h  Your first app [first-app]

                What else you could study
                      2h  How the object-relational mapper works [orm]

                Locked
                  Build a blog with comments, tags and an admin site [blog]
                      after Your first app [first-app]
                  Serializers [serializers]
                      after Core Django [core]; not before Mon 2026-02-02
                  Show it to a friend [exam]
                      after Core Django [core] and Serializers [serializers]
                """);
    }

    @Test
    void fitsANarrowPage() {
        assertThat(text(NARROW, TrackSamples.next())).isEqualTo("""
                Django backend in six weeks

                Today, Mon 2026-01-05
                      1h  Your first app [first-app]

                What else you could study
                      2h  How the object-relational
                          mapper works [orm]

                Locked
                  Build a blog with comments, tags and
                  an admin site [blog]
                      after Your first app [first-app]
                  Serializers [serializers]
                      after Core Django [core]; not
                      before Mon 2026-02-02
                  Show it to a friend [exam]
                      after Core Django [core] and
                      Serializers [serializers]
                """);
        assertThat(text(NARROW, TrackSamples.status())).isEqualTo("""
                Django backend in six weeks

                As of   Fri 2026-01-16
                Done    8h of 13h (61 %)
                Plan    10h 07m planned by the end of
                        the day: about 2h (1 study day)
                        behind
                Finish  Wed 2026-01-21 as shown before
                        Fri 2026-01-23 as things are now
                        Mon 2026-02-02 at your own speed
                Spare   4 study days
                Speed   topics take you 1.2 times as
                        long as planned (1.0 to 1.5,
                        from 6 topics)

                [#######---]  72 %  Core Django
                [----------]   0 %  In depth
                [----------]   0 %  REST APIs

                Deadlines
                2026-01-23  4 days early
                    Core Django
                2026-03-01  39 days early
                    The whole roadmap
                """);
    }

    @Test
    void saysWhenThePlanGoesOn() {
        assertThat(text(TEXT, TrackSamples.afterToday(date("2026-01-10")))).contains("""
                Today, Sat 2026-01-10
                No study time today. The plan goes on on Mon 2026-01-12 with 'Build a blog with
                comments, tags and an admin site'.

                What you could begin with
                      3h  Your first app [first-app]
                """);
        assertThat(text(TEXT, TrackSamples.afterToday(Samples.MON_2026_01_05)))
                .contains("\nNothing is planned for today. The plan goes on on Tue 2026-01-06 with");
    }

    @Test
    void saysWhenThePlanBegins() {
        assertThat(text(TEXT, TrackSamples.afterToday(date("2026-01-02")))).contains("""
                Today, Fri 2026-01-02
                Nothing is planned yet. The plan begins on Mon 2026-01-05 with 'Your first app'.
                """);
    }

    @Test
    void saysThatNothingIsLeft() {
        NextSteps done = new NextSteps(Samples.MON_2026_01_05, List.of(), List.of(), List.of(), TrackSamples.SCHEDULE);

        assertThat(text(TEXT, done)).isEqualTo("""
                Django backend in six weeks

                Today, Mon 2026-01-05
                Nothing is left to do.
                """);
    }

    @Test
    void cutsLongListsUnlessAllIsAskedFor() {
        LockedTopic locked = new LockedTopic(topic("blog"), List.of("first-app"), Optional.empty());
        NextSteps many = new NextSteps(
                Samples.MON_2026_01_05,
                List.of(),
                Collections.nCopies(13, topic("orm")),
                Collections.nCopies(33, locked),
                TrackSamples.SCHEDULE);

        assertThat(text(TEXT, many).lines().filter(line -> line.contains("[orm]")))
                .hasSize(10);
        assertThat(text(TEXT, many)).contains("\n  ... and 3 more\n").endsWith("\n  ... and 23 more\n");
        assertThat(text(TEXT.all(true), many).lines().filter(line -> line.contains("[blog]")))
                .hasSize(33);
        assertThat(text(TEXT.all(true), many)).doesNotContain("... and");
    }

    @Test
    void saysHowALearnerStands() {
        assertThat(text(TEXT, TrackSamples.status())).isEqualTo("""
                Django backend in six weeks

                As of   Fri 2026-01-16
                Done    8h of 13h (61 %)
                Plan    10h 07m planned by the end of the day: about 2h (1 study day) behind
                Finish  Wed 2026-01-21 as shown before
                        Fri 2026-01-23 as things are now
                        Mon 2026-02-02 at your own speed
                Spare   4 study days
                Speed   topics take you 1.2 times as long as planned (1.0 to 1.5, from 6 topics)

                [#######---]  72 %  Core Django
                [----------]   0 %    In depth
                [----------]   0 %  REST APIs

                Deadlines
                2026-01-23  4 days early    Core Django
                2026-03-01  39 days early   The whole roadmap
                """);
    }

    /** Roughly: nobody needs to know of minutes. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, on plan",
        "2, 1, on plan",
        "-2, -1, on plan",
        "3, 1, about 5m (1 study day) behind",
        "52, 1, about 50m (1 study day) behind",
        "68, 2, about 1h 15m (2 study days) behind",
        "-127, -2, about 2h (2 study days) ahead",
        "600, 0, about 10h behind",
    })
    void comparesWithThePlanInRoundFigures(int behindMinutes, int behindDays, String words) {
        assertThat(text(TEXT, TrackSamples.status(behindMinutes, behindDays, SLOW, Optional.empty())))
                .contains(" planned by the end of the day: " + words + "\n");
    }

    @Test
    void saysNothingOfASpeedNobodyMeasured() {
        Optional<LocalDate> finish = Optional.of(date("2026-02-02"));

        assertThat(text(TEXT, TrackSamples.status(0, 0, UNKNOWN, finish)))
                .contains("\nSpeed   not known yet: no finished topic has its minutes recorded\n")
                .doesNotContain("own speed");
    }

    @Test
    void showsNoBarAsFullThatIsNot() {
        assertThat(ShareBar.of(999, 1000)).isEqualTo("[#########-]  99 %");
        assertThat(ShareBar.of(1000, 1000)).isEqualTo("[##########] 100 %");
        assertThat(ShareBar.of(0, 1000)).isEqualTo("[----------]   0 %");
    }

    @Test
    void comparesNewDatesWithOld() {
        assertThat(text(TEXT.hint("Nothing was stored."), TrackSamples.replan(TrackSamples.moved())))
                .isEqualTo("""
                Django backend in six weeks

                As of   Fri 2026-01-16
                Finish  Wed 2026-01-21, as before

                Was         Now          Days  Topic
                2026-01-14  2026-01-16     +2  Build a blog with comments, tags and an admin
                                               site: takes longer than planned
                2026-01-16  2026-01-15     -1  How the object-relational mapper works: was begun
                                               earlier

                New in the plan: Show it to a friend.
                Not in the roadmap any more: flask.

                Deadlines
                - Core Django: met again
                - The whole roadmap: would be 39 days early

                What you could do
                - Study 20 more minutes on each study day until 2026-01-20.
                - Leave out 'orm'.

                Nothing was stored.
                """);
    }

    @Test
    void cutsLongListsOfMovedTopics() {
        MovedTopic moved = TrackSamples.moved().get(0);
        Replan replan = TrackSamples.replan(Collections.nCopies(12, moved));

        assertThat(text(NARROW, replan)).contains("\n... and 2 more\n");
        assertThat(text(NARROW.all(true), replan)).doesNotContain("... and");
        assertThat(text(TEXT, TrackSamples.replan(List.of())))
                .contains("\nAll topics keep the dates you were shown.\n");
    }

    @Test
    void saysWhenItEndsAsARange() {
        List<Diagnostic> findings = List.of(
                Diagnostic.info("assumed-range")
                        .message("2 topics have no range")
                        .build(),
                Diagnostic.info("kind-inferred").message("no assumption").build());

        assertThat(Samples.bytes(out -> TEXT.write(TrackSamples.forecast(), findings, out)))
                .isEqualTo("""
                Django backend in six weeks

                As of   Fri 2026-01-16
                Finish  even odds by Fri 2026-01-23
                        4 of 5 by Mon 2026-01-26
                        19 of 20 by Tue 2026-01-27
                Left    even odds within 5h 30m
                        4 of 5 within 6h 30m
                        19 of 20 within 7h 45m
                Speed   topics take you 1.2 times as long as planned (1.0 to 1.5, from 6 topics)

                Even odds   4 of 5      19 of 20    Phase
                2026-01-20  2026-01-21  2026-01-22  Core Django
                2026-01-20  2026-01-21  2026-01-22    In depth
                2026-01-23  2026-01-26  2026-01-27  REST APIs

                Due         Chance  Deadline
                2026-01-21    83 %  Core Django
                2026-03-01   >99 %  The whole roadmap

                Out of 10000 ways it could go (seed 1): how long each topic takes is drawn from
                its range, and how fast you are from what is known of you. That you study
                whenever the calendar says is assumed.

                Assumptions
                - 2 topics have no range.
                """);
    }

    @Test
    void reckonsNothingIfAllIsDone() {
        Forecast done = new Forecast(
                date("2026-01-16"),
                10_000,
                1,
                SLOW,
                new MinutesRange(0, 0, 0),
                TrackSamples.range("2026-01-15", "2026-01-15", "2026-01-15"),
                List.of(),
                List.of(),
                TrackSamples.DONE);

        assertThat(Samples.bytes(out -> TEXT.write(done, List.of(), out))).isEqualTo("""
                Django backend in six weeks

                As of   Fri 2026-01-16
                Finish  Thu 2026-01-15, done
                """);
    }

    @Test
    void promisesNothingThatNobodyCan() {
        assertThat(ForecastPage.chance(1)).isEqualTo(">99 %");
        assertThat(ForecastPage.chance(0.994)).isEqualTo("99 %");
        assertThat(ForecastPage.chance(0.006)).isEqualTo("1 %");
        assertThat(ForecastPage.chance(0)).isEqualTo("<1 %");
    }
}

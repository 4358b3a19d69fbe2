package org.learnroadmap.testkit;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.learnroadmap.testkit.Failures.assertFails;
import static org.learnroadmap.testkit.RoadmapAssertions.assertThat;
import static org.learnroadmap.testkit.RoadmapAssertions.days;
import static org.learnroadmap.testkit.RoadmapAssertions.weeks;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.model.Roadmap;

class RoadmapChangeAssertTest {

    private final Roadmap old = Django.old();

    @Test
    void acceptsWhatIsCarriedOn() {
        assertThat(Django.roadmap())
                .changedSince(old)
                .losesNoTopic()
                .losesNoPhase()
                .breaksNoDate()
                .movesFinishByAtMost(days(0));
        assertThat(Django.load(Django.TEXT
                                .replace("{id: forms,", "{id: web-forms, formerly: [forms],")
                                .replace("[forms]}", "[web-forms]}"))
                        .roadmap())
                .changedSince(old)
                .losesNoTopic();
    }

    @Test
    void namesWhatIsLost() {
        Roadmap without = Django.with("  - {id: news, title: News about Django}\n", "  - {id: orm2, title: More}\n");

        assertFails(
                () -> assertThat(without).changedSince(old).losesNoTopic(),
                "Expected the new version of roadmap 'django' (Django for a start) to lose no topic, but loses 1",
                "old.yaml:19:9: topic 'news' (News about Django) is gone; if another topic carries it on, that one needs 'formerly: [news]'");
    }

    @Test
    void namesFormerIdsThatAreLost() {
        Roadmap without = Django.with(", formerly: [querysets]", "");

        assertFails(
                () -> assertThat(without).changedSince(old).losesNoTopic(),
                "Expected the new version of roadmap 'django' (Django for a start) to lose no topic, but loses 1",
                "django.yaml:12:9: topic 'orm' (The ORM) was once 'querysets' and needs 'formerly: [querysets]' as before");
    }

    @Test
    void namesPhasesThatAreLost() {
        assertFails(
                () -> assertThat(Django.with("id: web", "id: site"))
                        .changedSince(old)
                        .losesNoPhase(),
                "Expected the new version of roadmap 'django' (Django for a start) to lose no phase, but loses 1",
                "old.yaml:13:5: phase 'web' (For the web) is gone; if another phase carries it on, that one needs 'formerly: [web]'");
    }

    @Test
    void comparesFinishDates() {
        Roadmap longer = Django.with("effort: 2h", "effort: 5h");

        assertThat(longer).changedSince(old).movesFinishByAtMost(weeks(1));
        assertThat(longer).changedSince(old).movesFinishByAtMost(days(7)).losesNoTopic();
        assertFails(
                () -> assertThat(longer).changedSince(old).movesFinishByAtMost(days(3)),
                "Expected the new version of roadmap 'django' (Django for a start) to move finish dates by at most 3 days, but moves one by more",
                "With 3h on Sat and Sun it is finished on 2026-02-07 instead of 2026-02-01, 6 days later",
                "django.yaml:17:43: info: topic 'forms' takes 5h, 3h more than the 2h before [effort-moved]");
        assertFails(
                () -> assertThat(old).changedSince(longer).movesFinishByAtMost(days(2)),
                "Expected the new version of roadmap 'django' (Django for a start) to move finish dates by at most 2 days, but moves 3 by more",
                "With an hour every day it is finished on 2026-01-26 instead of 2026-01-29, 3 days earlier",
                "With 1h on Mon and Wed, 3h on Sat it is finished on 2026-02-04 instead of 2026-02-07, 3 days earlier",
                "With 3h on Sat and Sun it is finished on 2026-02-01 instead of 2026-02-07, 6 days earlier",
                "old.yaml:17:43: info: topic 'forms' takes 2h, 3h less than the 5h before [effort-moved]");
    }

    @Test
    void namesDatesThatAreBroken() {
        Roadmap claimed = Django.load(Django.TEXT.replace("phases:", "duration: 4 weeks\nphases:"))
                .roadmap();
        Roadmap longer = Django.load(Django.TEXT
                        .replace("phases:", "duration: 4 weeks\nphases:")
                        .replace("effort: 2h", "effort: 9h"))
                .roadmap();

        assertFails(
                () -> assertThat(longer).changedSince(claimed).breaksNoDate(),
                "Expected the new version of roadmap 'django' (Django for a start) to break no date, but breaks 2",
                "django.yaml:2:5: roadmap 'django' (Django for a start) is finished on 2026-02-02 with an hour every day, 1 day after the claimed 2026-02-01; it was in time on 2026-01-26",
                "django.yaml:2:5: roadmap 'django' (Django for a start) is finished on 2026-02-08 with 3h on Sat and Sun, 7 days after the claimed 2026-02-01; it was in time on 2026-02-01");
    }

    /** Dates that nobody knew before neither stay nor move. */
    @Test
    void wantsDatesOfTheOldVersion() {
        Roadmap endless = Django.with("effort: 2h", "effort: 28000h");
        String[] lines = {
            "Expected the new version of roadmap 'django' (Django for a start) to be compared by finish dates, but not every learner had one with the old version",
            "With 1h on Mon and Wed, 3h on Sat the old version cannot be planned: the plan would end after 2126-01-05; add study time, or lift Limits.years"
        };

        assertFails(() -> assertThat(old).changedSince(endless).movesFinishByAtMost(Period.ofYears(100)), lines);
        assertFails(() -> assertThat(old).changedSince(endless).breaksNoDate(), lines);
    }

    /** What a roadmap allows is not said, and is unknown all the same. */
    @Test
    void wantsDatesOfTheOldVersionAlsoWhereTheWarningIsAllowed() {
        Roadmap endless = Django.with("effort: 2h", "effort: 28000h");
        Roadmap allowing = Django.with("phases:", "allow: [old-not-planned]\nphases:");

        assertFails(
                () -> assertThat(allowing).changedSince(endless).breaksNoDate(),
                "Expected the new version of roadmap 'django' (Django for a start) to be compared by finish dates, but not every learner had one with the old version",
                "With 1h on Mon and Wed, 3h on Sat the old version cannot be planned: the plan would end after 2126-01-05; add study time, or lift Limits.years");
    }

    @Test
    void refusesLessThanNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(Django.roadmap()).changedSince(old).movesFinishByAtMost(Period.ofDays(-1)))
                .withMessage("the most that a finish may move must not be negative, was P-1D");
    }
}

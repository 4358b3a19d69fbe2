package org.learnroadmap.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Element;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;

/** What learners of a roadmap about web pages lose, gain and wait for when it changes. */
class RoadmapChangesTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    private static final ReferenceLearner DAILY = ReferenceLearner.usual().get(0);

    private static final SourceMap OLD = SourceMap.builder("old.yaml")
            .put("phases[0]", 4, 5)
            .put("phases[0].topics[0]", 7, 9)
            .put("phases[0].topics[1]", 8, 9)
            .build();

    private static final SourceMap NEW = SourceMap.builder("new.yaml")
            .put("phases[0]", 14, 5)
            .put("phases[0].weeks", 15, 5)
            .put("phases[0].topics[0]", 17, 9)
            .put("duration", 12, 1)
            .build();

    private final Roadmaps roadmaps = Roadmaps.builder().build();

    private static TopicDefinition topic(String id, String effort) {
        return TopicDefinition.builder(id, "About " + id).effort(effort).build();
    }

    private static TopicDefinition topic(String id, String effort, String... formerly) {
        return topic(id, effort).toBuilder().formerly(List.of(formerly)).build();
    }

    private static PhaseDefinition phase(String id, TopicDefinition... topics) {
        return PhaseDefinition.builder(id, "Phase " + id)
                .topics(List.of(topics))
                .build();
    }

    private static RoadmapDefinition.Builder web(PhaseDefinition... phases) {
        return RoadmapDefinition.builder("web", "Web").phases(List.of(phases));
    }

    private RoadmapChanges changes(RoadmapDefinition.Builder before, RoadmapDefinition.Builder after) {
        return changes(before, after, ReferenceLearner.usual());
    }

    private RoadmapChanges changes(
            RoadmapDefinition.Builder before, RoadmapDefinition.Builder after, List<ReferenceLearner> learners) {
        return roadmaps.changes(roadmap(before.places(OLD)), roadmap(after.places(NEW)), learners);
    }

    private Roadmap roadmap(RoadmapDefinition.Builder definition) {
        return roadmaps.check(definition.build()).orThrow();
    }

    private static List<String> lines(RoadmapChanges changes) {
        return changes.diagnostics().stream().map(Diagnostic::render).toList();
    }

    private static List<String> warnings(RoadmapChanges changes) {
        return lines(changes).stream()
                .filter(line -> line.contains(": warning: "))
                .toList();
    }

    @Test
    void saysWhatLearnersLoseWithATopicAndWhatItMayBeNow() {
        RoadmapChanges changes = changes(
                web(phase("pages", topic("html", "2h"), topic("css", "1h"))),
                web(phase("pages", topic("html", "2h"), topic("css3", "1h"))));

        assertThat(lines(changes))
                .containsExactly(
                        "new.yaml:14:5: warning: topic 'css' of old.yaml:8:9 is gone, and what learners recorded for it"
                                + " does not count any more; if another topic carries it on, that one needs 'formerly: [css]'; did you"
                                + " mean 'css3'? [topic-lost]",
                        "new.yaml:14:5: info: topic 'css3' is new and takes 1h [topic-new]");
        assertThat(changes.diagnostics().get(0).related()).hasToString("[old.yaml:8:9]");
    }

    @Test
    void suggestsTheNewTopicWithTheSameTitle() {
        TopicDefinition styles =
                topic("styles", "1h").toBuilder().title("About css").build();

        assertThat(warnings(changes(web(phase("pages", topic("css", "1h"))), web(phase("pages", styles)))))
                .singleElement()
                .asString()
                .endsWith("did you mean 'styles'? [topic-lost]");
    }

    /** The id is in use, so nothing but another id for the phase helps. */
    @Test
    void aTopicThatBecameAPhaseIsLost() {
        RoadmapChanges changes = changes(
                web(phase("pages", topic("html", "2h"), topic("css", "1h"))),
                web(phase("css", topic("html", "2h"), topic("selectors", "1h"))));

        assertThat(warnings(changes))
                .containsExactly(
                        "new.yaml: warning: phase 'pages' of old.yaml:4:5 is gone, and requests that name it, such as in a"
                                + " deadline, are refused; if another phase carries it on, that one needs 'formerly: [pages]'"
                                + " [phase-lost]",
                        "new.yaml:14:5: warning: topic 'css' of old.yaml:8:9 is a phase now, so what learners recorded for"
                                + " it does not count any more; give the phase another id, and a topic in it 'formerly:"
                                + " [css]' [topic-lost]");
    }

    @Test
    void aPhaseThatBecameATopicIsLost() {
        RoadmapChanges changes = changes(
                web(phase("pages", topic("html", "2h"))), web(phase("web-pages", topic("pages", "2h", "html"))));

        assertThat(warnings(changes))
                .containsExactly(
                        "new.yaml:17:9: warning: phase 'pages' of old.yaml:4:5 is a topic now, so what learners"
                                + " asked for with it, such as a deadline, means something else; give the topic another id"
                                + " [phase-lost]");
        assertThat(changes.lostTopics()).isEmpty();
    }

    @Test
    void placesATopicOfALostPhaseInThePhaseAroundItElseAtTheTop() {
        RoadmapDefinition.Builder nested = web(PhaseDefinition.builder("pages", "Pages")
                .topic(topic("html", "1h"))
                .phase(phase("style", topic("css", "1h")))
                .build());
        RoadmapDefinition.Builder flat = web(phase("pages", topic("html", "1h")));

        assertThat(warnings(changes(nested, flat)))
                .hasSize(2)
                .allMatch(line -> line.startsWith("new.yaml:14:5: warning: "));
        assertThat(warnings(changes(web(phase("style", topic("css", "1h"))), flat)))
                .hasSize(2)
                .allMatch(line -> line.startsWith("new.yaml: warning: "));
    }

    /** Whoever learned a year ago and comes back has the oldest id in the progress file. */
    @Test
    void formerIdsAreKeptAsLongAsTheirTopics() {
        RoadmapDefinition.Builder before = web(phase("pages", topic("html", "1h", "markup")));

        assertThat(changes(before, web(phase("pages", topic("html5", "1h", "html", "markup"))))
                        .diagnostics())
                .isEmpty();
        RoadmapChanges changes = changes(before, web(phase("pages", topic("html5", "1h", "html"))));
        assertThat(lines(changes))
                .containsExactly(
                        "new.yaml:17:9: warning: 'html5' was once 'markup', and what learners recorded under that id does"
                                + " not count any more; keep 'formerly: [markup]' [former-id-lost]");
        assertThat(changes.lostFormerIds()).containsOnlyKeys("markup");
        assertThat(changes.renamed()).isEqualTo(Map.of("html", "html5"));
    }

    @Test
    void topicsPutTogetherAddUp() {
        RoadmapChanges changes = changes(
                web(phase("pages", topic("html", "2h"), topic("css", "1h"))),
                web(phase("pages", topic("look", "3h30m", "html", "css"))));

        assertThat(changes.lostTopics()).isEmpty();
        assertThat(changes.newTopics()).isEmpty();
        assertThat(changes.efforts())
                .singleElement()
                .extracting(EffortChange::before, EffortChange::after, EffortChange::minutes)
                .containsExactly(180L, 210L, 30L);
    }

    @Test
    void aTopicThatMovedToAnotherPhaseIsNotLost() {
        RoadmapChanges changes = changes(
                web(phase("pages", topic("html", "1h")), phase("style", topic("css", "1h"))),
                web(phase("pages", topic("css", "1h")), phase("style", topic("html", "1h"))));

        assertThat(changes.isEmpty()).isTrue();
    }

    @Test
    void saysHowEffortAndFinishMove() {
        RoadmapChanges changes = changes(
                web(phase("pages", topic("html", "2h"), topic("css", "4h"))),
                web(phase("pages", topic("html", "5h30m"), topic("css", "3h"))));

        assertThat(lines(changes))
                .containsExactly(
                        "new.yaml: info: all topics of 'web' take 8h 30m, 2h 30m more than the 6h before [effort-moved]",
                        "new.yaml: info: with an hour every day, 'web' is finished 3 days later, on 2026-01-13 instead of"
                                + " 2026-01-10 [finish-moved]",
                        "new.yaml: info: with 1h on Mon and Wed, 3h on Sat, 'web' is finished 5 days later, on 2026-01-17"
                                + " instead of 2026-01-12 [finish-moved]",
                        "new.yaml: info: with 3h on Sat and Sun, 'web' is finished 6 days later, on 2026-01-17 instead of"
                                + " 2026-01-11 [finish-moved]",
                        "new.yaml:14:5: info: topic 'css' takes 3h, 1h less than the 4h before [effort-moved]",
                        "new.yaml:17:9: info: topic 'html' takes 5h 30m, 3h 30m more than the 2h before [effort-moved]");
    }

    @Test
    void effortThatIsNotGivenCountsAsAssumed() {
        TopicDefinition unknown = TopicDefinition.builder("html", "About html").build();
        RoadmapChanges changes = changes(web(phase("pages", unknown)), web(phase("pages", topic("html", "90m"))));

        assertThat(changes.minutesBefore()).isEqualTo(120);
        assertThat(changes.efforts()).extracting(EffortChange::minutes).containsExactly(-30L);
    }

    /** One learner: the others never kept the weeks. */
    @Test
    void saysWhoseWeeksAreNotEnoughAnyMore() {
        RoadmapDefinition.Builder before = weeks("7h", "7h", "1-2 weeks");

        assertThat(warnings(changes(before, weeks("8h", "7h", "1-2 weeks"))))
                .containsExactly(
                        "new.yaml:12:1: warning: with an hour every day, the roadmap takes 1 day more than the claimed 1-2"
                                + " weeks, until 2026-01-19 instead of 2026-01-18; change one of them [claim-broken]",
                        "new.yaml:15:5: warning: with an hour every day, phase 'one' is finished on 2026-01-12, 1 day after"
                                + " the end of its weeks, as are 1 more phases; it was in time on 2026-01-11; change its"
                                + " weeks or the effort [claim-broken]");
        assertThat(warnings(changes(before, weeks("7h", "7h", "1 week"))))
                .singleElement()
                .asString()
                .contains("7 days more than the claimed 1 week");
        assertThat(warnings(changes(weeks("8h", "7h", "1-2 weeks"), weeks("9h", "7h", "1-2 weeks"))))
                .isEmpty();
        assertThat(warnings(changes(before, weeks("7h", "6h", "2 weeks")))).isEmpty();
    }

    private static RoadmapDefinition.Builder weeks(String first, String second, String duration) {
        return web(
                        phase("one", topic("html", first)).toBuilder()
                                .weeks("1")
                                .build(),
                        phase("two", topic("css", second)).toBuilder()
                                .weeks("2")
                                .build())
                .duration(duration);
    }

    @Test
    void saysWhichDeadlinesOfARequestAreMissedNow() {
        RoadmapDefinition.Builder before = web(phase("pages", topic("markup", "2h"), topic("css", "2h")));
        RoadmapDefinition.Builder after = web(phase("pages", topic("html", "4h", "markup"), topic("css", "2h")));
        Request request = Request.startingOn(MON_2026_01_05)
                .calendar(StudyCalendar.everyDay(60))
                .deadline("html", LocalDate.of(2026, 1, 7))
                .deadline(Request.ROADMAP, LocalDate.of(2026, 1, 10))
                .build();
        RoadmapChanges changes =
                changes(before, after, List.of(new ReferenceLearner("course", "the course of spring", request)));

        assertThat(warnings(changes))
                .containsExactly(
                        "new.yaml:17:9: warning: with the course of spring, topic 'html' is finished on 2026-01-08, 1 day"
                                + " after its deadline 2026-01-07; it was in time on 2026-01-06 [deadline-broken]");
        assertThat(changes.brokenDates())
                .singleElement()
                .extracting(BrokenDate::kind, BrokenDate::lateDays)
                .containsExactly(BrokenDate.Kind.DEADLINE, 1);
        Request missedAnyway =
                request.toBuilder().deadline("html", MON_2026_01_05).build();
        assertThat(changes(before, after, List.of(new ReferenceLearner("course", "a course", missedAnyway)))
                        .brokenDates())
                .isEmpty();
    }

    @Test
    void aRequestThatDoesNotFitTheNewVersionIsAnError() {
        Request request = DAILY.request().toBuilder()
                .deadline("css", LocalDate.of(2026, 2, 1))
                .build();
        RoadmapChanges changes = changes(
                web(phase("pages", topic("css", "1h"), topic("html", "1h"))),
                web(phase("pages", topic("html", "1h"))),
                List.of(new ReferenceLearner("course", "a course", request)));

        assertThat(changes.diagnostics()).extracting(Diagnostic::code).contains("unknown-id", "topic-lost");
        assertThat(changes.finishes()).isEmpty();
    }

    /** Without a word it would look as if no date had moved. */
    @Test
    void saysForWhomTheOldVersionCannotBePlanned() {
        RoadmapChanges changes = changes(
                web(phase("pages", topic("html", "200000h"))),
                web(phase("pages", topic("html", "2h"))),
                List.of(DAILY));

        assertThat(changes.finishes()).isEmpty();
        assertThat(warnings(changes))
                .singleElement()
                .asString()
                .startsWith("new.yaml: warning: with an hour every day, no dates were compared, because the old version"
                        + " cannot be planned: ")
                .endsWith(" [old-not-planned]");
    }

    /** Without its targets the old request would be about the whole roadmap. */
    @Test
    void comparesNoDatesIfAllTargetsAreNew() {
        RoadmapDefinition.Builder before = web(phase("pages", topic("html", "9h")));
        RoadmapDefinition.Builder after = web(phase("pages", topic("html", "9h"), topic("css", "1h")));
        Request css = DAILY.request().toBuilder().target("css").build();
        RoadmapChanges changes = changes(before, after, List.of(new ReferenceLearner("course", "the course", css)));

        assertThat(changes.finishes()).isEmpty();
        assertThat(warnings(changes))
                .containsExactly("new.yaml: warning: with the course, no dates were compared, because the old version"
                        + " cannot be planned: none of the targets css is in it [old-not-planned]");
        Request both = css.toBuilder().target("html").build();
        assertThat(changes(before, after, List.of(new ReferenceLearner("course", "the course", both)))
                        .finishes())
                .hasSize(1);
    }

    @Test
    void theNewVersionMayAllowItsWarnings() {
        RoadmapDefinition.Builder before = web(phase("pages", topic("html", "1h"), topic("css", "1h")));
        RoadmapChanges changes =
                changes(before, web(phase("pages", topic("html", "1h"))).allow(List.of("topic-lost")));

        assertThat(warnings(changes)).isEmpty();
        assertThat(changes.lostTopics()).extracting(Element::id).containsExactly("css");
        assertThat(changes.isEmpty()).isFalse();
    }

    @Test
    void namesPathsOfWhatWasBuiltInJava() {
        RoadmapChanges changes = roadmaps.changes(
                roadmap(web(phase("pages", topic("html", "1h"), topic("css", "1h")))),
                roadmap(web(phase("pages", topic("html", "1h")))));

        assertThat(lines(changes).stream().filter(line -> line.contains("topic-lost")))
                .containsExactly("phases[0]: warning: topic 'css' of phases[0].topics[1] is gone, and what learners"
                        + " recorded for it does not count any more; if another topic carries it on, that one needs 'formerly: [css]'"
                        + " [topic-lost]");
    }

    @Test
    void aLearnerNeedsAStart() {
        Request request = Request.builder().build();

        assertThatThrownBy(() -> new ReferenceLearner("late", "no idea when", request))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the request of reference learner 'late' needs a start");
        assertThatThrownBy(() -> new ReferenceLearner(" ", "x", DAILY.request()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not be blank");
    }
}

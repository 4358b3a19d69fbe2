package org.learnroadmap.core.change;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Element;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.testkit.generators.RandomRoadmaps;
import org.learnroadmap.testkit.generators.Seeds;

/** What holds of the changes of any roadmap; the seed of a case makes its roadmap. */
class RoadmapChangesPropertyTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();

    static LongStream seeds() {
        return Seeds.first(200);
    }

    private static RoadmapDefinition definition(long seed) {
        return RandomRoadmaps.related(seed, 1 + new Random(seed).nextInt(30));
    }

    private static Roadmap roadmap(RoadmapDefinition definition) {
        return ROADMAPS.check(definition).orThrow();
    }

    private static RoadmapChanges changes(RoadmapDefinition before, RoadmapDefinition after) {
        return ROADMAPS.changes(roadmap(before), roadmap(after));
    }

    private static List<String> warnings(RoadmapChanges changes) {
        return changes.diagnostics().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Diagnostic::code)
                .filter(code -> !code.equals("claim-broken"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingChangesBetweenARoadmapAndItself(long seed) {
        RoadmapChanges changes = changes(definition(seed), definition(seed));

        assertThat(changes.diagnostics()).isEmpty();
        assertThat(changes.isEmpty()).isTrue();
        assertThat(changes.finishes()).hasSize(3).allMatch(finish -> finish.days() == 0);
        assertThat(changes.minutesAfter()).isEqualTo(changes.minutesBefore());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsRenamedAndSaysSoIsNotLost(long seed) {
        RoadmapDefinition before = definition(seed);
        RoadmapDefinition after = Edits.rename(before, id -> (id + seed).hashCode() % 2 == 0, true);
        RoadmapChanges changes = changes(before, after);

        assertThat(changes.diagnostics()).isEmpty();
        assertThat(changes.newTopics()).isEmpty();
        assertThat(changes.renamed()).allSatisfy((old, now) -> assertThat(now).isEqualTo("new-" + old));
        assertThat(changes.renamed()).hasSameSizeAs(renamedIds(changes.after()));
    }

    private static List<String> renamedIds(Roadmap roadmap) {
        return Stream.concat(roadmap.topics().stream(), roadmap.allPhases().stream())
                .map(Element::id)
                .filter(id -> id.startsWith("new-"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsRenamedAndDoesNotSaySoIsLost(long seed) {
        RoadmapDefinition before = definition(seed);
        RoadmapChanges changes = changes(before, Edits.rename(before, id -> true, false));

        assertThat(changes.lostTopics())
                .containsExactlyElementsOf(changes.before().topics());
        assertThat(changes.lostPhases())
                .containsExactlyElementsOf(changes.before().allPhases());
        assertThat(changes.newTopics())
                .containsExactlyElementsOf(changes.after().topics());
        assertThat(changes.newPhases())
                .containsExactlyElementsOf(changes.after().allPhases());
        assertThat(changes.efforts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTopicThatIsTakenAwayIsOneWarning(long seed) {
        RoadmapDefinition before = definition(seed);
        List<Topic> topics = roadmap(before).topics();
        String gone = topics.get(new Random(seed).nextInt(topics.size())).id();
        if (topics.size() == 1) {
            return; // Nothing would be left to plan.
        }
        RoadmapChanges changes = changes(before, Edits.remove(before, gone));

        assertThat(warnings(changes)).containsExactly("topic-lost");
        assertThat(changes.lostTopics()).extracting(Topic::id).containsExactly(gone);
        assertThat(changes.newTopics()).isEmpty();
        assertThat(changes.minutesBefore() - changes.minutesAfter())
                .isEqualTo(minutes(changes.lostTopics().get(0)));
    }

    private static long minutes(Topic topic) {
        return topic.effort().map(Effort::likely).orElse(topic.kind().assumedMinutes());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void finishDatesAreThoseOfPlans(long seed) {
        RoadmapDefinition before = definition(seed);
        Random random = new Random(seed);
        RoadmapDefinition after = Edits.topics(
                before,
                topic -> random.nextInt(3) == 0
                        ? topic.toBuilder().effort(random.nextInt(600) + "m").build()
                        : topic);
        RoadmapChanges changes = changes(before, after);

        List<LocalDate> finishes = new ArrayList<>();
        for (StudyCalendar calendar : List.of(
                StudyCalendar.everyDay(60),
                StudyCalendar.builder()
                        .on(MONDAY, 60)
                        .on(WEDNESDAY, 60)
                        .on(SATURDAY, 180)
                        .build(),
                StudyCalendar.weekly(SATURDAY, 180, SUNDAY, 180))) {
            Request request = Request.startingOn(LocalDate.of(2026, 1, 5))
                    .calendar(calendar)
                    .build();
            finishes.add(ROADMAPS.plan(roadmap(before), request).orThrow().finish());
            finishes.add(ROADMAPS.plan(roadmap(after), request).orThrow().finish());
        }
        assertThat(changes.finishes().stream().flatMap(finish -> Stream.of(finish.before(), finish.after())))
                .containsExactlyElementsOf(finishes);
        assertThat(warnings(changes)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void effortsAddUp(long seed) {
        RoadmapDefinition before = definition(seed);
        Random random = new Random(seed);
        RoadmapDefinition after = Edits.topics(
                before,
                topic -> topic.toBuilder().effort(random.nextInt(4) + "h").build());
        RoadmapChanges changes = changes(before, after);

        assertThat(changes.efforts().stream().mapToLong(EffortChange::minutes).sum())
                .isEqualTo(changes.minutesAfter() - changes.minutesBefore());
        Set<String> moved =
                changes.efforts().stream().map(change -> change.topic().id()).collect(Collectors.toSet());
        assertThat(changes.after().topics())
                .allMatch(topic -> moved.contains(topic.id())
                        == (minutes(topic)
                                != minutes(changes.before().topic(topic.id()).orElseThrow())));
    }
}

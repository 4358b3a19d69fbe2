package org.learnroadmap.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnroadmap.core.plan.Small.roadmap;
import static org.learnroadmap.core.plan.Small.topic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.pace.PaceSpec;

/** What fixes say and hold, with an hour every day from Monday, 5 January 2026 on. */
class FixTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final Roadmap FOUR = roadmap(optional("o", 60), topic("a", 60), topic("b", 60), optional("p", 60));

    private static Topic optional(String id, int minutes) {
        return topic(id, minutes).toBuilder().tier(Tier.OPTIONAL).build();
    }

    private static Request.Builder daily(int minutes) {
        return Request.startingOn(START).calendar(StudyCalendar.everyDay(minutes));
    }

    private static LocalDate day(int day) {
        return START.plusDays(day);
    }

    private static Schedule plan(Roadmap roadmap, Request.Builder request) {
        return ROADMAPS.plan(roadmap, request.build()).orThrow();
    }

    /** Four days of study, of which two are optional, and three days for them. */
    private static Schedule late() {
        return plan(FOUR, daily(60).deadline(Request.ROADMAP, day(2)));
    }

    private static Fix fix(Schedule schedule, Fix.Kind kind) {
        return schedule.fix(kind).orElseThrow();
    }

    @Test
    void saysWhatToDo() {
        assertThat(late().fixes())
                .extracting(Fix::toString)
                .containsExactly(
                        "study 20 more minutes on each study day",
                        "move the deadline of 'roadmap' to 2026-01-08",
                        "begin on 2026-01-04",
                        "leave out 'o'");
        assertThat(late().fixes())
                .extracting(fix -> fix.kind().id())
                .containsExactly("more-minutes", "later-deadline", "earlier-start", "leave-out");
        assertThat(late().fixes()).extracting(Fix::finish).containsExactly(day(2), day(3), day(2), day(2));
    }

    @Test
    void saysOneMinuteAndManyDeadlinesAndManyTopics() {
        Schedule byAMinute = plan(roadmap(topic("a", 61)), daily(60).deadline("a", START));
        Schedule twoLate = plan(
                roadmap(topic("a", 90), topic("b", 60)),
                daily(60).deadline("a", START).deadline("b", day(1)));
        Schedule twoTooMany = plan(
                roadmap(optional("o", 60), optional("p", 60), topic("a", 60)),
                daily(60).deadline(Request.ROADMAP, START));

        assertThat(fix(byAMinute, Fix.Kind.MORE_MINUTES)).hasToString("study 1 more minute on each study day");
        assertThat(fix(twoLate, Fix.Kind.LATER_DEADLINE))
                .hasToString("move the deadlines of 'a' to 2026-01-06, 'b' to 2026-01-07");
        assertThat(fix(twoTooMany, Fix.Kind.LEAVE_OUT))
                .hasToString("leave out 'o', 'p', the fewest optional topics that are enough");
    }

    /** What is required or requires others is looked at as it comes, so that nobody knows of fewer. */
    @Test
    void claimsTheFewestOnlyWhereThatIsKnown() {
        Topic last = topic("q", 60, Prerequisite.required("a")).toBuilder()
                .tier(Tier.OPTIONAL)
                .build();
        Schedule schedule =
                plan(roadmap(optional("o", 60), topic("a", 60), last), daily(60).deadline(Request.ROADMAP, START));

        assertThat(fix(schedule, Fix.Kind.LEAVE_OUT)).hasToString("leave out 'o', 'q'");
    }

    @Test
    void keepsWhatIsRequired() {
        Schedule schedule = plan(
                roadmap(optional("o", 60), topic("a", 60, Prerequisite.required("o"))),
                daily(60).deadline(Request.ROADMAP, START));

        assertThat(schedule.fix(Fix.Kind.LEAVE_OUT)).isEmpty();
    }

    @Test
    void leavesOutTheLongestThatIsDueInTimeAndNothingElse() {
        Schedule schedule = plan(
                roadmap(optional("short", 30), optional("long", 60), optional("later", 120), topic("a", 60)),
                daily(60).deadline("short", day(1)).deadline("long", day(1)).deadline("a", day(1)));

        assertThat(fix(schedule, Fix.Kind.LEAVE_OUT).topics())
                .extracting(Topic::id)
                .containsExactly("long");
    }

    /** A pace that leaves days free needs a start that lies back further than the calendar's minutes say. */
    @ParameterizedTest
    @ValueSource(ints = {5, 7, 20})
    void theEarlierStartIsTheLatestThatIsEarlyEnoughForThePace(int hours) {
        Roadmap roadmap = roadmap(topic("a", hours * 60));
        Request.Builder request =
                daily(120).pace(PaceSpec.parse("hours-per-week:hours=4")).deadline("a", day(4));

        Fix fix = fix(plan(roadmap, request), Fix.Kind.EARLIER_START);

        LocalDate start = fix.start().orElseThrow();
        assertThat(start).isBefore(START);
        assertThat(fix).hasToString("begin on " + start);
        assertThat(plan(roadmap, request.start(start)).finish())
                .isEqualTo(fix.finish())
                .isBeforeOrEqualTo(day(4));
        assertThat(plan(roadmap, request.start(start.plusDays(1))).finish()).isAfter(day(4));
    }

    @ParameterizedTest
    @EnumSource(Fix.Kind.class)
    void equalsTheSameFixAndNoOther(Fix.Kind kind) {
        Fix fix = fix(late(), kind);

        assertThat(fix(late(), kind)).isEqualTo(fix).hasSameHashCodeAs(fix);
        assertThat(late().fixes()).filteredOn(fix::equals).hasSize(1);
        assertThat(fix).isNotEqualTo(Optional.of(fix));
        Schedule later = plan(
                roadmap(topic("a", 60), topic("b", 60), optional("q", 150)),
                daily(60).deadline(Request.ROADMAP, day(1)));
        assertThat(later.fix(kind))
                .hasValueSatisfying(other -> assertThat(other).isNotEqualTo(fix));
    }

    @Test
    void differsInEachThingThatItChanges() {
        Fix minutes = Fix.moreMinutes("", 5, START);
        Fix start = Fix.earlierStart("", START, START);
        Fix deadline = Fix.laterDeadline("", Map.of("a", START), START);
        Fix topics = Fix.leaveOut("", List.of(topic("a", 60)), START);

        assertThat(Fix.moreMinutes("", 6, START)).isNotEqualTo(minutes).doesNotHaveSameHashCodeAs(minutes);
        assertThat(Fix.moreMinutes("", 5, day(1))).isNotEqualTo(minutes);
        assertThat(Fix.earlierStart("", day(1), START)).isNotEqualTo(start);
        assertThat(Fix.laterDeadline("", Map.of("a", day(1)), START)).isNotEqualTo(deadline);
        assertThat(Fix.leaveOut("", List.of(topic("b", 60)), START)).isNotEqualTo(topics);
    }
}

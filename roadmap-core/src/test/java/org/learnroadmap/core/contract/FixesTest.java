package org.learnroadmap.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Fix;
import org.learnroadmap.core.plan.Fix.Kind;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.testkit.generators.Seeds;

/** What would make late deadlines possible: that much helps, less does not, and what is not offered would not help. */
class FixesTest {

    private static final int MINUTES_OF_A_DAY = 1440;

    static LongStream seeds() {
        return Seeds.first(1000);
    }

    private static DatedCase dated(long seed) {
        return DatedCase.of(seed, 1 + (int) (seed % 12));
    }

    private static Optional<Fix> fix(Schedule schedule, Kind kind) {
        List<Fix> fixes =
                schedule.fixes().stream().filter(fix -> fix.kind() == kind).toList();
        assertThat(fixes).hasSizeLessThan(2);
        return fixes.stream().findFirst();
    }

    @Tag("large")
    @Test
    void eachKindIsOfferedNowAndThen() {
        Map<Kind, Long> offered = seeds().boxed()
                .map(seed -> dated(seed).plan().fixes())
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Fix::kind, Collectors.counting()));

        assertThat(offered)
                .containsOnlyKeys(Kind.values())
                .allSatisfy(
                        (kind, count) -> assertThat(count * 100).as("%s", kind).isGreaterThan(seeds().count()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void areOnlyOfferedWhenSomethingIsLate(long seed) {
        DatedCase dated = dated(seed);

        assertThat(dated.isMet() && !dated.plan().fixes().isEmpty()).isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void moreMinutes(long seed) {
        DatedCase dated = dated(seed);
        Optional<Fix> fix = fix(dated.plan(), Kind.MORE_MINUTES);
        fix.ifPresent(offered -> {
            int minutes = offered.minutesPerDay().orElseThrow();
            assertThat(studyingMore(dated, minutes).isMet())
                    .as("%d more minutes", minutes)
                    .isTrue();
            assertThat(studyingMore(dated, minutes).plan().finish()).isEqualTo(offered.finish());
            assertThat(studyingMore(dated, minutes - 1).isMet())
                    .as("%d more minutes", minutes - 1)
                    .isFalse();
        });
        if (fix.isEmpty() && !dated.isMet()) {
            int most = MINUTES_OF_A_DAY - busiest(dated);
            assertThat(studyingMore(dated, most).isMet())
                    .as("%d more minutes", most)
                    .isFalse();
        }
    }

    private static int busiest(DatedCase dated) {
        return dated.start()
                .datesUntil(dated.lastDue().plusDays(1))
                .mapToInt(dated.calendar()::minutesOn)
                .max()
                .orElseThrow();
    }

    private static DatedCase studyingMore(DatedCase dated, int minutes) {
        LocalDate end = dated.plan().finish().plusDays(1);
        return dated.studying(calendar -> {
            dated.start()
                    .datesUntil(end)
                    .filter(date -> dated.calendar().minutesOn(date) > 0)
                    .forEach(date -> calendar.day(
                            date,
                            StudyHours.ofMinutes(
                                    Math.min(MINUTES_OF_A_DAY, dated.calendar().minutesOn(date) + minutes))));
            return calendar;
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void laterDeadlines(long seed) {
        DatedCase dated = dated(seed);
        Schedule schedule = dated.plan();
        Map<String, LocalDate> missed = new TreeMap<>();
        dated.request().deadlines().forEach((id, deadline) -> {
            int late = schedule.lateDaysById().getOrDefault(id, 0);
            if (late > 0) {
                missed.put(id, deadline.plusDays(late));
            }
        });
        boolean fixedIsMissed = dated.request().on().keySet().stream()
                .anyMatch(id -> schedule.lateDaysById().get(id) > 0);

        Optional<Fix> fix = fix(schedule, Kind.LATER_DEADLINE);

        assertThat(fix.isPresent() || missed.isEmpty() || fixedIsMissed).isTrue();
        fix.ifPresent(offered -> {
            assertThat(offered.deadlines()).isEqualTo(missed);
            DatedCase later = dated.with(request -> {
                missed.forEach(request::deadline);
                return request;
            });
            assertThat(later.isMet()).isTrue();
            assertThat(later.plan().finish()).isEqualTo(offered.finish());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void earlierStart(long seed) {
        DatedCase dated = dated(seed);
        Optional<Fix> fix = fix(dated.plan(), Kind.EARLIER_START);
        fix.ifPresent(offered -> {
            LocalDate start = offered.start().orElseThrow();
            assertThat(dated.startingOn(start).isMet()).as("from %s", start).isTrue();
            assertThat(dated.startingOn(start).plan().finish()).isEqualTo(offered.finish());
            assertThat(dated.startingOn(start.plusDays(1)).isMet())
                    .as("from the day after %s", start)
                    .isFalse();
        });
        if (fix.isEmpty() && !dated.isMet()) {
            assertThat(dated.startingOn(dated.start().minusYears(1)).isMet())
                    .as("a year earlier")
                    .isFalse();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leaveOutHelps(long seed) {
        DatedCase dated = dated(seed);
        fix(dated.plan(), Kind.LEAVE_OUT).ifPresent(offered -> {
            DatedCase without = without(dated, offered.topics());
            assertThat(offered.topics()).isNotEmpty().allMatch(topic -> topic.tier() == Tier.OPTIONAL);
            assertThat(without.isMet()).isTrue();
            assertThat(without.plan().finish()).isEqualTo(offered.finish());
        });
    }

    /** Topics that something else requires are another matter: without them it could not be learned. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leaveOutNamesTheFewestTopics(long seed) {
        DatedCase dated = DatedCase.withDeadlines(seed, 1 + (int) (seed % 20));
        Set<String> required = required(dated);
        List<Topic> optional = dated.roadmap().topics().stream()
                .filter(topic -> topic.tier() == Tier.OPTIONAL)
                .toList();
        boolean isExact = optional.stream().noneMatch(topic -> required.contains(topic.id()));
        if (!dated.isMet() && isExact && optional.size() <= 6) {
            int fewest = IntStream.range(1, 1 << optional.size())
                    .filter(set -> without(dated, chosen(optional, set)).isMet())
                    .map(Integer::bitCount)
                    .min()
                    .orElse(0);

            assertThat(fix(dated.plan(), Kind.LEAVE_OUT).map(Fix::topics).orElse(List.of()))
                    .hasSize(fewest);
        }
    }

    private static Set<String> required(DatedCase dated) {
        Set<String> required = new HashSet<>();
        dated.roadmap().topics().forEach(topic -> targets(topic.requires(), required));
        dated.roadmap().allPhases().forEach(phase -> targets(phase.requires(), required));
        return required;
    }

    private static void targets(List<Prerequisite> requires, Set<String> required) {
        requires.forEach(prerequisite -> required.addAll(prerequisite.targets()));
    }

    private static List<Topic> chosen(List<Topic> topics, int set) {
        return BitSet.valueOf(new long[] {set}).stream().mapToObj(topics::get).toList();
    }

    /** Only whole tiers can be left out, so these topics become the optional ones. */
    private static DatedCase without(DatedCase dated, List<Topic> topics) {
        Set<String> ids = topics.stream().map(Topic::id).collect(Collectors.toSet());
        return dated.withTopics(topic -> topic.toBuilder()
                        .tier(ids.contains(topic.id().orElseThrow()) ? "optional" : "core")
                        .build())
                .with(request -> request.without(Tier.OPTIONAL));
    }
}

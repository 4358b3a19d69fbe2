package org.learnroadmap.testkit;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.change.BrokenDate;
import org.learnroadmap.core.change.FinishChange;
import org.learnroadmap.core.change.RoadmapChanges;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.testkit.internal.Listing;
import org.learnroadmap.testkit.internal.Sentences;

/**
 * Asserts what a new version of a roadmap changes for those who learn by the old one.
 *
 * <pre>{@code
 * assertThat(roadmap).changedSince(old).losesNoTopic().movesFinishByAtMost(days(7));
 * }</pre>
 *
 * <p>Made by {@link RoadmapAssert#changedSince} or {@link RoadmapAssertions#assertThat(RoadmapChanges)}. Dates are those of the
 * {@linkplain org.learnroadmap.core.change.ReferenceLearner#usual() usual} reference learners unless the changes were made for
 * others. Not for use by several threads.
 *
 * @since 0.1
 */
public final class RoadmapChangeAssert extends AbstractAssert<RoadmapChangeAssert, RoadmapChanges> {

    private final @Nullable SoftRoadmapAssertions softly;

    /**
     * Begins assertions.
     *
     * @param softly who collects failures; null where the first one is thrown
     */
    RoadmapChangeAssert(RoadmapChanges actual, @Nullable SoftRoadmapAssertions softly) {
        super(actual, RoadmapChangeAssert.class);
        this.softly = softly;
    }

    /**
     * Verifies that every id of an old topic, former ones included, is the id or a former id of a topic now, so that nothing
     * that learners recorded is lost; also where the roadmap allows the warning about it.
     */
    public RoadmapChangeAssert losesNoTopic() {
        check();
        List<String> lost = new ArrayList<>();
        actual.lostTopics()
                .forEach(topic -> lost.add(Named.at(actual.before(), topic)
                        + " is gone; if another topic carries it on, that one needs 'formerly: [" + topic.id()
                        + "]'"));
        actual.lostFormerIds()
                .forEach((id, topic) -> lost.add(Named.at(actual.after(), topic) + " was once '" + id
                        + "' and needs 'formerly: [" + id + "]' as before"));
        failIfAny(lost, "to lose no topic, but loses " + lost.size());
        return this;
    }

    /** Verifies that every id of an old phase is the id or a former id of a phase now. */
    public RoadmapChangeAssert losesNoPhase() {
        check();
        List<String> lost = actual.lostPhases().stream()
                .map(phase -> Named.at(actual.before(), phase)
                        + " is gone; if another phase carries it on, that one needs 'formerly: [" + phase.id() + "]'")
                .toList();
        failIfAny(lost, "to lose no phase, but loses " + lost.size());
        return this;
    }

    /**
     * Verifies that each reference learner is finished with both versions, and not more than so much earlier or later.
     *
     * @param most at least nothing, such as {@link RoadmapAssertions#days days(7)}
     * @throws IllegalArgumentException if it is negative
     */
    public RoadmapChangeAssert movesFinishByAtMost(Period most) {
        check();
        if (most.isNegative()) {
            throw new IllegalArgumentException("the most that a finish may move must not be negative, was " + most);
        }
        if (!hasPlans()) {
            return this;
        }
        List<String> lines = new ArrayList<>(actual.finishes().stream()
                .filter(finish -> isMovedMore(finish, most))
                .map(RoadmapChangeAssert::says)
                .toList());
        int moved = lines.size();
        if (moved > 0) {
            lines.addAll(reasons());
        }
        failIfAny(
                lines,
                "to move finish dates by at most " + spell(most) + ", but moves " + (moved == 1 ? "one" : moved)
                        + " by more");
        return this;
    }

    /** A learner without dates would count as one whose dates stay. */
    private boolean hasPlans() {
        List<Diagnostic> errors = Listing.atLeast(actual.diagnostics(), Severity.ERROR);
        boolean planned = errors.isEmpty() && !actual.finishes().isEmpty();
        if (!planned) {
            report(Listing.of(expected("to have finish dates, but cannot be planned"), errors, Severity.ERROR));
        }
        return planned && hadPlans();
    }

    private boolean hadPlans() {
        List<String> lines = new ArrayList<>();
        actual.notCompared()
                .forEach((learner, reason) ->
                        lines.add("With " + learner.says() + " the old version cannot be planned: " + reason));
        failIfAny(lines, "to be compared by finish dates, but not every learner had one with the old version");
        return lines.isEmpty();
    }

    private static boolean isMovedMore(FinishChange finish, Period most) {
        LocalDate before = finish.before();
        return finish.after().isAfter(before.plus(most)) || finish.after().isBefore(before.minus(most));
    }

    private static String says(FinishChange finish) {
        return "With " + finish.learner().says() + " it is finished on " + finish.after() + " instead of "
                + finish.before() + ", " + Listing.count(Math.abs(finish.days()), "day")
                + (finish.days() > 0 ? " later" : " earlier");
    }

    private static String spell(Period period) {
        return period.equals(Period.ofDays(period.getDays()))
                ? Listing.count(period.getDays(), "day")
                : period.toString();
    }

    /** What takes another time than before, is new or is gone. */
    private List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        actual.diagnostics().stream()
                .filter(found -> !found.path().isEmpty()
                        && List.of("effort-moved", "topic-new", "topic-lost").contains(found.code()))
                .map(Diagnostic::render)
                .forEach(reasons::add);
        return reasons;
    }

    /**
     * Verifies that each reference learner is finished with both versions, and misses no deadline, and nothing that the author
     * claims, that was kept before.
     */
    public RoadmapChangeAssert breaksNoDate() {
        check();
        if (!hasPlans()) {
            return this;
        }
        List<String> broken = actual.brokenDates().stream().map(this::says).toList();
        failIfAny(broken, "to break no date, but breaks " + broken.size());
        return this;
    }

    private String says(BrokenDate date) {
        return Named.at(actual.after(), date.id()) + " is finished on " + date.after() + " with "
                + date.learner().says() + ", " + Listing.count(date.lateDays(), "day") + " after "
                + (date.kind() == BrokenDate.Kind.CLAIM ? "the claimed " : "the deadline ") + date.due()
                + "; it was in time on " + date.before();
    }

    private void check() {
        Sentences.end();
        isNotNull();
    }

    private void failIfAny(List<String> lines, String says) {
        if (!lines.isEmpty()) {
            report(Listing.of(expected(says), lines));
        }
    }

    private String expected(String says) {
        return "Expected the new version of roadmap " + Named.of(actual.after()) + " " + says;
    }

    private void report(String message) {
        SoftRoadmapAssertions.raise(failure("%s", message), softly);
    }
}

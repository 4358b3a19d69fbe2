package org.learnroadmap.core.change;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;

/**
 * What a new version of a roadmap changes for those who learn by the old one.
 *
 * <p>Topics and phases are told apart by their ids and former ids, by the rule by which a learner's progress finds its
 * topics; titles, texts and order do not count. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class RoadmapChanges {

    private final Roadmap before;
    private final Roadmap after;
    private final List<Topic> lostTopics;
    private final List<Phase> lostPhases;
    private final Map<String, Topic> lostFormerIds;
    private final List<Topic> newTopics;
    private final List<Phase> newPhases;
    private final Map<String, String> renamed;
    private final List<EffortChange> efforts;
    private final List<FinishChange> finishes;
    private final List<BrokenDate> broken;
    private final Map<ReferenceLearner, String> notCompared;
    private final List<Diagnostic> diagnostics;

    private RoadmapChanges(Roadmap before, Roadmap after, CarriedOver carried, Comparison comparison, int limit) {
        this.before = before;
        this.after = after;
        lostTopics = carried.lostTopics();
        lostPhases = carried.lostPhases();
        lostFormerIds = carried.lostFormerIds();
        newTopics = carried.newTopics();
        newPhases = carried.newPhases();
        renamed = carried.renamed();
        efforts = Efforts.changes(before, after, carried);
        finishes = comparison.finishes();
        broken = comparison.broken();
        notCompared = comparison.notCompared();
        diagnostics = new ChangeReport(this, carried, limit).write(comparison.refusals());
    }

    /**
     * Compares two versions. Plans each of them for each learner.
     *
     * @param planner plans a roadmap with a request
     * @param limit   the most findings to keep
     */
    public static RoadmapChanges between(
            Roadmap before,
            Roadmap after,
            List<ReferenceLearner> learners,
            BiFunction<Roadmap, Request, Outcome<Schedule>> planner,
            int limit) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(planner, "planner");
        CarriedOver carried = new CarriedOver(before, after);
        Comparison comparison = new Comparison(before, after, carried, planner);
        learners.forEach(comparison::add);
        return new RoadmapChanges(before, after, carried, comparison, limit);
    }

    /** Returns the old version. */
    public Roadmap before() {
        return before;
    }

    /** Returns the new version. */
    public Roadmap after() {
        return after;
    }

    /**
     * Returns the old topics whose ids are neither ids nor former ids of a topic now, in their order: what learners recorded
     * for them does not count any more.
     */
    public List<Topic> lostTopics() {
        return lostTopics;
    }

    /**
     * Returns the old phases whose ids are neither ids nor former ids of a phase now, in their order: requests that name them
     * are refused.
     */
    public List<Phase> lostPhases() {
        return lostPhases;
    }

    /**
     * Returns the ids that old topics once had and under which nothing is found any more, although the topics are still
     * there, with what they are now: what learners recorded long ago does not count any more.
     */
    public Map<String, Topic> lostFormerIds() {
        return lostFormerIds;
    }

    /**
     * Returns the learners who have no dates in {@link #finishes} because the old version cannot be planned for them, with the
     * reason, in their order; also where the roadmap allows the warning about it.
     */
    public Map<ReferenceLearner, String> notCompared() {
        return notCompared;
    }

    /** Returns the new topics that carry on none of the old, in their order. */
    public List<Topic> newTopics() {
        return newTopics;
    }

    /** Returns the new phases that carry on none of the old, in their order. */
    public List<Phase> newPhases() {
        return newPhases;
    }

    /** Returns the new ids of topics and phases that are carried on with another one, by the old, topics first. */
    public Map<String, String> renamed() {
        return renamed;
    }

    /** Returns the topics that take another time than those they carry on, in their order. */
    public List<EffortChange> efforts() {
        return efforts;
    }

    /** Returns the minutes of all topics of the old version: likely effort, or what is assumed for their kinds. */
    public long minutesBefore() {
        return Efforts.of(before);
    }

    /** Returns the minutes of all topics of the new version, likewise. */
    public long minutesAfter() {
        return Efforts.of(after);
    }

    /** Returns when the learners are finished, moved or not, in their order; without those for whom there is no plan. */
    public List<FinishChange> finishes() {
        return finishes;
    }

    /** Returns the dates that learners kept and now miss: by learner, deadlines before what the author claims. */
    public List<BrokenDate> brokenDates() {
        return broken;
    }

    /**
     * Returns the same as findings, placed in the new version and sorted by place: warnings about what is lost or broken,
     * or about an old version that cannot be planned, unless the new version allows them; infos about what is new or moved;
     * and errors if the new version cannot be planned.
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Tells whether nothing that is compared has changed. */
    public boolean isEmpty() {
        return diagnostics.isEmpty() && renamed.isEmpty() && newPhases.isEmpty() && !hasAllowed();
    }

    private boolean hasAllowed() {
        return !(lostTopics.isEmpty() && lostPhases.isEmpty() && lostFormerIds.isEmpty() && broken.isEmpty());
    }
}

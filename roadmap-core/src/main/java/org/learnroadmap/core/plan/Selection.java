package org.learnroadmap.core.plan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.RoadmapGraph;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.progress.Standing;
import org.learnroadmap.core.progress.TopicState;

/** Which topics are planned, with how many minutes each; what was assumed is reported. */
final class Selection {

    /** More than the minutes of any roadmap. */
    private static final long LEFT_OUT = 1L << 50;

    private final Roadmap roadmap;
    private final Request request;
    private final Plan plan;
    private final Scope scope;
    private final int[] efforts;
    private final int[] minutes;
    private final BitSet begun = new BitSet();
    private final BitSet withoutEffort = new BitSet();
    private @Nullable Costs costs;

    /** Takes the topics that are not left out, with their likely effort or what is assumed instead. */
    Selection(Plan plan, DiagnosticCollector findings) {
        this.plan = plan;
        roadmap = plan.roadmap();
        request = plan.request();
        efforts = roadmap.likelyMinutes();
        assumeMissing();
        scope = new Scope(plan, efforts);
        scope.leaveOut(findings);
        minutes = plan.standing().isPresent() ? new int[efforts.length] : efforts;
        takeOffDone();
    }

    private void assumeMissing() {
        for (int topic = 0; topic < efforts.length; topic++) {
            if (efforts[topic] == Roadmap.NO_EFFORT) {
                efforts[topic] = assumed(topic(topic).kind());
                withoutEffort.set(topic);
            }
        }
    }

    private void takeOffDone() {
        if (plan.standing().isPresent()) {
            Standing standing = plan.standing().get();
            begun.clear();
            System.arraycopy(efforts, 0, minutes, 0, minutes.length);
            standing.recordedTopics().forEach(topic -> minutes[topic] = left(topic, standing));
        }
    }

    private int left(int topic, Standing standing) {
        if (standing.isDone(topic)) {
            return PaceContext.DONE;
        }
        if (efforts[topic] == PaceContext.LEFT_OUT) {
            return PaceContext.LEFT_OUT;
        }
        if (standing.state(topic) == TopicState.STARTED) {
            begun.set(topic);
        }
        return standing.minutesLeft(topic, efforts[topic]);
    }

    /**
     * Returns what is to be done before what. With targets only what they need is planned from then on: of several
     * alternatives what they need anyway, else what adds fewest minutes.
     */
    RoadmapGraph graph(DiagnosticCollector findings) {
        if (request.targets().isEmpty()) {
            return roadmap.graph(this::cost);
        }
        Targets targets = scope.targets();
        RoadmapGraph graph = roadmap.graph(id -> costToReach(id, targets));
        targets.addChosen(graph);
        scope.keep(targets, findings);
        takeOffDone();
        costs = null;
        return graph;
    }

    /** Costs nothing if it is over or needed anyway; what is left out comes last, whatever it would add. */
    private long costToReach(String id, Targets targets) {
        if (isOver(id) || targets.has(id)) {
            return 0;
        }
        return isPlanned(id) ? 1 + costs().of(first(id), end(id)) : LEFT_OUT + costs().leftOut(first(id), end(id));
    }

    /** Tells whether every topic is done, skipped or known. */
    private boolean isOver(String id) {
        return first(id) < end(id) && IntStream.range(first(id), end(id)).allMatch(scope::isOver);
    }

    private Topic topic(int number) {
        return roadmap.topics().get(number);
    }

    private int likely(int topic) {
        return topic(topic)
                .effort()
                .map(Effort::likely)
                .orElseGet(() -> assumed(topic(topic).kind()));
    }

    private int assumed(TopicKind kind) {
        return request.assume().getOrDefault(kind, kind.assumedMinutes());
    }

    /** Returns the minutes in all by topic number, {@link PaceContext#LEFT_OUT} for topics not in the plan. */
    int[] efforts() {
        return efforts;
    }

    /** Returns the topics of which a part is done, by number. */
    BitSet begun() {
        return begun;
    }

    /**
     * Returns the minutes that are left by topic number, {@link PaceContext#LEFT_OUT} for topics not in the plan and {@link
     * PaceContext#DONE} for done ones.
     */
    int[] minutes() {
        return minutes;
    }

    /**
     * Returns what it costs to choose a topic or phase where one of several is enough: nothing if it is over, hardly
     * anything if it is in the plan anyway, otherwise more the more minutes it would add.
     */
    private long cost(String id) {
        if (plan.standing().isPresent() || !request.known().isEmpty()) {
            if (isOver(id)) {
                return 0;
            }
        }
        return isPlanned(id) ? 1 : costs().leftOut(first(id), end(id)) + 2;
    }

    /** Tells whether a topic, or anything in a phase, is part of the plan or over; a phase without topics always is. */
    boolean isPlanned(String id) {
        return first(id) == end(id) || costs().planned(first(id), end(id)) > 0 || isOver(id);
    }

    private int first(String id) {
        int number = roadmap.numberOf(id);
        return roadmap.topic(id).isPresent() ? number : roadmap.firstTopicOf(number);
    }

    private int end(String id) {
        int number = roadmap.numberOf(id);
        return roadmap.topic(id).isPresent() ? number + 1 : roadmap.endOfTopicsOf(number);
    }

    private Costs costs() {
        if (costs == null) {
            costs = new Costs();
        }
        return costs;
    }

    /** Sums over all topics up to each, so that a phase is asked about as fast as a topic. */
    private final class Costs {
        private final int[] planned = new int[minutes.length + 1];
        private final long[] leftOut = new long[minutes.length + 1];

        Costs() {
            for (int topic = 0; topic < minutes.length; topic++) {
                boolean out = efforts[topic] == PaceContext.LEFT_OUT;
                planned[topic + 1] = planned[topic] + (out ? 0 : 1);
                leftOut[topic + 1] = leftOut[topic] + (out ? likely(topic) : 0);
            }
        }

        long of(int first, int end) {
            return IntStream.range(first, end)
                    .mapToLong(topic -> Math.max(0, efforts[topic]))
                    .sum();
        }

        int planned(int first, int end) {
            return planned[end] - planned[first];
        }

        long leftOut(int first, int end) {
            return leftOut[end] - leftOut[first];
        }
    }

    /** Tells whether every topic is left out. */
    boolean isEmpty() {
        return Arrays.stream(minutes).allMatch(left -> left == PaceContext.LEFT_OUT);
    }

    /** Takes over the minutes of a pace; what is then still assumed is reported, once for each kind. */
    void apply(Pace pace, PaceSpec spec, DiagnosticCollector findings) {
        BitSet answered = new BitSet();
        for (int number = 0; pace.hasMinutes() && number < minutes.length; number++) {
            if (efforts[number] != PaceContext.LEFT_OUT) {
                Topic topic = topic(number);
                OptionalInt answer = Answers.given(pace.minutes(topic), spec, "minutes", topic);
                if (answer.isPresent()) {
                    efforts[number] = possible(answer.getAsInt(), topic, spec);
                    answered.set(number);
                }
            }
        }
        if (!answered.isEmpty()) {
            takeOffDone();
        }
        Map<TopicKind, Integer> assumed = new EnumMap<>(TopicKind.class);
        withoutEffort.stream()
                .filter(topic -> minutes[topic] >= 0 && !answered.get(topic))
                .forEach(topic -> assumed.merge(topic(topic).kind(), 1, Integer::sum));
        assumed.forEach((kind, count) -> report(kind, count, findings));
    }

    private static int possible(int answer, Topic topic, PaceSpec spec) {
        if (answer < 0 || answer > Minutes.MAX) {
            throw new Refusal(Diagnostic.error("pace-refused")
                    .path("pace")
                    .message(
                            "pace '{pace}' wants {answer} minutes for topic '{topic}'",
                            "pace",
                            spec.id(),
                            "answer",
                            answer,
                            "topic",
                            topic.id())
                    .build());
        }
        return answer;
    }

    private void report(TopicKind kind, int count, DiagnosticCollector findings) {
        String template = count == 1
                ? "1 {kind} topic has no effort; assumed {minutes}"
                : "{count} {kind} topics have no effort; assumed {minutes} each";
        Diagnostic.Builder info = Diagnostic.info("assumed-effort")
                .message(template, "count", count, "kind", kind.label(), "minutes", Minutes.format(assumed(kind)));
        roadmap.places().find("").ifPresent(info::location);
        findings.add(info.build());
    }
}

package org.learnroadmap.core.plan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.pace.PaceSpec;

/** Which topics are planned, with how many minutes each; what was assumed is reported. */
final class Selection {

    private final Roadmap roadmap;
    private final Request request;
    private final int[] minutes;
    private final BitSet withoutEffort = new BitSet();
    private @Nullable Costs costs;

    /**
     * Takes the topics that are not left out, with their likely effort or what is assumed instead.
     *
     * @param leftOut the topics to leave out besides those of the tiers of the request, by number
     */
    Selection(Roadmap roadmap, Request request, BitSet leftOut) {
        this.roadmap = roadmap;
        this.request = request;
        minutes = roadmap.likelyMinutes();
        assumeMissing();
        leaveOut(leftOut);
    }

    private void assumeMissing() {
        for (int topic = 0; topic < minutes.length; topic++) {
            if (minutes[topic] == Roadmap.NO_EFFORT) {
                minutes[topic] = assumed(topic(topic).kind());
                withoutEffort.set(topic);
            }
        }
    }

    private void leaveOut(BitSet leftOut) {
        if (!request.without().isEmpty()) {
            for (int topic = 0; topic < minutes.length; topic++) {
                if (request.without().contains(topic(topic).tier())) {
                    minutes[topic] = PaceContext.LEFT_OUT;
                }
            }
        }
        leftOut.stream().forEach(topic -> minutes[topic] = PaceContext.LEFT_OUT);
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

    /** Returns the minutes by topic number, {@link PaceContext#LEFT_OUT} for topics not in the plan. */
    int[] minutes() {
        return minutes;
    }

    /**
     * Returns what it costs to choose a topic or phase where one of several is enough: nothing if it is in the plan
     * anyway, otherwise more the more minutes it would add.
     */
    long cost(String id) {
        return isPlanned(id) ? 0 : costs().leftOut(first(id), end(id)) + 1;
    }

    /** Tells whether a topic, or anything in a phase, is part of the plan; a phase without topics always is. */
    boolean isPlanned(String id) {
        return first(id) == end(id) || costs().planned(first(id), end(id)) > 0;
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
                boolean out = minutes[topic] == PaceContext.LEFT_OUT;
                planned[topic + 1] = planned[topic] + (out ? 0 : 1);
                leftOut[topic + 1] = leftOut[topic] + (out ? likely(topic) : 0);
            }
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
        return Arrays.stream(minutes).allMatch(answer -> answer == PaceContext.LEFT_OUT);
    }

    /** Takes over the minutes of a pace; what is then still assumed is reported, once for each kind. */
    void apply(Pace pace, PaceSpec spec, DiagnosticCollector findings) {
        BitSet answered = new BitSet();
        for (int number = 0; pace.hasMinutes() && number < minutes.length; number++) {
            if (minutes[number] != PaceContext.LEFT_OUT) {
                Topic topic = topic(number);
                OptionalInt answer = Answers.given(pace.minutes(topic), spec, "minutes", topic);
                if (answer.isPresent()) {
                    minutes[number] = possible(answer.getAsInt(), topic, spec);
                    answered.set(number);
                }
            }
        }
        Map<TopicKind, Integer> assumed = new EnumMap<>(TopicKind.class);
        withoutEffort.stream()
                .filter(topic -> minutes[topic] != PaceContext.LEFT_OUT && !answered.get(topic))
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

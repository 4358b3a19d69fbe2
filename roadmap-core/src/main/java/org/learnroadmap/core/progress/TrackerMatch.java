package org.learnroadmap.core.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TrackerRow;
import org.learnroadmap.core.progress.TrackerScopes.Scope;

/**
 * Finds out which topics the rows of a tracker are about. Used once, by one thread.
 *
 * <p>A row whose task is the title or id of a topic or phase is about that. Others are about topics of their phase and
 * weeks: each topic there goes to the row that shares most words with it, where a word counts the less the more topics
 * there have it. If several rows share as much, the topic goes to all of them; and where every row of some weeks is about
 * a topic of them, so does a topic that none of them mentions. A topic is done when all rows are that it goes to.
 */
final class TrackerMatch {

    private static final double ALMOST_NOTHING = 1e-9;
    private static final int FEW = 2;

    /** Words in more than one title of so many are about everything. */
    private static final int COMMON = 5;

    /** So many comparisons of words are enough for any tracker that a person wrote; after them no more rows match. */
    private static final long STEPS = 3_000_000;

    private final Roadmap roadmap;
    private final List<TrackerRow> rows;
    private final TrackerScopes scopes;
    private final Map<String, List<Integer>> topicsByTitle = new HashMap<>();
    private final Map<Integer, SortedSet<String>> words = new HashMap<>();
    private final Map<Integer, Set<Integer>> rowsOfTopic = new HashMap<>();
    private final Map<Integer, Double> scores = new HashMap<>();
    private final Map<Scope, List<Integer>> looseRows = new LinkedHashMap<>();
    private long steps = STEPS;

    TrackerMatch(Roadmap roadmap) {
        this.roadmap = roadmap;
        rows = roadmap.tracker();
        scopes = new TrackerScopes(roadmap);
        List<Topic> topics = roadmap.topics();
        for (int topic = 0; topic < topics.size(); topic++) {
            topicsByTitle
                    .computeIfAbsent(TitleWords.plain(topics.get(topic).title()), title -> new ArrayList<>())
                    .add(topic);
        }
    }

    /** Returns the rows that each topic goes to, by their positions; topics that go to none are left out. */
    Map<Integer, Set<Integer>> rowsOfTopics() {
        for (int row = 0; row < rows.size(); row++) {
            matchByName(row);
        }
        Set<Integer> named = Set.copyOf(rowsOfTopic.keySet());
        if (!looseRows.isEmpty()) {
            readWords();
        }
        looseRows.forEach((scope, loose) -> matchByWords(scope, loose, named));
        // Narrow scopes first: what a week leaves over is not for the phase around it.
        looseRows.keySet().stream()
                .filter(Scope::isNarrow)
                .sorted(Comparator.comparingInt(scope -> scope.topics().size()))
                .forEach(this::shareOutRest);
        return rowsOfTopic;
    }

    private void matchByName(int row) {
        Scope scope = scopes.of(rows.get(row));
        String task = rows.get(row).task().orElse("").strip();
        List<Integer> named = task.isEmpty() ? scope.topics() : named(task, scope);
        steps -= named.size();
        if (steps < 0) {
            return;
        }
        named.forEach(topic -> give(topic, row));
        if (named.isEmpty()) {
            looseRows.computeIfAbsent(scope, any -> new ArrayList<>()).add(row);
        }
    }

    private void give(int topic, int row) {
        rowsOfTopic.computeIfAbsent(topic, any -> new TreeSet<>()).add(row);
    }

    private List<Integer> named(String task, Scope scope) {
        int byId = roadmap.topicNumber(task);
        if (byId >= 0) {
            return List.of(byId);
        }
        List<Integer> titled = topicsByTitle.getOrDefault(TitleWords.plain(task), List.of());
        steps -= titled.size();
        List<Integer> within = titled.size() < FEW || steps < 0
                ? titled
                : titled.stream()
                        .filter(topic -> Collections.binarySearch(scope.topics(), topic) >= 0)
                        .toList();
        return within.isEmpty() ? scopes.topicsOfPhase(task) : within;
    }

    private void readWords() {
        List<Topic> topics = roadmap.topics();
        Map<String, Integer> titles = new HashMap<>();
        for (int topic = 0; topic < topics.size(); topic++) {
            // Authors call projects projects in trackers.
            SortedSet<String> own = TitleWords.of(topics.get(topic).title());
            own.forEach(word -> titles.merge(word, 1, Integer::sum));
            own.add(topics.get(topic).kind().label());
            words.put(topic, own);
        }
        int most = Math.max(FEW, topics.size() / COMMON);
        words.values().forEach(own -> own.removeIf(word -> titles.getOrDefault(word, 0) > most));
    }

    private void matchByWords(Scope scope, List<Integer> loose, Set<Integer> named) {
        steps -= scope.topics().size();
        if (steps < 0) {
            return;
        }
        Map<String, Integer> counts = new HashMap<>();
        scope.topics().forEach(topic -> wordsOf(topic).forEach(word -> counts.merge(word, 1, Integer::sum)));
        for (int row : loose) {
            SortedSet<String> task = TitleWords.of(rows.get(row).task().orElse(""));
            for (int topic : scope.topics()) {
                steps -= task.size() + 1L;
                if (steps < 0) {
                    return;
                }
                if (!named.contains(topic)) {
                    offer(topic, row, likeness(task, wordsOf(topic), counts));
                }
            }
        }
    }

    private SortedSet<String> wordsOf(int topic) {
        return Objects.requireNonNull(words.get(topic));
    }

    /** Returns how much of all their words two titles share, from 0 to 1: Jaccard's index with weights. */
    private static double likeness(SortedSet<String> task, SortedSet<String> title, Map<String, Integer> counts) {
        double shared = 0;
        double all = 0;
        for (String word : task) {
            double weight = 1.0 / counts.getOrDefault(word, 1);
            all += weight;
            shared += title.contains(word) ? weight : 0;
        }
        if (shared == 0) {
            return 0;
        }
        for (String word : title) {
            all += task.contains(word) ? 0 : 1.0 / counts.getOrDefault(word, 1);
        }
        return shared / all;
    }

    private void offer(int topic, int row, double likeness) {
        double best = scores.getOrDefault(topic, 0.0);
        if (likeness < ALMOST_NOTHING || likeness < best - ALMOST_NOTHING) {
            return;
        }
        if (likeness > best + ALMOST_NOTHING) {
            scores.put(topic, likeness);
            rowsOfTopic.remove(topic);
        }
        give(topic, row);
    }

    private void shareOutRest(Scope scope) {
        List<Integer> loose = Objects.requireNonNull(looseRows.get(scope));
        Set<Integer> fitting = new TreeSet<>();
        steps -= (1L + loose.size()) * scope.topics().size();
        if (steps < 0) {
            return;
        }
        scope.topics().forEach(topic -> fitting.addAll(rowsOfTopic.getOrDefault(topic, Set.of())));
        if (!fitting.containsAll(loose)) {
            return;
        }
        for (int topic : scope.topics()) {
            if (!rowsOfTopic.containsKey(topic)) {
                loose.forEach(row -> give(topic, row));
            }
        }
    }
}

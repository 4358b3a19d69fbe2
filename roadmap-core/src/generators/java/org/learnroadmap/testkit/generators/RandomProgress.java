package org.learnroadmap.testkit.generators;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Grade;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.core.progress.TopicStatus;

/**
 * Makes progress with entries of every sort, in any order. Equal seeds make equal progress.
 *
 * @since 0.1
 */
public final class RandomProgress {

    private static final List<Did> STATUS = List.of(Did.WORKED, Did.DONE, Did.SKIPPED);

    private final Random random;
    private final List<String> ids;
    private final int days;

    private RandomProgress(long seed, List<String> ids, int days) {
        random = new Random(seed);
        this.ids = ids;
        this.days = days;
    }

    /** Makes progress about topics whose ids are any texts, and hardly those of a roadmap. */
    public static Progress progress(long seed) {
        RandomProgress any = new RandomProgress(seed, List.of(), 500);
        return any.progress(RandomTexts.visible(any.random));
    }

    /** Makes progress about the topics of a roadmap, of a few days and about a topic that it does not have, too. */
    public static Progress progress(long seed, Roadmap roadmap) {
        List<String> ids = Stream.concat(roadmap.topics().stream().map(Topic::id), Stream.of("gone"))
                .toList();
        return new RandomProgress(seed, ids, 5).progress(roadmap.id());
    }

    private Progress progress(String roadmap) {
        Progress.Builder progress = Progress.builder(roadmap);
        if (random.nextBoolean()) {
            progress.started(date());
        }
        for (int i = random.nextInt(12); i > 0; i--) {
            progress.entry(entry());
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            progress.topic(id(), status());
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            progress.baseline(id(), date());
        }
        return progress.build();
    }

    private ProgressEntry entry() {
        Did did = Did.values()[random.nextInt(Did.values().length)];
        ProgressEntry.Builder entry = ProgressEntry.builder(date(), id(), did);
        boolean share = did == Did.WORKED && random.nextBoolean();
        if (share) {
            entry.share(random.nextInt(101));
        } else if (did != Did.SKIPPED && did != Did.UNDONE && random.nextBoolean()) {
            entry.minutes(random.nextInt(600));
        }
        if (did == Did.REVIEWED || (did == Did.DONE && random.nextBoolean())) {
            entry.grade(Grade.values()[random.nextInt(Grade.values().length)]);
        }
        return entry.reason(random.nextInt(3) == 0 ? RandomTexts.any(random) : null)
                .build();
    }

    private TopicStatus status() {
        Did status = STATUS.get(random.nextInt(STATUS.size()));
        TopicStatus.Builder topic = TopicStatus.builder(status);
        if (status == Did.WORKED && random.nextBoolean()) {
            topic.share(random.nextInt(101));
        } else if (status != Did.SKIPPED && random.nextBoolean()) {
            topic.minutes(random.nextInt(600));
        }
        return topic.date(random.nextBoolean() ? date() : null)
                .reason(random.nextBoolean() ? RandomTexts.any(random) : null)
                .build();
    }

    private String id() {
        if (!ids.isEmpty()) {
            return ids.get(random.nextInt(ids.size()));
        }
        String key = RandomTexts.key(random);
        return key.isBlank() ? "t" + random.nextInt(100) : key;
    }

    private LocalDate date() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(days));
    }
}

package org.learnroadmap.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Grade;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.core.progress.Standing;
import org.learnroadmap.core.progress.TopicStatus;
import org.learnroadmap.yaml.ProgressFile;
import org.learnroadmap.yaml.Syntax;

/** The page decides what is done as {@link Standing} does, and joins logs as {@link Progress#merge} does. */
class SameAsLibraryIT extends PageTest {

    private static final List<String> IDS = List.of("a", "b", "old-b", "c", "gone", "constructor");
    private static final int MANY = 1000;

    private static final Roadmap ROADMAP = Pages.of(RoadmapDefinition.builder("small", "Small")
            .phase(PhaseDefinition.builder("p", "Phase")
                    .topic(topic("a"))
                    .topic(TopicDefinition.builder("b", "B")
                            .effort("2h")
                            .formerly(List.of("old-b"))
                            .build())
                    .topic(topic("c"))
                    .topic(topic("constructor"))
                    .build())
            .build());

    /** What the page holds before anything is loaded. */
    private static final Progress WRITTEN =
            Progress.builder("small").started(Pages.MON_2026_01_05).build();

    private static TopicDefinition topic(String id) {
        return TopicDefinition.builder(id, "Topic " + id).effort("2h").build();
    }

    @BeforeEach
    void open() {
        browser.openFresh(Pages.write(folder, "small", Pages.document(ROADMAP, Pages.REQUEST)));
    }

    /** Makes progress of a few days before and after today, with equal entries and any order. */
    private static Progress progress(Random random) {
        Progress.Builder progress = Progress.builder("small");
        for (int i = random.nextInt(20); i > 0; i--) {
            progress.entry(entry(random));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            progress.topic(any(random, IDS), status(random));
        }
        return progress.started(date(random)).build();
    }

    /** Returns progress that goes on from another, has nothing to do with it, or holds it all, somewhere. */
    private static Progress other(Progress one, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> one.toBuilder().entry(entry(random)).build();
            case 1 -> progress(random).toBuilder().entries(one.log()).build();
            default -> progress(random);
        };
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static LocalDate date(Random random) {
        return WED_2026_01_14.plusDays(random.nextInt(4) - 2);
    }

    private static ProgressEntry entry(Random random) {
        Did did = any(random, List.of(Did.values()));
        ProgressEntry.Builder entry = ProgressEntry.builder(date(random), any(random, IDS), did);
        if (did == Did.WORKED) {
            entry.share(10 * random.nextInt(3));
        } else if (did == Did.DONE || did == Did.REVIEWED) {
            entry.minutes(9 + random.nextInt(2)).grade(any(random, List.of(Grade.values())));
        }
        return entry.reason(random.nextInt(4) == 0 ? any(random, List.of("x", "", "\ud83d\ude00", "\uff5e")) : null)
                .build();
    }

    private static TopicStatus status(Random random) {
        return TopicStatus.builder(any(random, List.of(Did.WORKED, Did.DONE, Did.SKIPPED)))
                .date(random.nextBoolean() ? date(random) : null)
                .reason(random.nextBoolean() ? "r" + random.nextInt(3) : null)
                .build();
    }

    private static Path write(String name, Progress progress) {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            ProgressFile.of(progress).write(Syntax.YAML, out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> done(Progress progress) {
        Standing standing =
                Standing.of(ROADMAP, progress, WED_2026_01_14, new DiagnosticCollector(SourceMap.none(), MANY));
        return ROADMAP.topics().stream()
                .map(Topic::id)
                .filter(id -> standing.isDone(standing.topicNumber(id)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void decidesAndJoinsInTheSameWay(long seed) {
        Random random = new Random(seed);
        Progress one = progress(random);
        Progress other = other(one, random);

        load(write("one.yaml", one));
        assertThat(ticked()).containsExactlyInAnyOrderElementsOf(done(one));

        load(write("other.yaml", other));
        Progress joined = WRITTEN.merge(one).merge(other);
        assertThat(read(save("small")).progress()).isEqualTo(joined);
        assertThat(ticked()).containsExactlyInAnyOrderElementsOf(done(joined));
    }

    /** Whatever the log says already, a click does what it looks like. */
    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38})
    void doesWhatAClickLooksLike(long seed) {
        load(write("one.yaml", progress(new Random(seed))));
        for (Topic topic : ROADMAP.topics()) {
            boolean before = isTicked(topic.id());
            box(topic.id()).click();
            assertThat(isTicked(topic.id())).isEqualTo(!before);
        }

        Progress saved = read(save("small")).progress();
        assertThat(ticked()).containsExactlyInAnyOrderElementsOf(done(saved));

        Stream<String> ids = ROADMAP.topics().stream().map(Topic::id);
        ids.forEach(id -> box(id).click());
        assertThat(ticked())
                .containsExactlyInAnyOrderElementsOf(done(read(save("small")).progress()));
    }
}

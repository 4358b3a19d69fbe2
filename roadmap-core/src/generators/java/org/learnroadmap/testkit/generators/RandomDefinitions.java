package org.learnroadmap.testkit.generators;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.definition.ElementDefinition;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Concept;
import org.learnroadmap.core.model.ProjectIdea;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.model.TrackerRow;

/**
 * Makes definitions with texts of all sorts in every place, for what reads and writes them. Equal seeds make equal
 * definitions.
 *
 * @since 0.1
 */
public final class RandomDefinitions {

    private static final int DEEPEST = 4;

    private final Random random;
    private final Supplier<String> texts;

    private RandomDefinitions(Random random, boolean visible) {
        this.random = random;
        texts = () -> visible ? RandomTexts.visible(random) : RandomTexts.any(random);
    }

    /** Makes a definition that is hardly ever valid: any part may be missing or be any text. */
    public static RoadmapDefinition anything(long seed) {
        return new RandomDefinitions(new Random(seed), false).anything();
    }

    /** Makes a valid definition: one of {@link RandomRoadmaps} with titles, notes and lists of all sorts of text. */
    public static RoadmapDefinition valid(long seed) {
        Random random = new Random(seed);
        RoadmapDefinition plain = RandomRoadmaps.related(seed, 1 + random.nextInt(10));
        RandomDefinitions decorator = new RandomDefinitions(random, true);
        return decorator
                .decorate(decorator.lists(plain.toBuilder()))
                .phases(plain.phases().stream().map(decorator::decorate).toList())
                .build();
    }

    private RoadmapDefinition anything() {
        return lists(texts(RoadmapDefinition.builder()))
                .revision(maybe())
                .lang(maybe())
                .duration(maybe())
                .allow(some())
                .phases(phases(1))
                .resources(list(this::resource))
                .build();
    }

    private RoadmapDefinition.Builder lists(RoadmapDefinition.Builder roadmap) {
        return roadmap.goal(maybe())
                .goals(some())
                .outcomes(some())
                .projectIdeas(list(() -> ProjectIdea.builder()
                        .title(texts.get())
                        .description(maybe())
                        .features(some())
                        .technology(some())
                        .build()))
                .concepts(list(() -> Concept.builder()
                        .term(texts.get())
                        .explanation(maybe())
                        .group(maybe())
                        .build()))
                .tracker(list(() -> TrackerRow.builder()
                        .phase(texts.get())
                        .weeks("" + random.nextInt(9))
                        .task(texts.get())
                        .status(maybe())
                        .build()));
    }

    private Resource resource() {
        return Resource.builder()
                .kind(maybe())
                .title(maybe())
                .url(maybe())
                .author(maybe())
                .build();
    }

    private List<PhaseDefinition> phases(int depth) {
        return list(() -> {
            PhaseDefinition.Builder phase = texts(PhaseDefinition.builder())
                    .weeks(span())
                    .days(span())
                    .buffer(random.nextInt(5) == 0)
                    .goals(some())
                    .outcomes(some())
                    .requires(list(this::prerequisite))
                    .topics(list(this::topic));
            return depth < DEEPEST && random.nextInt(3) == 0
                    ? phase.phases(phases(depth + 1)).build()
                    : phase.build();
        });
    }

    private TopicDefinition topic() {
        return texts(TopicDefinition.builder())
                .kind(maybe())
                .tier(maybe())
                .effort(random.nextBoolean() ? "2h-4h" : maybe())
                .weeks(span())
                .days(span())
                .requires(list(this::prerequisite))
                .steps(some())
                .resources(list(this::resource))
                .build();
    }

    private PrerequisiteDefinition prerequisite() {
        if (random.nextBoolean()) {
            return PrerequisiteDefinition.of(texts.get());
        }
        return PrerequisiteDefinition.builder()
                .topic(maybe())
                .phase(maybe())
                .anyOf(some())
                .kind(maybe())
                .gap(random.nextBoolean() ? null : random.nextInt(1000))
                .reason(maybe())
                .build();
    }

    private <B extends ElementDefinition.Builder<B>> B texts(B element) {
        return element.id(maybe())
                .title(maybe())
                .description(maybe())
                .tags(some())
                .formerly(some())
                .attributes(attributes(1));
    }

    private PhaseDefinition decorate(PhaseDefinition phase) {
        return decorate(phase.toBuilder())
                .goals(some())
                .outcomes(some())
                .topics(phase.topics().stream().map(this::decorate).toList())
                .phases(phase.phases().stream().map(this::decorate).toList())
                .build();
    }

    private TopicDefinition decorate(TopicDefinition topic) {
        return decorate(topic.toBuilder()).steps(some()).build();
    }

    private <B extends ElementDefinition.Builder<B>> B decorate(B element) {
        return element.title(texts.get()).description(maybe()).tags(some()).attributes(attributes(1));
    }

    private @Nullable String maybe() {
        return random.nextInt(3) == 0 ? null : texts.get();
    }

    private @Nullable String span() {
        return switch (random.nextInt(5)) {
            case 0 -> "" + random.nextInt(60);
            case 1 -> "5-10";
            case 2 -> texts.get();
            default -> null;
        };
    }

    private List<String> some() {
        return random.nextInt(3) == 0 ? list(() -> "word" + random.nextInt(9)) : list(texts);
    }

    private <T> List<T> list(Supplier<T> entries) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 1; i--) {
            list.add(entries.get());
        }
        return list;
    }

    private Map<String, Object> attributes(int depth) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 1; i--) {
            attributes.put(RandomTexts.key(random), attribute(depth));
        }
        return attributes;
    }

    private Object attribute(int depth) {
        return switch (random.nextInt(depth < DEEPEST ? 8 : 6)) {
            case 0 -> random.nextBoolean();
            case 1 -> new BigInteger(random.nextInt(200), random).negate();
            case 2 -> BigInteger.valueOf(random.nextInt(100));
            case 3 -> new BigDecimal(new BigInteger(random.nextInt(100), random), random.nextInt(60) - 30);
            case 6 -> attributes(depth + 1);
            case 7 -> list(() -> attribute(depth + 1));
            default -> texts.get();
        };
    }
}

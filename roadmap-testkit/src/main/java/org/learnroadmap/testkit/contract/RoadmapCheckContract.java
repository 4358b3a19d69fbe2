package org.learnroadmap.testkit.contract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.function.Executable;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.spi.Findings;
import org.learnroadmap.core.spi.RoadmapCheck;

/**
 * What every check promises. Extend it, name your check, and say what it finds where:
 *
 * <pre>{@code
 * class ProjectResourceCheckTest extends RoadmapCheckContract {
 *     protected RoadmapCheck check() {
 *         return new ProjectResourceCheck();
 *     }
 *
 *     protected Roadmap soundRoadmap() {
 *         return roadmap("id: sound\n...");
 *     }
 *
 *     protected List<CheckSample> faultySamples() {
 *         Roadmap faulty = roadmap("id: faulty\n...");
 *         return List.of(CheckSample.of(faulty).finds("acme.project-without-resource", "blog"));
 *     }
 * }
 * }</pre>
 *
 * <p>Each test is named after a promise. Random roadmaps are checked, too, the same in every run.
 *
 * @since 0.1
 */
public abstract class RoadmapCheckContract extends ProviderContract<RoadmapCheck> {

    private static final int RANDOM = 100;

    /** For subclasses. */
    protected RoadmapCheckContract() {}

    /** Returns the check, a new one or always the same. */
    protected abstract RoadmapCheck check();

    /** Returns a roadmap in which the check finds nothing. */
    protected abstract Roadmap soundRoadmap();

    /** Returns roadmaps in which the check finds something, with all that it finds; at least one. */
    protected abstract List<CheckSample> faultySamples();

    /**
     * Reads a roadmap, for samples. No check that is on the path is made, only those of the library.
     *
     * @param yaml a definition
     * @throws org.learnroadmap.core.definition.RoadmapDefinitionException if it is not valid
     */
    protected final Roadmap roadmap(String yaml) {
        return YamlSamples.read(yaml);
    }

    @Override
    final RoadmapCheck provider() {
        return check();
    }

    @Override
    final List<RoadmapCheck> among(Roadmaps roadmaps) {
        return roadmaps.checks();
    }

    @Override
    final Map<String, Executable> callsWithNull() {
        Roadmap faulty = faultySamples().get(0).roadmap();
        Map<String, Executable> calls = new LinkedHashMap<>();
        calls.put("check(null, findings)", () -> check().check(nothing(), findings(faulty)));
        calls.put("check(faulty, null)", () -> check().check(faulty, nothing()));
        return calls;
    }

    @Override
    final Map<String, Supplier<String>> questions() {
        RoadmapCheck check = check();
        Map<String, Supplier<String>> questions = new LinkedHashMap<>();
        questions.put("the sound roadmap", () -> String.valueOf(found(check, soundRoadmap())));
        for (CheckSample sample : faultySamples()) {
            questions.put(name(sample), () -> String.valueOf(found(check, sample.roadmap())));
        }
        for (long seed : Plans.seeds(10)) {
            Plans.roadmap(seed)
                    .ifPresent(roadmap -> questions.put(
                            "random roadmap of seed " + seed, () -> String.valueOf(found(check, roadmap))));
        }
        return questions;
    }

    private static Findings findings(Roadmap roadmap) {
        return new Findings(roadmap, Limits.defaults().diagnostics());
    }

    private static List<Diagnostic> found(RoadmapCheck check, Roadmap roadmap) {
        Findings findings = findings(roadmap);
        check.check(roadmap, findings);
        return findings.toList();
    }

    /** Returns what is found; nothing if the check throws, which breaks another promise. */
    private List<Diagnostic> tried(Roadmap roadmap) {
        try {
            return found(check(), roadmap);
        } catch (RuntimeException toldElsewhere) {
            return List.of();
        }
    }

    private static String name(CheckSample sample) {
        return "faulty roadmap '" + sample.roadmap().id() + "'";
    }

    @Test
    @DisplayName("nothing is found in the sound roadmap")
    void findsNothing(TestInfo test) {
        List<Diagnostic> found = Promise.of(test).answer("soundRoadmap()", () -> found(check(), soundRoadmap()));
        Promise.of(test).holds(found.isEmpty(), "roadmap '" + soundRoadmap().id() + "'", String.valueOf(found));
    }

    @Test
    @DisplayName("what is expected is found in each faulty roadmap, and nothing else")
    void findsFaults(TestInfo test) {
        Promise promise = Promise.of(test);
        promise.holds(!faultySamples().isEmpty(), "faultySamples()", "none");
        for (CheckSample sample : faultySamples()) {
            List<Diagnostic> found = promise.answer(name(sample), () -> found(check(), sample.roadmap()));
            List<String> seen = found.stream()
                    .map(one -> one.code() + " at " + one.path())
                    .sorted()
                    .toList();
            promise.holds(
                    seen.equals(sample.expected()) && !seen.isEmpty(),
                    name(sample) + ", expected " + sample.expected(),
                    String.valueOf(found));
        }
    }

    @Test
    @DisplayName("no valid roadmap makes the check throw")
    void throwsNothing(TestInfo test) {
        forEachRoadmap((about, roadmap) -> Promise.of(test).answer(about, () -> found(check(), roadmap)));
    }

    @Test
    @DisplayName("codes of findings begin with the vendor, as the id does")
    void namesItsVendor(TestInfo test) {
        assumeTrue(!isOurs(), "the library has codes of its own");
        forEachRoadmap((about, roadmap) -> namesItsVendor(Promise.of(test), about, tried(roadmap)));
    }

    @Test
    @DisplayName("messages are one line without a full stop")
    void saysOneLine(TestInfo test) {
        for (CheckSample sample : faultySamples()) {
            for (Diagnostic found : found(check(), sample.roadmap())) {
                String says = found.arguments().getOrDefault("message", found.message());
                boolean oneLine = !says.isBlank() && says.lines().count() == 1 && !says.endsWith(".");
                Promise.of(test).holds(oneLine, name(sample), "'" + says + "'");
            }
        }
    }

    /** The samples, and random roadmaps whose structure and whose texts are of all sorts. */
    private void forEachRoadmap(BiConsumer<String, Roadmap> action) {
        action.accept("the sound roadmap", soundRoadmap());
        faultySamples().forEach(sample -> action.accept(name(sample), sample.roadmap()));
        for (long seed : Plans.seeds(RANDOM)) {
            Optional<Roadmap> roadmap = seed % 2 == 0 ? Plans.roadmap(seed) : Plans.strange(seed);
            roadmap.ifPresent(random -> action.accept("random roadmap of seed " + seed, random));
        }
    }
}

package org.learnroadmap.testkit.contract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.function.Executable;
import org.learnroadmap.core.LoadOptions;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.core.spi.SourceProbe;
import org.learnroadmap.testkit.contract.HostileTexts.Variant;

/**
 * What every loader promises. Extend it, name your loader and give it samples:
 *
 * <pre>{@code
 * class CourseListLoaderTest extends RoadmapLoaderContract {
 *     protected RoadmapLoader loader() {
 *         return new CourseListLoader();
 *     }
 *
 *     protected List<Source> samples() {
 *         return List.of(Source.ofText("courses.csv", "id;title;hours;requires\nsql;Databases;6;\n"));
 *     }
 * }
 * }</pre>
 *
 * <p>Each test is named after a promise. From every sample some thousand texts are made that nobody meant to write, the same
 * in every run; a sample of some dozen lines that uses all of the format is worth more than a large one.
 *
 * @since 0.1
 */
public abstract class RoadmapLoaderContract extends ProviderContract<RoadmapLoader> {

    /** For subclasses. */
    protected RoadmapLoaderContract() {}

    /** Returns the loader, a new one or always the same. */
    protected abstract RoadmapLoader loader();

    /** Returns sources that the loader recognises by their names and reads without an error; at least one. */
    protected abstract List<Source> samples();

    /** Returns sources with something wrong, each an error or a warning with a line; none by default. */
    protected List<Source> faultySamples() {
        return List.of();
    }

    /** Returns the options that samples are read with; none by default. */
    protected Map<String, String> options() {
        return Map.of();
    }

    /**
     * Tells whether the format is text: lines may end as on any system, a byte-order mark may stand first, and places have
     * lines and columns of the source. So it is by default. Of places in what is no text, only the name of the source is
     * looked at, and that there are any.
     */
    protected boolean isText() {
        return true;
    }

    /**
     * Returns how long one text of 100,000 characters, or some hundred short ones, may take on the slowest machine; 20 seconds
     * by default.
     */
    @Override
    protected Duration patience() {
        return Duration.ofSeconds(20);
    }

    @Override
    final RoadmapLoader provider() {
        return loader();
    }

    @Override
    final List<RoadmapLoader> among(Roadmaps roadmaps) {
        return roadmaps.loaders();
    }

    @Override
    final Map<String, Executable> callsWithNull() {
        Map<String, Executable> calls = new LinkedHashMap<>();
        calls.put("supports(null)", () -> loader().supports(nothing()));
        calls.put("load(null)", () -> loader().load(nothing()));
        return calls;
    }

    @Override
    final Map<String, Supplier<String>> questions() {
        RoadmapLoader loader = loader();
        Map<String, Supplier<String>> questions = new LinkedHashMap<>();
        allSamples()
                .forEach(sample ->
                        questions.put(sample.name(), () -> read(loader, sample).toString()));
        return questions;
    }

    private List<Source> allSamples() {
        return Stream.concat(samples().stream(), faultySamples().stream()).toList();
    }

    private Reading read(RoadmapLoader loader, Source source) {
        return Reading.of(loader, source, Limits.defaults(), options());
    }

    /** Returns what a loader made of a hostile text; nothing if it throws, which breaks another promise. */
    private Optional<Reading> tried(RoadmapLoader loader, Variant variant) {
        try {
            return Optional.of(read(loader, variant.source()));
        } catch (RuntimeException toldElsewhere) {
            return Optional.empty();
        }
    }

    private LoadResult load(Source source, Map<String, String> options) {
        RoadmapLoader loader = loader();
        return Roadmaps.builder()
                .loader(loader)
                .build()
                .load(source, LoadOptions.defaults().loader(loader.id(), options));
    }

    @Test
    @DisplayName("every sample is recognised by its name and first characters")
    void supportsSamples(TestInfo test) {
        Promise promise = Promise.of(test);
        promise.holds(!samples().isEmpty(), "samples()", "none");
        for (Source sample : samples()) {
            promise.holds(loader().supports(sample.probe()), sample.name(), "supports answers false");
        }
    }

    @Test
    @DisplayName("every sample is read without an error into at least one roadmap")
    void readsSamples(TestInfo test) {
        for (Source sample : samples()) {
            LoadResult loaded = Promise.of(test).answer(sample.name(), () -> load(sample, options()));
            boolean read = !loaded.hasErrors() && !loaded.roadmaps().isEmpty();
            Promise.of(test)
                    .holds(read, sample.name(), loaded.roadmaps().size() + " roadmaps; " + loaded.diagnostics());
        }
    }

    @Test
    @DisplayName("every faulty sample gives an error or a warning with its line")
    void findsFaults(TestInfo test) {
        for (Source sample : faultySamples()) {
            LoadResult loaded = Promise.of(test).answer(sample.name(), () -> load(sample, options()));
            Promise.of(test)
                    .holds(
                            loaded.diagnostics().stream().anyMatch(this::isFaultWithPlace),
                            sample.name(),
                            String.valueOf(loaded.diagnostics()));
        }
    }

    private boolean isFaultWithPlace(Diagnostic found) {
        return found.severity() != Severity.INFO
                && found.location().map(place -> !isText() || place.line() > 0).orElse(false);
    }

    @Test
    @DisplayName("what is empty or binary under a name that says nothing is not claimed")
    void claimsNoNonsense(TestInfo test) {
        byte[] binary = new byte[2000];
        new Random(1).nextBytes(binary);
        Map<String, byte[]> nonsense = new LinkedHashMap<>();
        nonsense.put("nothing", new byte[0]);
        nonsense.put("blanks", "  \n\t\n ".getBytes(StandardCharsets.UTF_8));
        nonsense.put("zeros", new byte[100]);
        nonsense.put("any bytes", binary);
        nonsense.put("an image", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
        nonsense.forEach((about, bytes) -> {
            for (String name : List.of("nonsense", "nonsense.bin")) {
                Source source = Source.of(name, bytes);
                Promise.of(test)
                        .holds(!loader().supports(source.probe()), about + " in " + name, "supports answers true");
            }
        });
    }

    @Test
    @DisplayName("files of this library's own formats are left to their loaders, so that nobody has to choose")
    void leavesOtherFormats(TestInfo test) {
        assumeTrue(!isOurs(), "the loader is the library's own");
        List.of(
                        Source.ofText("roadmap.yaml", "format: 1\nid: a\ntitle: A\nphases: []\n"),
                        Source.ofText(
                                "roadmap.json", "{\"format\": 1, \"id\": \"a\", \"title\": \"A\", \"phases\": []}"),
                        Source.ofText("roadmap.md", "# Roadmap\n\n## Week 1\n\n- [ ] Read\n"))
                .forEach(source -> Promise.of(test)
                        .holds(!loader().supports(source.probe()), source.name(), "supports answers true"));
    }

    @Test
    @DisplayName("looking at a source never throws, whatever its name and first characters")
    void looksAtAnything(TestInfo test) {
        List<String> names =
                List.of(".", "a", "a.", ".csv", "\uD800", "\u0130.YML", "a/b\\c", "x".repeat(10_000), "http://[");
        List<String> heads =
                List.of("", "\u0000", "\uD800", "\uFFFD\uFFFD", "[".repeat(1000), "\n".repeat(1000), "words");
        for (String name : names) {
            for (String head : heads) {
                SourceProbe probe = new SourceProbe(name, head);
                Promise.of(test)
                        .answer("name '" + name + "', beginning '" + head + "'", () -> loader().supports(probe));
            }
        }
    }

    @Test
    @DisplayName("places of definitions and findings lie inside the source, and every topic has a line")
    void places(TestInfo test) {
        RoadmapLoader loader = loader();
        Promise promise = Promise.of(test);
        for (Source sample : allSamples()) {
            Places.check(promise, sample.name(), sample, isText(), read(loader, sample));
        }
        for (Source sample : samples()) {
            for (Variant variant : HostileTexts.prefixes(sample)) {
                tried(loader, variant)
                        .ifPresent(
                                reading -> Places.check(promise, variant.label(), variant.source(), isText(), reading));
            }
        }
    }

    @TestFactory
    @DisplayName("a fault in the text is a finding, never an exception")
    Stream<DynamicTest> throwsNothing(TestInfo test) {
        return Stream.of(
                        hostile(test, "cut", HostileTexts::prefixes),
                        hostile(test, "damaged", HostileTexts::damaged),
                        hostile(test, "with characters that do not belong there", HostileTexts::intruded),
                        hostile(test, "with other numbers and lines", HostileTexts::rewritten))
                .flatMap(Function.identity());
    }

    private Stream<DynamicTest> hostile(TestInfo test, String how, Function<Source, List<Variant>> variants) {
        return samples().stream()
                .map(sample -> dynamicTest(
                        sample.name() + " " + how, () -> readInTime(Promise.of(test), variants.apply(sample))));
    }

    @TestFactory
    @DisplayName("very long and very deep texts are read or refused in time, and without an exception")
    Stream<DynamicTest> bounded(TestInfo test) {
        return samples().stream()
                .flatMap(sample -> HostileTexts.huge(sample).stream())
                .map(variant -> dynamicTest(
                        Promise.name(variant.label()), () -> readInTime(Promise.of(test), List.of(variant))));
    }

    private void readInTime(Promise promise, List<Variant> variants) {
        RoadmapLoader loader = loader();
        Map<String, Callable<Reading>> questions = new LinkedHashMap<>();
        variants.forEach(variant -> questions.put(variant.label(), () -> read(loader, variant.source())));
        Patience.answers(promise, patience(), questions);
    }

    @Test
    @DisplayName("line ends of other systems and a byte-order mark change nothing")
    void sameOnEverySystem(TestInfo test) {
        assumeTrue(isText(), "isText() says that the format is none");
        RoadmapLoader loader = loader();
        for (Source sample : allSamples()) {
            String text = new String(sample.bytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
            String unix = text.replace("\r\n", "\n");
            String expected = read(loader, Source.ofText(sample.name(), unix)).toString();
            Map<String, String> others =
                    Map.of("CRLF", unix.replace("\n", "\r\n"), "a byte-order mark", "\uFEFF" + unix);
            new TreeMap<>(others)
                    .forEach((what, other) -> Promise.of(test)
                            .same(
                                    sample.name() + " with " + what,
                                    expected,
                                    read(loader, Source.ofText(sample.name(), other))
                                            .toString()));
        }
    }

    @Test
    @DisplayName("a source larger than Limits.sourceBytes is an error that names the limit, and nothing of it is read")
    void keepsTheLimit(TestInfo test) {
        for (Source sample : samples()) {
            Limits limits = Limits.defaults().sourceBytes(sample.bytes().length - 1);
            Reading reading =
                    Promise.of(test).answer(sample.name(), () -> Reading.of(loader(), sample, limits, options()));
            boolean refused = reading.definitions().isEmpty()
                    && reading.findings().stream()
                            .anyMatch(found -> found.severity() == Severity.ERROR
                                    && found.message().contains("Limits.sourceBytes"));
            Promise.of(test)
                    .holds(
                            refused,
                            sample.name() + " with a limit of a byte less; LoadContext.text() keeps it",
                            reading.definitions().size() + " definitions; " + reading.findings());
        }
    }

    @Test
    @DisplayName("codes of findings begin with the vendor, as the id does")
    void namesItsVendor(TestInfo test) {
        assumeTrue(!isOurs(), "the library has codes of its own");
        RoadmapLoader loader = loader();
        Promise promise = Promise.of(test);
        for (Source sample : allSamples()) {
            namesItsVendor(promise, sample.name(), read(loader, sample).findings());
        }
        for (Source sample : samples()) {
            for (Variant variant : HostileTexts.rewritten(sample)) {
                tried(loader, variant)
                        .ifPresent(reading -> namesItsVendor(promise, variant.label(), reading.findings()));
            }
        }
    }

    @Test
    @DisplayName("a misspelt option is refused with the right one")
    void refusesMisspeltOptions(TestInfo test) {
        Source sample = samples().get(0);
        refusesMisspeltOptions(
                Promise.of(test), name -> load(sample, Map.of(name, "x")).diagnostics());
    }
}

package org.learnroadmap.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.Options;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.pace.ReviewRule;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.RequestException;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.progress.Review;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.Findings;
import org.learnroadmap.core.spi.LoadContext;
import org.learnroadmap.core.spi.PaceStrategy;
import org.learnroadmap.core.spi.RoadmapCheck;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.ScheduleWriter;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.core.spi.SourceProbe;

/** A plugin that fails is named, and nobody else notices. */
class BrokenProvidersTest {

    private static final RoadmapDefinition DEFINITION = RoadmapDefinition.builder("web", "Web")
            .phase(PhaseDefinition.builder("pages", "Pages")
                    .topic(TopicDefinition.builder("html", "HTML").effort("2h").build())
                    .build())
            .build();

    private static final Request REQUEST = Request.startingOn(LocalDate.of(2026, 1, 5))
            .calendar(StudyCalendar.everyDay(60))
            .build();

    /** Throws what it is told to, wherever it is asked for anything but its id. */
    private static class Broken implements RoadmapLoader, PaceStrategy, ScheduleWriter, RoadmapCheck {

        final Supplier<? extends Throwable> fault;

        Broken(Supplier<? extends Throwable> fault) {
            this.fault = fault;
        }

        <T> T fail() {
            throw BrokenProvidersTest.<RuntimeException>sneaky(fault.get());
        }

        @Override
        public String id() {
            return "acme.broken";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public List<Option> options() {
            return List.of();
        }

        @Override
        public boolean supports(SourceProbe probe) {
            return probe.nameEndsWith(".broken");
        }

        @Override
        public List<RoadmapDefinition> load(LoadContext context) {
            return fail();
        }

        @Override
        public Pace pace(PaceContext context) {
            return fail();
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public String fileExtension() {
            return "txt";
        }

        @Override
        public void write(Document document, OutputStream out) {
            fail();
        }

        @Override
        public void check(Roadmap roadmap, Findings findings) {
            findings.info("acme.looked", roadmap.topics().get(0), "looked at it");
            fail();
        }
    }

    /** Throws in one place of a pace. */
    private static final class BrokenPace extends Broken {

        private final Pace pace;

        private BrokenPace(Pace pace) {
            super(() -> new IllegalStateException("no idea"));
            this.pace = pace;
        }

        @Override
        public Pace pace(PaceContext context) {
            return pace;
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E sneaky(Throwable fault) throws E {
        throw (E) fault;
    }

    static List<Arguments> faults() {
        return List.of(
                argumentSet("exception", (Supplier<Throwable>) () -> new IllegalStateException("no idea")),
                argumentSet("missing class", (Supplier<Throwable>) () -> new NoClassDefFoundError("com/acme/Base")),
                argumentSet("assertion", (Supplier<Throwable>) () -> new AssertionError("no idea")),
                argumentSet("stack", (Supplier<Throwable>) () -> new StackOverflowError("too deep")));
    }

    private static String failed(String kind, Throwable fault) {
        return kind + " 'acme.broken' (" + Broken.class.getName() + ") failed: " + fault + " at ";
    }

    private static List<String> rendered(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::render).toList();
    }

    private static Outcome<Schedule> plan(PaceStrategy pace) {
        Roadmaps roadmaps = Roadmaps.builder().pace(pace).build();
        Request request = REQUEST.toBuilder().pace(PaceSpec.of("acme.broken")).build();
        return roadmaps.plan(roadmaps.check(DEFINITION).orThrow(), request);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void loaderThatFailsIsAnErrorOfTheSource(Supplier<Throwable> fault) {
        Roadmaps roadmaps = Roadmaps.builder().loader(new Broken(fault)).build();

        LoadResult loaded = roadmaps.load(Source.ofText("web.broken", "text"));

        assertThat(rendered(loaded.diagnostics()))
                .singleElement()
                .asString()
                .startsWith("web.broken: error: " + failed("loader", fault.get()))
                .endsWith(" [broken-provider]");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void loaderThatFailsToLookLeavesTheSourceToOthers(Supplier<Throwable> fault) {
        Roadmaps roadmaps = Roadmaps.builder()
                .loader(new Broken(fault) {
                    @Override
                    public boolean supports(SourceProbe probe) {
                        return fail();
                    }
                })
                .loader(new Broken(fault) {
                    @Override
                    public String id() {
                        return "acme.good";
                    }

                    @Override
                    public List<RoadmapDefinition> load(LoadContext context) {
                        return List.of(DEFINITION);
                    }
                })
                .build();

        LoadResult loaded = roadmaps.load(Source.ofText("web.broken", "text"));

        assertThat(loaded.roadmap().topics()).hasSize(1);
        assertThat(rendered(loaded.diagnostics()))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("web.broken: warning: loader 'acme.broken' (")
                        .contains(fault.get().toString())
                        .endsWith("; went on without it [broken-provider]"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void checkThatFailsIsLeftOut(Supplier<Throwable> fault) {
        Roadmaps roadmaps = Roadmaps.builder().check(new Broken(fault)).build();

        Outcome<Roadmap> checked = roadmaps.check(DEFINITION);

        assertThat(checked.value()).isPresent();
        assertThat(rendered(checked.diagnostics()))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("warning: " + failed("check", fault.get()))
                        .endsWith("; went on without it [broken-provider]"))
                .contains("phases[0].topics[0]: info: looked at it [acme.looked]");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void paceThatFailsIsAnErrorOfTheRequest(Supplier<Throwable> fault) {
        Outcome<Schedule> planned = plan(new Broken(fault));

        assertThat(planned.value()).isEmpty();
        assertThat(rendered(planned.diagnostics()))
                .singleElement()
                .asString()
                .startsWith("pace: error: " + failed("pace strategy", fault.get()))
                .endsWith(" [broken-provider]");
    }

    static Stream<Arguments> functions() {
        return Stream.of(
                argumentSet("minutes", Pace.builder().minutes(topic -> thrown())),
                argumentSet("budget", Pace.builder().budget(day -> thrown())),
                argumentSet("budget by date", Pace.builder().budgetByDate(day -> thrown())),
                argumentSet("earliest", Pace.builder().earliest(topic -> thrown())),
                argumentSet("latest", Pace.builder().latest(topic -> thrown())),
                argumentSet("urgency", Pace.builder().urgency(topic -> thrown())),
                argumentSet("reviews", Pace.builder().reviews(new ReviewRule() {
                    @Override
                    public OptionalInt next(Topic topic, List<Review> history) {
                        return thrown();
                    }

                    @Override
                    public int minutes() {
                        return 10;
                    }

                    @Override
                    public int most(int capacity) {
                        return capacity;
                    }
                })));
    }

    private static <T> T thrown() {
        throw new IllegalStateException("no idea");
    }

    @ParameterizedTest
    @MethodSource("functions")
    void functionsOfAPaceThatFailNameTheirStrategy(Pace.Builder pace) {
        Outcome<Schedule> planned = plan(new BrokenPace(pace.build()));

        assertThat(planned.value()).isEmpty();
        assertThat(rendered(planned.diagnostics()))
                .singleElement()
                .asString()
                .startsWith("pace: error: pace strategy 'acme.broken' (" + BrokenPace.class.getName()
                        + ") failed: java.lang.IllegalStateException: no idea at ");
    }

    @Test
    void calendarThatAPaceFailsToAssumeNamesIt() {
        PaceStrategy pace = new Broken(() -> new IllegalStateException("no idea")) {
            @Override
            public Optional<StudyCalendar> assumedCalendar(Options options) {
                return fail();
            }
        };
        Roadmaps roadmaps = Roadmaps.builder().pace(pace).build();
        Request request = Request.startingOn(LocalDate.of(2026, 1, 5))
                .pace(PaceSpec.of("acme.broken"))
                .build();

        assertThat(rendered(roadmaps.plan(roadmaps.check(DEFINITION).orThrow(), request)
                        .diagnostics()))
                .anySatisfy(line -> assertThat(line).startsWith("pace: error: pace strategy 'acme.broken'"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void writerThatFailsIsNamedByAnException(Supplier<Throwable> fault) {
        Roadmaps roadmaps = Roadmaps.builder().writer(new Broken(fault)).build();
        Document document = Document.of(
                roadmaps.plan(roadmaps.check(DEFINITION).orThrow(), REQUEST).orThrow());

        assertThatThrownBy(() -> roadmaps.write("acme.broken", document, OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(failed("writer", fault.get()))
                .hasCauseInstanceOf(fault.get().getClass());
    }

    /** Not thrown by hand, but run into. */
    @Test
    void checkThatRecursesEndlesslyIsLeftOut() {
        RoadmapCheck check = new Broken(IllegalStateException::new) {
            @Override
            public void check(Roadmap roadmap, Findings findings) {
                check(roadmap, findings);
                findings.info("acme.looked", roadmap.topics().get(0), "never said");
            }
        };

        Outcome<Roadmap> checked = Roadmaps.builder().check(check).build().check(DEFINITION);

        assertThat(checked.value()).isPresent();
        assertThat(rendered(checked.diagnostics()))
                .anySatisfy(line -> assertThat(line).contains("failed: java.lang.StackOverflowError at "));
    }

    /** Nobody can go on without memory. */
    @Test
    void errorsOfTheMachinePass() {
        OutOfMemoryError fault = new OutOfMemoryError("no memory");

        assertThatThrownBy(() -> plan(new Broken(() -> fault))).isSameAs(fault);
    }

    @Test
    void letsPassWhatCallersWaitFor() {
        RequestException refused = new RequestException(
                List.of(Diagnostic.error("acme.refused").message("no").build()));

        assertThatThrownBy(() -> plan(new Broken(CancellationException::new)))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> plan(new Broken(() -> refused))).isSameAs(refused);
    }
}

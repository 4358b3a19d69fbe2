package org.learnroadmap.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.OptionType;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.RequestException;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.Findings;
import org.learnroadmap.core.spi.LoadContext;
import org.learnroadmap.core.spi.PaceStrategy;
import org.learnroadmap.core.spi.RoadmapCheck;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.ScheduleWriter;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.core.spi.SourceProbe;

class RoadmapsTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    /** One topic a line. */
    private static class LineLoader implements RoadmapLoader {
        @Override
        public String id() {
            return "test.lines";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public List<Option> options() {
            return List.of(Option.withDefault("effort", OptionType.TEXT, "1h", "the effort of every topic"));
        }

        @Override
        public boolean supports(SourceProbe probe) {
            return probe.nameEndsWith(".lines");
        }

        @Override
        public List<RoadmapDefinition> load(LoadContext context) {
            PhaseDefinition.Builder phase = PhaseDefinition.builder("all", "All");
            context.text().stream()
                    .flatMap(String::lines)
                    .forEach(line -> phase.topic(TopicDefinition.builder(line, line)
                            .effort(context.options().text("effort").orElseThrow())
                            .build()));
            return List.of(RoadmapDefinition.builder("lines", "Lines")
                    .phase(phase.build())
                    .places(context.places().build())
                    .build());
        }
    }

    private static class OtherLineLoader extends LineLoader {
        @Override
        public String id() {
            return "test.other-lines";
        }
    }

    /** Answers whatever a test wants. */
    private record TestPace(Pace answer) implements PaceStrategy {
        @Override
        public String id() {
            return "test.pace";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public Pace pace(PaceContext context) {
            return answer;
        }
    }

    /** Writes the finish date. */
    private static final class FinishWriter implements ScheduleWriter {
        @Override
        public String id() {
            return "test.finish";
        }

        @Override
        public String version() {
            return "1";
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
        public void write(Document document, OutputStream out) throws IOException {
            out.write(document.schedule().finish().toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Wants no topic named b. */
    private static final class NoB implements RoadmapCheck {
        @Override
        public String id() {
            return "test.no-b";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public void check(Roadmap roadmap, Findings findings) {
            roadmap.topic("b").ifPresent(topic -> findings.warning("test.b", topic, "no {topic} named b, please"));
        }
    }

    private final Roadmaps roadmaps =
            Roadmaps.builder().loader(new LineLoader()).build();

    @Test
    void loadsPlansAndWrites() {
        Roadmaps all = Roadmaps.builder()
                .loader(new LineLoader())
                .writer(new FinishWriter())
                .build();
        Roadmap roadmap = all.load(Source.ofText("my.lines", "a\nb\nc\n")).roadmap();
        Schedule schedule =
                all.plan(roadmap, Request.startingOn(MON_2026_01_05).build()).orThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        all.write("test.finish", Document.of(schedule), out);

        assertThat(out).hasToString("2026-01-07");
        assertThat(schedule.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("no pace given; assumed 'steady'", "no study hours given; assumed 1h every day");
    }

    @Test
    void givesALoaderItsOptions() {
        LoadOptions options = LoadOptions.defaults().loader("test.lines", Map.of("effort", "2h"));

        assertThat(roadmaps.load(Source.ofText("anything", "a"), options)
                        .roadmap()
                        .topics()
                        .get(0)
                        .effort()
                        .orElseThrow())
                .hasToString("2h");
        assertThat(roadmaps.load(
                                Source.ofText("anything", "a"),
                                LoadOptions.defaults().loader("test.lines", Map.of("efort", "2h")))
                        .diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly(
                        "anything: efort: error: loader 'test.lines' has no option 'efort'; it has effort; did you mean 'effort'? [unknown-option]");
    }

    @Test
    void runsTheChecksOfPluginsAtTheirPlaces() {
        Roadmaps strict =
                Roadmaps.builder().loader(new LineLoader()).check(new NoB()).build();

        assertThat(strict.load(Source.ofText("my.lines", "a\nb")).diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly("my.lines: phases[0].topics[1]: warning: no {topic} named b, please [test.b]");
    }

    @Test
    void saysWhichLoadersThereAreIfNoneFits() {
        assertThat(roadmaps.load(Source.ofText("my.txt", "a")).diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly(
                        "my.txt: error: no loader recognises this source; name the one to use: test.lines; or add the jar"
                                + " of another (shaded? merge META-INF/services) [no-loader]");
        assertThat(Roadmaps.builder().build().load(Source.ofText("my.txt", "a")).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("no-loader");
    }

    @Test
    void refusesASourceThatTwoLoadersClaim() {
        Roadmaps two = Roadmaps.builder()
                .loader(new LineLoader())
                .loader(new OtherLineLoader())
                .build();

        assertThat(two.load(Source.ofText("my.lines", "a")).diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly(
                        "my.lines: error: several loaders recognise this source; name the one to use: test.lines, test.other-lines [ambiguous-loader]");
    }

    @Test
    void refusesSourcesThatAreTooLargeOrNotText() {
        Roadmaps small = Roadmaps.builder()
                .loader(new LineLoader())
                .limits(Limits.defaults().sourceBytes(3).topics(1))
                .build();

        assertThat(small.load(Source.ofText("my.lines", "abcd")).diagnostics())
                .extracting(Diagnostic::render)
                .contains(
                        "my.lines: error: the source is larger than 3 bytes; Limits.sourceBytes lifts the limit [too-large]");
        assertThat(small.load(Source.ofText("my.lines", "a\nb")).diagnostics())
                .extracting(Diagnostic::render)
                .contains(
                        "my.lines: error: the source has 2 topics, more than 1; Limits.topics lifts the limit [too-many-topics]");
        assertThat(roadmaps.load(Source.of("my.lines", new byte[] {'a', '\n', 'b', (byte) 0xe4, 'c'}))
                        .diagnostics())
                .extracting(Diagnostic::render)
                .contains(
                        "my.lines:2:2: error: byte 0xe4 is not UTF-8; save the file with the encoding UTF-8 [not-utf-8]");
    }

    @Test
    void throwsEverythingItFoundWhenAskedForTheResult() {
        LoadResult loaded = roadmaps.load(Source.ofText("my.lines", "a b\nb\nb"));

        assertThat(loaded.hasErrors()).isTrue();
        assertThat(loaded.roadmaps()).isEmpty();
        assertThatThrownBy(loaded::roadmap).hasMessageStartingWith("2 problems:");
        assertThatThrownBy(() -> roadmaps.load(Path.of("no-such-file.lines"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void refusesARequestWithEverythingThatIsWrongWithIt() {
        Request request = Request.builder()
                .deadline("a", MON_2026_01_05)
                .deadline("html", MON_2026_01_05)
                .notBefore("a", MON_2026_01_05.plusDays(1))
                .on("a", MON_2026_01_05.plusDays(2))
                .on("lines", MON_2026_01_05)
                .pace(PaceSpec.parse("steddy:speed=3+steady"))
                .build();

        assertThat(roadmaps.plan(lines("a"), request).diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly(
                        "pace.id: error: unknown pace strategy 'steddy'; there are adaptive, as-written, finish-by, hours-per-week, interleaved, ramp-up, spaced-review, steady; did you mean 'steady'? [unknown-pace-strategy]",
                        "start: error: a plan needs a start date, such as 2026-01-05 [missing-start]",
                        "deadlines.html: error: 'html' is no topic or phase of roadmap 'lines' [unknown-id]",
                        "on.lines: error: 'lines' is no topic or phase of roadmap 'lines' [unknown-id]",
                        "on.a: error: 'a' is fixed on 2026-01-07, but is due on 2026-01-05; remove one of them [contradictory-dates]",
                        "not-before.a: warning: 'a' must not begin before 2026-01-06, but is due on 2026-01-05, 1 day earlier; it will be late [not-before-after-deadline]");
        assertThatThrownBy(() -> roadmaps.plan(lines("a"), request).orThrow()).isInstanceOf(RequestException.class);
    }

    @Test
    void refusesACalendarThatRunsOutOfTime() {
        Request never = Request.startingOn(MON_2026_01_05)
                .calendar(StudyCalendar.everyDay(0))
                .build();
        Request long100 = Request.startingOn(MON_2026_01_05)
                .calendar(StudyCalendar.weekly(MON_2026_01_05.getDayOfWeek(), 1))
                .build();

        assertThat(roadmaps.plan(lines("a"), never).diagnostics())
                .extracting(Diagnostic::code)
                .contains("no-study-time");
        assertThat(roadmaps.plan(lines("a\n" + many(100)), long100).diagnostics())
                .extracting(Diagnostic::code)
                .contains("plan-too-long");
    }

    @Test
    void assumesTheWeekOfACalendarThatOnlyTakesDaysOff() {
        StudyCalendar off =
                StudyCalendar.builder().off(DateRange.of(MON_2026_01_05)).build();
        Schedule schedule = roadmaps.plan(
                        lines("a"),
                        Request.startingOn(MON_2026_01_05).calendar(off).build())
                .orThrow();

        assertThat(schedule.finish()).isEqualTo(MON_2026_01_05.plusDays(1));
        assertThat(schedule.diagnostics()).extracting(Diagnostic::code).contains("assumed-calendar");
    }

    @Test
    void refusesAPaceThatMakesNoSense() {
        assertThat(planWith(Pace.builder().budget(day -> day.capacity() + 1).build()))
                .contains("pace: error: pace 'test.pace' wants 61 minutes on 2026-01-05, which has 60 [pace-refused]");
        assertThat(planWith(Pace.builder().minutes(topic -> OptionalInt.of(-1)).build()))
                .contains("pace: error: pace 'test.pace' wants -1 minutes for topic 'a' [pace-refused]");
        assertThat(planWith(Pace.builder().latest(topic -> nothing()).build()))
                .contains("pace: error: pace 'test.pace' answers null for the latest date of topic 'a' [pace-refused]");
        assertThat(planWith(Pace.builder().budget(day -> 0).build()))
                .contains(
                        "error: the plan would end after 2126-01-05; add study time or choose another pace than 'test.pace', or lift Limits.years [plan-too-long]");
    }

    @Test
    void stopsWhenTheMonitorSaysSo() {
        List<String> stages = new ArrayList<>();
        LoadOptions options = LoadOptions.defaults().monitor((stage, done, total) -> {
            stages.add(stage);
            return !stage.equals("checking");
        });

        assertThatThrownBy(() -> roadmaps.load(Source.ofText("my.lines", "a"), options))
                .isInstanceOf(CancellationException.class)
                .hasMessage("cancelled while checking");
        assertThat(stages).containsExactly("reading", "checking");
    }

    @Test
    void refusesUnknownFormatsAndOptions() {
        Schedule schedule = roadmaps.plan(
                        lines("a"), Request.startingOn(MON_2026_01_05).build())
                .orThrow();
        Roadmaps writing = Roadmaps.builder().writer(new FinishWriter()).build();

        assertThatThrownBy(() -> writing.write("test.finisch", Document.of(schedule), OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "error: unknown writer 'test.finisch'; there are test.finish; did you mean 'test.finish'? [unknown-writer]");
        assertThatThrownBy(() -> writing.write(
                        "test.finish", Document.of(schedule).option("width", "80"), OutputStream.nullOutputStream()))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("writer 'test.finish' has no option 'width'; it has none");
    }

    @Tag("large")
    @Test
    void schedulesAChainOfAHundredThousandTopicsOnTheDefaultStack() {
        List<TopicDefinition> topics = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            topics.add(TopicDefinition.builder("t" + i, "T")
                    .effort("1m")
                    .requires(i == 0 ? new String[0] : new String[] {"t" + (i - 1)})
                    .build());
        }
        Collections.reverse(topics);
        Roadmap roadmap = roadmaps.check(RoadmapDefinition.builder("chain", "Chain")
                        .phase(PhaseDefinition.builder("p", "P").topics(topics).build())
                        .build())
                .orThrow();

        assertThat(roadmaps.plan(roadmap, Request.startingOn(MON_2026_01_05).build())
                        .orThrow()
                        .finish())
                .isEqualTo(LocalDate.of(2030, 7, 29));
    }

    @SuppressWarnings("NullAway") // what a plugin must not answer
    private static <T> T nothing() {
        return null;
    }

    private List<String> planWith(Pace pace) {
        Roadmaps paced = Roadmaps.builder().pace(new TestPace(pace)).build();
        return paced
                .plan(
                        lines("a"),
                        Request.startingOn(MON_2026_01_05)
                                .pace(PaceSpec.of("test.pace"))
                                .build())
                .diagnostics()
                .stream()
                .map(Diagnostic::render)
                .toList();
    }

    private Roadmap lines(String text) {
        return roadmaps.load(Source.ofText("my.lines", text)).roadmap();
    }

    private static String many(int topics) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < topics; i++) {
            text.append('t').append(i).append('\n');
        }
        return text.toString();
    }
}

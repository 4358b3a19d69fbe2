package org.learnroadmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learnroadmap.export.Samples.MON_2026_01_05;

import java.io.IOException;
import java.io.OutputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.RequestException;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.PaceStrategy;

class TextScheduleWriterTest {

    @ParameterizedTest
    @ValueSource(ints = {60, 40})
    void writesAScheduleForPeople(int width) {
        Schedule schedule = Samples.schedule(Samples.django(), Samples.request(Samples.afterWork()));

        Document document = Document.of(schedule)
                .diagnostics(List.of(
                        Diagnostic.info("assumed-pace")
                                .message("no pace given; assumed '{pace}'", "pace", "steady")
                                .build(),
                        Diagnostic.warning("odd").message("not an assumption").build()))
                .option("width", Integer.toString(width));

        assertThat(Samples.write("text", document)).isEqualTo(Samples.expected("schedule-" + width + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 40})
    void saysWhichDeadlinesAreMissedWhyAndWhatHelps(int width) {
        assertThat(Samples.text(Samples.late(), width)).isEqualTo(Samples.expected("late-" + width + ".txt"));
    }

    @Test
    void showsReviewsInTheirWeeks() {
        assertThat(Samples.text(Samples.withReviews(), 80)).contains("""
                        Finish  Wed 2026-01-07, 3 days in all
                        Time    2h for 2 topics
                        Reviews 20m, the last on Thu 2026-01-08
                        """, """
                        Week 1, 2026-01-05 to 2026-01-11: 2h 20m
                          Mon 2026-01-05      1h * First
                          Tue 2026-01-06     10m   First (review)
                          Tue 2026-01-06     50m   Second
                          Wed 2026-01-07     10m * Second
                          Thu 2026-01-08     10m   Second (review)
                        """);
    }

    @Test
    void showsReviewsBehindTheFinish() {
        Request request = Samples.request(StudyCalendar.everyDay(60)).toBuilder()
                .pace("spaced-review", Map.of("reviews", "4"))
                .build();
        RoadmapDefinition roadmap = Samples.of("Four times", Samples.topic("a", "First", "1h"));

        assertThat(Samples.text(Samples.schedule(roadmap, request), 80)).contains("""
                        Week 2, 2026-01-12 to 2026-01-18: 10m
                          Fri 2026-01-16     10m   First (review)

                        Week 3, 2026-01-19 to 2026-01-25: nothing planned

                        Week 4, 2026-01-26 to 2026-02-01: 10m
                          Fri 2026-01-30     10m   First (review)
                        """);
    }

    @Test
    void saysHowMuchMayBeMissedIfDeadlinesAreMet() {
        Request request = Samples.lateRequest().toBuilder()
                .deadline("b", LocalDate.of(2026, 2, 3))
                .deadline("phase", LocalDate.of(2026, 2, 6))
                .build();

        assertThat(Samples.text(Samples.schedule(Samples.lateRoadmap(), request), 80))
                .contains("""
                        Due     Sun 2026-03-01, 26 days early
                        Spare   2 study days; latest start Wed 2026-01-07
                        """, """

                        Deadlines
                        2026-02-03  4 days early    Built on it
                        2026-02-06  3 days early    The only phase
                        2026-03-01  26 days early   The whole roadmap

                        The finish is set by""");
    }

    @Test
    void saysThatADateSetsTheFinish() {
        Request request = Samples.request(StudyCalendar.everyDay(60)).toBuilder()
                .notBefore("b", LocalDate.of(2026, 3, 2))
                .build();

        assertThat(Samples.text(Samples.schedule(Samples.lateRoadmap(), request), 80))
                .contains("\n\nThe finish is set by 'Built on it', which cannot begin before 2026-03-02.\n\n")
                .doesNotContain("Deadlines", "Spare");
    }

    @Test
    void saysThatDaysToLetPassSetTheFinish() {
        TopicDefinition after = Samples.topic("b", "Later", "1h").toBuilder()
                .requires(List.of(
                        PrerequisiteDefinition.builder().topic("a").gap(10).build()))
                .build();
        Request request = Samples.request(StudyCalendar.everyDay(60)).toBuilder()
                .deadline("b", LocalDate.of(2026, 3, 2))
                .build();

        assertThat(Samples.text(
                        Samples.schedule(Samples.of("Gap", Samples.topic("a", "First", "1h"), after), request), 80))
                .contains("\nThe finish is set by topics that need days to pass between them, up to 'Later'.\n");
    }

    @Test
    void tellsFixedDatesAndCountsLongLists() {
        Request.Builder request = Samples.request(StudyCalendar.everyDay(60)).toBuilder();
        TopicDefinition[] topics = new TopicDefinition[15];
        for (int i = 0; i < topics.length; i++) {
            topics[i] = Samples.topic("t" + i, "Topic " + i, "1h");
            request.deadline("t" + i, MON_2026_01_05.plusDays(i));
        }
        request.on("t3", MON_2026_01_05.plusDays(3));

        assertThat(Samples.text(Samples.schedule(Samples.of("Many", topics), request.build()), 80))
                .contains("2026-01-08  on the day      Topic 3 (fixed)\n")
                .contains("2026-01-16  on the day      Topic 11\nAnd 3 more that are met.\n");
    }

    @Test
    void showsACheckpointBetweenWhatItNeedsAndWhatNeedsIt() {
        TopicDefinition check = TopicDefinition.builder("check", "Check")
                .kind("checkpoint")
                .requires("a")
                .build();
        TopicDefinition after =
                Samples.topic("b", "After", "20m").toBuilder().requires("check").build();
        Schedule schedule = Samples.schedule(
                Samples.of("Order", Samples.topic("a", "Before", "30m"), check, after),
                Samples.request(StudyCalendar.everyDay(60)));

        assertThat(Samples.text(schedule, 80)
                        .lines()
                        .filter(line -> line.contains("2026-01-05  ") && line.contains("*")))
                .containsExactly(
                        "  Mon 2026-01-05     30m * Before",
                        "  Mon 2026-01-05       - * Check (checkpoint)",
                        "  Mon 2026-01-05     20m * After");
    }

    @Test
    void showsClockTimesWhereTheCalendarHasWindows() {
        Schedule schedule = Samples.schedule(
                Samples.of("Late", Samples.topic("a", "First", "2h"), Samples.topic("b", "Second", "1h")),
                Samples.request(Samples.evenings().toBuilder()
                        .zone(ZoneId.of("Europe/Berlin"))
                        .build()));

        assertThat(Samples.text(schedule, 60)).contains("""
                Hours   2h 30m a week: Mon 19:00-20:30, Tue 23:00-24:00
                Zone    Europe/Berlin
                """, """
                Week 1, 2026-01-05 to 2026-01-11: 2h 30m
                  Mon 2026-01-05  19:00-20:30   First
                  Tue 2026-01-06  23:00-23:30 * First
                  Tue 2026-01-06  23:30-24:00   Second

                Week 2, 2026-01-12 to 2026-01-18: 30m
                  Mon 2026-01-12  19:00-19:30 * Second
                """);
    }

    @Test
    void namesTopicsLeftOut() {
        Schedule schedule = Samples.schedule(
                Samples.django(),
                Samples.request(Samples.afterWork()).toBuilder()
                        .without(Tier.OPTIONAL)
                        .build());

        assertThat(Samples.text(schedule, 80))
                .contains("-           -             0m    In depth\n")
                .contains("\n\nLeft out\n- 1 topic is left out, optional: 'orm' (2h).\n\nAssumptions\n");
    }

    @Test
    void saysSoIfNothingIsPlanned() {
        Schedule schedule = Samples.schedule(
                Samples.of(
                        "Later",
                        TopicDefinition.builder("a", "Some day")
                                .tier("optional")
                                .effort("1h")
                                .build()),
                Samples.request(Samples.afterWork()).toBuilder()
                        .without(Tier.OPTIONAL)
                        .build());

        assertThat(Samples.text(schedule, 60))
                .contains("\nNothing is planned.\n")
                .doesNotContain("Week");
    }

    @Test
    void sharesALineAmongWeeksWithoutStudyTimeAndNumbersOnlyTheOthers() {
        StudyCalendar calendar = Samples.afterWork().toBuilder()
                .off(DateRange.parse("2026-01-19..2026-02-01"))
                .build();
        Schedule schedule = Samples.schedule(Samples.django(), Samples.request(calendar));

        assertThat(Samples.text(schedule, 60))
                .contains("\n\n2026-01-12 to 2026-02-01: no study time\n\nWeek 2, 2026-02-02 to 2026-02-08: ");
    }

    @Test
    void namesBufferPhasesInWeeksKeptFree() {
        Roadmaps roadmaps = Roadmaps.builder()
                .pace(new BreakInSecondWeek())
                .writer(new TextScheduleWriter())
                .build();
        RoadmapDefinition definition = Samples.of("Rest", Samples.topic("a", "First", "8h")).toBuilder()
                .phase(PhaseDefinition.builder("rest", "Recovery 🌴")
                        .buffer(true)
                        .build())
                .build();
        Request request =
                Request.startingOn(MON_2026_01_05).pace("test.break", Map.of()).build();
        Schedule schedule =
                roadmaps.plan(roadmaps.check(definition).orThrow(), request).orThrow();

        assertThat(Samples.text(schedule, 60))
                .contains("2026-01-12  2026-01-18  free  Recovery 🌴\n")
                .contains("\nWeek 2, 2026-01-12 to 2026-01-18: kept free for Recovery 🌴\n\nWeek 3, ");
    }

    @Test
    void beginsWeeksWhereTheCalendarDoes() {
        StudyCalendar calendar = StudyCalendar.everyDay(60).toBuilder()
                .weekStart(DayOfWeek.SATURDAY)
                .build();
        Schedule schedule =
                Samples.schedule(Samples.of("Week", Samples.topic("a", "First", "7h")), Samples.request(calendar));

        assertThat(Samples.text(schedule, 60))
                .contains("Week 1, 2026-01-05 to 2026-01-09: 5h\n", "Week 2, 2026-01-10 to 2026-01-16: 2h\n");
    }

    @Test
    void summarizesTheCalendar() {
        StudyCalendar calendar = StudyCalendar.everyDay(60).toBuilder()
                .from(
                        LocalDate.of(2026, 1, 8),
                        Map.of(DayOfWeek.SATURDAY, StudyHours.ofMinutes(0), DayOfWeek.SUNDAY, StudyHours.ofMinutes(30)))
                .off(DateRange.parse("2026-01-07"))
                .smallestSession(20)
                .build();
        Schedule schedule =
                Samples.schedule(Samples.of("Week", Samples.topic("a", "First", "7h")), Samples.request(calendar));

        assertThat(Samples.text(schedule, 80)).contains("""
                Hours   7h a week: every day 1h; study times under 20m do not count
                        from 2026-01-08 5h 30m a week: Mon-Fri 1h, Sun 30m
                Off     2026-01-07
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 60, 80, 132})
    void keepsWithinTheWidth(int width) {
        Schedule schedule = Samples.schedule(
                Samples.of(
                        "Programmieren für Fortgeschrittene 🚀🚀🚀 und alle anderen Donaudampfschifffahrtsgesellschaften",
                        Samples.topic("a", "学习编程语言的基础知识,然后建立一个完整的网站并且把它部署到服务器上", "2h"),
                        Samples.topic("b", "👩‍💻 Pair programming with 🇩🇪 friends who know Smörgåsbord", "2h")),
                Samples.request(Samples.evenings()));

        assertThat(Samples.text(schedule, width).lines())
                .allMatch(line -> TerminalText.width(line) <= Math.max(40, width));
    }

    @Test
    void escapesTitlesForTerminals() {
        Schedule schedule = Samples.schedule(
                Samples.of("\u001b]0;owned\u0007", Samples.topic("a", "\u202Etxt.exe\nnext", "1h")),
                Samples.request(Samples.afterWork()));

        String text = Samples.text(schedule, 80);

        assertThat(text).contains("\\u001B]0;owned\\u0007", "\\u202Etxt.exe next");
        assertThat(text.chars()).noneMatch(c -> c < ' ' && c != '\n');
    }

    @Test
    void usesOnlyBoldAndDimInAnsiStyle() {
        Schedule schedule = Samples.schedule(Samples.django(), Samples.request(Samples.afterWork()));
        Document document = Document.of(schedule).option("width", "60");

        String ansi = Samples.write("text", document.option("style", "ansi"));

        assertThat(ansi).startsWith("\u001b[1mDjango backend in six weeks\u001b[0m\n");
        assertThat(ansi.replaceAll("\u001b\\[[012]m", "")).isEqualTo(Samples.write("text", document));
    }

    @Test
    void refusesAnUnknownStyle() {
        Document document = Document.of(Samples.schedule(Samples.django(), Samples.request(Samples.afterWork())));

        assertThatThrownBy(() -> Samples.write("text", document.option("style", "loud")))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("'loud' is not a style; write plain or ansi");
    }

    @Test
    void leavesTheStreamOpenAndPassesItsExceptionOn() {
        Schedule schedule = Samples.schedule(Samples.django(), Samples.request(Samples.afterWork()));
        IOException full = new IOException("disk full");

        assertThatThrownBy(() -> Samples.ROADMAPS.write("text", Document.of(schedule), new FullDisk(full)))
                .hasCause(full);
        assertThatThrownBy(() -> Samples.ROADMAPS.write("json", Document.of(schedule), new FullDisk(full)))
                .hasCause(full);
    }

    /** Cannot be written to. */
    private static final class FullDisk extends OutputStream {
        private final IOException full;

        FullDisk(IOException full) {
            this.full = full;
        }

        @Override
        public void write(int b) throws IOException {
            throw full;
        }
    }

    /** Keeps the second week free for buffer phases. */
    private static final class BreakInSecondWeek implements PaceStrategy {
        private static final DateRange BREAK = DateRange.parse("2026-01-12..2026-01-18");

        @Override
        public String id() {
            return "test.break";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public Pace pace(PaceContext context) {
            return Pace.builder()
                    .budget(day -> BREAK.contains(day.date()) ? 0 : day.capacity())
                    .buffer(phase -> Optional.of(BREAK))
                    .build();
        }
    }

    @Test
    void assumptionsInTheSameWordsAreCounted() {
        Schedule schedule = Samples.schedule(
                Samples.of("One", Samples.topic("a", "First", "1h")), Samples.request(Samples.afterWork()));
        Diagnostic often = Diagnostic.info("made-up").message("read as project").build();
        Diagnostic once = Diagnostic.info("made-up").message("read as review").build();
        Document document = Document.of(schedule).diagnostics(List.of(often, once, often));

        assertThat(Samples.write("text", document))
                .endsWith("Assumptions\n- Read as project (2 times).\n- Read as review.\n");
    }

    @Test
    void goesOnFromWhatIsDone() {
        assertThat(Samples.text(Samples.underWay(), 80)).isEqualTo("""
                Django backend in six weeks

                Start   Mon 2026-01-05
                As of   Wed 2026-01-21
                Finish  Mon 2026-01-26, 3 weeks and 1 day in all
                Due     Fri 2026-01-30, 4 days early
                Spare   4 study days; go on at the latest on Tue 2026-01-27
                Time    7h left for 3 topics, 1 done
                Pace    steady
                Hours   10h a week: Mon-Fri 2h

                Deadlines
                2026-01-30  4 days early    The whole roadmap

                The finish is set by the study time: one topic follows the other from now on up
                to 'Show it to a friend'.

                Start       Finish      Left  Phase
                2026-01-06  2026-01-23    5h  Core Django
                -           -             0m    In depth
                2026-01-23  2026-01-26    2h  REST APIs

                Week by week
                * marks where a topic is finished

                Week 1, 2026-01-05 to 2026-01-11: done
                  Tue 2026-01-06    done * Your first app

                Week 2, 2026-01-12 to 2026-01-18: nothing finished

                Week 3, 2026-01-19 to 2026-01-25: 6h
                  Wed 2026-01-21      2h   Build a blog with comments, tags and an admin site
                  Thu 2026-01-22      2h   Build a blog with comments, tags and an admin site
                  Fri 2026-01-23      1h * Build a blog with comments, tags and an admin site
                  Fri 2026-01-23      1h   Serializers

                Week 4, 2026-01-26 to 2026-02-01: 1h
                  Mon 2026-01-26      1h * Serializers
                  Mon 2026-01-26       - * Show it to a friend (checkpoint)

                Skipped: How the object-relational mapper works.

                Assumptions
                - No pace given; assumed 'steady'.
                - 1 checkpoint topic has no effort; assumed 0m.
                """);
    }
}

package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.model.Concept;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.Session;

/** The five roadmaps: sound, complete, and worth a schedule. */
class ReadyMadeRoadmapsTest {

    private static final Path FOLDER = Path.of(System.getProperty("roadmap.root"), "roadmap-examples", "roadmaps");
    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final Roadmaps ROADMAPS = Roadmaps.discover();

    static Stream<String> names() {
        return Stream.of(
                "django-in-a-month",
                "django-step-by-step",
                "django-three-levels",
                "django-rest-in-24-weeks",
                "django-backend-fluent");
    }

    @ParameterizedTest
    @MethodSource("names")
    void loadsWithoutAWarning(String name) {
        LoadResult loaded = ROADMAPS.load(FOLDER.resolve(name + ".yaml"));

        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(loaded.roadmap().id()).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void givesAFullSchedule(String name) {
        StudyCalendar calendar =
                weekdays(60).toBuilder().on(DayOfWeek.SATURDAY, 180).build();
        Schedule schedule = plan(name, calendar, PaceSpec.STEADY);

        assertThat(schedule.topics()).hasSameSizeAs(schedule.roadmap().topics());
        assertThat(schedule.sessions().mapToLong(Session::minutes).sum()).isEqualTo(schedule.totalMinutes());
        assertThat(schedule.diagnostics()).isEmpty();
    }

    @Test
    void keepsTheWeeksOfThe24WeekOneAtTwoHoursADay() {
        Schedule schedule = plan("django-rest-in-24-weeks", StudyCalendar.everyDay(120), PaceSpec.of("as-written"));
        List<Phase> weeks11 = schedule.roadmap().allPhases().stream()
                .filter(phase -> phase.weeks()
                        .filter(span -> span.toString().equals("11-14"))
                        .isPresent())
                .toList();

        assertThat(weeks11)
                .singleElement()
                .satisfies(block -> assertThat(
                                schedule.phase(block.id()).orElseThrow().start())
                        .contains(LocalDate.of(2026, 3, 16)));
        assertThat(schedule.finish()).isEqualTo(LocalDate.of(2026, 6, 21));
        assertThat(schedule.diagnostics()).extracting(Diagnostic::severity).doesNotContain(Severity.WARNING);
        assertThat(schedule.phases().stream().filter(phase -> phase.phase().buffer()))
                .singleElement()
                .satisfies(buffer -> {
                    assertThat(buffer.start()).contains(LocalDate.of(2026, 2, 23));
                    assertThat(buffer.finish()).contains(LocalDate.of(2026, 3, 15));
                });
    }

    @Test
    void holdsWhatTheOriginalsHold() {
        assertThat(shape("django-in-a-month")).isEqualTo("4 phases [4, 4, 4, 4] topics, weeks [1, 2, 3, 4]");
        assertThat(shape("django-step-by-step"))
                .isEqualTo("15 phases [5, 3, 3, 5, 3, 4, 4, 4, 3, 5, 3, 4, 4, 4, 3] topics, weeks []");
        assertThat(shape("django-three-levels"))
                .isEqualTo("12 phases [0, 4, 4, 3, 0, 5, 3, 2, 0, 4, 3, 2] topics, weeks []");
        assertThat(shape("django-rest-in-24-weeks"))
                .isEqualTo("14 phases [0, 5, 5, 5, 5, 0, 5, 5, 3, 0, 0, 3, 3, 3] topics,"
                        + " weeks [1-4, 1, 2, 3, 4, 5-10, 5, 6, 7, 8-10, 11-24, 11-14, 15-18, 19-24]");
        assertThat(shape("django-backend-fluent"))
                .isEqualTo("6 phases [5, 5, 6, 6, 6, 6] topics, weeks [1, 2, 3, 4, 5, 6]");

        Roadmap month = load("django-in-a-month");
        assertThat(month.projectIdeas()).hasSize(8);
        assertThat(month.concepts()).hasSize(24).extracting(Concept::group).doesNotContain(Optional.empty());
        assertThat(load("django-step-by-step").resources()).hasSize(7);
        Roadmap weeks = load("django-rest-in-24-weeks");
        assertThat(weeks.topics())
                .filteredOn(topic -> topic.kind() == TopicKind.PROJECT)
                .hasSize(7);
        assertThat(weeks.tracker()).hasSize(22);
        assertThat(weeks.projectIdeas()).hasSize(4);
        assertThat(load("django-backend-fluent").topics())
                .filteredOn(topic -> topic.tier() == Tier.OPTIONAL)
                .hasSize(1);
    }

    private static String shape(String name) {
        Roadmap roadmap = load(name);
        return roadmap.allPhases().size() + " phases "
                + roadmap.allPhases().stream()
                        .map(phase -> phase.topics().size())
                        .toList() + " topics, weeks "
                + roadmap.allPhases().stream()
                        .flatMap(phase -> phase.weeks().stream())
                        .toList();
    }

    private static Schedule plan(String name, StudyCalendar calendar, PaceSpec pace) {
        Request request =
                Request.startingOn(MON_2026_01_05).calendar(calendar).pace(pace).build();
        return ROADMAPS.plan(load(name), request).orThrow();
    }

    private static Roadmap load(String name) {
        return ROADMAPS.load(FOLDER.resolve(name + ".yaml")).roadmap();
    }

    private static StudyCalendar weekdays(int minutes) {
        StudyCalendar.Builder calendar = StudyCalendar.builder();
        IntStream.rangeClosed(1, 5).forEach(day -> calendar.on(DayOfWeek.of(day), minutes));
        return calendar.build();
    }
}

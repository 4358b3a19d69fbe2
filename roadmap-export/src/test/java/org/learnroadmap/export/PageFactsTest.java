package org.learnroadmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.forecast.Forecast;
import org.learnroadmap.core.forecast.ForecastOptions;
import org.learnroadmap.core.plan.Fix;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.core.progress.TopicStatus;
import org.learnroadmap.core.spi.Document;

class PageFactsTest {

    private static List<String> facts(Element page) {
        return page.select("header .fact").eachText();
    }

    @Test
    void begin() {
        assertThat(facts(Pages.page(Samples.underWay())))
                .containsExactly(
                        "Start Mon 2026-01-05",
                        "As of Wed 2026-01-21",
                        "Finish Mon 2026-01-26 22 days in all",
                        "Due Fri 2026-01-30 4 days early",
                        "Time left 7h",
                        "Spare 4 study days go on at the latest on Tue 2026-01-27",
                        "Pace steady",
                        "Hours 10h a week: Mon to Fri 2h");
        assertThat(facts(Pages.page(Samples.late())))
                .contains("Due Sun 2026-03-01 26 days early", "Time 22h")
                .noneMatch(fact -> fact.startsWith("As of") || fact.startsWith("Spare"));
        assertThat(facts(Pages.page(Samples.schedule(Samples.django(), Samples.request(Samples.afterWork())))))
                .contains(
                        "Hours 6h 30m a week: Mon to Fri 1h, Sat 1h 30m",
                        "Except 2026-01-09 30m",
                        "Days off 2026-01-12 to 2026-01-19");
        assertThat(facts(Pages.page(Samples.withReviews()))).anyMatch(fact -> fact.startsWith("Reviews "));
    }

    @Test
    void tellWhichDeadlinesAreMissed() {
        Element page = Pages.page(Samples.late());

        assertThat(page.select("section[aria-labelledby=deadlines-title] tbody tr")
                        .eachText())
                .containsExactly(
                        "Built on it Fri 2026-01-16 14 days late",
                        "The only phase Sun 2026-02-01 2 days late",
                        "The whole roadmap Sun 2026-03-01 26 days early");
        assertThat(page.select(".verdict.late")).hasSize(3);
    }

    @Test
    void sayWhatHelpsOnlyIfSomethingIsMissed() {
        Schedule late = Samples.late();

        assertThat(Pages.page(late).select(".fixes > li > p").eachText())
                .hasSameSizeAs(late.fixes())
                .allSatisfy(fix -> assertThat(late.fixes())
                        .extracting(Fix::finish)
                        .anyMatch(finish -> fix.endsWith(finish.toString())));
        assertThat(Pages.page(Samples.underWay()).select(".trouble")).isEmpty();
        assertThat(Pages.page(Samples.schedule(Samples.django(), Samples.request(StudyCalendar.everyDay(60))))
                        .select("#deadlines-title, .trouble"))
                .isEmpty();
    }

    @Test
    void holdAForecastOnlyIfThereIsOne() {
        Schedule late = Samples.late();
        Forecast forecast = Samples.ROADMAPS
                .forecast(late.roadmap(), late.request(), ForecastOptions.defaults())
                .orThrow();
        Element page = Pages.page(Document.of(late).forecast(forecast));

        assertThat(page.select("#forecast .odds time").eachAttr("datetime"))
                .containsExactly(
                        forecast.finish().p50().toString(),
                        forecast.finish().p80().toString(),
                        forecast.finish().p95().toString());
        assertThat(page.select("#forecast .odds dt").eachText()).containsExactly("Even odds", "4 of 5", "19 of 20");
        assertThat(page.select("section[aria-labelledby=deadlines-title] tbody td:last-child"))
                .hasSameSizeAs(forecast.deadlines())
                .allMatch(chance -> chance.text().matches("[<>]?\\d+ %"));
        assertThat(Pages.page(late).select("#forecast, nav a[href=#forecast-title]"))
                .isEmpty();
    }

    @Test
    void giveTheForecastOfEachPhase() {
        Schedule schedule = Samples.schedule(Samples.django(), Samples.request(StudyCalendar.everyDay(60)));
        Forecast forecast = Samples.ROADMAPS
                .forecast(schedule.roadmap(), schedule.request(), ForecastOptions.defaults())
                .orThrow();
        Element page = Pages.page(Document.of(schedule).forecast(forecast).locale(Locale.GERMANY));

        assertThat(page.select("#forecast tbody th").eachText())
                .containsExactly("Core Django", "In depth", "REST APIs");
        assertThat(page.select("#forecast tbody time").eachAttr("datetime"))
                .containsExactlyElementsOf(forecast.phases().stream()
                        .map(phase -> phase.finish())
                        .flatMap(finish -> List.of(finish.p50(), finish.p80(), finish.p95()).stream())
                        .map(LocalDate::toString)
                        .toList());
    }

    static List<Schedule> paced() {
        return List.of(
                Samples.late(),
                Samples.underWay(),
                Samples.withReviews(),
                Samples.schedule(Samples.django(), Samples.request(Samples.evenings())),
                Samples.schedule(Samples.django(), Samples.request(Samples.afterWork())));
    }

    @ParameterizedTest
    @MethodSource("paced")
    @SuppressWarnings("unchecked")
    void giveTheFinishOfEachPaceAsAPlanWithItHas(Schedule schedule) {
        Element page = Pages.page(schedule);
        List<Map<String, Object>> finishes =
                (List<Map<String, Object>>) Pages.data(page).get("finishes");
        List<String> table = page.select("#pace-table tbody time").eachAttr("datetime");
        List<Integer> minutes = new ArrayList<>();

        for (int i = 0; i < finishes.size(); i++) {
            int each = Integer.parseInt((String) finishes.get(i).get("minutes"));
            boolean isPlanned = Integer.toString(i).equals(Pages.data(page).get("minutesPerDay"));
            String finish = isPlanned ? schedule.finish().toString() : finishWith(schedule, each);
            minutes.add(each);
            assertThat(finishes.get(i).get("finish")).as("%s minutes", each).isEqualTo(finish);
            assertThat(table.get(i)).isEqualTo(finish);
        }
        assertThat(minutes).isSorted().doesNotHaveDuplicates().startsWith(15).endsWith(480);
        assertThat(page.select("#pace").attr("max")).isEqualTo(Integer.toString(minutes.size() - 1));
        assertThat(page.select("#pace").attr("value"))
                .isEqualTo(Pages.data(page).get("minutesPerDay"));
    }

    private static String finishWith(Schedule schedule, int minutes) {
        Request other = schedule.request().toBuilder()
                .calendar(schedule.calendar().withMinutesPerDay(minutes))
                .build();
        return Samples.ROADMAPS
                .plan(schedule.roadmap(), other)
                .orThrow()
                .finish()
                .toString();
    }

    @Test
    void beginTheSliderAtThePaceOfThePlan() {
        Schedule schedule = Samples.schedule(Samples.django(), Samples.request(StudyCalendar.everyDay(50)));
        Element current = Pages.page(schedule).select("#pace-table tr.current").first();

        assertThat(current.select("th").text()).isEqualTo("50m as planned");
        assertThat(current.select("time").attr("datetime"))
                .isEqualTo(schedule.finish().toString());
    }

    @Test
    void sayNothingOfHelpForWhatWasDoneLate() {
        Schedule schedule = Samples.schedule(
                Samples.django(),
                Samples.request(StudyCalendar.everyDay(60)).toBuilder()
                        .deadline("first-app", LocalDate.of(2026, 1, 5))
                        .progress(Progress.builder("django-backend")
                                .started(LocalDate.of(2026, 1, 5))
                                .entry(ProgressEntry.of(LocalDate.of(2026, 1, 8), "first-app", Did.DONE))
                                .build())
                        .asOf(LocalDate.of(2026, 1, 9))
                        .build());
        Element page = Pages.page(schedule);

        assertThat(schedule.maxLateDays()).hasValue(3);
        assertThat(page.select(".trouble")).isEmpty();
        assertThat(page.text()).contains("3 days late");
    }

    /** Sixty minutes and three hours are not the same as an hour and a third on each of these days. */
    @Test
    void sayWhatIsPlannedWhereDaysDiffer() {
        StudyCalendar uneven = StudyCalendar.builder()
                .on(DayOfWeek.MONDAY, 60)
                .on(DayOfWeek.SATURDAY, 180)
                .build();
        Schedule schedule = Samples.schedule(Samples.django(), Samples.request(uneven));
        Element current = Pages.page(schedule).select("#pace-table tr.current").first();

        assertThat(current.select("th").text()).isEqualTo("2h on average as planned");
        assertThat(current.select("time").attr("datetime"))
                .isEqualTo(schedule.finish().toString());
    }

    @Test
    @SuppressWarnings("unchecked")
    void handOnTheProgress() {
        Progress progress = Progress.builder("django-backend")
                .started(LocalDate.of(2026, 1, 4))
                .entry(ProgressEntry.of(LocalDate.of(2026, 1, 6), "first-app", Did.DONE))
                .entry(ProgressEntry.builder(LocalDate.of(2026, 1, 7), "blog", Did.WORKED)
                        .share(40)
                        .build())
                .topic("orm", TopicStatus.builder(Did.SKIPPED).reason("knew it").build())
                .baseline("blog", LocalDate.of(2026, 1, 12))
                .build();
        Schedule schedule = Samples.schedule(
                Samples.django(),
                Samples.request(StudyCalendar.everyDay(60)).toBuilder()
                        .progress(progress)
                        .asOf(LocalDate.of(2026, 1, 8))
                        .build());

        Map<String, Object> data = Pages.data(Pages.page(schedule));

        assertThat(data)
                .containsEntry("roadmap", "django-backend")
                .containsEntry("asOf", "2026-01-08")
                .containsEntry("language", "en")
                .containsEntry("locale", "")
                .containsEntry("digits", "0123456789")
                .containsEntry(
                        "progress",
                        Map.of(
                                "format",
                                "1",
                                "roadmap",
                                "django-backend",
                                "started",
                                "2026-01-04",
                                "log",
                                List.of(
                                        Map.of("date", "2026-01-06", "topic", "first-app", "did", "done"),
                                        Map.of("date", "2026-01-07", "topic", "blog", "did", "worked", "share", "40%")),
                                "topics",
                                Map.of("orm", Map.of("status", "skipped", "reason", "knew it")),
                                "baseline",
                                Map.of("blog", "2026-01-12")));
        assertThat((Map<String, Object>) data.get("words")).containsKey("saved");
    }

    @Test
    void nameTopicsThatWereRenamed() {
        Schedule schedule = Samples.schedule(
                Samples.of(
                        "Renamed",
                        Samples.topic("a", "First", "1h").toBuilder()
                                .formerly(List.of("old"))
                                .build(),
                        Samples.topic("b", "Second", "1h")),
                Samples.request(StudyCalendar.everyDay(60)));

        assertThat(Pages.data(Pages.page(Document.of(schedule).locale(Locale.forLanguageTag("ar-EG")))))
                .containsEntry("formerly", Map.of("old", "a"))
                .containsEntry("locale", "ar-EG")
                .containsEntry("digits", "٠١٢٣٤٥٦٧٨٩");
    }

    @Test
    void offerPhasesAndKindsToChooseFrom() {
        Element page = Pages.page(Samples.schedule(Samples.django(), Samples.request(StudyCalendar.everyDay(60))));

        assertThat(page.select("#filter-phase option").eachAttr("value")).containsExactly("", "core", "depth", "apis");
        assertThat(page.select("#filter-kind option").eachAttr("value"))
                .containsExactly("", "study", "project", "checkpoint");
        assertThat(page.select("form#controls").hasAttr("hidden")).isTrue();
    }

    @Test
    void sayOnceWhatIsFoundManyTimes() {
        List<String> notes = Pages.page(Pages.large(3)).select("#notes li").eachText();

        assertThat(notes).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, notes.size())).allMatch(i -> !notes.get(i).isBlank());
    }
}

package org.learnroadmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.spi.Document;

class PageTimelineTest {

    private static final Offset<Double> A_LITTLE = within(0.05);
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }

    private static Element bar(Element page, ScheduledTopic topic) {
        return page.select(".bar[data-topic=" + topic.topic().id() + "]").first();
    }

    @ParameterizedTest
    @MethodSource("org.learnroadmap.export.PageWeeksTest#schedules")
    void drawsEachTopicFromItsFirstToItsLastDay(Schedule schedule) {
        Element page = Pages.page(schedule);
        Element today = page.select("#today").first();
        LocalDate first = LocalDate.parse(today.attr("data-first"));
        double dayWidth = number(today, "data-day-width");
        double begin = number(today, "data-x0") - dayWidth / 2;

        assertThat(page.select(".bar")).hasSameSizeAs(schedule.topics());
        for (ScheduledTopic topic : schedule.topics()) {
            Element box = bar(page, topic).select("rect.time").first();
            if (box != null) {
                long days = ChronoUnit.DAYS.between(topic.start(), topic.finish()) + 1;
                assertThat(number(box, "x"))
                        .isCloseTo(begin + ChronoUnit.DAYS.between(first, topic.start()) * dayWidth, A_LITTLE);
                assertThat(number(box, "width")).isCloseTo(Math.max(3, days * dayWidth), A_LITTLE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.learnroadmap.export.PageWeeksTest#schedules")
    void isMirroredForThoseWhoReadFromRightToLeft(Schedule schedule) {
        Element page = Pages.page(schedule);
        Element mirrored = Pages.page(Document.of(schedule).locale(ARABIC));
        double width = number(page.select("svg#timeline").first(), "width");
        List<Element> boxes = page.select("#timeline g rect");
        List<Element> others = mirrored.select("#timeline g rect");

        assertThat(others).hasSameSizeAs(boxes);
        for (int i = 0; i < boxes.size(); i++) {
            assertThat(number(others.get(i), "x"))
                    .isCloseTo(width - number(boxes.get(i), "x") - number(boxes.get(i), "width"), A_LITTLE);
            assertThat(number(others.get(i), "y")).isEqualTo(number(boxes.get(i), "y"));
        }
        assertThat(number(mirrored.select("#today").first(), "data-day-width"))
                .isEqualTo(-number(page.select("#today").first(), "data-day-width"));
    }

    @ParameterizedTest
    @MethodSource("org.learnroadmap.export.PageWeeksTest#schedules")
    void keepsEverythingInside(Schedule schedule) {
        Element page = Pages.page(schedule);
        Element svg = page.select("svg#timeline").first();

        assertThat(svg.select("g rect")).allSatisfy(box -> {
            assertThat(number(box, "x")).isNotNegative();
            assertThat(number(box, "x") + number(box, "width")).isLessThanOrEqualTo(number(svg, "width"));
            assertThat(number(box, "y") + number(box, "height")).isLessThanOrEqualTo(number(svg, "height"));
        });
        assertThat(svg.select("text[x]"))
                .allSatisfy(text -> assertThat(number(text, "x")).isBetween(0.0, number(svg, "width")));
    }

    @Test
    void drawsPhasesAroundTheirTopics() {
        Schedule schedule = Samples.schedule(Samples.django(), Samples.request(StudyCalendar.everyDay(60)));
        Element page = Pages.page(schedule);

        assertThat(page.select(".band").eachAttr("data-phase")).containsExactly("core", "depth", "apis");
        assertThat(page.select(".band > text").eachText())
                .containsExactly("\u2068Core Django\u2069", "\u2068In depth\u2069", "\u2068REST APIs\u2069");
        for (Element bar : page.select(".bar:has(rect.time)")) {
            Element box = bar.select("rect.time").first();
            for (String phase : bar.attr("data-phases").split(" ")) {
                Element area =
                        page.select(".band[data-phase=" + phase + "] > .area").first();
                assertThat(number(area, "x")).isLessThanOrEqualTo(number(box, "x"));
                assertThat(number(area, "y")).isLessThanOrEqualTo(number(box, "y"));
                assertThat(number(area, "x") + number(area, "width") + 0.02)
                        .isGreaterThanOrEqualTo(number(box, "x") + number(box, "width"));
                assertThat(number(area, "y") + number(area, "height"))
                        .isGreaterThanOrEqualTo(number(box, "y") + number(box, "height"));
            }
        }
        assertThat(page.select(".bar[data-topic=exam] > path.moment")).hasSize(1);
    }

    @Test
    void saysTheSameInATable() {
        Element page = Pages.page(Samples.schedule(Samples.django(), Samples.request(StudyCalendar.everyDay(60))));

        assertThat(page.select("section[aria-labelledby=timeline-title] tbody tr")
                        .eachText())
                .containsExactly(
                        "Core Django Mon 2026-01-05 Thu 2026-01-15 11h",
                        "In depth Wed 2026-01-14 Thu 2026-01-15 2h",
                        "REST APIs Fri 2026-01-16 Sat 2026-01-17 2h");
    }

    @Test
    void marksBuffers() {
        Element page = Pages.page(Pages.withBuffer());

        assertThat(page.select(".band.buffer").eachAttr("data-phase")).containsExactly("rest");
        assertThat(page.select(".legend li").eachText()).containsExactly("kept free");
    }

    @Test
    void drawsDeadlinesAndWhatIsBehindThem() {
        Schedule schedule = Samples.late();
        Element page = Pages.page(schedule);

        assertThat(page.select(".due > title").eachText())
                .containsExactly(
                        "\u2068Built on it\u2069: due Fri 2026-01-16, 14 days late",
                        "\u2068The only phase\u2069: due Sun 2026-02-01, 2 days late",
                        "\u2068The whole roadmap\u2069: due Sun 2026-03-01, 26 days early");
        assertThat(page.select(".due > text").eachText())
                .containsExactly(
                        "\u2068Built on it\u2069", "\u2068The only phase\u2069", "\u2068The whole roadmap\u2069");
        assertThat(page.select(".bar.late").eachAttr("data-topic")).containsExactly("b", "c");
        assertThat(page.select(".bar[data-topic=b] > text").text()).isEqualTo("\u2068Built on it\u2069 (14 days late)");
    }

    @Test
    void hatchesFromTheDeadlineOn() {
        Element page = Pages.page(Samples.schedule(
                Samples.lateRoadmap(),
                Samples.request(StudyCalendar.everyDay(60)).toBuilder()
                        .deadline("a", LocalDate.of(2026, 1, 8))
                        .build()));
        Element bar = page.select(".bar[data-topic=a]").first();
        Element behind = bar.select(".behind").first();
        Element time = bar.select(".time").first();

        assertThat(number(behind, "x"))
                .isCloseTo(number(page.select(".deadline").first(), "x1"), A_LITTLE)
                .isCloseTo(number(time, "x") + 0.4 * number(time, "width"), A_LITTLE);
        assertThat(number(behind, "x") + number(behind, "width"))
                .isCloseTo(number(time, "x") + number(time, "width"), A_LITTLE);
    }

    @Test
    void putsTodayOnTheAsOfDate() {
        Element today = Pages.page(Samples.underWay()).select("#today").first();
        double days = ChronoUnit.DAYS.between(LocalDate.parse(today.attr("data-first")), LocalDate.of(2026, 1, 21));

        double x = Double.parseDouble(today.attr("transform").replaceAll("translate\\((\\S+) 0\\)", "$1"));

        assertThat(x).isCloseTo(number(today, "data-x0") + days * number(today, "data-day-width"), A_LITTLE);
        assertThat(today.hasClass("off")).isFalse();
    }

    @Test
    void goesBackToWhatWasDoneBeforeTheStart() {
        Schedule schedule = Samples.schedule(
                Samples.django(),
                Request.startingOn(LocalDate.of(2026, 1, 19))
                        .calendar(StudyCalendar.everyDay(60))
                        .progress(Samples.underWay().request().progress().orElseThrow())
                        .asOf(LocalDate.of(2026, 1, 19))
                        .build());

        assertThat(Pages.page(schedule).select("#today").attr("data-first")).isEqualTo("2026-01-06");
    }

    @Test
    void growsWithoutLabelsAndWithFewRows() {
        Schedule schedule = Pages.large(100);
        Element page = Pages.page(schedule);

        assertThat(page.select(".bar")).hasSize(1000);
        assertThat(page.select(".bar > text")).isEmpty();
        assertThat(page.select(".bar > title")).hasSize(1000);
        assertThat(page.select(".drawing.large")).hasSize(1);
        assertThat(number(page.select("svg#timeline").first(), "height")).isLessThan(100 * 120);
        assertThat(page.getAllElements()).as("elements").hasSizeLessThan(35 * 1000);
    }

    @Test
    void staysNarrowEnoughForManyYears() {
        Schedule schedule = Samples.schedule(
                Samples.of("Slow", Samples.topic("a", "First", "300h"), Samples.topic("b", "Second", "300h")),
                Samples.request(StudyCalendar.weekly(DayOfWeek.MONDAY, 20)));
        Element page = Pages.page(schedule);

        assertThat(schedule.finish()).isAfter(LocalDate.of(2055, 1, 1));
        assertThat(number(page.select("svg#timeline").first(), "width")).isLessThan(9100);
        assertThat(page.select(".month-label")).hasSizeBetween(10, 200);
    }
}

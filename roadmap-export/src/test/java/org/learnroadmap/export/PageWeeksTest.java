package org.learnroadmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.plan.Session;
import org.learnroadmap.core.spi.Document;

class PageWeeksTest {

    static Stream<Arguments> schedules() {
        return Stream.of(
                argumentSet("evenings", Samples.schedule(Samples.django(), Samples.request(Samples.evenings()))),
                argumentSet("week off", Samples.schedule(Samples.django(), Samples.request(Samples.afterWork()))),
                argumentSet("under way", Samples.underWay()),
                argumentSet("done", TrackSamples.DONE),
                argumentSet("late", Samples.late()),
                argumentSet("reviews", Samples.withReviews()),
                argumentSet("interleaved", interleaved()),
                argumentSet("buffer", Pages.withBuffer()),
                argumentSet("large", Pages.large(30)));
    }

    /** Two topics in turns, which come several times in one week. */
    private static Schedule interleaved() {
        return Samples.schedule(
                Samples.of("In turns", Samples.topic("a", "First", "5h"), Samples.topic("b", "Second", "5h")),
                Samples.request(StudyCalendar.everyDay(60)).toBuilder()
                        .pace("interleaved", Map.of("topics", "2"))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void giveEachTopicOneBox(Schedule schedule) {
        Element page = Pages.page(schedule);

        assertThat(page.select("input.tick").eachAttr("data-topic"))
                .containsExactlyInAnyOrderElementsOf(schedule.topics().stream()
                        .map(topic -> topic.topic().id())
                        .toList());
        assertThat(page.select("input.tick")).allSatisfy(box -> {
            String id = box.attr("data-topic");
            assertThat(box.id()).isEqualTo("tick-" + schedule.roadmap().numberOf(id));
            assertThat(page.select("label[for=" + box.id() + "]").text())
                    .isEqualTo(schedule.roadmap().topic(id).orElseThrow().title());
        });
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void giveItWhereTheTopicIsFinished(Schedule schedule) {
        Element page = Pages.page(schedule);

        for (ScheduledTopic topic : schedule.topics()) {
            Element entry = page.select("input.tick[data-topic=" + topic.topic().id() + "]")
                    .first()
                    .parent();
            assertThat(entry.select("time").last().attr("datetime"))
                    .isEqualTo(topic.finish().toString());
        }
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void showEverySession(Schedule schedule) {
        Element page = Pages.page(schedule);

        assertThat(schedule.sessions())
                .allSatisfy(session -> assertThat(page.select(".entry"))
                        .anyMatch(entry ->
                                entry.attr("data-topic").equals(session.topic().id())
                                        && entry.hasClass("review") == session.review()
                                        && covers(entry, session)));
    }

    private static boolean covers(Element entry, Session session) {
        List<String> dates = entry.select(".when time").eachAttr("datetime");
        String date = session.date().toString();
        return dates.get(0).compareTo(date) <= 0 && dates.get(dates.size() - 1).compareTo(date) >= 0;
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void comeInOrder(Schedule schedule) {
        Element page = Pages.page(schedule);

        assertThat(page.select("#weeks > .week .when > time:first-child").eachAttr("datetime"))
                .isSortedAccordingTo(Comparator.<String>naturalOrder());
        assertThat(page.select("#weeks > .week > h3")).isNotEmpty();
    }

    @Test
    void joinDaysThatFollowEachOtherAndNothingElse() {
        Schedule schedule = Samples.schedule(
                Samples.of("One", Samples.topic("a", "First", "3h"), Samples.topic("b", "Second", "1h")),
                Samples.request(StudyCalendar.everyDay(60)));

        assertThat(Pages.page(schedule).select(".entry > .when").eachText()).containsExactly("Mon 5 – Wed 7", "Thu 8");
        assertThat(Pages.page(schedule).select(".entry > .how-long").eachText()).containsExactly("3h", "1h");
        assertThat(Pages.page(interleaved()).select(".entry")).hasSizeGreaterThan(4);
    }

    @Test
    void tickWhatIsDone() {
        Element page = Pages.page(Samples.underWay());

        assertThat(page.select("input.tick[checked]").eachAttr("data-topic")).containsExactly("first-app");
        assertThat(page.select(".entry.done").eachAttr("data-topic")).containsExactly("first-app");
        assertThat(page.select("progress#done").attr("value")).isEqualTo("1");
        assertThat(page.select("progress#done").attr("max")).isEqualTo("4");
        assertThat(page.select("#done-count").text()).isEqualTo("Topics done: 1 of 4");
        assertThat(page.select("section[aria-labelledby=skipped] li").eachText())
                .containsExactly("How the object-relational mapper works");
    }

    @Test
    void tickEverythingAtTheEnd() {
        Element page = Pages.page(TrackSamples.DONE);

        assertThat(page.select("input.tick:not([checked])")).isEmpty();
        assertThat(page.select("section#paces").hasAttr("hidden")).isTrue();
        assertThat(page.select("nav a[href=#pace-title]")).isEmpty();
    }

    @Test
    void sayWhatEntriesAreAbout() {
        Element page = Pages.page(Samples.schedule(Samples.django(), Samples.request(StudyCalendar.everyDay(60))));
        Element blog = page.select(".entry[data-topic=blog]").first();
        Element orm = page.select(".entry[data-topic=orm]").first();

        assertThat(blog.attr("data-phases")).isEqualTo("core");
        assertThat(orm.attr("data-phases")).isEqualTo("depth core");
        assertThat(blog.attr("data-kind")).isEqualTo("project");
        assertThat(blog.select(".mark").eachText()).containsExactly("project");
        assertThat(orm.select(".mark").eachText()).containsExactly("optional");
        assertThat(blog.select("details > summary").text()).isEqualTo("3 steps, 1 link");
        assertThat(blog.select(".steps li").eachText()).containsExactly("List page", "Detail page", "Admin");
        assertThat(blog.select(".links a").attr("href")).isEqualTo("https://docs.djangoproject.com/en/stable/intro/");
        assertThat(page.select(".entry[data-topic=blog] details")).hasSize(1);
        assertThat(page.select(".entry[data-topic=exam] .mark").text()).isEqualTo("checkpoint");
    }

    @Test
    void markWhatIsLate() {
        Element late = Pages.page(Samples.late())
                .select("input.tick[data-topic=b]")
                .first()
                .parent();

        assertThat(late.select(".mark.late").text()).isEqualTo("14 days late");
    }

    @Test
    void showClockTimes() {
        Element page = Pages.page(Samples.schedule(Samples.django(), Samples.request(Samples.evenings())));

        assertThat(page.select(".clock li").eachText()).startsWith("Mon 5 19:00 to 20:30", "Tue 6 23:00 to 24:00");
    }

    @Test
    void joinWeeksWithoutAnything() {
        assertThat(Pages.page(Samples.schedule(Samples.django(), Samples.request(Samples.afterWork())))
                        .select(".idle")
                        .eachText())
                .containsExactly("2026-01-12 to 2026-01-18 no study time");
        assertThat(Pages.page(Pages.withBuffer()).select(".idle").eachText())
                .containsExactly("Weeks 2–3 2026-01-12 to 2026-01-25 kept free for \u2068Rest & catch up\u2069");
    }

    @Test
    void sayThatNothingIsPlanned() {
        Schedule empty = Samples.schedule(
                Samples.django(),
                Samples.request(StudyCalendar.everyDay(60)).toBuilder()
                        .known("core")
                        .known("apis")
                        .build());
        Element page = Pages.page(empty);

        assertThat(page.select("#weeks").text()).isEqualTo("Nothing is planned.");
        assertThat(page.select("section[aria-labelledby=left-out] li")).hasSize(5);
    }

    @Test
    void beginWhenTheReadersWeeksDo() {
        Schedule schedule = Samples.schedule(Samples.django(), Samples.request(StudyCalendar.everyDay(30)));
        Schedule fixed = Samples.schedule(
                Samples.django(),
                Samples.request(StudyCalendar.everyDay(30).toBuilder()
                        .weekStart(DayOfWeek.WEDNESDAY)
                        .build()));

        assertThat(secondWeek(schedule, Locale.ROOT)).isEqualTo(LocalDate.of(2026, 1, 12));
        assertThat(secondWeek(schedule, Locale.GERMANY)).isEqualTo(LocalDate.of(2026, 1, 12));
        assertThat(secondWeek(schedule, Locale.US)).isEqualTo(LocalDate.of(2026, 1, 11));
        assertThat(secondWeek(schedule, Locale.forLanguageTag("ar-EG"))).isEqualTo(LocalDate.of(2026, 1, 10));
        assertThat(secondWeek(fixed, Locale.US)).isEqualTo(LocalDate.of(2026, 1, 7));
    }

    private static LocalDate secondWeek(Schedule schedule, Locale locale) {
        Element page = Pages.page(Document.of(schedule).locale(locale));
        return LocalDate.parse(
                page.select(".week").get(1).select("time").first().attr("datetime"));
    }
}

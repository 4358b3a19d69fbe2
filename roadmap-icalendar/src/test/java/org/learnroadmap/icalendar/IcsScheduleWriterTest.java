package org.learnroadmap.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;

class IcsScheduleWriterTest {

    private static final Schedule WEEKDAYS =
            Samples.schedule(Samples.django(), Samples.request(StudyCalendar.mondayToFriday(60)));

    private static final Schedule EVENINGS = Samples.schedule(
            Samples.django(),
            Samples.request(Samples.evenings("Europe/Berlin")).toBuilder()
                    .deadline("core", LocalDate.of(2026, 1, 16))
                    .deadline(Request.ROADMAP, LocalDate.of(2026, 6, 1))
                    .build());

    private static List<Seen> events(Schedule schedule, Locale locale) {
        return Ical4jReader.events(Samples.write(schedule, document -> document.locale(locale)));
    }

    private static Seen event(List<Seen> events, String summary) {
        return events.stream()
                .filter(event -> event.summary().equals(summary))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> starts(Schedule schedule) {
        return events(schedule, Locale.ROOT).stream()
                .map(event -> event.start() + " " + event.lasts() + " " + event.summary())
                .toList();
    }

    @Test
    void sessionsAtClockTimesAreEventsAtTheseTimes() {
        assertThat(starts(EVENINGS))
                .containsExactly(
                        "2026-01-05T19:00[Europe/Berlin] PT1H30M Your first app",
                        "2026-01-07T22:30[Europe/Berlin] PT1H30M Your first app",
                        "2026-01-12T19:00[Europe/Berlin] PT1H30M Build a blog; with comments, tags",
                        "2026-01-14T22:30[Europe/Berlin] PT1H30M Build a blog; with comments, tags",
                        "2026-01-19T19:00[Europe/Berlin] PT1H Build a blog; with comments, tags",
                        "2026-01-21T22:30[Europe/Berlin] PT1H30M The object-relational mapper",
                        "2026-01-26T19:00[Europe/Berlin] PT1H30M Serializers",
                        "2026-01-28T22:30[Europe/Berlin] PT30M Serializers",
                        "2026-01-28 PT24H Show it to a friend",
                        "2026-01-21 PT24H Phase finished: Core Django",
                        "2026-01-21 PT24H Phase finished: In depth",
                        "2026-01-28 PT24H Phase finished: REST APIs",
                        "2026-01-28 PT24H Finished: Django backend",
                        "2026-01-16 PT24H Due: Core Django (the plan is late by 5 d)",
                        "2026-06-01 PT24H Due: Django backend");
    }

    /** A weekend without study is not covered. */
    @Test
    void minutesAreBarsOverConsecutiveDays() {
        Schedule schedule = Samples.schedule(
                Samples.of("Bars", Samples.topic("a", "First", "7h"), Samples.topic("b", "Second", "30m")),
                Samples.request(StudyCalendar.builder()
                        .on(java.time.DayOfWeek.MONDAY, 60)
                        .on(java.time.DayOfWeek.TUESDAY, 90)
                        .on(java.time.DayOfWeek.FRIDAY, 60)
                        .build()));

        assertThat(starts(schedule))
                .startsWith(
                        "2026-01-05 PT48H First",
                        "2026-01-09 PT24H First",
                        "2026-01-12 PT48H First",
                        "2026-01-16 PT24H First",
                        "2026-01-19 PT24H Second");
        assertThat(events(schedule, Locale.ROOT).get(0).description()).isEqualTo("""
                        Phase: The only phase
                        Part 1 of 4: 2h 30m of 7h
                        Mon 2026-01-05: 1h
                        Tue 2026-01-06: 1h 30m""");
        assertThat(events(schedule, Locale.ROOT))
                .allMatch(event -> event.transparency().equals("TRANSPARENT"));
    }

    @Test
    void saysWhatToDoAndWhatFor() {
        List<Seen> events = events(EVENINGS, Locale.ROOT);
        Seen blog = event(events, "Build a blog; with comments, tags");
        Seen orm = event(events, "The object-relational mapper");

        assertThat(blog.description()).isEqualTo("""
                        Phase: Core Django
                        Part 1 of 3: 1h 30m of 4h

                        A small site.
                        Yours.

                        Steps:
                        - List page
                        - Detail page

                        Resources:
                        - A book (Somebody)
                        - Official tutorial (documentation): https://docs.djangoproject.com/en/stable/intro/

                        Requires:
                        - Your first app""");
        assertThat(blog)
                .returns("https://docs.djangoproject.com/en/stable/intro/", Seen::url)
                .returns("Project,Core Django", Seen::categories)
                .returns("OPAQUE", Seen::transparency);
        assertThat(orm.description()).isEqualTo("""
                        Phase: Core Django / In depth
                        Study time: 1h 30m

                        Requires:
                        - Build a blog; with comments, tags (2 d in between)
                        - one of: Your first app, Build a blog; with comments, tags; the plan goes by Your first app""");
        assertThat(event(events, "Phase finished: Core Django").description()).isEqualTo("""
                        Due on Fri 2026-01-16, late by 5 d

                        After this phase:
                        - You can connect URLs, views and models""");
    }

    /** The first event of a topic depends on the last of what it requires, a phase on the phase before it. */
    @Test
    void relatesWhatWaitsToWhatItWaitsFor() {
        List<Seen> events = events(EVENINGS, Locale.ROOT);
        Map<String, List<String>> uids = events.stream()
                .collect(Collectors.groupingBy(Seen::summary, Collectors.mapping(Seen::uid, Collectors.toList())));
        List<Seen> blog = events.stream()
                .filter(event -> event.summary().startsWith("Build"))
                .toList();

        assertThat(blog.get(0).others())
                .containsEntry("DEPENDS-ON", uids.get("Your first app").get(1));
        assertThat(blog.get(1).others()).doesNotContainKey("DEPENDS-ON");
        assertThat(event(events, "The object-relational mapper").others())
                .containsEntry("DEPENDS-ON2", blog.get(2).uid());
        assertThat(event(events, "Show it to a friend").others())
                .containsEntry("DEPENDS-ON", uids.get("Serializers").get(1));
        assertThat(event(events, "Phase finished: REST APIs").others())
                .containsEntry(
                        "DEPENDS-ON", uids.get("Phase finished: Core Django").get(0));
    }

    @Test
    void reviewsAreEventsOfTheirOwn() {
        Schedule schedule = Samples.schedule(
                Samples.of("Twice", Samples.topic("a", "First", "1h"), Samples.topic("b", "Second", "1h")),
                Samples.request(StudyCalendar.everyDay(60)).toBuilder()
                        .pace("spaced-review", Map.of("reviews", "2"))
                        .build());

        List<Seen> reviews =
                events(schedule, Locale.ROOT).stream().filter(Seen::isReview).toList();

        assertThat(reviews)
                .hasSize(4)
                .allMatch(review -> review.summary().startsWith("Review: "))
                .allMatch(review -> review.categories().startsWith("Review,"));
        assertThat(reviews.stream().mapToLong(Seen::minutes).sum()).isEqualTo(schedule.reviewMinutes());
    }

    @Test
    void speaksGerman() {
        List<Seen> events = events(WEEKDAYS, Locale.GERMANY);

        assertThat(events.get(0).description()).startsWith("Phase: Core Django\nTeil 1 von ");
        assertThat(event(events, "Fertig: Django backend").categories()).isEqualTo("Phase");
        assertThat(event(events(EVENINGS, Locale.GERMANY), "Phase abgeschlossen: Core Django")
                        .description())
                .contains("Fällig am Fr. 16.01.2026, 5 T. zu spät");
    }

    @Test
    void speaksArabic() {
        List<Seen> events = events(EVENINGS, Locale.forLanguageTag("ar-EG"));

        assertThat(events.get(0).description()).startsWith("المرحلة: Core Django\nالجزء ");
        assertThat(event(events, "اكتمل الكل: Django backend").categories()).isEqualTo("مرحلة");
    }

    @Test
    void otherLanguagesHaveEnglishWords() {
        assertThat(events(EVENINGS, Locale.JAPAN).get(0).description()).contains("Part 1 of 2");
    }

    @Test
    void namesTheCalendarAndThePlan() {
        assertThat(Samples.write(WEEKDAYS))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//learnroadmap.org//Roadmap//EN\r\n")
                .contains("NAME:Django backend\r\nX-WR-CALNAME:Django backend\r\nX-ROADMAP-ID:django-backend\r\n")
                .contains("X-ROADMAP-FINGERPRINT:" + WEEKDAYS.fingerprint() + "\r\n");
    }
}

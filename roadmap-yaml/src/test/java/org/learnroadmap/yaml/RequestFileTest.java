package org.learnroadmap.yaml;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.calendar.TimeWindow;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.RequestException;
import org.learnroadmap.core.spi.Source;

class RequestFileTest {

    private static final String YAML = """
            format: 1
            start: 2026-01-05
            zone: Europe/Berlin
            pace: {id: ramp-up, weeks: 3, over: {id: hours-per-week, hours: 8}}
            calendar:
              weekly: {mon: 60m, thu: "19:00-20:30", fri: ["19:00-20:00", "07:00-07:30"], sat: 3h}
              changes: [{from: 2026-07-01, weekly: {sat: 5h}}]
              off: [2026-12-24..2026-12-26, 2026-05-01]
              days: {2026-02-14: 30m}
              week-starts: sat
              smallest-session: 20m
            deadlines: {core: 2026-02-01, roadmap: 2026-06-30}
            not-before: {apis: 2026-03-01}
            on: {midterm: 2026-03-20}
            without: [optional, recommended]
            known: [html, css]
            leave-out: [midterm]
            targets: [blog]
            assume: {study: 2h, checkpoint: 0m}
            """;

    private static final String JSON = """
            {"format": 1, "start": "2026-01-05", "zone": "Europe/Berlin",
             "pace": "ramp-up:weeks=3+hours-per-week:hours=8",
             "calendar": {
               "weekly": {"mon": "60m", "thu": "19:00-20:30", "fri": ["19:00-20:00", "07:00-07:30"], "sat": "3h"},
               "changes": [{"from": "2026-07-01", "weekly": {"sat": "5h"}}],
               "off": ["2026-12-24..2026-12-26", "2026-05-01"],
               "days": {"2026-02-14": "30m"}, "week-starts": "sat", "smallest-session": "20m"},
             "deadlines": {"core": "2026-02-01", "roadmap": "2026-06-30"},
             "not-before": {"apis": "2026-03-01"}, "on": {"midterm": "2026-03-20"},
             "without": ["optional", "recommended"], "known": ["css", "html"], "leave-out": ["midterm"],
             "targets": ["blog"], "assume": {"study": "2h", "checkpoint": "0m"}}
            """;

    private static Request expected() {
        StudyCalendar calendar = StudyCalendar.builder()
                .on(MONDAY, 60)
                .on(THURSDAY, StudyHours.ofWindows(List.of(TimeWindow.parse("19:00-20:30"))))
                .on(
                        FRIDAY,
                        StudyHours.ofWindows(List.of(TimeWindow.parse("07:00-07:30"), TimeWindow.parse("19:00-20:00"))))
                .on(SATURDAY, 180)
                .from(LocalDate.of(2026, 7, 1), Map.of(SATURDAY, StudyHours.ofMinutes(300)))
                .off(DateRange.parse("2026-12-24..2026-12-26"))
                .off(DateRange.parse("2026-05-01"))
                .day(LocalDate.of(2026, 2, 14), StudyHours.ofMinutes(30))
                .zone(ZoneId.of("Europe/Berlin"))
                .weekStart(SATURDAY)
                .smallestSession(20)
                .build();
        return Request.startingOn(LocalDate.of(2026, 1, 5))
                .pace(PaceSpec.of("ramp-up", Map.of("weeks", "3"))
                        .over(PaceSpec.of("hours-per-week", Map.of("hours", "8"))))
                .calendar(calendar)
                .deadline("core", LocalDate.of(2026, 2, 1))
                .deadline("roadmap", LocalDate.of(2026, 6, 30))
                .notBefore("apis", LocalDate.of(2026, 3, 1))
                .on("midterm", LocalDate.of(2026, 3, 20))
                .without(Tier.OPTIONAL)
                .without(Tier.RECOMMENDED)
                .known("html")
                .known("css")
                .leaveOut("midterm")
                .target("blog")
                .assume(TopicKind.STUDY, 120)
                .assume(TopicKind.CHECKPOINT, 0)
                .build();
    }

    private static Outcome<Request> read(String name, String text) {
        return RequestFile.read(Source.ofText(name, text), Limits.defaults());
    }

    @Test
    void yamlBecomesRequest() {
        assertThat(read("q.yaml", YAML).orThrow()).isEqualTo(expected());
    }

    @Test
    void jsonBecomesTheSameRequest() {
        assertThat(read("q.json", JSON).orThrow()).isEqualTo(expected());
    }

    @Test
    void contentDecidesWhereTheNameDoesNot() {
        assertThat(read("-", JSON).orThrow()).isEqualTo(expected());
        assertThat(read("-", YAML).orThrow()).isEqualTo(expected());
    }

    @Test
    void requestWithoutStartIsRead() {
        Request request = read("q.yaml", "pace: steady\nstart:\n").orThrow();

        assertThat(request.start()).isEmpty();
        assertThat(request.pace()).contains(PaceSpec.STEADY);
        assertThat(request.calendar()).isEmpty();
    }

    @Test
    void zoneIsKeptWithoutCalendar() {
        Request request = read("q.yaml", "zone: Europe/Berlin").orThrow();

        assertThat(request.calendar())
                .contains(
                        StudyCalendar.builder().zone(ZoneId.of("Europe/Berlin")).build());
    }

    @Test
    void partsHavePlaces() {
        Request request = read("q.yaml", YAML).orThrow();

        assertThat(request.places().find("start")).hasToString("Optional[q.yaml:2:8]");
        assertThat(request.places().find("pace.over.hours")).hasToString("Optional[q.yaml:4:65]");
        assertThat(request.places().find("calendar.weekly.sat")).hasToString("Optional[q.yaml:6:84]");
        assertThat(request.places().find("deadlines.core")).hasToString("Optional[q.yaml:12:19]");
    }

    @Test
    void exceptionHoldsEveryFault() {
        Outcome<Request> outcome = read("q.yaml", "start: soon\nwithout: all\ndeadlines: {a: b}\n");

        assertThatExceptionOfType(RequestException.class)
                .isThrownBy(outcome::orThrow)
                .satisfies(thrown -> assertThat(thrown.diagnostics())
                        .extracting(Diagnostic::path)
                        .containsExactly("start", "without", "deadlines.a"));
    }

    @Test
    void sourceThatCannotBeReadIsOneFault() {
        Source latin1 = Source.of("q.yaml", "start: \u00e4".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(RequestFile.read(latin1, Limits.defaults()).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("not-utf-8");
        assertThat(RequestFile.read(
                                Source.ofText("q.yaml", YAML), Limits.defaults().sourceBytes(10))
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("too-large");
    }
}

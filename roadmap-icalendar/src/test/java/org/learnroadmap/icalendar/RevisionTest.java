package org.learnroadmap.icalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.RequestException;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.Source;

class RevisionTest {

    private static final RoadmapDefinition TWO =
            Samples.of("Two", Samples.topic("a", "First", "2h"), Samples.topic("b", "Second", "3h"));

    private static Schedule plan(RoadmapDefinition roadmap, int minutes) {
        return Samples.schedule(roadmap, Samples.request(StudyCalendar.mondayToFriday(minutes)));
    }

    private static Map<String, Seen> byUid(String text) {
        return Ical4jReader.events(text).stream().collect(Collectors.toMap(Seen::uid, event -> event));
    }

    /** By title; of several parts the first. */
    private static Map<String, Seen> byTitle(String text) {
        Map<String, Seen> events = new HashMap<>();
        Ical4jReader.events(text).forEach(event -> events.putIfAbsent(event.summary(), event));
        return events;
    }

    private static Set<String> uids(String text, String topic) {
        return Ical4jReader.events(text).stream()
                .filter(event -> event.topic().filter(topic::equals).isPresent())
                .map(Seen::uid)
                .collect(Collectors.toSet());
    }

    @Test
    void twoPlansShareTheUidsOfTheTopicsTheyShare() {
        RoadmapDefinition other = Samples.of(
                "Three, other title",
                Samples.topic("c", "New", "1h"),
                Samples.topic("b", "Renamed title", "3h"),
                Samples.topic("a", "First", "2h"));

        String one = Samples.write(plan(TWO, 600));
        String two = Samples.write(plan(other, 600));

        assertThat(uids(two, "a")).isEqualTo(uids(one, "a")).hasSize(1);
        assertThat(uids(two, "b")).isEqualTo(uids(one, "b")).hasSize(1);
        assertThat(byUid(one).keySet()).doesNotContainAnyElementsOf(uids(two, "c"));
    }

    @Test
    void partsKeepTheirUidsWhetherOrNotThereAreMore() {
        Schedule evenings = Samples.schedule(TWO, Samples.request(Samples.evenings("Europe/Berlin")));

        assertThat(uids(Samples.write(evenings), "b")).hasSize(3).containsAll(uids(Samples.write(plan(TWO, 600)), "b"));
    }

    @Test
    void aTopicWithANewIdKeepsItsUids() {
        RoadmapDefinition renamed = Samples.of(
                "Two",
                Samples.topic("a", "First", "2h"),
                Samples.topic("beta", "Second", "3h").toBuilder()
                        .formerly(List.of("b"))
                        .build());

        assertThat(uids(Samples.write(plan(renamed, 600)), "beta")).isEqualTo(uids(Samples.write(plan(TWO, 600)), "b"));
    }

    @Test
    void plansOfOtherRoadmapsAndOwnersShareNoUids() {
        RoadmapDefinition other =
                RoadmapDefinition.builder("other", "Two").phases(TWO.phases()).build();
        Set<String> uids = byUid(Samples.write(plan(TWO, 600))).keySet();

        assertThat(byUid(Samples.write(plan(other, 600))).keySet()).doesNotContainAnyElementsOf(uids);
        assertThat(byUid(Samples.write(plan(TWO, 600), document -> document.option("owner", "7")))
                        .keySet())
                .doesNotContainAnyElementsOf(uids);
    }

    /** Ids and owners are told apart whatever they hold. */
    @Test
    void idsDoNotRunIntoEachOther() {
        List<Topic> topics = Stream.of("a", "a:1", "a 1", "a1", "a\r\nUID:1", "\u00e4@example.org", "\uD83D\uDE80")
                .map(id -> Topic.builder(id, id).effort(Effort.ofMinutes(90)).build())
                .toList();
        Roadmap roadmap = Roadmap.builder("ids", "Ids")
                .phases(List.of(Phase.builder("1", "1").topics(topics).build()))
                .build();
        Schedule schedule = Samples.ROADMAPS
                .plan(roadmap, Samples.request(StudyCalendar.everyDay(60)))
                .orThrow();

        assertThat(Ical4jReader.events(Samples.write(schedule)))
                .extracting(Seen::uid)
                .doesNotHaveDuplicates()
                .allMatch(uid -> uid.matches("[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
    }

    @Test
    void theSamePlanIsWrittenTheSame() {
        String first = Samples.write(plan(TWO, 60));

        assertThat(Samples.update(plan(TWO, 60), first)).isEqualTo(first);
    }

    @Test
    void whatChangedHasTheNextSequenceAndTheRestStaysAsItWas() {
        RoadmapDefinition longer =
                Samples.of("Two", Samples.topic("a", "First", "2h"), Samples.topic("b", "Second", "4h"));
        Request later = Samples.request(StudyCalendar.mondayToFriday(600)).toBuilder()
                .asOf(Samples.MON_2026_01_05.plusDays(1))
                .start(Samples.MON_2026_01_05.plusDays(1))
                .build();
        Schedule moved = Samples.schedule(longer, later);
        Schedule changed = Samples.schedule(longer, Samples.request(StudyCalendar.mondayToFriday(600)));
        String first = Samples.write(plan(TWO, 600));

        String second = Samples.update(changed, first);
        String third = Samples.update(moved, second);

        assertThat(byTitle(second).get("First")).isEqualTo(byTitle(first).get("First"));
        assertThat(byTitle(second).get("Second").sequence()).isEqualTo(1);
        assertThat(byTitle(third).get("Second").sequence()).isEqualTo(2);
        assertThat(byTitle(third).get("First"))
                .returns(1, Seen::sequence)
                .returns("2026-01-06T00:00:00Z", Seen::stamp)
                .returns("2026-01-06", Seen::start);
    }

    @Test
    void whatVanishedIsCancelledOnceAndComesBack() {
        RoadmapDefinition one = Samples.of("Two", Samples.topic("a", "First", "2h"));
        String first = Samples.write(plan(TWO, 600));

        String second = Samples.update(plan(one, 600), first);
        String third = Samples.update(plan(one, 600), second);
        String fourth = Samples.update(plan(TWO, 600), third);

        Seen cancelled = byTitle(second).get("Second");
        assertThat(cancelled).returns("CANCELLED", Seen::status).returns(1, Seen::sequence);
        assertThat(cancelled.start()).isEqualTo(byTitle(first).get("Second").start());
        assertThat(third).isEqualTo(second);
        assertThat(byTitle(fourth).get("Second"))
                .returns("CONFIRMED", Seen::status)
                .returns(2, Seen::sequence);
        assertThat(byUid(fourth).keySet()).isEqualTo(byUid(first).keySet());
    }

    /** A cancelled event needs the clock changes of its time, which the new plan may be past. */
    @Test
    void keepsTheZoneOfWhatIsCancelled() {
        RoadmapDefinition rest = Samples.of("Two", Samples.topic("b", "Second", "3h"));
        Schedule winter = Samples.schedule(TWO, Samples.request(Samples.daily("19:00-20:00", "Europe/Berlin")));
        Schedule summer = Samples.schedule(
                rest,
                Request.startingOn(LocalDate.of(2026, 6, 1))
                        .calendar(Samples.daily("19:00-20:00", "Europe/Berlin"))
                        .build());
        Schedule elsewhere = Samples.schedule(rest, Samples.request(Samples.daily("19:00-20:00", "Asia/Tokyo")));
        String first = Samples.write(winter);

        String second = Samples.update(summer, first);
        String third = Samples.update(elsewhere, second);

        assertThat(BiweeklyReader.calendar(second).getEvents().stream()
                        .map(event ->
                                event.getDateStart().getValue().toInstant().toString()))
                .contains("2026-01-05T18:00:00Z", "2026-06-01T17:00:00Z");
        assertThat(Samples.update(summer, second)).isEqualTo(second);
        assertThat(third).containsOnlyOnce("TZID:Europe/Berlin\r\n").containsOnlyOnce("TZID:Asia/Tokyo\r\n");
        assertThat(Samples.update(elsewhere, third)).isEqualTo(third);
        assertThat(byUid(third)).isNotEmpty();
    }

    private static long observances(String text) {
        return text.lines()
                .filter(line -> line.matches("BEGIN:(STANDARD|DAYLIGHT)"))
                .count();
    }

    /** Other programs describe a zone from 1601 on, or for ever. */
    @Test
    void doesNotTakeOverTheDatesOfTheZoneThatOthersWrote() {
        Schedule plan = Samples.schedule(TWO, Samples.request(Samples.daily("19:00-20:00", "Europe/Berlin")));
        String first = Samples.write(plan);
        String wide = "BEGIN:STANDARD\r\nDTSTART:%s0101T000000\r\nTZOFFSETFROM:+0100\r\n"
                + "TZOFFSETTO:+0100\r\nEND:STANDARD\r\n";
        String rewritten =
                first.replace("END:VTIMEZONE", wide.formatted("0001") + wide.formatted("9999") + "END:VTIMEZONE");

        assertThat(Samples.update(plan, rewritten)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"00010105, 1", "18000105, 1", "99991231, 1", "20270705, 4", "20240705, 4", "nonsense, 1"})
    void describesTheZoneAsFarAsPlansCanGo(String date, int clockChanges) {
        Schedule plan = Samples.schedule(TWO, Samples.request(Samples.daily("19:00-20:00", "Europe/Berlin")));
        String first = Samples.write(plan);
        String other = first.replace(
                "END:VCALENDAR",
                "BEGIN:VEVENT\r\nUID:mine\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;TZID=Europe/Berlin:" + date
                        + "T190000\r\nEND:VEVENT\r\nEND:VCALENDAR");

        String second = Samples.update(plan, other);

        assertThat(observances(first)).isEqualTo(1);
        assertThat(observances(second)).isEqualTo(clockChanges);
        assertThat(Samples.update(plan, second)).isEqualTo(second);
    }

    /** What moves on takes its clock changes with it, so that the same plan is written the same again. */
    @Test
    void describesTheZoneOnlyForWhatIsThere() {
        Schedule winter = Samples.schedule(TWO, Samples.request(Samples.daily("19:00-20:00", "Europe/Berlin")));
        Schedule summer = Samples.schedule(
                TWO,
                Request.startingOn(LocalDate.of(2026, 6, 1))
                        .calendar(Samples.daily("19:00-20:00", "Europe/Berlin"))
                        .build());

        String second = Samples.update(summer, Samples.write(winter));

        assertThat(observances(second)).isEqualTo(1);
        assertThat(Samples.update(summer, second)).isEqualTo(second);
    }

    @Test
    void whatOthersAddedStays() {
        String first = Samples.write(plan(TWO, 600))
                .replaceFirst(
                        "(?s)(SUMMARY:First\r\n.*?)END:VEVENT",
                        "$1LOCATION:Library\r\nBEGIN:VALARM\r\nACTION:AUDIO\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\nEND:VEVENT")
                .replace("BEGIN:VEVENT\r\nUID:", "BEGIN:VEVENT\r\nUID:")
                .replace("X-WR-CALNAME:", "COLOR:red\r\nX-WR-CALNAME:")
                .replace(
                        "END:VCALENDAR",
                        "BEGIN:VEVENT\r\nUID:mine\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20260101T100000Z\r\nDURATION:PT30M\r\nSEQUENCE:0\r\nCATEGORIES:Health\r\n"
                                + "ATTENDEE;CN=\"A: b\":mailto:a@example.org\r\nSUMMARY:Dentist\\, 2nd floor\r\n"
                                + "END:VEVENT\r\nEND:VCALENDAR");

        String second = Samples.update(plan(TWO, 60), first);

        assertThat(second)
                .contains("LOCATION:Library\r\nBEGIN:VALARM\r\nACTION:AUDIO\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\n")
                .contains("COLOR:red\r\n")
                .contains("ATTENDEE;CN=\"A: b\":mailto:a@example.org\r\nSUMMARY:Dentist\\, 2nd floor\r\n");
        assertThat(byUid(second).get("mine").sequence()).isZero();
        assertThat(Samples.update(plan(TWO, 60), second)).isEqualTo(second);
    }

    @Test
    void handsOffOwnWords() {
        String first = Samples.write(plan(TWO, 600)).replace("SUMMARY:First", "SUMMARY:My own title");

        assertThat(byTitle(Samples.update(plan(TWO, 600), first)).get("First").sequence())
                .isEqualTo(1);
    }

    @Test
    void whatWasDoneIsOnTheDateOnWhichItWas() {
        Request request = Samples.request(StudyCalendar.mondayToFriday(60)).toBuilder()
                .asOf(LocalDate.of(2026, 1, 9))
                .progress(Progress.builder("sample")
                        .entry(ProgressEntry.of(LocalDate.of(2026, 1, 7), "a", Did.DONE))
                        .build())
                .build();
        String first = Samples.write(plan(TWO, 60));

        Map<String, Seen> events = byTitle(Samples.update(Samples.schedule(TWO, request), first));

        assertThat(events.get("Done: First"))
                .returns("2026-01-07", Seen::start)
                .returns(0, Seen::minutes)
                .returns(1, Seen::sequence)
                .returns(byTitle(first).get("First").uid(), Seen::uid);
        assertThat(events.get("Second").start()).isEqualTo("2026-01-09");
    }

    private static List<String> refused(String previous) {
        return refused(Source.ofText("plan.ics", previous));
    }

    private static List<String> refused(Source previous) {
        Document document = Document.of(plan(TWO, 60)).previous(previous);
        RequestException refused = catchThrowableOfType(RequestException.class, () -> Samples.write(document));
        return refused.diagnostics().stream().map(Object::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello\n", "{}", "BEGIN:VCARD\r\nEND:VCARD\r\n", "SUMMARY:x\r\n"})
    void refusesWhatIsNoCalendar(String text) {
        assertThat(refused(text)).anyMatch(line -> line.startsWith("plan.ics") && line.contains("error: "));
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        String text = Samples.write(plan(TWO, 60));
        RoadmapDefinition other =
                RoadmapDefinition.builder("other", "Two").phases(TWO.phases()).build();

        assertThat(refused("hello"))
                .containsExactly("plan.ics: error: this is no calendar file; the previous revision is a"
                        + " file that this writer has written [not-a-calendar]");
        assertThat(refused(text.replace("UID:", "UUID:")))
                .hasSize(1 + Ical4jReader.events(text).size() - 1);
        assertThat(refused("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"))
                .containsExactly(
                        "plan.ics:1: error: this is not the previous revision of the calendar: it was not written"
                                + " by this writer [other-calendar]");
        assertThat(refused(Samples.write(plan(other, 60))))
                .containsExactly("plan.ics:1: error: this is not the previous revision of the calendar: it is that of"
                        + " roadmap 'other', not of 'sample' [other-calendar]");
        assertThat(refused(Samples.write(plan(TWO, 60), document -> document.option("owner", "x"))))
                .containsExactly(
                        "plan.ics:1: error: this is not the previous revision of the calendar: it has another owner"
                                + " [other-calendar]");
        assertThat(refused(Source.of("plan.ics", new byte[] {'B', (byte) 0xff})))
                .containsExactly("plan.ics:1:2: error: byte 0xff is not UTF-8; save the file with the encoding UTF-8"
                        + " [not-utf-8]");
    }

    @ParameterizedTest
    @CsvSource({
        "SEQUENCE:0,SEQUENCE:x",
        "SEQUENCE:0,SEQUENCE:99999999999",
        "SEQUENCE:0,SEQUENCE:2147483648",
        "SEQUENCE:0,SEQUENCE:-1",
        "DTSTAMP:2,DTSTAMP:X"
    })
    void refusesDamagedEvents(String written, String damaged) {
        String text = Samples.write(plan(TWO, 600));
        int line =
                1 + (int) text.lines().takeWhile(l -> !l.equals("BEGIN:VEVENT")).count();

        assertThat(refused(text.replaceFirst(written, damaged)))
                .containsExactly(
                        "plan.ics:" + line + ": error: an event has no UID, SEQUENCE or DTSTAMP that could be read"
                                + " [broken-calendar]");
    }

    /** What a cut file lacks would look as if it had vanished. */
    @Test
    void refusesFilesThatWereCut() {
        String text = Samples.write(plan(TWO, 60));
        int lines = (int) text.lines().count();

        for (int line = 1; line < lines; line++) {
            String cut = text.lines().limit(line).collect(Collectors.joining("\r\n", "", "\r\n"));
            assertThat(refused(cut)).as("first %s lines", line).hasSize(1);
        }
    }

    @Test
    void refusesLinesThatAreNone() {
        String text = Samples.write(plan(TWO, 60));

        assertThat(refused(text.replaceFirst("VERSION", "no line\r\nVERSION")))
                .containsExactly("plan.ics:2: error: the line is no line of a calendar [broken-calendar]");
        assertThat(refused(text + text)).isNotEmpty();
        assertThat(refused(text + "X-MORE:1\r\n")).isNotEmpty();
        assertThat(refused(text.replace("VERSION:2.0", "VERSION:1.0"))).isNotEmpty();
    }

    /** The parser takes these lines, the standard does not, and nor does what writes them again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ":z",
                ";A=1:z",
                "X-A;:z",
                "X-A;P:v",
                "X-A;P=1;:z",
                "X-A;ENCODING=QUOTED-PRINTABLE;CHARSET=none:z",
                "BEGIN:",
                "END:",
                "END:VTODO"
            })
    void refusesLinesThatCannotBeWrittenAgain(String damaged) {
        String text = Samples.write(plan(TWO, 60));
        for (String place : List.of("X-WR-CALNAME", "SUMMARY:First", "BEGIN:VALARM", "END:X-THEIRS")) {
            String whole = text.replaceFirst("END:VEVENT", "BEGIN:VALARM\r\nACTION:AUDIO\r\nEND:VALARM\r\nEND:VEVENT")
                    .replace("END:VCALENDAR", "BEGIN:X-THEIRS\r\nX-B:1\r\nEND:X-THEIRS\r\nEND:VCALENDAR");
            int line =
                    1 + (int) whole.lines().takeWhile(l -> !l.startsWith(place)).count();

            assertThat(refused(whole.replaceFirst(place, Matcher.quoteReplacement(damaged + "\r\n" + place))))
                    .as(place)
                    .first()
                    .asString()
                    .isEqualTo("plan.ics:" + line + ": error: the line is no line of a calendar [broken-calendar]");
        }
    }

    /** The parser would end what is open with what is around it, and an event in it would be one of others. */
    @ParameterizedTest
    @ValueSource(strings = {"X-WR-CALNAME", "SUMMARY:First", "END:VCALENDAR"})
    void refusesComponentsWithoutAnEnd(String place) {
        String text = Samples.write(plan(TWO, 60));

        assertThat(refused(text.replaceFirst(place, "BEGIN:VALARM\r\n" + place)))
                .singleElement()
                .asString()
                .startsWith("plan.ics:")
                .endsWith(": error: a component has no end [broken-calendar]");
    }

    /** What is neither of the plan nor damaged is written again, and can be read again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-A:",
                "X-A;=v:z",
                "X-A;P=:z",
                "X-A;P=\"a;b:c,d\":z",
                "X-A;P=a,b;Q=^n^':z",
                "x-a:z",
                "g.X-A:z",
                "X-A;ENCODING=BASE64:AAAA",
                "X-A:a\u0001b",
                "X-A:\uD83D\uDE80",
                "X A:z",
                "X_A:z",
                "X-\u00c4:z",
                "X-A;P_Q=1:z",
                "X-A;P Q=1:z",
                "X-A;P=a\u0001b:z",
                "X\u0000:z",
                "a b.X-A:z"
            })
    void linesOfOthersAreWrittenAgain(String line) {
        String text = Samples.write(plan(TWO, 60))
                .replaceFirst("END:VEVENT", Matcher.quoteReplacement(line + "\r\nEND:VEVENT"));

        String second = Samples.update(plan(TWO, 60), text);

        assertThat(second).contains("\r\n" + line + "\r\n");
        assertThat(Samples.update(plan(TWO, 60), second)).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({"999999999, 1000000000", "1000000000, 1000000001", "2147483646, 2147483647", "2147483647, 2147483647"})
    void sequencesGoAsFarAsTheFormatGoes(int before, int after) {
        String text = Samples.write(plan(TWO, 600))
                .replace("SEQUENCE:0", "SEQUENCE:" + before)
                .replace("SUMMARY:First", "SUMMARY:Changed");

        String second = Samples.update(plan(TWO, 600), text);

        assertThat(byTitle(second).get("First").sequence()).isEqualTo(after);
        assertThat(Samples.update(plan(TWO, 600), second)).isEqualTo(second);
    }

    @Test
    void writesNothingIfThePreviousRevisionIsRefused() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = Document.of(plan(TWO, 60)).previous(Source.ofText("plan.ics", "hello"));

        assertThatThrownBy(() -> Samples.ROADMAPS.write("ics", document, out)).isInstanceOf(RequestException.class);

        assertThat(out.size()).isZero();
    }

    @Test
    void readsComponentsThatNestDeeply() {
        String deep = "BEGIN:X-A\r\n".repeat(20_000) + "END:X-A\r\n".repeat(20_000);
        String text = Samples.write(plan(TWO, 60)).replace("END:VCALENDAR", deep + "END:VCALENDAR");

        assertThat(Samples.update(plan(TWO, 60), text)).isEqualTo(text);
    }
}

package org.learnroadmap.icalendar;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.OptionType;
import org.learnroadmap.core.plan.RequestException;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.DocumentPart;
import org.learnroadmap.core.spi.ScheduleWriter;

/**
 * Writes a schedule as a calendar file (iCalendar, RFC 5545).
 *
 * <p>A session with clock times is an event at these times; days with minutes only become events of whole days, one for
 * each run of consecutive days of a topic. The same part of a topic has the same UID in every plan. With the previous
 * revision in the document, the new one updates it: what changed has the next {@code SEQUENCE}, what vanished is cancelled
 * unless it is over, what others added stays.
 *
 * <p>Safe to share between threads.
 *
 * @since 0.1
 */
public final class IcsScheduleWriter implements ScheduleWriter {

    private static final String OWNER = "owner";

    /** Creates the writer. */
    public IcsScheduleWriter() {}

    @Override
    public String id() {
        return "ics";
    }

    @Override
    public String version() {
        return Roadmaps.version();
    }

    @Override
    public String mediaType() {
        return "text/calendar";
    }

    @Override
    public String fileExtension() {
        return "ics";
    }

    @Override
    public Set<DocumentPart> uses() {
        return Set.of(DocumentPart.LOCALE, DocumentPart.PREVIOUS);
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.optional(
                        OWNER,
                        OptionType.TEXT,
                        "whose plan it is, such as an account number: plans of one roadmap with different owners share no UIDs"));
    }

    /**
     * Writes a document and leaves the stream open. O(sessions, and the previous revision).
     *
     * @throws RequestException if the previous revision is no calendar file, is damaged, or is that of another roadmap or
     *                          owner; nothing is written then
     * @throws IOException      if the stream cannot be written to
     */
    @Override
    public void write(Document document, OutputStream out) throws IOException {
        Schedule schedule = document.schedule();
        Roadmap roadmap = schedule.roadmap();
        Uids uids = new Uids(document.options().text(OWNER).orElse(""), roadmap);
        Revision revision = Revision.of(document.previous(), uids.calendar(), roadmap.id(), schedule.asOf());
        Extent extent = Extent.of(schedule);
        CalendarOutput calendar = new CalendarOutput(out);
        calendar.begin("VCALENDAR");
        writeProperties(calendar, schedule, uids);
        revision.writeProperties(calendar);
        Optional<ZoneId> zone = schedule.calendar()
                .zone()
                .filter(Starts::isNamed)
                .filter(named -> extent.timed().isPresent());
        Words words = new Words(document.locale());
        if (zone.isPresent()) {
            DateRange dates = revision.datesIn(
                    zone.get(), extent.timed().orElseThrow(), new PlanEvents(schedule, words, uids, extent));
            ZoneComponent.write(calendar, zone.get(), dates);
        }
        new PlanEvents(schedule, words, uids, extent).forEach(event -> revision.write(event, calendar));
        revision.writeRest(calendar, zone.map(ZoneId::getId), new Past(schedule));
        calendar.end("VCALENDAR");
        calendar.flush();
    }

    private static void writeProperties(CalendarOutput calendar, Schedule schedule, Uids uids) throws IOException {
        Roadmap roadmap = schedule.roadmap();
        String title = Texts.value(Texts.line(roadmap.title()));
        calendar.property("VERSION", "2.0");
        calendar.property("PRODID", "-//learnroadmap.org//Roadmap//EN");
        calendar.property("CALSCALE", "GREGORIAN");
        calendar.property("UID", uids.calendar());
        calendar.property("NAME", title);
        calendar.property("X-WR-CALNAME", title);
        calendar.property("X-ROADMAP-ID", Texts.value(Texts.line(roadmap.id())));
        calendar.property("X-ROADMAP-FINGERPRINT", schedule.fingerprint());
    }
}

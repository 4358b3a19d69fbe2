package org.learnroadmap.icalendar;

import com.github.mangstadt.vinnie.VObjectProperty;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.spi.Source;

/**
 * What was written before, and what becomes of it: events that changed get the next sequence number, others stay as they
 * were to the last character, those that vanished are cancelled unless they are over. What others added stays, too. Not safe for use by several
 * threads.
 */
final class Revision {

    /** What this writer says of an event; other properties were added by others. */
    static final Set<String> OWN = Set.of(
            "UID",
            "DTSTAMP",
            "LAST-MODIFIED",
            "SEQUENCE",
            "DTSTART",
            "DTEND",
            "DURATION",
            "TRANSP",
            "SUMMARY",
            "DESCRIPTION",
            "CATEGORIES",
            "URL",
            "STATUS",
            "RELATED-TO");

    private static final Set<String> STAMPS = Set.of("UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE");

    /**
     * An event of the previous revision.
     *
     * @param sequence how often it was changed
     * @param stamp    when it was changed last
     * @param says     its properties that this writer wrote, but for those of the revision
     * @param added    what others added to it
     */
    record Known(String uid, int sequence, String stamp, List<VObjectProperty> says, List<Piece> added) {

        boolean isCancelled() {
            return says.contains(CANCELLED);
        }

        /** Returns the next sequence number; the last that the format has stays. */
        int next() {
            return sequence == Integer.MAX_VALUE ? sequence : sequence + 1;
        }
    }

    private static final VObjectProperty CANCELLED = new VObjectProperty("STATUS", "CANCELLED");

    private final String stamp;
    private final Map<String, Known> left = new LinkedHashMap<>();
    private final List<Component> added = new ArrayList<>();
    private final List<VObjectProperty> addedProperties = new ArrayList<>();

    private Revision(LocalDate asOf) {
        stamp = Event.DATE.format(asOf) + "T000000Z";
    }

    /**
     * Reads what was written before, if anything was.
     *
     * @throws org.learnroadmap.core.plan.RequestException if it is no calendar, or that of another plan
     */
    static Revision of(Optional<Source> previous, String calendar, String roadmap, LocalDate asOf) {
        Revision revision = new Revision(asOf);
        previous.ifPresent(source -> new RevisionReader(revision, source, calendar, roadmap).read());
        return revision;
    }

    /** Tells whether this writer writes a property of events, or may have. */
    static boolean isOwn(VObjectProperty property) {
        String name = property.getName().toUpperCase(Locale.ROOT);
        return OWN.contains(name) || name.startsWith("X-ROADMAP-");
    }

    /** Tells whether a property of an event belongs to the revision. */
    static boolean isStamp(VObjectProperty property) {
        return STAMPS.contains(property.getName().toUpperCase(Locale.ROOT));
    }

    /** Adds an event of the previous revision; false if there is one with its name. */
    boolean add(Known event) {
        return left.putIfAbsent(event.uid(), event) == null;
    }

    /** Adds a component that others wrote. */
    void add(Component component) {
        added.add(component);
    }

    /** Adds a property of the calendar that others wrote. */
    void add(VObjectProperty property) {
        addedProperties.add(property);
    }

    /** Writes the properties of the calendar that others added. */
    void writeProperties(CalendarOutput out) throws IOException {
        for (VObjectProperty property : addedProperties) {
            out.property(property);
        }
    }

    /** Writes an event of this revision. */
    void write(Event event, CalendarOutput out) throws IOException {
        Known before = left.remove(event.uid());
        if (before == null) {
            write(new Known(event.uid(), 0, stamp, event.properties(), List.of()), out);
        } else if (before.says().equals(event.properties())) {
            write(before, out);
        } else {
            write(new Known(event.uid(), before.next(), stamp, event.properties(), before.added()), out);
        }
    }

    /**
     * Writes what is left of the previous revision: vanished events as they were if they are over, else as cancelled, and
     * what others added.
     */
    void writeRest(CalendarOutput out, Optional<String> zone, Past past) throws IOException {
        for (Known event : left.values()) {
            write(event.isCancelled() || past.holds(event.says()) ? event : cancelled(event), out);
        }
        for (Component component : added) {
            if (zone.isEmpty() || !component.isZone(zone.get())) {
                component.writeTo(out);
            }
        }
    }

    private Known cancelled(Known event) {
        List<VObjectProperty> says = event.says().stream()
                .map(property -> property.getName().equalsIgnoreCase("STATUS") ? CANCELLED : property)
                .collect(Collectors.toCollection(ArrayList::new));
        if (!says.contains(CANCELLED)) {
            says.add(CANCELLED);
        }
        return new Known(event.uid(), event.next(), stamp, says, event.added());
    }

    private static void write(Known event, CalendarOutput out) throws IOException {
        out.begin("VEVENT");
        out.property("UID", event.uid());
        out.property("DTSTAMP", event.stamp());
        out.property("LAST-MODIFIED", event.stamp());
        out.property("SEQUENCE", Integer.toString(event.sequence()));
        for (VObjectProperty property : event.says()) {
            out.property(property);
        }
        for (Piece piece : event.added()) {
            piece.writeTo(out);
        }
        out.end("VEVENT");
    }

    /**
     * Returns the dates for which a zone has to be described: those of the plan, widened to what is written again in that
     * zone, as far as a plan can go. A file that others wrote to may have any date.
     */
    DateRange datesIn(ZoneId zone, DateRange plan, PlanEvents events) throws IOException {
        if (left.isEmpty() && added.isEmpty()) {
            return plan;
        }
        Map<String, Known> vanished = new HashMap<>(left);
        events.forEach(event -> vanished.remove(event.uid()));
        LocalDate earliest = plan.first().minusYears(Limits.MOST_YEARS);
        LocalDate latest = plan.last().plusYears(Limits.MOST_YEARS);
        List<LocalDate> dates = Stream.concat(
                        vanished.values().stream().map(Known::says),
                        added.stream().map(Component::properties))
                .flatMap(event -> When.of(event, zone).stream())
                .filter(when -> when.zone().filter(zone.getId()::equals).isPresent())
                .map(When::first)
                .filter(date -> !date.isBefore(earliest) && !date.isAfter(latest))
                .sorted()
                .toList();
        return dates.isEmpty()
                ? plan
                : new DateRange(min(plan.first(), dates.get(0)), max(plan.last(), dates.get(dates.size() - 1)));
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}

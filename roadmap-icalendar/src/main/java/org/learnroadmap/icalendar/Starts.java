package org.learnroadmap.icalendar;

import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.VObjectProperty;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says when sessions begin, in the order of time.
 *
 * <p>A session states its start and how long it lasts, never its end: an hour is an hour whatever the clocks do meanwhile
 * and whatever an application knows about them. A clock that is put back shows an hour twice, and in iCalendar it always
 * stands for the first; a session that begins in the second is written in UTC. Not safe for use by several threads.
 */
final class Starts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private final @Nullable ZoneId zone;
    private Instant over = Instant.MIN;

    Starts(Optional<ZoneId> zone) {
        this.zone = zone.orElse(null);
    }

    /** Tells whether times in a zone are written with its name; where no clock changes UTC says the same. */
    static boolean isNamed(ZoneId zone) {
        return !zone.getRules().isFixedOffset();
    }

    /** Returns the start of the next session. */
    VObjectProperty start(LocalDateTime from, LocalDateTime to, int minutes) {
        if (zone == null) {
            return start(null, TIME.format(from));
        }
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(from);
        Instant start = offsets.isEmpty() ? from.atZone(zone).toInstant() : from.toInstant(offsets.get(0));
        boolean local = isNamed(zone) && !offsets.isEmpty();
        if (offsets.size() > 1 && !isFirst(zone, start, to, minutes)) {
            start = from.toInstant(offsets.get(1));
            local = false;
        }
        over = start.plus(minutes, ChronoUnit.MINUTES);
        return local
                ? start(zone.getId(), TIME.format(from))
                : start(null, TIME.format(start.atOffset(ZoneOffset.UTC)) + "Z");
    }

    /** Tells whether a session that begins at a time which occurs twice begins at the first. */
    private boolean isFirst(ZoneId at, Instant start, LocalDateTime to, int minutes) {
        LocalDateTime end = start.plus(minutes, ChronoUnit.MINUTES).atZone(at).toLocalDateTime();
        return !start.isBefore(over) && end.equals(to);
    }

    private static VObjectProperty start(@Nullable String zone, String time) {
        VObjectParameters parameters = new VObjectParameters();
        if (zone != null) {
            parameters.put("TZID", zone);
        }
        return new VObjectProperty(null, "DTSTART", parameters, time);
    }

    /** Returns minutes as a duration, such as {@code PT90M}. */
    static String duration(int minutes) {
        return "PT" + minutes + "M";
    }

    /**
     * Reads a time of a clock.
     *
     * @throws java.time.DateTimeException if it is none
     */
    static LocalDateTime parse(String time) {
        return LocalDateTime.parse(time, TIME);
    }

    /** Returns a time of a clock. */
    static String local(LocalDateTime time) {
        return TIME.format(time);
    }
}

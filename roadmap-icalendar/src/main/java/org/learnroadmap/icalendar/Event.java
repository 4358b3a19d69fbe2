package org.learnroadmap.icalendar;

import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.VObjectProperty;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An event with what it says, but for its revision. Not safe for use by several threads.
 */
final class Event {

    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final int LAST_YEAR = 9999;

    private final String uid;
    private final List<VObjectProperty> properties = new ArrayList<>();

    Event(String uid) {
        this.uid = uid;
    }

    /** Returns its name. */
    String uid() {
        return uid;
    }

    /** Returns what it says, in the order in which it is written. */
    List<VObjectProperty> properties() {
        return properties;
    }

    /** Adds a property whose value needs no escapes. */
    Event add(String name, String value) {
        properties.add(new VObjectProperty(name, value));
        return this;
    }

    /** Adds a property with a parameter. */
    Event add(String name, String parameter, String of, String value) {
        VObjectParameters parameters = new VObjectParameters();
        parameters.put(parameter, of);
        return add(new VObjectProperty(null, name, parameters, value));
    }

    /** Adds a property. */
    Event add(VObjectProperty property) {
        properties.add(property);
        return this;
    }

    /** Adds a text, in which line breaks are meant. */
    Event addText(String name, String text) {
        return add(name, Texts.value(text));
    }

    /** Adds what makes it an event of whole days, which blocks no time. */
    Event addDays(LocalDate first, LocalDate last) {
        add("DTSTART", "VALUE", "DATE", DATE.format(first));
        if (last.plusDays(1).getYear() > LAST_YEAR) {
            add("DURATION", "P" + (1 + ChronoUnit.DAYS.between(first, last)) + "D");
        } else {
            add("DTEND", "VALUE", "DATE", DATE.format(last.plusDays(1)));
        }
        return add("TRANSP", "TRANSPARENT");
    }
}

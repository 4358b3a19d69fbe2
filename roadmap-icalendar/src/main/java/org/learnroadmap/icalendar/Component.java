package org.learnroadmap.icalendar;

import com.github.mangstadt.vinnie.VObjectProperty;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A component of the calendar that was read. Not safe for use by several threads.
 *
 * @param name       such as {@code VEVENT}
 * @param properties its own properties
 * @param nested     the components in it
 */
record Component(String name, List<VObjectProperty> properties, List<Piece> nested) {

    /** Creates a component without anything in it. */
    Component(String name) {
        this(name, new ArrayList<>(), new ArrayList<>());
    }

    /** Returns the value of a property, or an empty text. */
    String value(String property) {
        return properties.stream()
                .filter(candidate -> candidate.getName().equalsIgnoreCase(property))
                .map(VObjectProperty::getValue)
                .findFirst()
                .orElse("");
    }

    /** Tells whether it says what the clocks of a zone do. */
    boolean isZone(String zone) {
        return name.equals("VTIMEZONE") && value("TZID").equals(zone);
    }

    /** Writes it again. */
    void writeTo(CalendarOutput out) throws IOException {
        out.begin(name);
        for (VObjectProperty property : properties) {
            out.property(property);
        }
        for (Piece piece : nested) {
            piece.writeTo(out);
        }
        out.end(name);
    }
}

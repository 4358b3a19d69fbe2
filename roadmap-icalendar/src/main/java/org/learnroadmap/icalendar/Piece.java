package org.learnroadmap.icalendar;

import com.github.mangstadt.vinnie.VObjectProperty;
import java.io.IOException;

/** A line of a calendar that is written again as it was read. Components are kept flat, so that no depth is too deep. */
sealed interface Piece {

    void writeTo(CalendarOutput out) throws IOException;

    /** The begin of a component. */
    record Begin(String component) implements Piece {
        @Override
        public void writeTo(CalendarOutput out) throws IOException {
            out.begin(component);
        }
    }

    /** The end of a component. */
    record End(String component) implements Piece {
        @Override
        public void writeTo(CalendarOutput out) throws IOException {
            out.end(component);
        }
    }

    /** A property. */
    record Line(VObjectProperty property) implements Piece {
        @Override
        public void writeTo(CalendarOutput out) throws IOException {
            out.property(property);
        }
    }
}

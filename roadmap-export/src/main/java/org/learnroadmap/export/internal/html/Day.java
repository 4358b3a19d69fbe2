package org.learnroadmap.export.internal.html;

import java.time.LocalDate;
import org.learnroadmap.export.internal.wording.Wording;

/**
 * A date on the page.
 *
 * @param iso  for programs
 * @param text for people
 */
public record Day(String iso, String text) {

    /** Returns a date with its weekday. */
    static Day of(LocalDate date, Wording words) {
        return new Day(date.toString(), words.day(date));
    }
}

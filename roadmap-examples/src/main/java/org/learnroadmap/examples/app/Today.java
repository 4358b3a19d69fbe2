package org.learnroadmap.examples.app;

import java.time.LocalDate;
import java.time.ZoneId;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.plan.Request;

/** The only place where the application looks at a clock. */
final class Today {

    private static final String WORD = "today";

    private Today() {}

    /** Returns today's date in the learner's zone, or else in that of this machine. */
    static LocalDate of(Request request) {
        return LocalDate.now(request.calendar().flatMap(StudyCalendar::zone).orElse(ZoneId.systemDefault()));
    }

    /**
     * Reads a date or {@code today}.
     *
     * @throws Failure if it is neither
     */
    static LocalDate read(String option, String text, LocalDate today) {
        return text.equals(WORD) ? today : OptionText.read(option, text, DateRange::parseDate);
    }
}

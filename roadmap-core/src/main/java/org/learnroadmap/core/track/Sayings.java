package org.learnroadmap.core.track;

import java.time.LocalDate;

/** Parts of sentences. */
final class Sayings {

    private Sayings() {}

    static String days(int count) {
        return count == 1 ? "1 day" : count + " days";
    }

    /** Returns how a date compares with another: {@code 3 days later than 2026-01-05}. */
    static String compared(LocalDate date, LocalDate other) {
        int days = (int) (date.toEpochDay() - other.toEpochDay());
        if (days == 0) {
            return "as planned";
        }
        return days(Math.abs(days)) + (days > 0 ? " later than " : " earlier than ") + other;
    }
}

package org.learnroadmap.core.option;

import java.math.BigDecimal;
import java.util.Locale;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.model.Minutes;

/**
 * What the value of an option looks like.
 *
 * @since 0.1
 */
public enum OptionType {
    /** Any text. */
    TEXT {
        @Override
        Object parse(String text) {
            return text;
        }
    },
    /** {@code true} or {@code false}. */
    FLAG {
        @Override
        Object parse(String text) {
            if (!text.equals("true") && !text.equals("false")) {
                throw new IllegalArgumentException("is not a flag; write true or false");
            }
            return Boolean.valueOf(text);
        }
    },
    /** A decimal number from 0 to a million, such as {@code 7.5}. */
    NUMBER {
        @Override
        Object parse(String text) {
            if (!text.matches("\\d{1,7}(\\.\\d{1,6})?")) {
                throw new IllegalArgumentException("is not a number; write digits, such as 8 or 7.5");
            }
            return new BigDecimal(text);
        }
    },
    /** An amount of time, such as {@code 90m}. */
    DURATION {
        @Override
        Object parse(String text) {
            return Minutes.parse(text);
        }
    },
    /** A date, such as {@code 2026-01-05}. */
    DATE {
        @Override
        Object parse(String text) {
            return DateRange.parseDate(text);
        }
    };

    /**
     * Reads a value.
     *
     * @throws IllegalArgumentException if it is of another type; the message completes a sentence that begins
     *                                  with the value
     */
    abstract Object parse(String text);

    /** Returns the word for lists of options, such as {@code number}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

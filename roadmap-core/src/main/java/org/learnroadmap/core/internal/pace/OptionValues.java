package org.learnroadmap.core.internal.pace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.learnroadmap.core.pace.PaceContext;

/** Reads values of options that the type of an option does not check. */
final class OptionValues {

    private OptionValues() {}

    /** Returns a whole number, at least 1; says what is wrong and returns nothing if it is none. */
    static Optional<Integer> count(PaceContext context, String pace, String option) {
        BigDecimal value = context.options().number(option).orElseThrow();
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        if (!whole || value.signum() == 0) {
            refuse(
                    context,
                    pace,
                    option,
                    value.toPlainString(),
                    "is not a whole number of at least 1; write digits, such as 2");
            return Optional.empty();
        }
        return Optional.of(value.intValueExact());
    }

    /** Returns a number above 0, at most 1; says what is wrong and returns nothing if it is none. */
    static Optional<BigDecimal> share(PaceContext context, String pace, String option) {
        BigDecimal value = context.options().number(option).orElseThrow();
        if (value.signum() == 0 || value.compareTo(BigDecimal.ONE) > 0) {
            refuse(
                    context,
                    pace,
                    option,
                    value.toPlainString(),
                    "is not a share; write more than 0, at most 1, such as 0.5");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** Returns a number above 0; says what is wrong and returns nothing if it is none. */
    static Optional<BigDecimal> above0(PaceContext context, String pace, String option) {
        BigDecimal value = context.options().number(option).orElseThrow();
        if (value.signum() == 0) {
            refuse(context, pace, option, value, "is too small; write more than 0, such as 1");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** Returns one of some words; says what is wrong and returns nothing if it is another. */
    static Optional<String> oneOf(PaceContext context, String pace, String option, List<String> words) {
        String value = context.options().text(option).orElseThrow();
        if (!words.contains(value)) {
            refuse(context, pace, option, value, "is not one of " + String.join(", ", words));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private static void refuse(PaceContext context, String pace, String option, Object value, String reason) {
        context.findings()
                .error(
                        "invalid-option",
                        context.path() + "." + option,
                        "option '{option}' of {owner}: '{value}' {reason}",
                        "option",
                        option,
                        "owner",
                        "pace '" + pace + "'",
                        "value",
                        value,
                        "reason",
                        reason);
    }
}

package org.learnroadmap.core.internal.pace;

import java.math.BigDecimal;
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
            refuse(context, pace, option, value, "is not a whole number of at least 1; write digits, such as 2");
            return Optional.empty();
        }
        return Optional.of(value.intValueExact());
    }

    /** Returns a number above 0, at most 1; says what is wrong and returns nothing if it is none. */
    static Optional<BigDecimal> share(PaceContext context, String pace, String option) {
        BigDecimal value = context.options().number(option).orElseThrow();
        if (value.signum() == 0 || value.compareTo(BigDecimal.ONE) > 0) {
            refuse(context, pace, option, value, "is not a share; write more than 0, at most 1, such as 0.5");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private static void refuse(PaceContext context, String pace, String option, BigDecimal value, String reason) {
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
                        value.toPlainString(),
                        "reason",
                        reason);
    }
}

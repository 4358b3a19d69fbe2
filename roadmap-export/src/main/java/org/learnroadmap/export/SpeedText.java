package org.learnroadmap.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.learnroadmap.core.progress.Speed;

/** A learner's speed in words. */
final class SpeedText {

    private SpeedText() {}

    /** Returns {@code topics take you 1.2 times as long as planned (1.0 to 1.5, from 6 topics)} or the like. */
    static String says(Speed speed) {
        if (speed.measured() == 0) {
            return "not known yet: no finished topic has its minutes recorded";
        }
        String likely = factor(speed.likely());
        String takes = likely.equals("1.0")
                ? "topics take you as long as planned"
                : "topics take you " + likely + " times as long as planned";
        return takes + " (" + factor(speed.low()) + " to " + factor(speed.high()) + ", from "
                + Words.count(speed.measured(), "topic") + ")";
    }

    private static String factor(double factor) {
        return BigDecimal.valueOf(factor).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }
}

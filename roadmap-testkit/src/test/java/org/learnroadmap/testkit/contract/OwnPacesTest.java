package org.learnroadmap.testkit.contract;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.spi.PaceStrategy;

/** The pace strategies of this library keep what every pace strategy promises. */
class OwnPacesTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();

    private abstract static class BuiltIn extends PaceStrategyContract {
        private final String id;
        private final List<Map<String, String>> options;

        BuiltIn(String id, List<Map<String, String>> options) {
            this.id = id;
            this.options = options;
        }

        @Override
        protected PaceStrategy strategy() {
            return ROADMAPS.paceStrategies().stream()
                    .filter(strategy -> strategy.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        protected List<Map<String, String>> options() {
            return options;
        }
    }

    @Nested
    class Steady extends BuiltIn {
        Steady() {
            super("steady", List.of(Map.of(), Map.of("deadlines-first", "true")));
        }
    }

    @Nested
    class AsWritten extends BuiltIn {
        AsWritten() {
            super("as-written", List.of(Map.of()));
        }
    }

    @Nested
    class HoursPerWeek extends BuiltIn {
        HoursPerWeek() {
            super("hours-per-week", List.of(Map.of("hours", "0.5"), Map.of("hours", "8"), Map.of("hours", "168")));
        }
    }

    @Nested
    class FinishBy extends BuiltIn {
        FinishBy() {
            super("finish-by", List.of(Map.of("date", "2026-11-30"), Map.of("date", "2031-01-01")));
        }
    }

    @Nested
    class RampUp extends BuiltIn {
        RampUp() {
            super("ramp-up", List.of(Map.of(), Map.of("from", "0.1", "weeks", "12")));
        }
    }

    @Nested
    class Interleaved extends BuiltIn {
        Interleaved() {
            super("interleaved", List.of(Map.of(), Map.of("topics", "5")));
        }
    }

    @Nested
    class SpacedReview extends BuiltIn {
        SpacedReview() {
            super("spaced-review", List.of(Map.of(), Map.of("share", "1", "minutes", "45", "reviews", "9")));
        }
    }

    @Nested
    class Adaptive extends BuiltIn {
        Adaptive() {
            super("adaptive", List.of(Map.of()));
        }
    }
}

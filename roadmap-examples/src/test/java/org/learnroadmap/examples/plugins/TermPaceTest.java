package org.learnroadmap.examples.plugins;

import java.util.List;
import java.util.Map;
import org.learnroadmap.core.spi.PaceStrategy;
import org.learnroadmap.testkit.contract.PaceStrategyContract;

/** The strategy keeps what every pace strategy promises. */
class TermPaceTest extends PaceStrategyContract {

    @Override
    protected PaceStrategy strategy() {
        return new TermPace();
    }

    @Override
    protected List<Map<String, String>> options() {
        return List.of(Map.of(), Map.of("weeks", "4", "breaks", "1/3", "first", "2025-12-01", "credits", "5"));
    }
}

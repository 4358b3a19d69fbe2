package org.learnroadmap.testkit.contract;

import java.time.Duration;
import org.junit.jupiter.api.extension.ExtendWith;
import org.learnroadmap.core.spi.PaceStrategy;

/** The contract as an author of pace strategies extends it. */
@ExtendWith(Plugin.Resolver.class)
class HalfDaysContract extends PaceStrategyContract {

    private final Plugin plugin;

    HalfDaysContract(Plugin plugin) {
        this.plugin = plugin;
    }

    @Override
    protected PaceStrategy strategy() {
        return plugin.create(PaceStrategy.class);
    }

    @Override
    protected boolean isRegistered() {
        return plugin.registered();
    }

    @Override
    protected Duration patience() {
        return Duration.ofSeconds(3);
    }
}

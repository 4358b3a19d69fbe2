package org.learnroadmap.core.internal.pace;

import org.learnroadmap.core.internal.provider.Version;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.spi.PaceStrategy;

/** Uses the study calendar as it is. */
public final class Steady implements PaceStrategy {

    /** Creates the strategy. */
    public Steady() {}

    @Override
    public String id() {
        return "steady";
    }

    @Override
    public String version() {
        return Version.current();
    }

    @Override
    public Pace pace(PaceContext context) {
        return Pace.asCalendar();
    }
}

package com.broken;

import com.gone.Terms;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.spi.PaceStrategy;

/** Is found, and fails when it is used. */
public final class UsesGone implements PaceStrategy {

    @Override
    public String id() {
        return "broken.uses-gone";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Pace pace(PaceContext context) {
        return Terms.pace();
    }
}

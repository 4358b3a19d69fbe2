package com.gone;

import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.spi.PaceStrategy;

/** A class of another jar, which is there when the plugin is compiled and not when it is used. */
public abstract class Base implements PaceStrategy {

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Pace pace(PaceContext context) {
        return Pace.asCalendar();
    }
}

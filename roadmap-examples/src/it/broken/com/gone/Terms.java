package com.gone;

import org.learnroadmap.core.pace.Pace;

/** A class of another jar, which is there when the plugin is compiled and not when it is used. */
public final class Terms {

    private Terms() {}

    public static Pace pace() {
        return Pace.asCalendar();
    }
}

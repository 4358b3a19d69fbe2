package com.acme.roadmap;

import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.spi.PaceStrategy;

/** Studies on even days only. */
public final class EveryOtherDay implements PaceStrategy {

    @Override
    public String id() {
        return "acme.every-other-day";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public Pace pace(PaceContext context) {
        return Pace.builder()
                .budgetByDate(day -> day.date().toEpochDay() % 2 == 0 ? day.capacity() : 0)
                .build();
    }
}

package org.learnroadmap.core.track;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.learnroadmap.core.plan.Schedule;

/** The finish dates that a learner is shown. */
final class Baseline {

    private Baseline() {}

    /** Takes them from a plan, in declaration order. */
    static Map<String, LocalDate> of(Schedule schedule) {
        Map<String, LocalDate> finishes = new LinkedHashMap<>();
        schedule.topics().forEach(topic -> finishes.put(topic.topic().id(), topic.finish()));
        return Collections.unmodifiableMap(finishes);
    }
}

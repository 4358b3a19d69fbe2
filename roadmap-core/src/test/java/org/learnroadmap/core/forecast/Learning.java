package org.learnroadmap.core.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Request;

/** Roadmaps to learn in the tests of forecasts. */
final class Learning {

    static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    static final Roadmaps ROADMAPS = Roadmaps.builder().build();

    private Learning() {}

    /** Makes topics {@code t0}, {@code t1} and so on, each of which requires the one before, in phases {@code p0} and so on. */
    static Roadmap roadmap(int topicsOfAPhase, List<Effort> efforts) {
        List<Phase> phases = new ArrayList<>();
        for (int first = 0; first < efforts.size(); first += topicsOfAPhase) {
            int end = Math.min(efforts.size(), first + topicsOfAPhase);
            phases.add(Phase.builder("p" + phases.size(), "P")
                    .topics(IntStream.range(first, end)
                            .mapToObj(number -> topic(number, efforts.get(number)))
                            .toList())
                    .build());
        }
        return Roadmap.builder("r", "R").phases(phases).build();
    }

    /** Makes one phase of topics with the same effort. */
    static Roadmap roadmap(int topics, Effort effort) {
        return roadmap(
                topics, IntStream.range(0, topics).mapToObj(topic -> effort).toList());
    }

    private static Topic topic(int number, @Nullable Effort effort) {
        return Topic.builder("t" + number, "T")
                .effort(effort)
                .requires(number == 0 ? List.of() : List.of(Prerequisite.required("t" + (number - 1))))
                .build();
    }

    /** Asks for a plan of an hour on every day. */
    static Request.Builder request() {
        return Request.startingOn(MON_2026_01_05).calendar(StudyCalendar.everyDay(60));
    }

    static Forecast forecast(Roadmap roadmap, Request request, int samples, long seed) {
        return ROADMAPS.forecast(roadmap, request, new ForecastOptions(samples, seed))
                .orThrow();
    }
}

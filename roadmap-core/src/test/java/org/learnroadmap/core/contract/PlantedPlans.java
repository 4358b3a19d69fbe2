package org.learnroadmap.core.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.testkit.generators.RandomCalendars;

/**
 * Makes roadmaps and requests that can be planned without missing a deadline, at any size: a plan comes first, its dates
 * become deadlines and not-before dates, and then it is forgotten.
 */
final class PlantedPlans {

    /** What remains of the plan. */
    record Planted(RoadmapDefinition definition, Request request) {}

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final int TOPICS_IN_PHASE = 50;
    private static final int MOST_PREREQUISITES = 3;

    private final Random random;
    private final boolean notBefore;
    private final int[] place;
    private final List<Integer> order = new ArrayList<>();
    private final int[] minutes;
    private final StudyCalendar calendar;

    private PlantedPlans(long seed, int topics, boolean notBefore) {
        random = new Random(seed);
        this.notBefore = notBefore;
        IntStream.range(0, topics).forEach(order::add);
        Collections.shuffle(order, random);
        place = new int[topics];
        IntStream.range(0, topics).forEach(i -> place[order.get(i)] = i);
        minutes = random.ints(topics, 0, 150).map(m -> m < 10 ? 0 : m).toArray();
        calendar = RandomCalendars.calendar(random.nextLong(), MON_2026_01_05).toBuilder()
                .smallestSession(0)
                .build();
    }

    /**
     * Makes a roadmap and a request.
     *
     * @param notBefore whether topics must wait for dates, too; the plan then holds days without study now and then
     */
    static Planted plant(long seed, int topics, boolean notBefore) {
        PlantedPlans plans = new PlantedPlans(seed, topics, notBefore);
        return new Planted(plans.definition(), plans.request());
    }

    private RoadmapDefinition definition() {
        RoadmapDefinition.Builder roadmap = RoadmapDefinition.builder("planted", "Planted");
        for (int first = 0; first < place.length; first += TOPICS_IN_PHASE) {
            PhaseDefinition.Builder phase = PhaseDefinition.builder("p" + first, "Phase " + first);
            IntStream.range(first, Math.min(place.length, first + TOPICS_IN_PHASE))
                    .forEach(topic -> phase.topic(topic(topic)));
            roadmap.phase(phase.build());
        }
        return roadmap.build();
    }

    private TopicDefinition topic(int topic) {
        String[] requires = random.ints(MOST_PREREQUISITES, 0, place.length)
                .filter(other -> place[other] < place[topic])
                .distinct()
                .mapToObj(other -> "t" + other)
                .toArray(String[]::new);
        return TopicDefinition.builder("t" + topic, "Topic " + topic)
                .effort(minutes[topic] + "m")
                .requires(requires)
                .build();
    }

    /** Goes through the plan, topic by topic and day by day, and writes down some of its dates. */
    private Request request() {
        Request.Builder request = Request.startingOn(MON_2026_01_05).calendar(calendar);
        LocalDate day = MON_2026_01_05;
        int free = calendar.minutesOn(day);
        for (int topic : order) {
            if (notBefore && random.nextInt(20) == 0) {
                day = day.plusDays(1 + random.nextInt(5));
                free = calendar.minutesOn(day);
            }
            int left = minutes[topic];
            while (free == 0 && left > 0) {
                day = day.plusDays(1);
                free = calendar.minutesOn(day);
            }
            if (notBefore && random.nextInt(3) == 0) {
                request.notBefore("t" + topic, day.minusDays(random.nextInt(3)));
            }
            while (left > free) {
                left -= free;
                day = day.plusDays(1);
                free = calendar.minutesOn(day);
            }
            free -= left;
            if (random.nextInt(3) == 0) {
                request.deadline("t" + topic, day.plusDays(random.nextInt(3)));
            }
        }
        return request.build();
    }
}

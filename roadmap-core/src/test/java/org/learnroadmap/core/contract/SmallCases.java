package org.learnroadmap.core.contract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Request;

/**
 * Makes roadmaps of at most five topics of at most three units of time in at most three phases, calendars of at most three
 * units a day, and requests with dates on everything. Equal seeds make equal cases.
 */
final class SmallCases {

    /** What a small case may have besides required topics and phases, deadlines and efforts. */
    enum With {
        NOT_BEFORE,
        FIXED,
        COREQUISITES,
        TOGETHER
    }

    /** A roadmap, as it was defined and as it is, and a request for it. */
    record Case(RoadmapDefinition definition, Roadmap roadmap, Request request) {}

    static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();
    private static final int MOST_TOPICS = 5;
    private static final int MOST_PHASES = 3;
    private static final int MOST_UNITS = 3;
    private static final int DAYS = 12;

    private final Random random;
    private final int unit;
    private final List<With> with;

    private SmallCases(long seed, int unit, List<With> with) {
        random = new Random(seed);
        this.unit = unit;
        this.with = with;
    }

    /** Makes a case. */
    static Case of(long seed, int unit, With... with) {
        return new SmallCases(seed, unit, List.of(with)).make();
    }

    private Case make() {
        RoadmapDefinition definition = definition();
        Optional<Roadmap> roadmap = ROADMAPS.check(definition).value();
        while (roadmap.isEmpty()) { // phases that require one another
            definition = definition();
            roadmap = ROADMAPS.check(definition).value();
        }
        return new Case(definition, roadmap.get(), request(roadmap.get()));
    }

    private RoadmapDefinition definition() {
        int topics = 1 + random.nextInt(MOST_TOPICS);
        int phases = 1 + random.nextInt(Math.min(topics, MOST_PHASES));
        List<Integer> ranks = new ArrayList<>(IntStream.range(0, topics).boxed().toList());
        Collections.shuffle(ranks, random);
        PhaseDefinition.Builder[] all = new PhaseDefinition.Builder[phases];
        Arrays.setAll(
                all, p -> PhaseDefinition.builder("p" + p, "Phase " + p).requires(needsOfPhase(p, phases, topics)));
        for (int t = 0; t < topics; t++) {
            all[t < phases ? t : random.nextInt(phases)].topic(topic(t, ranks));
        }
        RoadmapDefinition.Builder roadmap = RoadmapDefinition.builder("small", "Small");
        boolean nested = phases > 1 && random.nextInt(3) == 0;
        if (nested) {
            all[0].phase(all[phases - 1].build());
        }
        for (int p = 0; p < (nested ? phases - 1 : phases); p++) {
            roadmap.phase(all[p].build());
        }
        return roadmap.build();
    }

    private List<PrerequisiteDefinition> needsOfPhase(int phase, int phases, int topics) {
        if (random.nextInt(4) > 0) {
            return List.of();
        }
        int other = random.nextInt(phases);
        boolean wholePhase = other != phase && random.nextBoolean();
        return List.of(PrerequisiteDefinition.of(wholePhase ? "p" + other : "t" + random.nextInt(topics)));
    }

    private TopicDefinition topic(int topic, List<Integer> ranks) {
        List<PrerequisiteDefinition> needs = new ArrayList<>();
        for (int other = 0; other < ranks.size(); other++) {
            if (ranks.get(other) < ranks.get(topic) && random.nextInt(10) < 3) {
                boolean begun = with.contains(With.COREQUISITES) && random.nextBoolean();
                needs.add(PrerequisiteDefinition.builder()
                        .topic("t" + other)
                        .kind(begun ? "corequisite" : "required")
                        .build());
            }
        }
        if (with.contains(With.TOGETHER) && topic == 0 && ranks.size() > 1) {
            needs.add(PrerequisiteDefinition.builder()
                    .topic("t" + (1 + random.nextInt(ranks.size() - 1)))
                    .kind("together")
                    .build());
        }
        int units = random.nextInt(6) == 0 ? 0 : 1 + random.nextInt(MOST_UNITS);
        return TopicDefinition.builder("t" + topic, "Topic " + topic)
                .effort(units * unit + "m")
                .requires(needs)
                .build();
    }

    private Request request(Roadmap roadmap) {
        StudyCalendar calendar = calendar();
        Request.Builder request = Request.startingOn(MON_2026_01_05).calendar(calendar);
        for (Topic topic : roadmap.topics()) {
            if (with.contains(With.FIXED) && random.nextInt(6) == 0) {
                request.on(topic.id(), fixedDate(topic, calendar));
            } else {
                addDates(request, topic.id(), 2);
            }
        }
        for (Phase phase : roadmap.allPhases()) {
            addDates(request, phase.id(), 4);
        }
        addDates(request, Request.ROADMAP, 5);
        return request.build();
    }

    private void addDates(Request.Builder request, String id, int oneIn) {
        if (random.nextInt(oneIn) == 0) {
            request.deadline(id, date(DAYS));
        }
        if (with.contains(With.NOT_BEFORE) && random.nextInt(oneIn + 1) == 0) {
            request.notBefore(id, date(DAYS).minusDays(2));
        }
    }

    private LocalDate fixedDate(Topic topic, StudyCalendar calendar) {
        LocalDate date = date(DAYS);
        boolean anyDay = topic.effort().orElseThrow().likely() == 0;
        while (!anyDay && calendar.minutesOn(date) == 0) {
            date = date.plusDays(1);
        }
        return date;
    }

    private LocalDate date(int days) {
        return MON_2026_01_05.plusDays(random.nextInt(days));
    }

    /** Days of their own at the beginning, then one unit every other day. */
    private StudyCalendar calendar() {
        StudyCalendar.Builder calendar = StudyCalendar.builder();
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)) {
            calendar.on(day, unit);
        }
        for (int day = 0; day < DAYS; day++) {
            int units = random.nextInt(3) == 0 ? 0 : random.nextInt(MOST_UNITS + 1);
            calendar.day(MON_2026_01_05.plusDays(day), StudyHours.ofMinutes(units * unit));
        }
        return calendar.build();
    }
}

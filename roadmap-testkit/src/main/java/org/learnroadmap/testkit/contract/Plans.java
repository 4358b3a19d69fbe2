package org.learnroadmap.testkit.contract;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.Session;
import org.learnroadmap.testkit.generators.RandomDefinitions;
import org.learnroadmap.testkit.generators.RandomProgress;
import org.learnroadmap.testkit.generators.RandomRequests;
import org.learnroadmap.testkit.generators.RandomRoadmaps;

/** Roadmaps, calendars and requests to try plugins with: ordinary, random and extreme ones. */
final class Plans {

    static final LocalDate START = LocalDate.of(2026, 1, 5);

    private static final int MOST_TOPICS = 25;

    /** What makes roadmaps takes a while to start, and is the same for all of them. */
    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();

    private Plans() {}

    /** Returns a random roadmap with prerequisites of all kinds; equal seeds give equal ones. */
    static Optional<Roadmap> roadmap(long seed) {
        return checked(RandomRoadmaps.related(seed, 1 + (int) (seed % MOST_TOPICS)));
    }

    /** Returns a random roadmap with texts of all sorts; equal seeds give equal ones. */
    static Optional<Roadmap> strange(long seed) {
        return checked(RandomDefinitions.valid(seed));
    }

    /** A random definition may ask for one of several in a way that cannot be met. */
    private static Optional<Roadmap> checked(RoadmapDefinition definition) {
        return ROADMAPS.check(definition).value();
    }

    /** Returns a random request about a roadmap, every third of a learner who has begun. */
    static Request request(long seed, Roadmap roadmap) {
        Request request = RandomRequests.dated(seed, roadmap);
        return seed % 3 > 0
                ? request
                : request.toBuilder()
                        .progress(RandomProgress.progress(seed, roadmap))
                        .asOf(request.start().orElse(START).plusDays(seed % 40))
                        .build();
    }

    /** Returns calendars with hardly any time, by what they are. */
    static Map<String, StudyCalendar> extremeCalendars() {
        StudyCalendar none = StudyCalendar.everyDay(0);
        Map<String, StudyCalendar> calendars = new LinkedHashMap<>();
        calendars.put("a calendar without any study day", none);
        calendars.put("a calendar of one minute a day", StudyCalendar.everyDay(1));
        calendars.put("a calendar of 24 hours a day", StudyCalendar.everyDay(1440));
        calendars.put(
                "a calendar of one minute in all",
                none.toBuilder()
                        .day(START.plusDays(40), StudyHours.ofMinutes(1))
                        .build());
        calendars.put(
                "a calendar that is off for ever",
                StudyCalendar.everyDay(60).toBuilder()
                        .off(new DateRange(START.plusDays(2), LocalDate.MAX))
                        .build());
        calendars.put(
                "a calendar whose first study day is in ten years",
                StudyCalendar.everyDay(60).toBuilder()
                        .off(new DateRange(START, START.plusYears(10)))
                        .build());
        calendars.put(
                "a calendar of days that are too short to sit down",
                StudyCalendar.everyDay(20).toBuilder().smallestSession(21).build());
        return calendars;
    }

    /** Returns a plan as text, with everything that may not change from one time to the next. */
    static String portrait(Schedule schedule) {
        String sessions = schedule.sessions().map(Session::toString).collect(Collectors.joining("\n"));
        return schedule + " " + schedule.fingerprint() + "\n" + schedule.diagnostics() + "\n" + sessions;
    }

    /** Returns the seeds from 0 on. */
    static List<Long> seeds(int count) {
        return IntStream.range(0, count).mapToObj(Long::valueOf).toList();
    }
}

package org.learnroadmap.benchmarks;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;

/** A problem as a host hands it to this library: a roadmap with phases of fifty topics, and requests. */
final class ProblemRoadmap {

    private static final int TOPICS_OF_A_PHASE = 50;
    private static final PaceSpec DEADLINES_FIRST = PaceSpec.of("steady", Map.of("deadlines-first", "true"));

    private ProblemRoadmap() {}

    /** Makes the roadmap. */
    static Roadmap roadmap(Problem problem) {
        List<Phase> phases = new ArrayList<>();
        for (int first = 0; first < problem.topics(); first += TOPICS_OF_A_PHASE) {
            phases.add(phase(problem, first, Math.min(problem.topics(), first + TOPICS_OF_A_PHASE)));
        }
        return Roadmap.builder("problem", "Problem").phases(phases).build();
    }

    private static Phase phase(Problem problem, int first, int end) {
        int number = first / TOPICS_OF_A_PHASE;
        return Phase.builder("phase-" + number, "Phase " + number)
                .topics(IntStream.range(first, end)
                        .mapToObj(topic -> topic(problem, topic))
                        .toList())
                .build();
    }

    private static Topic topic(Problem problem, int topic) {
        return Topic.builder(id(topic), "Topic " + topic)
                .effort(Effort.ofMinutes(problem.minutes()[topic]))
                .requires(IntStream.of(problem.required(topic))
                        .mapToObj(before -> Prerequisite.required(id(before)))
                        .toList())
                .build();
    }

    private static String id(int topic) {
        return "topic-" + topic;
    }

    /** Asks for a plan without deadlines. */
    static Request request(Problem problem) {
        return Request.startingOn(Timetable.START)
                .calendar(problem.timetable().studyCalendar())
                .build();
    }

    /** Asks for a plan with deadlines, in the author's order as far as they allow. */
    static Request withDeadlines(Problem problem) {
        Request.Builder request = request(problem).toBuilder();
        for (int topic = 0; topic < problem.topics(); topic++) {
            int day = problem.due()[topic];
            if (day != ArrayFloor.NONE) {
                request.deadline(id(topic), Timetable.START.plusDays(day));
            }
        }
        return request.build();
    }

    /** Asks for a plan with deadlines, in the order (d', index). */
    static Request deadlinesFirst(Problem problem) {
        return withDeadlines(problem).toBuilder().pace(DEADLINES_FIRST).build();
    }

    /** Asks for a plan without deadlines in which a topic takes about five days, and so has about five sessions. */
    static Request manySessions() {
        return Request.startingOn(Timetable.START)
                .calendar(StudyCalendar.builder()
                        .on(DayOfWeek.MONDAY, 7)
                        .on(DayOfWeek.TUESDAY, 4)
                        .on(DayOfWeek.WEDNESDAY, 5)
                        .on(DayOfWeek.THURSDAY, 3)
                        .on(DayOfWeek.FRIDAY, 6)
                        .build())
                .build();
    }
}

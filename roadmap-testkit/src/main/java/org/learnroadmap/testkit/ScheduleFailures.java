package org.learnroadmap.testkit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Certificate;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.plan.Session;
import org.learnroadmap.testkit.internal.Listing;

/** Says what is wrong with a schedule; an empty text where nothing is. */
final class ScheduleFailures {

    private ScheduleFailures() {}

    /** Everything has to be finished by a date. */
    static String finishesBy(Schedule schedule, LocalDate date) {
        if (!schedule.finish().isAfter(date)) {
            return "";
        }
        List<String> lines = new ArrayList<>(schedule.topicsByFinish()
                .filter(topic -> topic.finish().isAfter(date))
                .map(topic -> late(schedule, topic, date))
                .toList());
        lines.add(howPlanned(schedule));
        lines.addAll(help(schedule));
        return Listing.of(
                "Expected roadmap " + Named.of(schedule.roadmap()) + " to be finished by " + date
                        + ", but it is finished on " + schedule.finish() + ", "
                        + late(ChronoUnit.DAYS.between(date, schedule.finish())),
                lines);
    }

    private static String late(Schedule schedule, ScheduledTopic topic, LocalDate due) {
        return Named.at(schedule.roadmap(), topic.topic()) + " is finished on " + topic.finish() + ", "
                + late(ChronoUnit.DAYS.between(due, topic.finish())) + ", and takes "
                + Minutes.format(topic.effortMinutes());
    }

    private static String late(long days) {
        return Listing.count(days, "day") + " late";
    }

    /** There has to be a deadline or fixed date, and every one has to be met. */
    static String meetsDeadlines(Schedule schedule) {
        SortedMap<String, Integer> lateDays = schedule.lateDaysById();
        if (lateDays.isEmpty()) {
            return "Expected the schedule of roadmap " + Named.of(schedule.roadmap()) + " to meet its deadlines, but "
                    + whyNone(schedule.request());
        }
        List<String> lines = new ArrayList<>();
        lateDays.forEach((id, days) -> {
            if (days > 0) {
                LocalDate due = due(schedule.request(), id);
                lines.add(Named.at(schedule.roadmap(), id) + " is due on " + due + ", but is finished on "
                        + due.plusDays(days) + ", " + late(days));
            }
        });
        if (lines.isEmpty()) {
            return "";
        }
        String sentence = "Expected the deadlines of roadmap " + Named.of(schedule.roadmap()) + " to be met, but "
                + lines.size() + " of " + lateDays.size() + (lines.size() == 1 ? " is" : " are") + " missed";
        lines.add(howPlanned(schedule));
        lines.addAll(help(schedule));
        return Listing.of(sentence, lines);
    }

    private static String whyNone(Request request) {
        SortedSet<String> asked = new TreeSet<>(request.deadlines().keySet());
        asked.addAll(request.on().keySet());
        return asked.isEmpty() ? "it has none" : "what has one is not in it: " + Named.list(List.copyOf(asked));
    }

    /** Days are counted from the earlier of a deadline and a fixed date. */
    private static LocalDate due(Request request, String id) {
        return Stream.of(request.deadlines(), request.on())
                .filter(dates -> dates.containsKey(id))
                .map(dates -> dates.get(id))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String howPlanned(Schedule schedule) {
        Map<DayOfWeek, StudyHours> week = schedule.calendar().weekOn(schedule.start());
        int minutes = week.values().stream().mapToInt(StudyHours::minutes).sum();
        return "Planned from " + schedule.from() + " at pace " + schedule.pace() + ", with " + Minutes.format(minutes)
                + " of study time a week; " + Minutes.format(schedule.totalMinutes()) + " to do in all";
    }

    /** Why no other plan helps, and what would. */
    private static List<String> help(Schedule schedule) {
        List<String> lines = new ArrayList<>();
        schedule.certificate().map(Certificate::says).ifPresent(lines::add);
        schedule.fixes().forEach(fix -> lines.add("What would help: " + fix.says() + ", to finish on " + fix.finish()));
        return lines;
    }

    /** A topic, a phase or all has to be finished by a date. */
    static String finishesBy(Schedule schedule, String id, LocalDate date) {
        Optional<LocalDate> finish = finish(schedule, id);
        if (finish.isEmpty()) {
            return "Expected '" + id + "' to be finished by " + date + ", but it is not in the schedule of roadmap "
                    + Named.of(schedule.roadmap()) + Named.suggestion(schedule.roadmap(), id);
        }
        return finish.get().isAfter(date)
                ? Listing.of(
                        "Expected '" + id + "' to be finished by " + date + ", but it is finished on " + finish.get()
                                + ", " + late(ChronoUnit.DAYS.between(date, finish.get())),
                        List.of(Named.at(schedule.roadmap(), id), howPlanned(schedule)))
                : "";
    }

    private static Optional<LocalDate> finish(Schedule schedule, String id) {
        return id.equals(Request.ROADMAP)
                ? Optional.of(schedule.finish())
                : schedule.topic(id)
                        .map(ScheduledTopic::finish)
                        .or(() -> schedule.phase(id).flatMap(phase -> phase.finish()));
    }

    /** No day may have more than so many minutes. */
    static String neverExceedsMinutesPerDay(Schedule schedule, int most) {
        SortedMap<LocalDate, Map<Topic, Integer>> days = new TreeMap<>(Comparator.naturalOrder());
        schedule.sessions()
                .forEach(session -> days.computeIfAbsent(session.date(), date -> new LinkedHashMap<>())
                        .merge(session.topic(), session.minutes(), Integer::sum));
        List<String> lines = new ArrayList<>();
        int[] tooFull = {0};
        days.forEach((date, topics) -> {
            int minutes = topics.values().stream().mapToInt(Integer::intValue).sum();
            if (minutes > most) {
                tooFull[0]++;
                lines.add(date + " has " + minutes + " minutes, " + (minutes - most) + " too many");
                topics.forEach(
                        (topic, part) -> lines.add(Named.at(schedule.roadmap(), topic) + " has " + part + " of them"));
            }
        });
        return lines.isEmpty()
                ? ""
                : Listing.of(
                        "Expected at most " + most + " minutes a day in the schedule of roadmap "
                                + Named.of(schedule.roadmap()) + ", but " + Listing.count(tooFull[0], "day")
                                + (tooFull[0] == 1 ? " has" : " have") + " more",
                        lines);
    }

    /** Nothing may be studied on some dates. */
    static String leavesFree(Schedule schedule, LocalDate first, LocalDate last) {
        List<Session> sessions = schedule.sessions()
                .filter(session ->
                        !session.date().isBefore(first) && !session.date().isAfter(last))
                .toList();
        long minutes = sessions.stream().mapToInt(Session::minutes).sum();
        return sessions.isEmpty()
                ? ""
                : Listing.of(
                        "Expected no study from " + first + " to " + last + " in the schedule of roadmap "
                                + Named.of(schedule.roadmap()) + ", but there are " + Minutes.format(minutes),
                        sessions.stream()
                                .map(session -> Named.at(schedule.roadmap(), session.topic()) + " has "
                                        + session.minutes() + " minutes on " + session.date())
                                .toList());
    }

    /** Nothing may come before what it requires. */
    static String respectsPrerequisites(Schedule schedule) {
        List<String> lines = PrerequisiteOrder.of(schedule).violations();
        return lines.isEmpty()
                ? ""
                : Listing.of(
                        "Expected the schedule of roadmap " + Named.of(schedule.roadmap())
                                + " to respect prerequisites, but " + lines.size()
                                + (lines.size() == 1 ? " is" : " are") + " not",
                        lines);
    }
}

package org.learnroadmap.examples;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A roadmap and a request that are made from a plan which keeps every date, and which neither of them tells: due dates
 * are its finishes, not-before dates its starts, prerequisites go along with it, and topics are declared in another order.
 */
final class PlantedPlan {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final LocalDate OFF = LocalDate.of(2026, 4, 3);
    private static final Map<DayOfWeek, Integer> WEEK = Map.of(
            DayOfWeek.MONDAY, 60,
            DayOfWeek.TUESDAY, 45,
            DayOfWeek.THURSDAY, 90,
            DayOfWeek.FRIDAY, 30,
            DayOfWeek.SATURDAY, 180);
    private static final int PHASES = 10;

    private final Random random;
    private final List<Topic> topics = new ArrayList<>();
    private LocalDate date = START;
    private int left;

    /** A topic and its place in the plan. */
    private record Topic(
            int number, int minutes, List<Integer> requires, boolean waits, LocalDate start, LocalDate finish) {}

    private PlantedPlan(long seed) {
        random = new Random(seed);
        left = capacity(date);
    }

    /** Makes a plan of so many topics; equal seeds give equal plans. */
    static PlantedPlan of(int count, long seed) {
        PlantedPlan plan = new PlantedPlan(seed);
        for (int number = 0; number < count; number++) {
            plan.add(number);
        }
        return plan;
    }

    private static int capacity(LocalDate date) {
        boolean off = !date.isBefore(OFF) && date.isBefore(OFF.plusDays(5));
        return off ? 0 : WEEK.getOrDefault(date.getDayOfWeek(), 0);
    }

    private void add(int number) {
        boolean waits = random.nextInt(20) == 0;
        if (waits) {
            for (int days = random.nextInt(4); days > 0; days--) {
                nextDay(); // the plan itself is idle now and then
            }
        }
        int minutes = 15 + random.nextInt(150);
        skipFullDays();
        LocalDate start = date;
        for (int rest = minutes; rest > 0; ) {
            skipFullDays();
            int studied = Math.min(rest, left);
            rest -= studied;
            left -= studied;
        }
        topics.add(new Topic(number, minutes, requires(number), waits, start, date));
    }

    private void skipFullDays() {
        while (left == 0) {
            nextDay();
        }
    }

    private void nextDay() {
        date = date.plusDays(1);
        left = capacity(date);
    }

    private List<Integer> requires(int number) {
        return number == 0
                ? List.of()
                : random.ints(3, Math.max(0, number - 60), number)
                        .distinct()
                        .sorted()
                        .boxed()
                        .toList();
    }

    /** Returns the definition, in YAML. */
    String roadmap() {
        List<Topic> declared = new ArrayList<>(topics);
        Collections.shuffle(declared, random);
        StringBuilder yaml = new StringBuilder("id: planted\ntitle: Planted\nphases:\n");
        for (int phase = 0; phase < PHASES; phase++) {
            yaml.append("  - id: phase-%d\n    title: Phase %d\n    topics:\n".formatted(phase, phase));
            for (Topic topic : declared) {
                if (phaseOf(topic) == phase) {
                    String requires =
                            topic.requires.stream().map(id -> "t" + id).collect(Collectors.joining(", "));
                    yaml.append("      - {id: t%d, title: Topic %d, effort: %dm, requires: [%s]}\n"
                            .formatted(topic.number, topic.number, topic.minutes, requires));
                }
            }
        }
        return yaml.toString();
    }

    private static int phaseOf(Topic topic) {
        return topic.number % PHASES;
    }

    /** Returns the request, in YAML. */
    String request() {
        StringBuilder yaml = new StringBuilder(requestWithoutDates()).append("deadlines:\n");
        due().forEach((id, due) -> yaml.append("  %s: %s\n".formatted(id, due)));
        yaml.append("not-before:\n");
        topics.stream()
                .filter(Topic::waits)
                .forEach(topic -> yaml.append("  t%d: %s\n".formatted(topic.number, topic.start)));
        return yaml.toString();
    }

    /** Returns the same request with neither deadlines nor not-before dates. */
    String requestWithoutDates() {
        return """
                start: 2026-01-05
                pace: steady
                calendar:
                  weekly: {mon: 60m, tue: 45m, thu: 90m, fri: 30m, sat: 3h}
                  off: [2026-04-03..2026-04-07]
                """;
    }

    /** Returns when every third topic, every phase and the roadmap are finished in the plan, by id. */
    Map<String, LocalDate> due() {
        Map<String, LocalDate> due = new TreeMap<>();
        for (Topic topic : topics) {
            if (topic.number % 3 == 0) {
                due.put("t" + topic.number, topic.finish);
            }
            due.put("phase-" + phaseOf(topic), topic.finish); // the last one counts
            due.put("roadmap", topic.finish);
        }
        return due;
    }

    /** Returns how many topics must not begin before a date. */
    long waiting() {
        return topics.stream().filter(Topic::waits).count();
    }
}

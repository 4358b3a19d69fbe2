package org.learnroadmap.core.internal.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.calendar.CalendarAxis;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.diagnostic.Monitor;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.testkit.generators.Seeds;

/** Topics in sequence stand where a {@link Placer} puts them that watches prerequisites and writes every run down. */
class PlacersTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final int LEFT_OUT = -1;

    static LongStream seeds() {
        return Seeds.first(500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void placesASequenceAsAnAgendaWould(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Roadmap roadmap = roadmap(random);
        Jobs jobs = jobs(roadmap, random);
        CalendarAxis calendar = CalendarAxis.of(calendar(random), START);
        Placers placers = new Placers(jobs, () -> new FixedAxis(calendar, calendar), 0, Monitor.NONE);
        int nodes = jobs.graph().nodeCount();

        Placement sequence = placers.place(jobs.inIndexOrder());
        Placement inOrder = placers.placer().place(jobs.inIndexOrder());
        Placement byAgenda = placers.placer().place(new RankAgenda(nodes, jobs.inIndexOrder()));

        assertThat(description(sequence)).isEqualTo(description(inOrder)).isEqualTo(description(byAgenda));
    }

    private static Roadmap roadmap(SplittableRandom random) {
        int[] rank = IntStream.range(0, 1 + random.nextInt(60)).toArray();
        for (int i = rank.length - 1; i > 0; i--) { // authors do not always write in order
            int other = random.nextInt(Math.max(0, i - 5), i + 1);
            int kept = rank[i];
            rank[i] = rank[other];
            rank[other] = kept;
        }
        List<Topic> topics = IntStream.range(0, rank.length)
                .mapToObj(topic -> topic(topic, rank, random))
                .toList();
        return Roadmap.builder("r", "R")
                .phases(List.of(Phase.builder("p", "P").topics(topics).build()))
                .build();
    }

    private static Topic topic(int number, int[] rank, SplittableRandom random) {
        return Topic.builder("t" + number, "T")
                .requires(random.ints(random.nextInt(4), 0, rank.length)
                        .filter(other -> rank[other] < rank[number])
                        .distinct()
                        .mapToObj(other -> Prerequisite.required("t" + other))
                        .toList())
                .build();
    }

    /** One topic in ten takes no time and, in every other plan, one in ten is left out. */
    private static Jobs jobs(Roadmap roadmap, SplittableRandom random) {
        int most = 1 + random.nextInt(400);
        boolean leavesOut = random.nextBoolean();
        int[] minutes = IntStream.range(0, roadmap.topics().size())
                .map(topic -> switch (random.nextInt(10)) {
                    case 0 -> 0;
                    case 1 -> leavesOut ? LEFT_OUT : 1;
                    default -> 1 + random.nextInt(most);
                })
                .toArray();
        InPlan inPlan = new InPlan(roadmap, roadmap.graph(), minutes);
        return Jobs.of(roadmap.graph(), inPlan, minutes, new BitSet(), NodeDates.none(), 0);
    }

    private static StudyCalendar calendar(SplittableRandom random) {
        StudyCalendar.Builder calendar = StudyCalendar.everyDay(1 + random.nextInt(90)).toBuilder();
        for (int range = 0; range < random.nextInt(4); range++) {
            LocalDate first = START.plusDays(random.nextInt(40));
            calendar.off(new DateRange(first, first.plusDays(random.nextInt(12))));
        }
        return calendar.build();
    }

    private static List<Object> description(Placement placement) {
        List<List<Integer>> days = IntStream.range(0, placement.jobs().topicMinutes().length)
                .filter(placement::isPlanned)
                .mapToObj(topic -> List.of(topic, placement.startDay(topic), placement.finishDay(topic)))
                .toList();
        return List.of(
                days,
                placement.lastDay(),
                placement.finished().boxed().toList(),
                placement.unitRuns().toList());
    }
}

package org.learnroadmap.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;

/**
 * Plans instances of 1|r,pmtn|Lmax whose optima others have published. The file with them is not ours to pass on: name it
 * with {@code -Droadmap.rpq=FILE}; without it nothing is tested.
 *
 * <p>A job has a head r before which it cannot begin, p units of work, and a tail q that follows it without occupying
 * anybody; the optimum is the least end of all tails. Here a unit is the study time of a day. A job is a topic, not before
 * day r, due the later the shorter its tail. One endless day instead, its minutes the units, cannot be asked for: a date
 * has at most 1440 minutes, and a topic cannot wait for a minute of it.
 */
class PublishedOptimaTest {

    private static final List<Integer> OPTIMA = List.of(221, 3026, 3654, 3309, 3172, 3618, 3439, 3820, 3633);
    private static final Pattern INSTANCE = Pattern.compile("\"optimum\":\\s*(\\d+),\\s*\"jobs\":\\s*\\[([^]]*)]");
    private static final Pattern JOB =
            Pattern.compile("\\{\\s*\"r\":\\s*(\\d+),\\s*\"p\":\\s*(\\d+),\\s*\"q\":\\s*(\\d+)\\s*}");
    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();

    private record Job(int r, int p, int q) {
        static Job of(MatchResult job) {
            return new Job(number(job, 1), number(job, 2), number(job, 3));
        }
    }

    private record Instance(int optimum, List<Job> jobs) {
        static Instance of(MatchResult instance) {
            return new Instance(
                    number(instance, 1),
                    JOB.matcher(instance.group(2)).results().map(Job::of).toList());
        }
    }

    static IntStream instances() {
        return IntStream.range(0, OPTIMA.size());
    }

    @ParameterizedTest(name = "instance {0}, a minute a day")
    @MethodSource("instances")
    void isReachedWithOneMinuteADay(int number) throws IOException {
        isReached(number, 1);
    }

    @ParameterizedTest(name = "instance {0}, all day")
    @MethodSource("instances")
    void isReachedStudyingDayAndNight(int number) throws IOException {
        isReached(number, 1440);
    }

    private static void isReached(int number, int minutesADay) throws IOException {
        Instance instance = read().get(number);
        int longestTail = instance.jobs().stream().mapToInt(Job::q).max().orElseThrow();

        Schedule schedule = plan(instance.jobs(), longestTail, minutesADay);

        assertThat(instance.optimum()).isEqualTo(OPTIMA.get(number));
        // who finishes on the first day, which is day 0, has taken one unit
        assertThat(schedule.maxLateDays().orElseThrow() + longestTail + 1).isEqualTo(instance.optimum());
        assertThat(schedule.certificate().orElseThrow().lateDays())
                .isEqualTo(schedule.maxLateDays().getAsInt());
    }

    private static List<Instance> read() throws IOException {
        String file = System.getProperty("roadmap.rpq", "");
        assumeTrue(!file.isBlank(), "no instances: name their file with -Droadmap.rpq=FILE");
        List<Instance> instances = INSTANCE.matcher(Files.readString(Path.of(file)))
                .results()
                .map(Instance::of)
                .toList();
        assertThat(instances).hasSameSizeAs(OPTIMA);
        return instances;
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Schedule plan(List<Job> jobs, int longestTail, int minutesADay) {
        PhaseDefinition.Builder phase = PhaseDefinition.builder("jobs", "Jobs");
        Request.Builder request = Request.startingOn(MON_2026_01_05).calendar(StudyCalendar.everyDay(minutesADay));
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            phase.topic(TopicDefinition.builder("j" + i, "Job " + i)
                    .effort(job.p() * minutesADay + "m")
                    .build());
            request.notBefore("j" + i, MON_2026_01_05.plusDays(job.r()))
                    .deadline("j" + i, MON_2026_01_05.plusDays(longestTail - job.q()));
        }
        RoadmapDefinition definition = RoadmapDefinition.builder("rpq", "Heads, work, tails")
                .phase(phase.build())
                .build();
        return ROADMAPS.plan(ROADMAPS.check(definition).orThrow(), request.build())
                .orThrow();
    }
}

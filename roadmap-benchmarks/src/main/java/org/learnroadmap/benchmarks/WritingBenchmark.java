package org.learnroadmap.benchmarks;

import java.io.OutputStream;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.icalendar.IcsScheduleWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writing a schedule as a calendar file, an event for each session; the topics have steps, links and prerequisites. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WritingBenchmark {

    @Param({"1000", "10000"})
    public int topics;

    private final Roadmaps roadmaps = Roadmaps.builder()
            .writer(new IcsScheduleWriter())
            .limits(Limits.defaults().years(Limits.MOST_YEARS))
            .build();
    private Schedule schedule = plan(1);

    /** Plans what is written. */
    @Setup
    public void build() {
        schedule = plan(topics);
    }

    private Schedule plan(int count) {
        Roadmap roadmap = roadmaps.check(BigRoadmap.definition(count)).orThrow();
        Request request =
                Request.startingOn(Timetable.START).calendar(evenings()).build();
        return roadmaps.plan(roadmap, request).orThrow();
    }

    /** Four hours a day at clock times. */
    private static StudyCalendar evenings() {
        StudyCalendar.Builder calendar = StudyCalendar.builder().zone(ZoneId.of("Europe/Berlin"));
        for (DayOfWeek day : DayOfWeek.values()) {
            calendar.on(day, StudyHours.parse("18:00-22:00"));
        }
        return calendar.build();
    }

    /** Writes the calendar to nowhere. */
    @Benchmark
    public void writeCalendar() {
        roadmaps.write("ics", Document.of(schedule), OutputStream.nullOutputStream());
    }
}

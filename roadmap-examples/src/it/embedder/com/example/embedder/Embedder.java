package com.example.embedder;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.spi.Document;

/** Three calls: load, plan, write. Knows the core alone; loaders and writers are found on the path. */
public final class Embedder {

    private Embedder() {}

    public static void main(String[] args) {
        Roadmaps roadmaps = Roadmaps.discover();
        Request request = Request.startingOn(LocalDate.of(2026, 1, 5))
                .calendar(StudyCalendar.weekly(DayOfWeek.MONDAY, 60, DayOfWeek.SATURDAY, 180))
                .build();

        Roadmap roadmap = roadmaps.load(Path.of(args[0])).roadmap();
        Schedule schedule = roadmaps.plan(roadmap, request).orThrow();
        roadmaps.write(args[1], Document.of(schedule), System.out);

        System.out.println(Embedder.class.getModule().isNamed() ? "on the module path" : "on the class path");
    }
}

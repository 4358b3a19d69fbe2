package org.learnroadmap.core.plan;

import java.time.LocalDate;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.pace.PaceSpec;

/** What a plan is made from, with everything that was assumed filled in. */
record Plan(
        Roadmap roadmap,
        Request request,
        LocalDate start,
        StudyCalendar calendar,
        PaceSpec paceSpec,
        String versions) {}

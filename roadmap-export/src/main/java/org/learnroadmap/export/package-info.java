/**
 * Writes schedules, answers about plans, and roadmaps: {@link org.learnroadmap.export.TextScheduleWriter},
 * {@link org.learnroadmap.export.PlanText} and {@link org.learnroadmap.export.RoadmapText} for people,
 * {@link org.learnroadmap.export.JsonScheduleWriter}, {@link org.learnroadmap.export.PlanJson},
 * {@link org.learnroadmap.export.RoadmapJson} and {@link org.learnroadmap.export.DiagnosticsJson} for programs.
 */
@NullMarked
package org.learnroadmap.export;

import org.jspecify.annotations.NullMarked;

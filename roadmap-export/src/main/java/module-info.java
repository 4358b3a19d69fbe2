/** Writes schedules and roadmaps as text and JSON, findings as JSON. */
module org.learnroadmap.export {
    requires transitive org.learnroadmap.core;
    requires tools.jackson.core;

    exports org.learnroadmap.export;

    provides org.learnroadmap.core.spi.ScheduleWriter with
            org.learnroadmap.export.JsonScheduleWriter,
            org.learnroadmap.export.TextScheduleWriter;
}

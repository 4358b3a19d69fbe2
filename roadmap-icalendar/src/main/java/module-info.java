/** Writes schedules as calendar files. */
@SuppressWarnings("requires-automatic") // the syntax library has no module descriptor
module org.learnroadmap.icalendar {
    requires static transitive org.jspecify;
    requires transitive org.learnroadmap.core;
    requires vinnie;

    exports org.learnroadmap.icalendar;

    provides org.learnroadmap.core.spi.ScheduleWriter with
            org.learnroadmap.icalendar.IcsScheduleWriter;
}

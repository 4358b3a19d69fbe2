/** A plugin of a third party: one of each kind. */
module com.acme.roadmap {
    requires org.learnroadmap.core;

    provides org.learnroadmap.core.spi.PaceStrategy with
            com.acme.roadmap.EveryOtherDay;
    provides org.learnroadmap.core.spi.RoadmapCheck with
            com.acme.roadmap.ShortTitles;
    provides org.learnroadmap.core.spi.RoadmapLoader with
            com.acme.roadmap.LinesLoader;
    provides org.learnroadmap.core.spi.ScheduleWriter with
            com.acme.roadmap.DatesWriter;
}

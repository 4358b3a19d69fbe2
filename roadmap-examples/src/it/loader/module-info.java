/** A loader of a third party. */
module com.example.courses {
    requires org.learnroadmap.core;

    provides org.learnroadmap.core.spi.RoadmapLoader with
            com.example.courses.CourseListLoader;
}

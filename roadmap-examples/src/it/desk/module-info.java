/** An application that embeds the library and takes plugins. */
module com.example.desk {
    requires org.learnroadmap.core;

    exports com.example.desk;

    uses org.learnroadmap.core.spi.RoadmapLoader; // only to show what the thread's class loader finds
}

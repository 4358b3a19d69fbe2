/** An application that embeds the library as modules. */
module com.example.embedder {
    requires org.learnroadmap.core;
}
